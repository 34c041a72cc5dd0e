import type { CellRange } from '#core/workbook/snapshot';
import { WHOLE_SHEET } from '../host/area';
import type { HostSheet } from '../host/hostSheet';
import { shownText } from '../host/shownText';

/** Where the rows and columns of a sheet lie on the screen, in pixels. */
export interface SheetMeasures {
  readonly rows: Lines;
  readonly columns: Lines;
}

/** Offsets of lines, one more than there are lines: the last is where the sheet ends. */
export type Lines = readonly number[];

const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_ROW = 20;
const DEFAULT_COLUMN = 64;
/** Empty lines that are shown beyond what is used. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;

export function measureSheet(sheet: HostSheet): SheetMeasures {
  const used = sheet.usedArea(false);
  const columnCount = Math.max(10, (used?.right ?? 0) + SPARE_COLUMNS);
  const rowCount = Math.max(60, (used?.bottom ?? 0) + SPARE_ROWS);
  const { columnWidths, hiddenColumns, rowHeights, hiddenRows } = sheet.setUp;
  const columns = lines(columnCount, (column) =>
    hiddenColumns.has(column) ? 0 : (scaled(columnWidths.get(column)) ?? DEFAULT_COLUMN),
  );
  const fitted = fittedHeights(sheet, columns);
  const rows = lines(rowCount, (row) =>
    hiddenRows.has(row) ? 0 : (scaled(rowHeights.get(row)) ?? fitted.get(row) ?? DEFAULT_ROW),
  );
  return { rows, columns };
}

/** The line that lies at an offset. */
export function lineAt(offsets: Lines, position: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lines(count: number, sizeOf: (position: number) => number): Lines {
  const offsets = [0];
  for (let position = 0; position < count; position++) {
    offsets.push((offsets[position] ?? 0) + sizeOf(position));
  }
  return offsets;
}

function scaled(points: number | undefined): number | undefined {
  return points === undefined ? undefined : Math.round(points * PIXELS_PER_POINT);
}

/** Excel fits rows to wrapped texts; merged areas take no part in that. */
function fittedHeights(sheet: HostSheet, columns: Lines): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = mergedHeads(sheet.merges);
  for (const [row, column, cell] of sheet.cellsWithin(WHOLE_SHEET)) {
    const format = sheet.format(row, column);
    const lineHeight = Math.ceil(format.fontSize * 1.75);
    const width = (columns[column + 1] ?? 0) - (columns[column] ?? 0) - 8;
    const wraps = format.wraps && width > 0 && !merged.has(`${row}:${column}`);
    const count = wraps ? linesOf(shownText(cell, format), width, format.fontSize) : 1;
    const height = Math.max(DEFAULT_ROW, count * lineHeight + 2);
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

function mergedHeads(merges: readonly CellRange[]): ReadonlySet<string> {
  return new Set(merges.map(({ top, left }) => `${top}:${left}`));
}

/** By the width of an average letter, a little more than half its height; lines end between words. */
function linesOf(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, Math.floor(width / (fontSize * 0.72)));
  return text.split('\n').reduce((count, line) => count + wrappedLines(line, perLine), 0);
}

function wrappedLines(line: string, perLine: number): number {
  let count = 1;
  let filled = 0;
  for (const { length } of line.split(' ')) {
    if (filled > 0 && filled + 1 + length > perLine) {
      count += 1;
      filled = 0;
    }
    // A word longer than a line goes on in the next ones.
    count += Math.floor(Math.max(0, length - 1) / perLine);
    filled += (filled > 0 ? 1 : 0) + length;
  }
  return count;
}
