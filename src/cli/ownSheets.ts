import { isTable } from '#core/book/history/readHistory';
import { SHEETS } from '#core/book/sheetNames';
import { BOUNDARY_CHECK_SHEET } from '#core/report/boundaryCheck/boundaryCheckColumns';
import { CHART_SHEET } from '#core/report/charts/chartSheet';
import { RESTATED_SHEET } from '#core/report/priors/restatedPriors';
import type { SheetPlan } from '#core/workbook/sheetPlan';

/** Sheets that a person has added to a book: writing the book anew would lose them. */
export function ownSheets(
  names: readonly string[],
  written: readonly SheetPlan[],
): readonly string[] {
  const known = new Set<string>([
    ...written.map(({ name }) => name),
    ...Object.values(SHEETS),
    ...[CHART_SHEET, RESTATED_SHEET, BOUNDARY_CHECK_SHEET],
  ]);
  return names.filter((name) => !known.has(name) && !isTable(name));
}
