import { refuse, success, type Result } from '#core/findings/refusal';
import { tidySpaces } from '#core/numbers/spelling';
import type { CsvTable } from './csvText';

/** One record of a CSV file, with its place for refusals. */
export interface TableRow {
  readonly file: string;
  /** The header is row 1. */
  readonly row: number;
  /** The field's text, tidied; '' where the field or the whole column is missing. */
  text(column: string): string;
  /** The field's text as it stands, for names of files and sheets. */
  raw(column: string): string;
  /** The pieces of a field that are separated by |. */
  list(column: string): readonly string[];
  /** Where the field stands. */
  place(column: string): TablePlace;
}

interface TablePlace {
  readonly file: string;
  readonly row: number;
  readonly column: string;
}

/** The records of a table that has the columns asked for. */
export function tableRows(
  table: CsvTable,
  file: string,
  required: readonly string[],
): Result<readonly TableRow[]> {
  const columns = required.filter((column) => !table.header.includes(column));
  if (columns.length > 0) {
    return refuse({ code: 'csv-missing-columns', arguments: { file, columns } });
  }
  return success(
    table.records.map((record, position) =>
      tableRow(record, file, table.rows[position] ?? position + 2),
    ),
  );
}

/** All values, or the first refusal. */
export function inAll<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Result<Value>,
): Result<readonly Value[]> {
  const values: Value[] = [];
  for (const item of items) {
    const value = read(item);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return success(values);
}

/** A field that may not be empty. */
export function requiredText(row: TableRow, column: string): Result<string> {
  const text = row.text(column);
  return text === ''
    ? refuse({ code: 'table-empty-field', arguments: row.place(column) })
    : success(text);
}

/** A field that holds one of a few words. */
export function wordFrom<Word extends string>(
  row: TableRow,
  column: string,
  allowed: readonly Word[],
  text = row.text(column),
): Result<Word> {
  if (text === '') return refuse({ code: 'table-empty-field', arguments: row.place(column) });
  const word = allowed.find((known) => known === text);
  return word === undefined
    ? refuse({ code: 'table-unknown-word', arguments: { ...row.place(column), text, allowed } })
    : success(word);
}

/**
 * Each code once, those of the column unless others are given row by row; the refusal names the row
 * in which it stands first.
 */
export function withUniqueCodes(
  rows: readonly TableRow[],
  column: string,
  codes: readonly string[] = rows.map((row) => row.text(column)),
): Result<readonly TableRow[]> {
  const firstRows = new Map<string, number>();
  for (const [position, row] of rows.entries()) {
    const code = codes[position] ?? '';
    const firstRow = firstRows.get(code);
    if (firstRow !== undefined) {
      const written = { ...row.place(column), text: row.text(column) };
      const refusal = column === 'unit' ? 'table-duplicate-unit' : 'table-duplicate-code';
      return refuse({ code: refusal, arguments: { ...written, firstRow } });
    }
    firstRows.set(code, row.row);
  }
  return success(rows);
}

function tableRow(record: ReadonlyMap<string, string>, file: string, row: number): TableRow {
  const raw = (column: string): string => record.get(column) ?? '';
  const text = (column: string): string => tidySpaces(raw(column));
  return {
    file,
    row,
    text,
    raw,
    list: (column) =>
      text(column)
        .split('|')
        .map((piece) => piece.trim())
        .filter((piece) => piece !== ''),
    place: (column) => ({ file, row, column }),
  };
}
