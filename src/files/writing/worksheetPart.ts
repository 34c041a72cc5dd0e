import { assert } from '#core/numbers/assert';
import { cellAddress, rangeAddress } from '#core/workbook/cellAddress';
import type { PlannedColumn, PrintSetUp, SheetPlan } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';
import { TYPEFACE } from '#core/workbook/looks';
import { drawingReference } from './chart/chartParts';
import { NAMESPACES, XML_HEAD } from './markup';
import { highlightsXml, inputRulesXml, PROTECTION_XML } from './inputParts';
import { MergedAreas } from './mergedAreas';
import { DEFAULT_HEIGHT } from './rowHeights';
import { SheetRows, type WorkbookTables } from './sheetRows';

/** A sheet's part of the file, in the order the schema demands, its rows one by one. */
export function* worksheetXml(
  plan: SheetPlan,
  isShownFirst: boolean,
  tables: WorkbookTables,
): Iterable<string> {
  const areas = new MergedAreas(plan.merges);
  yield `${XML_HEAD}<worksheet xmlns="${NAMESPACES.main}" xmlns:r="${NAMESPACES.relationships}">`;
  yield `<sheetPr><pageSetUpPr fitToPage="${isFitted(plan.print) ? 1 : 0}"/></sheetPr>`;
  yield sheetViews(plan.frozen, isShownFirst);
  yield `<sheetFormatPr defaultRowHeight="${DEFAULT_HEIGHT}"/>`;
  yield columnsXml(plan.columns);
  yield '<sheetData>';
  yield* new SheetRows(plan, areas, tables).xml();
  yield '</sheetData>';
  if (plan.isProtected) yield PROTECTION_XML;
  if (plan.filter !== undefined) yield `<autoFilter ref="${rangeAddress(plan.filter)}"/>`;
  yield mergesXml(areas.ranges);
  yield highlightsXml(plan.highlights ?? []);
  yield inputRulesXml(plan.inputRules ?? []);
  yield printXml(plan.print);
  yield NUMBERS_AS_TEXT_ARE_MEANT;
  yield drawingReference(plan);
  yield '</worksheet>';
}

function sheetViews({ rows, columns }: SheetPlan['frozen'], isShownFirst: boolean): string {
  const selected = isShownFirst ? ' tabSelected="1"' : '';
  const pane = rows === 0 && columns === 0 ? '' : frozenPane(rows, columns);
  return `<sheetViews><sheetView${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function frozenPane(rows: number, columns: number): string {
  assert(rows >= 0 && columns >= 0, 'a sheet freezes no negative number of rows or columns');
  const splits =
    (columns > 0 ? `xSplit="${columns}" ` : '') + (rows > 0 ? `ySplit="${rows}" ` : '');
  const first = cellAddress(rows, columns);
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return (
    `<pane ${splits}topLeftCell="${first}" activePane="${active}" state="frozen"/>` +
    `<selection pane="${active}" activeCell="${first}" sqref="${first}"/>`
  );
}

/** Width of a digit of the default font and the padding of a cell, in pixels. */
const DIGIT_WIDTH = 7;
const CELL_PADDING = 5;

function columnsXml(columns: readonly PlannedColumn[]): string {
  if (columns.length === 0) return '';
  return `<cols>${columns.map(columnXml).join('')}</cols>`;
}

/** The file counts the padding into the width, people do not. */
function columnXml({ width, hidden = false }: PlannedColumn, position: number): string {
  assert(width >= 0 && width <= 255, `a column cannot be ${width} characters wide`);
  const fileWidth = Math.trunc(((width * DIGIT_WIDTH + CELL_PADDING) / DIGIT_WIDTH) * 256) / 256;
  const number = position + 1;
  return `<col min="${number}" max="${number}" width="${fileWidth}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`;
}

function mergesXml(ranges: readonly CellRange[]): string {
  if (ranges.length === 0) return '';
  const merges = ranges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: 20 mm above and below, 30 mm left, 15 mm right; in inches. */
const MARGINS = {
  left: inches(30),
  right: inches(15),
  top: inches(20),
  bottom: inches(20),
  header: inches(10),
  footer: inches(10),
};
const A4 = 9;
/** The page number stands in the middle of the top margin, in size 13, and not on the first page. */
const PAGE_NUMBER = `&amp;C&amp;"${TYPEFACE},Regular"&amp;13&amp;P`;

function inches(millimetres: number): string {
  return (millimetres / 25.4).toFixed(4);
}

/** Spreadsheets heed page breaks only where they are not to fit a sheet to pages. */
function isFitted({ fitToWidth, pagesAcross }: PrintSetUp): boolean {
  return fitToWidth && pagesAcross === undefined;
}

function printXml(print: PrintSetUp): string {
  const { orientation, pagesAcross, pageStarts = [] } = print;
  const margins = Object.entries(MARGINS).map(([side, width]) => `${side}="${width}"`);
  const percent = pagesAcross?.scale ?? print.scale;
  const scale = percent === undefined ? '' : ` scale="${percent}"`;
  const fit = isFitted(print) ? ` fitToWidth="1" fitToHeight="${print.pagesDown ?? 0}"` : scale;
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${margins.join(' ')}/>`,
    `<pageSetup paperSize="${A4}"${fit} orientation="${orientation}"/>`,
    `<headerFooter differentFirst="1" scaleWithDoc="0"><oddHeader>${PAGE_NUMBER}</oddHeader></headerFooter>`,
    pageStarts.length > 0 ? rowBreaksXml(pageStarts) : '',
    pagesAcross ? columnBreaksXml(pagesAcross.starts) : '',
  ].join('');
}

function rowBreaksXml(starts: readonly number[]): string {
  const breaks = starts.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${starts.length}" manualBreakCount="${starts.length}">${breaks.join('')}</rowBreaks>`;
}

function columnBreaksXml(starts: readonly number[]): string {
  const breaks = starts.map((column) => `<brk id="${column}" max="1048575" man="1"/>`);
  return `<colBreaks count="${starts.length}" manualBreakCount="${starts.length}">${breaks.join('')}</colBreaks>`;
}

/** No green corners beside codes such as 01: where a plan says text, text is meant. */
const NUMBERS_AS_TEXT_ARE_MEANT =
  '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>';
