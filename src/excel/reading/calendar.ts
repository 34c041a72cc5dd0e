import type { SheetSnapshot } from '#core/workbook/snapshot';

/** How far the calendar that begins in 1904 lies behind the usual one. */
const DAYS_BEHIND_1904 = 1462;

/**
 * Dates by the calendar that begins in 1900, in which snapshots count. Excel's API does not say
 * which calendar a workbook has: Excel is asked for the number of 1 January 1904, which is 0 in
 * the other one. Only where a sheet has dates does that take a round trip.
 */
export async function inUsualCalendar(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
): Promise<readonly SheetSnapshot[]> {
  if (!sheets.some(hasDates)) return sheets;
  const firstDay = context.workbook.functions.date(1904, 1, 1);
  firstDay.load('value');
  await context.sync();
  return firstDay.value === 0 ? sheets.map(moved) : sheets;
}

function hasDates({ rows }: SheetSnapshot): boolean {
  return rows.some(({ cells }) => cells.some(({ content }) => content.kind === 'date'));
}

function moved(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) =>
        cell.content.kind === 'date'
          ? { ...cell, content: { kind: 'date', serial: cell.content.serial + DAYS_BEHIND_1904 } }
          : cell,
      ),
    })),
  };
}
