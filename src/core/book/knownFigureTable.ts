import type { CsvTable } from '#core/catalogue/csvText';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { toDecimalText, toDouble } from '#core/numbers/decimalText';
import { reported } from '#core/numbers/figure';
import { compare, type Rational } from '#core/numbers/rational';
import { cellAddress } from '#core/workbook/cellAddress';
import { EXACT_COLUMN, KNOWN_VALUE_COLUMN, ORDER_COLUMN } from './knownFigureSheet';
import { fromExactText } from './recordContent';

/**
 * The table as figures.csv has it: values as decimal text, and for rows that a person added the
 * book's own cell as their source.
 */
export function withCsvFields(
  table: CsvTable,
  own: { readonly file: string; readonly sheet: string },
): CsvTable {
  const records = table.records.map((record, position) => {
    const fields = new Map(record);
    const value = numberIn(record, 'value');
    if (value) fields.set('value', toDecimalText(value));
    const hasSource = ['file', 'sheet', 'cell'].some((column) => fields.has(column));
    if (hasSource) return fields;
    const row = (table.rows[position] ?? 1) - 1;
    fields.set('file', own.file);
    fields.set('sheet', own.sheet);
    fields.set('cell', cellAddress(row, KNOWN_VALUE_COLUMN));
    return fields;
  });
  return { ...table, records };
}

/**
 * The figures with all their digits, in the order in which they were first given: the sheet of a
 * compiled book is sorted for its formulas. Rows without a number of order come last, as they stand.
 */
export function inGivenOrder(
  table: CsvTable,
  figures: readonly KnownFigure[],
): readonly KnownFigure[] {
  const keyed = figures.map((figure, position) => {
    const record = table.records[position];
    return {
      figure: withAllDigits(figure, record),
      order: record && numberIn(record, ORDER_COLUMN),
    };
  });
  keyed.sort((left, right) => {
    if (left.order && right.order) return compare(left.order, right.order);
    return (left.order ? 0 : 1) - (right.order ? 0 : 1);
  });
  return keyed.map(({ figure }) => figure);
}

/** The exact text beside a value counts as long as nobody has changed the value. */
function withAllDigits(
  known: KnownFigure,
  record: ReadonlyMap<string, string> | undefined,
): KnownFigure {
  const exact = record && numberIn(record, EXACT_COLUMN);
  if (!exact || known.figure.state !== 'value') return known;
  return isSameCell(exact, known.figure.value) ? { ...known, figure: reported(exact) } : known;
}

/** A cell holds 15 digits, and programs differ in what they keep beyond. */
function isSameCell(exact: Rational, cell: Rational): boolean {
  const CELL_DIGITS = 14;
  return toDouble(exact).toPrecision(CELL_DIGITS) === toDouble(cell).toPrecision(CELL_DIGITS);
}

function numberIn(record: ReadonlyMap<string, string>, column: string): Rational | undefined {
  const text = record.get(column);
  return text === undefined ? undefined : fromExactText(text);
}
