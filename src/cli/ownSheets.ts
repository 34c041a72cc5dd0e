import { isTable } from '#core/book/history/readHistory';
import { SHEETS } from '#core/book/sheetNames';
import { BOUNDARY_CHECK_SHEET } from '#core/report/boundaryCheck/boundaryCheckColumns';
import { CHART_SHEET } from '#core/report/charts/chartSheet';
import { RESTATED_SHEET } from '#core/report/priors/restatedPriors';

/** Sheets that a person has added to a book: writing the book anew would lose them. */
export function ownSheets(names: readonly string[]): readonly string[] {
  return names.filter((name) => !OURS.has(name) && !isTable(name));
}

const OURS: ReadonlySet<string> = new Set([
  ...Object.values(SHEETS),
  ...[CHART_SHEET, RESTATED_SHEET, BOUNDARY_CHECK_SHEET],
]);
