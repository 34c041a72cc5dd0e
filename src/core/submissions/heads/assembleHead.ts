import { parseMeasure } from '#core/numbers/measure';
import type { CellRange, CellSnapshot, RowSnapshot } from '#core/workbook/snapshot';
import { cellText } from '../values/cellText';
import type { ReadingContext } from '../readingContext';
import { cellIn, mergeAround, shownCell, type SheetGrid } from '../tables/sheetGrid';
import { headMeaning } from './headMeaning';
import type { HeadColumn, HeadPiece, TableHead } from './tableHead';

/**
 * The head that these rows make: of each of its columns all that stands above it, from top to bottom,
 * and its mark in the row of references.
 */
export function assembleHead(
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

/** Wider heads are not read to their end. */
const MOST_COLUMNS = 600;

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
