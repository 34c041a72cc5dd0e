import { parseMeasure } from '#core/numbers/measure';
import type { CellRange, CellSnapshot, RowSnapshot } from '#core/workbook/snapshot';
import { cellText } from '../values/cellText';
import { headMeaning } from './headMeaning';
import type { ReadingContext } from '../readingContext';
import { isReferenceRow } from '../rows/referenceRow';
import {
  cellIn,
  mergeAround,
  mergesTouching,
  shownCell,
  type SheetGrid,
} from '../tables/sheetGrid';
import { isCaptionText } from '../tables/captionText';
import { furnitureColumns, isSubHead } from './subHead';
import type { HeadColumn, HeadPiece, TableHead } from './tableHead';

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
/** Wider heads are not read to their end. */
const MOST_COLUMNS = 600;

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

function assembleHead(
  grid: SheetGrid,
  rows: readonly RowSnapshot[],
  merges: readonly CellRange[],
  reference: RowSnapshot | undefined,
  context: ReadingContext,
): TableHead {
  const columns: HeadColumn[] = [];
  const aboutOthers = rows.flatMap((row) => sideWordsOf(row, context));
  for (const column of columnsOf(rows, merges)) {
    if (isCovered(grid, rows.at(-1), merges, column)) continue;
    const pieces = piecesOf(grid, rows, merges, column)
      .flatMap((piece) => nameAndYear(piece, context))
      .filter(
        (piece) =>
          !aboutOthers.some((cell) => cell.row === piece.row && cell.column === piece.column),
      );
    if (pieces.length === 0) continue;
    const mark = cellIn(reference, column);
    columns.push({ column, pieces, reference: mark ? cellText(mark) : '' });
  }
  const firstRow = rows[0]?.row ?? 0;
  return { firstRow, lastRow: reference?.row ?? rows.at(-1)?.row ?? firstRow, columns };
}

/** "Số hộ gia đình ước năm 2022" names an indicator and the year of the column, as two rows would. */
function nameAndYear(piece: HeadPiece, context: ReadingContext): readonly HeadPiece[] {
  const words = piece.text.split(' ');
  if (!ENDS_IN_YEAR.test(piece.text) || context.isIndicatorName(piece.text)) return [piece];
  for (let end = words.length - 1; end > 0; end--) {
    const name = words
      .slice(0, end)
      .join(' ')
      .replace(/[\s,;:(–-]+$/u, '');
    const rest = words.slice(end).join(' ');
    const meaning = headMeaning([rest]);
    const saysYear = meaning.kind === 'level' && meaning.isWhole && meaning.year !== undefined;
    if (saysYear && context.isIndicatorName(name)) {
      return [
        { ...piece, text: name },
        { ...piece, text: rest },
      ];
    }
  }
  return [piece];
}

const ENDS_IN_YEAR = /(?<!\d)(?:19|20)\d\d(?: ?\([^()]*\))?$/;

/**
 * Whether a head is merged over a column from the left, and its first rows of figures have none there:
 * then both are one column.
 */
function isCovered(
  { rows, rowByNumber }: SheetGrid,
  lowest: RowSnapshot | undefined,
  merges: readonly CellRange[],
  column: number,
): boolean {
  const merge = lowest && mergeAround(merges, lowest.row, column);
  if (!merge || merge.left === column) return false;
  const last = rows.at(-1)?.row ?? 0;
  let filled = 0;
  for (let row = merge.bottom + 1; row <= last && filled < ROWS_TOLD; row++) {
    const below = rowByNumber.get(row);
    if (cellIn(below, column)) return false;
    if (cellIn(below, merge.left)) filled++;
  }
  return filled === ROWS_TOLD;
}

const ROWS_TOLD = 2;

/** "Mã số" or "Đơn vị tính" before a row of codes or measures names that row, not its own column. */
function sideWordsOf(row: RowSnapshot, context: ReadingContext): readonly CellSnapshot[] {
  const words = row.cells.filter((cell) => {
    const { kind } = headMeaning([cellText(cell)]);
    return kind === 'code' || kind === 'measure';
  });
  const others = row.cells.filter((cell) => !words.includes(cell));
  const isAboutRow =
    others.length > 0 &&
    others.every((cell) => {
      const text = cellText(cell);
      return context.indicatorByCode(text) !== undefined || parseMeasure(text)?.isFamiliar === true;
    });
  return isAboutRow ? words : [];
}

function columnsOf(rows: readonly RowSnapshot[], merges: readonly CellRange[]): readonly number[] {
  const columns = new Set<number>();
  for (const { row, cells } of rows) {
    for (const { column } of cells) {
      const right = mergeAround(merges, row, column)?.right ?? column;
      for (let each = column; each <= Math.min(right, column + MOST_COLUMNS); each++) {
        columns.add(each);
      }
    }
  }
  return [...columns].sort((left, right) => left - right).slice(0, MOST_COLUMNS);
}

function piecesOf(
  grid: SheetGrid,
  rows: readonly RowSnapshot[],
  merges: readonly CellRange[],
  column: number,
): readonly HeadPiece[] {
  const pieces: HeadPiece[] = [];
  for (const [position, row] of rows.entries()) {
    const cell =
      shownCell(grid, merges, row.row, column) ?? groupToTheLeft(rows, position, merges, column);
    const text = cell ? cellText(cell) : '';
    if (!cell || text === '') continue;
    const previous = pieces.at(-1);
    if (previous?.text === text && (previous.row === cell.row || previous.column === cell.column)) {
      continue;
    }
    pieces.push({ text, row: cell.row, column: cell.column });
  }
  return pieces;
}

/**
 * Files without merged cells (CSV) keep a group's text in its first column only. A blank place
 * belongs to the group on its left when both have a text of their own in the row below.
 */
function groupToTheLeft(
  rows: readonly RowSnapshot[],
  position: number,
  merges: readonly CellRange[],
  column: number,
): CellSnapshot | undefined {
  const row = rows[position];
  const below = rows[position + 1];
  if (!row || !below || !hasText(below, column)) return undefined;
  for (let left = column - 1; left >= 0 && hasText(below, left); left--) {
    if (mergeAround(merges, row.row, left)) return undefined;
    const cell = cellIn(row, left);
    if (cell) return cell;
  }
  return undefined;
}

function hasText(row: RowSnapshot, column: number): boolean {
  const cell = cellIn(row, column);
  return cell !== undefined && cellText(cell) !== '';
}
