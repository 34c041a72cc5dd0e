import type { PlannedContent } from '#core/workbook/sheetPlan';

/** One cell "so với năm trước", with the look of the two levels it compares. */
export interface Comparison {
  readonly content: PlannedContent;
  readonly numberFormat: string;
  /** Decimals of the two levels, where they must be more than the indicator's own. */
  readonly levelDecimals: number;
  /** What a reader must know beside the number; '' when nothing. */
  readonly note: string;
}

/** Where a reader who subtracts the two printed levels finds another difference. */
export const OF_UNROUNDED = 'mức tăng, giảm tính từ số chưa làm tròn';
