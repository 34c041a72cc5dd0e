import type { CsvTable } from '#core/catalogue/csvText';
import { refuse, success, type Refusal, type Result } from '#core/findings/refusal';
import { cellAddress, columnLetters } from '#core/workbook/cellAddress';
import type { CellSnapshot, RowSnapshot, SheetSnapshot } from '#core/workbook/snapshot';
import { columnsOfSheet, type ReadColumn, type SheetColumns } from './columnsOfSheet';
import { fieldText, markOfText } from './fieldText';

/** A record sheet read as a CSV file of the contract, and how to say where something stands. */
export interface SheetTable {
  readonly table: CsvTable;
  /** "book.xlsx › Đơn vị", which refusals about the records name as their file. */
  readonly file: string;
  /** A refusal about the table, in the words of the sheet. */
  readonly translate: (refusal: Refusal) => Refusal;
}

/** The records of a sheet. Rows without any field are left out; row numbers are the sheet's own. */
export function sheetTable(
  file: string,
  sheet: SheetSnapshot,
  columns: readonly ReadColumn[],
): Result<SheetTable> {
  const found = columnsOfSheet(file, sheet, columns);
  if (!found.ok) return found;
  const records: ReadonlyMap<string, string>[] = [];
  const rows: number[] = [];
  for (const row of sheet.rows) {
    if (row.row <= found.value.headRow) continue;
    const record = recordOf(file, sheet.name, row, found.value);
    if (!record.ok) return record;
    if (record.value.size === 0) continue;
    records.push(record.value);
    rows.push(row.row + 1);
  }
  const header = [...found.value.byPosition.values()].map(({ name }) => name);
  return success({
    table: { header: header.includes('value') ? [...header, 'mark'] : header, records, rows },
    file: `${file} › ${sheet.name}`,
    translate: (refusal) => inSheetWords(refusal, found.value),
  });
}

/** The fields of a row that hold something. */
function recordOf(
  file: string,
  sheet: string,
  { row, cells }: RowSnapshot,
  { byPosition }: SheetColumns,
): Result<ReadonlyMap<string, string>> {
  const record = new Map<string, string>();
  for (const cell of cells) {
    const column = byPosition.get(cell.column);
    if (!column) continue;
    const mark = column.name === 'value' ? markIn(cell) : undefined;
    if (mark !== undefined) {
      record.set('mark', mark);
      continue;
    }
    const place = { file, sheet, cell: cellAddress(row, cell.column) };
    if (isBlank(cell)) continue;
    const field = fieldText(cell.content, column.reads, place);
    if (!field.ok) return field;
    if (field.value.trim() !== '') record.set(column.name, field.value);
  }
  return success(record);
}

function markIn({ content }: CellSnapshot): string | undefined {
  return content.kind === 'text' ? markOfText(content.text) : undefined;
}

function isBlank({ content }: CellSnapshot): boolean {
  return content.kind === 'text' && content.text.trim() === '';
}

/** The same refusal with the sheet's column heads and words in place of the CSV file's. */
function inSheetWords(refusal: Refusal, { byPosition }: SheetColumns): Refusal {
  if (!('column' in refusal.arguments)) return refusal;
  const { column: name } = refusal.arguments;
  const found = [...byPosition].find(([, column]) => column.name === name);
  if (!found) return refusal;
  const [position, { heading, reads }] = found;
  const column = `${columnLetters(position)} “${heading}”`;
  const words =
    reads?.as === 'words' && 'allowed' in refusal.arguments
      ? { allowed: Object.values(reads.vocabulary) }
      : {};
  // The arguments keep their shape: texts are exchanged for texts.
  return {
    ...refusal,
    arguments: { ...refusal.arguments, column, isSheet: true, ...words },
  } as Refusal;
}

/** A refusal of a reader of records, in the words of the sheet. */
export function translated<Value>(result: Result<Value>, { translate }: SheetTable): Result<Value> {
  return result.ok ? result : refuse(translate(result.refusal));
}
