import type { ChartPlan } from '#core/workbook/chartPlan';
import type { PlannedContent } from '#core/workbook/sheetPlan';

/** A chart with the numbers it draws, before both are laid on the sheet. */
export interface ChartSection {
  readonly kind: ChartPlan['kind'];
  readonly title: string;
  /** Of the column of names, then of each series. */
  readonly heads: readonly [names: string, ...series: string[]];
  readonly rows: readonly ChartRow[];
  readonly numberFormat: string;
  readonly valueTitle: string;
  readonly notes: readonly string[];
}

export interface ChartRow {
  readonly name: string;
  /** One per series; an empty cell where there is no figure, for a text would be drawn as zero. */
  readonly contents: readonly PlannedContent[];
  /** The indicator and unit the numbers are of. */
  readonly about?: { readonly indicator: string; readonly unit: string };
  /** It only names the rows below it. */
  readonly isHeading?: true;
}

/** Fewer points than these are better said in a sentence. */
export const FEWEST_ROWS = 2;

export function hasEnoughRows(rows: readonly ChartRow[]): boolean {
  return rows.filter(({ isHeading }) => !isHeading).length >= FEWEST_ROWS;
}
