import { rational } from '#core/numbers/rational';
import type { HouseSettings } from './yearBook';

/** How a department writes until it says otherwise. */
export const DEFAULT_SETTINGS: HouseSettings = {
  comparison: 'growth',
  growthDecimals: 1,
  tableDecimals: 2,
  smallBase: rational(10),
  multipleFrom: rational(3),
  deadline: '',
  basePhrase: 'year',
  tables: [],
  sentences: [],
  repeatedSentences: [],
  // Enterprises keep their accounts in millions.
  forms: { money: 'triệu đồng', status: 'E', leftOut: [], breakdown: [] },
};
