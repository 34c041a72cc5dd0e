import { growsInPercent } from '#core/figures/comparison';
import type { Indicator } from '#core/catalogue/indicator';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { growthFormula } from '../formulas/growthFormulas';
import { addressFrom, type KnownCell } from '../formulas/knownCell';
import { NOT_APPLICABLE_MARK } from '../frame/marks';

/** This year's growth over last year's figure as published and as it stands, and how far that was revised. */
export interface TwoBaseGrowths {
  readonly overPublished: PlannedContent;
  readonly overPresent: PlannedContent;
  readonly revision: PlannedContent;
}

/** The levels between which they lie. */
export interface TwoBases {
  readonly published: KnownCell;
  readonly present: KnownCell;
  readonly current: KnownCell;
}

/** Enough for the identity to hold in every digit that prints; the format rounds them for the eye. */
const IDENTITY_DECIMALS = 9;
export const IDENTITY_NOTE = `Kiểm tra hai gốc: (100% + cột 5) = (100% + cột 6) × (100% + cột 7), tính đến ${IDENTITY_DECIMALS} chữ số thập phân.`;
const NOT_A_GROWTH: PlannedContent = { kind: 'text', text: NOT_APPLICABLE_MARK };
const TRUE = 'đúng';
const FALSE = 'sai';

/** "x" of what does not grow in per cent. */
export function twoBaseGrowths(
  sheet: string,
  indicator: Indicator,
  { published, present, current }: TwoBases,
): TwoBaseGrowths {
  if (!growsInPercent(indicator)) {
    return { overPublished: NOT_A_GROWTH, overPresent: NOT_A_GROWTH, revision: NOT_A_GROWTH };
  }
  const growth = (one: KnownCell, prior: KnownCell) =>
    growthFormula(sheet, { current: one, prior }, IDENTITY_DECIMALS);
  return {
    overPublished: growth(current, published),
    overPresent: growth(current, present),
    revision: growth(present, published),
  };
}

/** A cell of the sheet, with what stands in it. */
export interface FilledCell extends KnownCell {
  readonly content: PlannedContent;
}

/** (1 + a) = (1 + b)(1 + c), of three percentages in their cells; "x" where one is none. */
export function identityFormula(sheet: string, cells: readonly FilledCell[]): PlannedContent {
  if (cells.some(({ content }) => content.kind === 'text')) return NOT_A_GROWTH;
  const [whole, first, second] = cells.map((cell) => addressFrom(sheet, cell));
  const areNumbers = [whole, first, second].map((address) => `ISNUMBER(${address})`).join(',');
  const factor = (address: string | undefined) => `(100+${address})`;
  const gap = `ABS(100*${factor(whole)}-${factor(first)}*${factor(second)})`;
  // The factors are rounded to nine decimals; a wrong one differs by far more.
  const isEqual = `${gap}<=0.00000001*MAX(1,ABS(100*${factor(whole)}))`;
  return {
    kind: 'formula',
    formula: `IF(AND(${areNumbers}),IF(${isEqual},"${TRUE}","${FALSE}"),"${NOT_APPLICABLE_MARK}")`,
    expected: cells.every(({ value }) => typeof value !== 'string') ? TRUE : NOT_APPLICABLE_MARK,
  };
}
