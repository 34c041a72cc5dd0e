import type { CellSnapshot, RowSnapshot } from '#core/workbook/snapshot';
import { beginsTable } from './beginsTable';
import type { FoundTable } from './foundTable';
import { headMeaning } from '../heads/headMeaning';
import { readHead } from '../heads/headRows';
import { headlessTable } from './headlessTable';
import type { ReadingContext } from '../readingContext';
import { splitSideBySide } from './splitSideBySide';
import type { SheetGrid } from './sheetGrid';
import type { TableHead } from '../heads/tableHead';

/**
 * The tables of a sheet, from top to bottom. Each begins at a head: a row that names the labels'
 * column and columns of figures, or several units or indicators. Blank rows end nothing.
 */
export function findTables(grid: SheetGrid, context: ReadingContext): readonly FoundTable[] {
  const heads = findHeads(grid, context);
  if (heads.length === 0) return headlessTable(grid, context);
  return tablesUnder(heads, grid, context, MOST_BESIDE);
}

/** How many tables are looked for beside one another when their heads stand on different rows. */
const MOST_BESIDE = 4;

function tablesUnder(
  heads: readonly FoundHead[],
  grid: SheetGrid,
  context: ReadingContext,
  mostBeside: number,
): readonly FoundTable[] {
  return heads.flatMap(({ head, position, nextPosition }, place) => {
    const end = heads[place + 1]?.position ?? grid.rows.length;
    const captionFrom = heads[place - 1]?.nextPosition ?? 0;
    const body = grid.rows.slice(nextPosition, end);
    const caption = captionRows(grid.rows.slice(captionFrom, position));
    const parts = splitSideBySide(head, context);
    const rows = grid.rows.slice(captionFrom, end);
    const beside = mostBeside > 0 ? tablesBeside(head, rows, grid, context, mostBeside - 1) : [];
    const others = beside.map((table) => firstColumn(table.head));
    return [
      ...parts.map((part, at) => {
        const next = parts.slice(at + 1, at + 2).map(firstColumn);
        const left = at === 0 ? 0 : firstColumn(part);
        const right = Math.min(...next, ...others.filter((column) => column > firstColumn(part)));
        return { grid, head: part, body: rowsBetween(body, left, right), caption };
      }),
      ...beside,
    ];
  });
}

function firstColumn({ columns }: TableHead): number {
  return columns[0]?.column ?? 0;
}

/** What rows hold between two columns, the left one included; all of it where nothing stands beside. */
function rowsBetween(
  rows: readonly RowSnapshot[],
  left: number,
  right: number,
): readonly RowSnapshot[] {
  if (left === 0 && right === Number.POSITIVE_INFINITY) return rows;
  return rows.flatMap(({ row, cells }) => {
    const kept = cells.filter(({ column }) => left <= column && column < right);
    return kept.length === 0 ? [] : [{ row, cells: kept }];
  });
}

/** Tables whose heads stand lower or higher, to the right or left of this one's columns. */
function tablesBeside(
  head: TableHead,
  rows: readonly RowSnapshot[],
  grid: SheetGrid,
  context: ReadingContext,
  mostBeside: number,
): readonly FoundTable[] {
  const first = firstColumn(head);
  const last = head.columns.at(-1)?.column ?? first;
  const sides = [
    { from: -1, until: first },
    { from: last + 1, until: Number.POSITIVE_INFINITY },
  ];
  return sides.flatMap(({ from, until }) => {
    const onSide = rowsBetween(rows, from, until);
    const side = {
      ...grid,
      rows: onSide,
      rowByNumber: new Map(onSide.map((row) => [row.row, row])),
    };
    const heads = findHeads(side, context).filter(namesLabels);
    return tablesUnder(heads, side, context, mostBeside);
  });
}

function namesLabels({ head }: FoundHead): boolean {
  return head.columns.some(
    ({ pieces }) => headMeaning(pieces.map(({ text }) => text)).kind === 'label',
  );
}

interface FoundHead {
  readonly head: TableHead;
  /** Of its first row, and of the first row after it, among the grid's rows. */
  readonly position: number;
  readonly nextPosition: number;
}

/** A sheet with more heads is no report; reading stays bounded. */
const MOST_TABLES = 300;

function findHeads(grid: SheetGrid, context: ReadingContext): readonly FoundHead[] {
  const heads: FoundHead[] = [];
  let position = 0;
  while (position < grid.rows.length && heads.length < MOST_TABLES) {
    if (!beginsTable(grid, position, context)) {
      position++;
      continue;
    }
    const { head, nextPosition } = readHead(grid, position, context);
    const isRowAbove = head.firstRow < (grid.rows[position]?.row ?? 0);
    heads.push({ head, position: isRowAbove ? position - 1 : position, nextPosition });
    position = nextPosition;
  }
  return heads;
}

/** Back to the last row with a label and a number: that is the table before. */
function captionRows(between: readonly RowSnapshot[]): readonly RowSnapshot[] {
  let first = between.length;
  for (let row = between[first - 1]; row && !hasFigures(row); row = between[first - 1]) first--;
  return between.slice(first);
}

function hasFigures(row: RowSnapshot): boolean {
  const numbers = row.cells.filter((cell) => isNumber(cell));
  return numbers.length > 0 && numbers.length < row.cells.length;
}

/** A number, typed as one or (as in every CSV file) as text; a year belongs to titles. */
function isNumber({ content }: CellSnapshot): boolean {
  if (content.kind === 'number') return !isYear(content.value);
  return (
    content.kind === 'text' &&
    /^\s*\d[\d.,]*\s*$/.test(content.text) &&
    !isYear(Number(content.text))
  );
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
