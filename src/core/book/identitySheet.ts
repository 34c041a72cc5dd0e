import type { YearBook } from '#core/catalogue/yearBook';
import { rational } from '#core/numbers/rational';
import { textOf } from '#core/workbook/plannedContent';
import type { PlannedCell, PlannedContent, SheetPlan } from '#core/workbook/sheetPlan';
import { wholeOf } from './recordContent';
import { SHEETS } from './sheetNames';

/** The identity that survives where people cannot see it: keys and values. */
export function identitySheet({ year }: YearBook): SheetPlan {
  const pairs: readonly (readonly [string, PlannedContent])[] = [
    ['kind', textOf('book')],
    ['version', { kind: 'number', value: rational(BOOK_VERSION) }],
    ['year', wholeOf(year)],
  ];
  return {
    name: SHEETS.identity,
    visibility: 'very-hidden',
    columns: [{ width: 16 }, { width: 16 }],
    rows: pairs.map(([key, value], row) => ({
      row,
      cells: [cell(0, textOf(key)), cell(1, value)],
    })),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', fitToWidth: true },
  };
}

/** Raised when a book of this version could not be read by an earlier program. */
export const BOOK_VERSION = 1;

function cell(column: number, content: PlannedContent): PlannedCell {
  return { column, content, style: { look: 'plain' } };
}
