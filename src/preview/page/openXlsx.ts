import { readXlsx, type Cell, type CellStyle, type Sheet } from 'hucre/xlsx';
import { PLAIN_FORMAT, type HostFormat, type Side } from '../host/cell';
import type { HostSheet } from '../host/hostSheet';
import type { HostWorkbook } from '../host/hostWorkbook';

/** Puts the sheets of a file in the place of those that are open. */
export async function openXlsx(book: HostWorkbook, name: string, bytes: Uint8Array): Promise<void> {
  const file = await readXlsx(bytes, { readStyles: true });
  const before = book.sheets;
  const stays = book.addSheet(undefined);
  for (const sheet of before) {
    sheet.visibility = 'Visible';
    book.removeSheet(sheet);
  }
  const opened = file.sheets.map((sheet) => ({ sheet, host: book.addSheet(sheet.name) }));
  for (const { sheet, host } of opened) {
    fill(book, host, sheet);
  }
  const shown = opened.find(({ sheet }) => !sheet.hidden && !sheet.veryHidden);
  if (shown) book.activate(shown.host);
  book.removeSheet(stays);
  for (const { sheet, host } of opened) {
    if (sheet.veryHidden) host.visibility = 'VeryHidden';
    else if (sheet.hidden) host.visibility = 'Hidden';
  }
  book.name = name;
  book.properties.clear();
  Object.entries(file.properties?.custom ?? {}).forEach(([key, value]) =>
    book.properties.set(key, String(value)),
  );
  for (const { name: key, range, scope } of file.namedRanges ?? []) {
    const host = opened.find(({ sheet }) => sheet.name === scope)?.host;
    host?.names.set(key, { formula: `=${range}`, isVisible: false });
  }
  book.touch();
  book.settle();
}

function fill(book: HostWorkbook, host: HostSheet, sheet: Sheet): void {
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const area = { top: row, left: column, bottom: row, right: column };
    if (cell.style) host.putFormat(row, column, formatOf(cell.style));
    const input = inputOf(cell);
    if (input !== null) book.enterInputs(host, area, input);
  }
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    book.merge(host, { top: startRow, left: startCol, bottom: endRow, right: endCol });
  }
  sheet.columns?.forEach(({ width, hidden }, column) => {
    if (width !== undefined) host.setUp.columnWidths.set(column, width * POINTS_PER_CHARACTER);
    if (hidden) host.setUp.hiddenColumns.add(column);
  });
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    if (height !== undefined) host.setUp.rowHeights.set(row, height);
    if (hidden) host.setUp.hiddenRows.add(row);
  }
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  host.setUp.frozen = { rows, columns };
}

/** 7 pixels of 3/4 points. */
const POINTS_PER_CHARACTER = 5.25;

/** Texts are given with an apostrophe, so that nothing is read into them. */
function inputOf({ value, type, formula }: Cell): string | number | boolean | null {
  if (formula !== undefined && formula !== '') return `=${formula}`;
  if (value === null) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === 'string' && type !== 'error') return `'${value}`;
  return value;
}

function formatOf({ font, fill, border, alignment, numFmt, protection }: CellStyle): HostFormat {
  const foreground =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor : undefined;
  return {
    numberFormat: numFmt ?? PLAIN_FORMAT.numberFormat,
    fontName: font?.name ?? PLAIN_FORMAT.fontName,
    fontSize: font?.size ?? PLAIN_FORMAT.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    fontColour: colour(font?.color?.rgb) ?? PLAIN_FORMAT.fontColour,
    fill: colour(foreground?.rgb) ?? '',
    horizontal: capital(alignment?.horizontal ?? 'general'),
    vertical: capital(alignment?.vertical ?? 'bottom'),
    wraps: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    isLocked: protection?.locked ?? true,
    borders: SIDES.filter(([, side]) => border?.[side]).map(([name]) => name),
  };
}

const SIDES = [
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
  ['EdgeTop', 'top'],
] as const satisfies readonly (readonly [Side, string])[];

/** 'FFC00000' and 'C00000' => '#C00000' */
function colour(rgb: string | undefined): string | undefined {
  return rgb === undefined ? undefined : `#${rgb.slice(-6)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
