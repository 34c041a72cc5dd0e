import { printedWidth, scaleOfWidth, type PrintedColumn } from '#core/report/frame/pageWidth';
import type { PagesAcross } from '#core/workbook/sheetPlan';

/** Characters that a landscape page of A4 holds when letters of eleven points are no smaller than seven. */
const MOST_ON_PAGE = 213;

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
  const repeated = columns.slice(0, frozenColumns);
  const startsWithin = (room: number) =>
    pageStarts(columns, frozenColumns, room - printedWidth(repeated));
  const fewest = startsWithin(MOST_ON_PAGE).length;
  if (fewest === 0) return undefined;
  const rooms = Array.from({ length: MOST_ON_PAGE }, (_, room) => room);
  const narrowest = rooms.find((room) => startsWithin(room).length === fewest);
  const starts = startsWithin(narrowest ?? MOST_ON_PAGE);
  const scales = [frozenColumns, ...starts].map((left, page) =>
    scaleOfWidth([...repeated, ...columns.slice(left, starts[page])], 'landscape'),
  );
  return { starts, repeatedColumns: frozenColumns, scale: Math.min(...scales) };
}

/** The first columns of the pages after the first, each page as full as it can be. */
function pageStarts(columns: readonly PrintedColumn[], from: number, room: number): number[] {
  const starts: number[] = [];
  let width = 0;
  for (const [position, column] of columns.entries()) {
    if (position < from) continue;
    const own = printedWidth([column]);
    if (width > 0 && width + own > room) {
      starts.push(position);
      width = 0;
    }
    width += own;
  }
  return starts;
}
