import { PAGE_WIDTH } from '#core/report/frame/tablePages';
import type { PagesAcross } from '#core/workbook/sheetPlan';
import type { RecordColumn } from './recordSheet';

/** Characters that a landscape page of A4 holds when letters of eleven points are no smaller than seven. */
const MOST_ON_PAGE = 213;
/** Of a page: LibreOffice makes every column a twentieth wider than Excel does. */
const FILLED = 0.94;
/** Every column is wider by its padding, in characters. */
const PADDING = 5 / 7;

type PrintedColumn = Pick<RecordColumn<never>, 'width' | 'isHidden'>;

/**
 * Where a sheet of records goes on to further pages across, the columns that stay in sight on each of
 * them. As few pages as hold it in readable letters, and these as much alike as their columns allow.
 */
export function pagesOfRecords({
  columns,
  frozenColumns,
}: {
  readonly columns: readonly PrintedColumn[];
  readonly frozenColumns: number;
}): PagesAcross | undefined {
  const repeated = widthOf(columns.slice(0, frozenColumns));
  const startsWithin = (room: number) => pageStarts(columns, frozenColumns, room - repeated);
  const fewest = startsWithin(MOST_ON_PAGE).length;
  if (fewest === 0) return undefined;
  const rooms = Array.from({ length: MOST_ON_PAGE }, (_, room) => room);
  const narrowest = rooms.find((room) => startsWithin(room).length === fewest);
  const starts = startsWithin(narrowest ?? MOST_ON_PAGE);
  const widest = repeated + Math.max(...pageWidths(columns, frozenColumns, starts));
  const scale = Math.floor((PAGE_WIDTH.landscape * FILLED * 100) / widest);
  return { starts, repeatedColumns: frozenColumns, scale: Math.min(100, scale) };
}

/** The first columns of the pages after the first, each page as full as it can be. */
function pageStarts(columns: readonly PrintedColumn[], from: number, room: number): number[] {
  const starts: number[] = [];
  let width = 0;
  for (const [position, column] of columns.entries()) {
    if (position < from) continue;
    const own = printedWidth(column);
    if (width > 0 && width + own > room) {
      starts.push(position);
      width = 0;
    }
    width += own;
  }
  return starts;
}

function pageWidths(
  columns: readonly PrintedColumn[],
  from: number,
  starts: readonly number[],
): readonly number[] {
  return [from, ...starts].map((left, page) => widthOf(columns.slice(left, starts[page])));
}

function widthOf(columns: readonly PrintedColumn[]): number {
  return columns.reduce((sum, column) => sum + printedWidth(column), 0);
}

function printedWidth({ width, isHidden = false }: PrintedColumn): number {
  return isHidden ? 0 : width + PADDING;
}
