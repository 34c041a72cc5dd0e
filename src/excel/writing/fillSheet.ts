import { rangeAddress } from '#core/workbook/cellAddress';
import type { PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import type { MarkedSheet } from '../sheetMarks';
import { bytesOfCharts, drawCharts, isOurChart } from './drawCharts';
import { bytesOfStyle, drawStyle } from './drawStyle';
import { bytesOfHighlights, highlightCells } from './highlightCells';
import { inputBlocks } from './inputBlocks';
import { bytesOfRules, setInputRules } from './inputRules';
import type { RoundTrips } from './roundTrips';
import { setUpPrint } from './setUpPrint';
import { StyleGatherer } from './styledAreas';

/** Writes a plan into a sheet that is there: contents block by block, then looks and set-up. */
export async function fillSheet(
  trips: RoundTrips,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  before: MarkedSheet | undefined,
): Promise<void> {
  const styles = new StyleGatherer(plan.merges);
  const heights = new Map<number, number>();
  const seen = (row: PlannedRow) => {
    styles.add(row);
    if (row.height !== undefined) heights.set(row.row, row.height);
  };

  await trips.makeRoomFor(SET_UP_BYTES);
  emptySheet(sheet, before?.charts.filter(isOurChart) ?? []);
  for (const block of inputBlocks(plan.rows, seen)) {
    await trips.makeRoomFor(block.bytes);
    const { top, inputs, columnCount } = block;
    const range = sheet.getRangeByIndexes(top, 0, inputs.length, columnCount);
    range.formulas = inputs as (string | number)[][];
    if (hasNumberFormats(block.numberFormats))
      range.numberFormat = block.numberFormats as string[][];
  }
  for (const style of styles.finish()) {
    await trips.makeRoomFor(bytesOfStyle(style));
    drawStyle(sheet, style);
  }
  const rules = plan.inputRules ?? [];
  await trips.makeRoomFor(bytesOfRules(rules));
  setInputRules(sheet, rules);
  const highlights = plan.highlights ?? [];
  await trips.makeRoomFor(bytesOfHighlights(highlights));
  highlightCells(sheet, highlights);
  await setUp(trips, sheet, plan, heights);
  const charts = plan.charts ?? [];
  await trips.makeRoomFor(bytesOfCharts(charts));
  drawCharts(sheet, charts);
}

/** Widths, print set-up and the like, for the reckoning of a request's size. */
const SET_UP_BYTES = 20_000;
const BYTES_PER_STEP = 400;

function emptySheet(sheet: Excel.Worksheet, charts: readonly string[]): void {
  charts.forEach((name) => sheet.charts.getItem(name).delete());
  const everything = sheet.getRange();
  everything.unmerge();
  everything.clear();
  everything.dataValidation.clear();
  everything.conditionalFormats.clearAll();
  sheet.autoFilter.remove();
}

function hasNumberFormats(formats: readonly (readonly (string | null)[])[]): boolean {
  return formats.some((line) => line.some((format) => format !== null));
}

async function setUp(
  trips: RoundTrips,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  heights: ReadonlyMap<number, number>,
): Promise<void> {
  const steps = plan.merges.length + heights.size + plan.columns.length;
  await trips.makeRoomFor(SET_UP_BYTES + steps * BYTES_PER_STEP);
  plan.columns.forEach(({ width, hidden = false }, column) => {
    const range = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    range.format.columnWidth = pointsOf(width);
    if (hidden) range.columnHidden = true;
  });
  for (const [row, height] of heights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  for (const merge of plan.merges) {
    if (merge.top < merge.bottom || merge.left < merge.right) {
      sheet.getRange(rangeAddress(merge)).merge(false);
    }
  }
  if (plan.filter) sheet.autoFilter.apply(sheet.getRange(rangeAddress(plan.filter)));
  setUpPrint(sheet, plan.print);
}

/** Excel's API counts in points; a digit of the usual font is 7 pixels wide, a cell's padding 5. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
