import type { RowSnapshot } from '#core/workbook/snapshot';
import { beginsTable } from './beginsTable';
import type { FoundTable } from './foundTable';
import { readHead } from './headRows';
import { headlessTable } from './headlessTable';
import type { ReadingContext } from './readingContext';
import { splitSideBySide } from './splitSideBySide';
import type { SheetGrid } from './sheetGrid';
import type { TableHead } from './tableHead';

/**
 * The tables of a sheet, from top to bottom. Each begins at a head: a row that names the labels'
 * column and columns of figures, or several units or indicators. Blank rows end nothing.
 */
export function findTables(grid: SheetGrid, context: ReadingContext): readonly FoundTable[] {
  const heads = findHeads(grid, context);
  if (heads.length === 0) return headlessTable(grid, context);
  return heads.flatMap(({ head, position, nextPosition }, place) => {
    const end = heads[place + 1]?.position ?? grid.rows.length;
    const captionFrom = heads[place - 1]?.nextPosition ?? 0;
    const body = grid.rows.slice(nextPosition, end);
    const caption = captionRows(grid.rows.slice(captionFrom, position));
    return splitSideBySide(head, context).map((part) => ({ grid, head: part, body, caption }));
  });
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
  const numbers = row.cells.filter(
    ({ content }) => content.kind === 'number' && !isYear(content.value),
  );
  return numbers.length > 0 && row.cells.some(({ content }) => content.kind === 'text');
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
