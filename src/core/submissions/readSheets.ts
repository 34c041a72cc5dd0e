import type { SheetSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import { findTables } from './tables/findTables';
import { isIdentitySheet } from './senders/formIdentity';
import type { FoundTable } from './tables/foundTable';
import type { SheetLine } from './senders/identifyUnit';
import { isBreakdownSheet } from './readBreakdown';
import type { ReadingContext } from './readingContext';
import { statedYear } from './senders/statedYear';
import { sheetGrid } from './tables/sheetGrid';
import { unitLines } from './rows/unitLine';
import { withImpliedFont } from './values/impliedFont';

/** A sheet: its tables, and the lines that name a sender. */
export interface ReadSheet {
  readonly name: string;
  readonly tables: readonly FoundTable[];
  readonly lines: readonly SheetLine[];
  /** Whether a title on it is of the book's year: that of a cover is for the file's other sheets too. */
  readonly isOfBookYear: boolean;
}

/** The tables and unit lines of the sheets that people see. */
export function readSheets(
  { sheets }: WorkbookSnapshot,
  context: ReadingContext,
  hasBreakdown: boolean,
): readonly ReadSheet[] {
  return sheets
    .filter((sheet) => sheet.visibility === 'visible' && !isIdentitySheet(sheet))
    .filter((sheet) => !(hasBreakdown && isBreakdownSheet(sheet)))
    .map((sheet) => readSheet(sheet, context));
}

/** Those of the sheets that nobody sees, which count nowhere. */
export function readHiddenSheets(
  { sheets }: WorkbookSnapshot,
  context: ReadingContext,
): readonly ReadSheet[] {
  return sheets
    .filter((sheet) => sheet.visibility !== 'visible' && !isIdentitySheet(sheet))
    .map((sheet) => readSheet(sheet, context));
}

function readSheet(sheet: SheetSnapshot, context: ReadingContext): ReadSheet {
  const grid = sheetGrid(withImpliedFont(sheet));
  const tables = findTables(grid, context);
  const isHeadRow = (row: number) =>
    tables.some(({ head }) => head.firstRow <= row && row <= head.lastRow);
  const found = unitLines(grid, { isHeadRow, isUnitName: context.isUnitName });
  const lines = found.filter((line) => isOfSender(line, tables, context));
  const titles = tables.length === 0 ? grid.rows : tables.flatMap(({ caption }) => caption);
  const { year } = context.book;
  return {
    name: sheet.name,
    tables,
    isOfBookYear: statedYear(titles, year)?.year === year,
    lines: lines.map((line) => ({ ...line, sheet: sheet.name })),
  };
}

/** Below the first head only a caption names a sender; a signature block may repeat the words. */
function isOfSender(
  { row, text }: { readonly row: number; readonly text: string },
  tables: readonly FoundTable[],
  context: ReadingContext,
): boolean {
  const first = tables[0]?.head.firstRow ?? Number.POSITIVE_INFINITY;
  const isCaption = tables.some(({ caption }) => caption.some((one) => one.row === row));
  return row < first || isCaption || context.isUnitName(text);
}

/** The last line above a table, on its side of the sheet; else the sheet's first. */
export function lineOf({ head }: FoundTable, { lines, tables }: ReadSheet): SheetLine | undefined {
  const above = lines.filter(({ row }) => row <= head.firstRow);
  const last = above.at(-1);
  if (!last) return lines[0];
  const sameRow = above.filter(({ row }) => row === last.row);
  if (sameRow.length === 1) return last;
  const left = head.columns[0]?.column ?? 0;
  const right = nextTableBeside(head.firstRow, left, tables);
  return sameRow.find(({ column }) => left <= column && column < right) ?? sameRow[0];
}

function nextTableBeside(row: number, left: number, tables: readonly FoundTable[]): number {
  const starts = tables
    .filter(({ head }) => head.firstRow === row)
    .map(({ head }) => head.columns[0]?.column ?? 0)
    .filter((column) => column > left);
  return Math.min(...starts, Number.POSITIVE_INFINITY);
}
