import { assert } from '#core/numbers/assert';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\\p{Control}]/u;
/** Excel keeps this name for its list of tracked changes, in any language. */
const KEPT_BY_EXCEL = 'history';

/** Stops when Excel would refuse or offer to repair a workbook of these sheets. */
export function assertWritable(sheets: readonly SheetPlan[]): void {
  assert(
    sheets.some(({ visibility }) => visibility === 'visible'),
    'a workbook shows at least one sheet',
  );
  sheets.forEach(({ name }) => assertSheetName(name));
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  assert(names.size === sheets.length, 'two sheets bear the same name');
  sheets.forEach(assertRanges);
}

function assertSheetName(name: string): void {
  const isAllowed =
    name.trim() !== '' &&
    name.length <= LONGEST_NAME &&
    !NOT_IN_NAMES.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== KEPT_BY_EXCEL;
  assert(isAllowed, `"${name}" cannot be the name of a sheet`);
}

function assertRanges({ name, merges, filter, columns }: SheetPlan): void {
  assert(columns.length <= MOST_COLUMNS, `sheet "${name}" has too many columns`);
  for (const range of filter === undefined ? merges : [...merges, filter]) {
    assert(isRange(range), `sheet "${name}" has an impossible range`);
  }
  assert(!hasOverlap(merges), `sheet "${name}" merges a cell twice`);
}

function isRange({ top, left, bottom, right }: CellRange): boolean {
  const liesInSheet = top >= 0 && left >= 0 && bottom < MOST_ROWS && right < MOST_COLUMNS;
  return liesInSheet && top <= bottom && left <= right;
}

function hasOverlap(merges: readonly CellRange[]): boolean {
  let above: CellRange[] = [];
  for (const range of [...merges].sort((one, other) => one.top - other.top)) {
    above = above.filter(({ bottom }) => bottom >= range.top);
    if (above.some(({ left, right }) => left <= range.right && right >= range.left)) return true;
    above.push(range);
  }
  return false;
}
