import * as sheetjs from '@e965/xlsx';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import type { CompoundFile } from './compoundFile';
import { showsDate } from '#core/workbook/dateFormat';
import type { ReadingLimits } from './readingLimits';
import { WARNINGS } from './readerWarnings';
import { CellCount, SheetBuilder, type CellAppearance } from './sheetBuilder';
import type { XlsStream } from './recogniseFormat';
import { lastSaved } from './summaryInformation';
import { refusedAs } from './unreadable';
import { utcTime } from './utcTime';
import { cellRecords } from './xlsRecords';

// The only door to the library that reads the binary formats, so that it may be split off.

/** Reads an .xls: its workbook stream, of which the library is given nothing but the cells. */
export function readXls(
  container: CompoundFile,
  stream: XlsStream,
  file: string,
  limits: ReadingLimits,
): WorkbookSnapshot {
  const bytes = container.stream(stream);
  if (bytes === undefined) throw refusedAs('damaged-workbook');
  const isBiff5 = stream === 'Book';
  if (isBiff5) sheetjs.set_cptable(CODE_PAGES);
  const modified = lastSaved(container);
  return {
    file,
    ...(modified !== undefined && { modified }),
    properties: new Map(),
    sheets: sheetsOf(parse(cellRecords(bytes)), limits),
    warnings: isBiff5 ? [WARNINGS.oldExcel] : [],
  };
}

/** Reads an .xlsb, whose parts were verified before. */
export function readXlsb(bytes: Uint8Array, file: string, limits: ReadingLimits): WorkbookSnapshot {
  const workbook = parse(bytes);
  const modified = modifiedOf(workbook);
  return {
    file,
    ...(modified !== undefined && { modified }),
    properties: propertiesOf(workbook),
    sheets: sheetsOf(workbook, limits),
    warnings: [],
  };
}

const PART = 'Workbook';
const DAYS_BEHIND_1904 = 1462;

/** The library throws many things at damaged files: all are refusals. */
function parse(bytes: Uint8Array): sheetjs.WorkBook {
  try {
    return silently(() => sheetjs.read(bytes, PARSING));
  } catch (cause) {
    const isLocked = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw refusedAs(isLocked ? 'encrypted' : 'damaged-workbook');
  }
}

const PARSING: sheetjs.ParsingOptions = {
  type: 'array',
  // Errors are thrown; otherwise they would become sheets without cells.
  WTF: true,
  cellFormula: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  // Without it, the library gives neither hidden rows nor hidden columns.
  cellStyles: true,
  dense: true,
  bookVBA: false,
};

/** The library tells the console what it does not know; that is nobody's concern. */
function silently<Value>(read: () => Value): Value {
  const { error } = console;
  console.error = () => undefined;
  try {
    return read();
  } finally {
    console.error = error;
  }
}

/** The library's table of code pages, made of what every browser and Node have built in. */
const CODE_PAGES = {
  utils: {
    decode(codePage: number, bytes: ArrayLike<number>): string {
      return new TextDecoder(encodingLabel(codePage)).decode(Uint8Array.from(bytes));
    },
  },
};

function encodingLabel(codePage: number): string {
  if (codePage === 1200) return 'utf-16le';
  if (codePage === 65001) return 'utf-8';
  if (codePage === 10000) return 'macintosh';
  return codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252';
}

function sheetsOf(workbook: sheetjs.WorkBook, limits: ReadingLimits): readonly SheetSnapshot[] {
  const count = new CellCount(limits.cells);
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    const hidden = workbook.Workbook?.Sheets?.[index]?.Hidden;
    return sheet === undefined || sheet['!type'] === 'chart'
      ? []
      : [readSheet(sheet, name, visibilityOf(hidden), count, is1904)];
  });
}

function readSheet(
  sheet: sheetjs.WorkSheet,
  name: string,
  visibility: SheetSnapshot['visibility'],
  count: CellCount,
  is1904: boolean,
): SheetSnapshot {
  const builder = new SheetBuilder(PART, count);
  const rows: sheetjs.CellObject[][] = sheet['!data'] ?? [];
  // A damaged file may claim any row; only rows and cells that exist are visited.
  rows.forEach((cells, row) => {
    builder.startRow(row, sheet['!rows']?.[row]?.hidden === true);
    cells.forEach((cell, column) => {
      addCell(builder, column, cell, is1904);
    });
  });
  sheet['!cols']?.forEach((column, index) => {
    if (column.hidden === true) builder.hideColumns(index, index);
  });
  for (const { s, e } of sheet['!merges'] ?? []) {
    builder.addMerge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  }
  return builder.finish(name, visibility);
}

function addCell(
  builder: SheetBuilder,
  column: number,
  cell: sheetjs.CellObject,
  is1904: boolean,
): void {
  const appearance = appearanceOf(cell);
  const content = contentOf(cell, appearance, is1904);
  const formula = cell.f;
  if (content !== undefined) builder.addCell(column, content, formula, appearance);
  else if (formula !== undefined) {
    builder.addCell(column, { kind: 'uncalculated' }, formula, appearance);
  }
}

function contentOf(
  { t: type, v: value, f: formula }: sheetjs.CellObject,
  { isDate }: CellAppearance,
  is1904: boolean,
): CellContent | undefined {
  if (type === 'n' && typeof value === 'number') {
    if (!isDate) return { kind: 'number', value };
    return { kind: 'date', serial: is1904 ? value + DAYS_BEHIND_1904 : value };
  }
  if (type === 'b') return { kind: 'boolean', value: value === true };
  if (type === 'e') return { kind: 'error', error: ERRORS.get(Number(value)) ?? '#N/A' };
  if (type !== 's' || typeof value !== 'string') return undefined;
  if (value === '' && formula === undefined) return undefined;
  return { kind: 'text', text: value.replace(/\r\n?/g, '\n') };
}

/** Error cells carry their error as a number in these formats (MS-XLS, 2.5.10). */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

function appearanceOf({ z: code }: sheetjs.CellObject): CellAppearance {
  if (typeof code !== 'string' || code === '' || /^general$/i.test(code)) return GENERAL;
  return { isDate: showsDate(code), numberFormat: code };
}

const GENERAL: CellAppearance = { isDate: false };

function visibilityOf(hidden: number | undefined): SheetSnapshot['visibility'] {
  if (hidden === 1) return 'hidden';
  return hidden === 2 ? 'very-hidden' : 'visible';
}

function modifiedOf(workbook: sheetjs.WorkBook): string | undefined {
  const modified: unknown = workbook.Props?.ModifiedDate;
  if (modified instanceof Date) return utcTime(modified.toISOString());
  return typeof modified === 'string' ? utcTime(modified) : undefined;
}

function propertiesOf(workbook: sheetjs.WorkBook): ReadonlyMap<string, string> {
  const custom = Object.entries((workbook.Custprops ?? {}) as Record<string, unknown>);
  return new Map(custom.map(([name, value]) => [name, String(value)]));
}
