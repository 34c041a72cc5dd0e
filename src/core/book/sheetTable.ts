import type { CsvTable } from '#core/catalogue/csvText';
import type { Indicator } from '#core/catalogue/indicator';
import { refuse, success, type Refusal, type Result } from '#core/findings/refusal';
import { cellAddress, columnLetters } from '#core/workbook/cellAddress';
import type { CellSnapshot, RowSnapshot, SheetSnapshot } from '#core/workbook/snapshot';
import type { SourceCell } from '#core/workbook/sourceCell';
import { columnsOfSheet, type ReadColumn, type SheetColumns } from './columnsOfSheet';
import { fieldText, markOfText } from './fieldText';
import { inMeasureOf, measuredText, type MeasuredText } from './measuredText';
import { exactText } from './recordContent';

/** A record sheet read as a CSV file of the contract, and how to say where something stands. */
export interface SheetTable {
  readonly table: CsvTable;
  /** "book.xlsx › Đơn vị", which refusals about the records name as their file. */
  readonly file: string;
  /** A refusal about the table, in the words of the sheet. */
  readonly translate: (refusal: Refusal) => Refusal;
}

/**
 * The records of a sheet. Rows without any field are left out; row numbers are the sheet's own. With the
 * indicators, figures that people have typed with their measure are turned into the indicator's own.
 */
export function sheetTable(
  file: string,
  sheet: SheetSnapshot,
  columns: readonly ReadColumn[],
  indicators: readonly Indicator[] = [],
): Result<SheetTable> {
  const found = columnsOfSheet(file, sheet, columns);
  if (!found.ok) return found;
  const reader = {
    place: { file, sheet: sheet.name },
    columns: found.value,
    indicators: new Map(indicators.map((one) => [one.code, one] as const)),
  };
  const records: ReadonlyMap<string, string>[] = [];
  const rows: number[] = [];
  for (const row of sheet.rows) {
    if (row.row <= found.value.headRow) continue;
    const record = recordOf(row, reader);
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

/** What reading a row needs to know of its sheet. */
interface RowReader {
  readonly place: { readonly file: string; readonly sheet: string };
  readonly columns: SheetColumns;
  /** By code. */
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** The fields of a row that hold something. */
function recordOf(
  { row, cells }: RowSnapshot,
  reader: RowReader,
): Result<ReadonlyMap<string, string>> {
  const record = new Map<string, string>();
  for (const cell of cells) {
    const column = reader.columns.byPosition.get(cell.column);
    if (!column) continue;
    const mark = column.name === 'value' ? markIn(cell) : undefined;
    if (mark !== undefined) {
      record.set('mark', mark);
      continue;
    }
    const place = { ...reader.place, cell: cellAddress(row, cell.column) };
    if (isBlank(cell)) continue;
    const measured = isLevel(column) ? measuredText(cell) : undefined;
    const field = measured
      ? levelField(measured, indicatorOf(cells, reader), place)
      : fieldText(cell.content, column.reads, place);
    if (!field.ok) return field;
    if (field.value.trim() !== '') record.set(column.name, field.value);
  }
  return success(record);
}

/** Whether the column holds figures in the measure of their indicator. */
function isLevel({ reads }: ReadColumn): boolean {
  return reads?.as === 'figure' || reads?.as === 'level';
}

function levelField(
  measured: MeasuredText,
  indicator: Indicator | undefined,
  place: SourceCell,
): Result<string> {
  const value = inMeasureOf(indicator, measured, place);
  return value.ok ? success(exactText(value.value)) : value;
}

/** The indicator that a row names, wherever its column stands. */
function indicatorOf(
  cells: readonly CellSnapshot[],
  { columns, indicators }: RowReader,
): Indicator | undefined {
  const named = cells.find(({ column }) => columns.byPosition.get(column)?.name === 'indicator');
  return named?.content.kind === 'text' ? indicators.get(named.content.text.trim()) : undefined;
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
