import { ZERO, add, type Rational } from '#core/numbers/rational';
import { cellAddress, quotedSheetName } from '#core/workbook/cellAddress';
import { addressFrom, type KnownCell } from './knownCell';

/** A formula without its "=", and the number it must give. */
export interface LiveNumber {
  readonly formula: string;
  readonly value: Rational;
}

/** What Excel accepts in one formula, and in one call of a function. */
export const LONGEST_FORMULA = 8000;
const MOST_ARGUMENTS = 250;

/**
 * The sum of cells as people write it: neighbours as one range, texts such as "-" adding nothing.
 * One number alone is referred to directly. Undefined when there are no cells, or when they lie so
 * scattered that no spreadsheet would accept the formula.
 *
 * @example
 * sumFormula('Biểu 01', cells)?.formula; // => "SUM('Số liệu'!H12:H21,'Số liệu'!H30)"
 */
export function sumFormula(sheet: string, cells: readonly KnownCell[]): LiveNumber | undefined {
  const [only, ...others] = cells;
  if (only === undefined) return undefined;
  if (others.length === 0 && typeof only.value !== 'string') {
    return { formula: addressFrom(sheet, only), value: only.value };
  }
  const formula = sumOf(rangesOf(sheet, cells));
  return formula.length > LONGEST_FORMULA ? undefined : { formula, value: sumOfCells(cells) };
}

/** The exact sum of the numbers among the cells. */
function sumOfCells(cells: readonly KnownCell[]): Rational {
  let total = ZERO;
  for (const { value } of cells) if (typeof value !== 'string') total = add(total, value);
  return total;
}

function sumOf(terms: readonly string[]): string {
  if (terms.length <= MOST_ARGUMENTS) return `SUM(${terms.join(',')})`;
  const groups: string[] = [];
  for (let start = 0; start < terms.length; start += MOST_ARGUMENTS) {
    groups.push(sumOf(terms.slice(start, start + MOST_ARGUMENTS)));
  }
  return sumOf(groups);
}

/** The cells as addresses and ranges, column by column, each cell once. */
function rangesOf(sheet: string, cells: readonly KnownCell[]): readonly string[] {
  const sorted = [...cells].sort(inSheetOrder);
  const ranges: string[] = [];
  let first: KnownCell | undefined;
  let last: KnownCell | undefined;
  for (const cell of sorted) {
    if (first && last && continuesColumn(last, cell)) {
      last = cell;
      continue;
    }
    if (first && last) ranges.push(rangeText(sheet, first, last));
    first = cell;
    last = cell;
  }
  if (first && last) ranges.push(rangeText(sheet, first, last));
  return ranges;
}

function inSheetOrder(left: KnownCell, right: KnownCell): number {
  if (left.sheet !== right.sheet) return left.sheet < right.sheet ? -1 : 1;
  return left.column - right.column || left.row - right.row;
}

function continuesColumn(last: KnownCell, next: KnownCell): boolean {
  return last.sheet === next.sheet && last.column === next.column && next.row === last.row + 1;
}

function rangeText(sheet: string, first: KnownCell, last: KnownCell): string {
  if (first === last) return addressFrom(sheet, first);
  const range = `${cellAddress(first.row, first.column)}:${cellAddress(last.row, last.column)}`;
  return first.sheet === sheet ? range : `${quotedSheetName(first.sheet)}!${range}`;
}
