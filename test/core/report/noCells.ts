import type { FigureCells } from '#core/report/figureCells';
import { ONE } from '#core/numbers/rational';

/** A book in whose cells nothing stands. */
export const NO_CELLS: FigureCells = {
  current: () => undefined,
  status: () => undefined,
  mark: () => undefined,
  submittedPrior: () => undefined,
  submittedPlan: () => undefined,
  byArea: () => [],
  plans: () => [],
  weight: () => ({ sheet: 'Địa giới', row: 3, column: 10, value: ONE }),
  known: () => [],
};
