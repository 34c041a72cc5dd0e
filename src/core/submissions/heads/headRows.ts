import type { CellRange, RowSnapshot } from '#core/workbook/snapshot';
import { cellText } from '../values/cellText';
import { assembleHead } from './assembleHead';
import { headMeaning } from './headMeaning';
import type { ReadingContext } from '../readingContext';
import { isReferenceRow } from '../rows/referenceRow';
import { cellIn, mergeAround, mergesTouching, type SheetGrid } from '../tables/sheetGrid';
import { isCaptionText } from '../tables/captionText';
import { furnitureColumns, isSubHead } from './subHead';
import type { TableHead } from './tableHead';

/** A head, and the position among the grid's rows after it. */
export interface ReadHead {
  readonly head: TableHead;
  readonly nextPosition: number;
}

/** The whole head whose main row is at a position: the rows around it that belong to it. */
export function readHead(grid: SheetGrid, position: number, context: ReadingContext): ReadHead {
  const main = rowAt(grid, position);
  const merges = mergesTouching(grid, main.row - 1, main.row + MOST_ROWS);
  const labelColumn = Math.max(-1, ...furnitureColumns(main));
  const rows: RowSnapshot[] = [];
  const above = grid.rows[position - 1];
  if (above && !isTitle(above, merges) && isGroupRow(above, main, labelColumn, context)) {
    rows.push(above);
  }
  rows.push(main);
  let next = position + 1;
  const lowest = lowestMergedRow(main, merges);
  while (rows.length <= MOST_ROWS) {
    const row = grid.rows[next];
    const last = rows.at(-1)?.row ?? main.row;
    if (!row || row.row > Math.max(last + 1, lowest) || isReferenceRow(row)) break;
    if (row.row > lowest && !isSubHead(row, main, merges, context)) break;
    rows.push(row);
    next++;
  }
  const reference = referenceAfter(grid, next, Math.max(lowest, rows.at(-1)?.row ?? 0));
  return {
    head: assembleHead(grid, rows, merges, reference, context),
    nextPosition: reference ? next + 1 : next,
  };
}

/** A head of more rows than this is a form drawn for the eye; what is below is read as body. */
const MOST_ROWS = 5;

function rowAt(grid: SheetGrid, position: number): RowSnapshot {
  return grid.rows[position] ?? { row: 0, cells: [] };
}

/** How far down the cells "STT", "Chỉ tiêu" … of the main row are merged. */
function lowestMergedRow(main: RowSnapshot, merges: readonly CellRange[]): number {
  const bottoms = merges
    .filter(({ top, left }) => top === main.row && cellIn(main, left) !== undefined)
    .filter(({ left }) => furnitureColumns(main).includes(left))
    .map(({ bottom }) => Math.min(bottom, main.row + MOST_ROWS - 1));
  return Math.max(main.row, ...bottoms);
}

/** One long text, or one in brackets, that is merged over nothing is a title, whatever column it stands in. */
function isTitle({ row, cells }: RowSnapshot, merges: readonly CellRange[]): boolean {
  const [only, ...others] = cells.filter((cell) => cellText(cell) !== '');
  if (!only || others.length > 0 || mergeAround(merges, row, only.column)) return false;
  const text = cellText(only);
  return /^\(.*\)$/su.test(text) || text.split(' ').length > MOST_WORDS_OF_GROUP;
}

/** "Kết quả thực hiện trong năm 2022" groups columns. */
const MOST_WORDS_OF_GROUP = 7;

/** The row above is part of the head when it groups columns: years, units, indicators. */
function isGroupRow(
  above: RowSnapshot,
  main: RowSnapshot,
  labelColumn: number,
  context: ReadingContext,
): boolean {
  if (above.row !== main.row - 1 || labelColumn < 0) return false;
  return above.cells.every((cell) => {
    const text = cellText(cell);
    if (text === '') return true;
    if (cell.column <= labelColumn || isCaptionText(text)) return false;
    return (
      headMeaning([text]).kind !== 'nothing' ||
      context.isUnitName(text) ||
      context.isIndicatorName(text)
    );
  });
}

function referenceAfter(
  grid: SheetGrid,
  position: number,
  lastRow: number,
): RowSnapshot | undefined {
  const row = grid.rows[position];
  return row && row.row <= lastRow + 1 && isReferenceRow(row) ? row : undefined;
}
