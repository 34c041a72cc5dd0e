import type { Indicator } from '#core/catalogue/indicator';
import { growsInPercent } from '#core/figures/comparison';
import { displayedPoints } from '#core/figures/displayedPoints';
import { isRankedAlike } from '#core/figures/rankedProvinces';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { differenceFormula, rankChangeFormula } from '../formulas/differenceFormulas';
import { growthFormula } from '../formulas/growthFormulas';
import type { Pair } from '../formulas/guarded';
import { addressFrom, type KnownCell } from '../formulas/knownCell';
import { NOT_APPLICABLE_MARK } from '../frame/marks';
import { decimalsShowing, differenceFormat, percentFormat } from '../frame/numberFormats';

/**
 * What this year's figure is over last year's as published and as it stands, and how far that was
 * revised: in per cent, of rates in points, of ranks in places, of scores the difference.
 */
export interface TwoBaseGrowths {
  readonly overPublished: PlannedContent;
  readonly overPresent: PlannedContent;
  readonly revision: PlannedContent;
  readonly numberFormat: string;
}

/** The levels between which they lie; `indicator` has the decimals with which all of them are printed. */
export interface TwoBases {
  readonly published: KnownCell;
  readonly present: KnownCell;
  readonly current: KnownCell;
}

/** Enough for the identity to hold in every digit that prints; the format rounds them for the eye. */
const IDENTITY_DECIMALS = 9;
export const IDENTITY_NOTE = `Kiểm tra hai gốc: (100% + cột 5) = (100% + cột 6) × (100% + cột 7), tính đến ${IDENTITY_DECIMALS} chữ số thập phân; “x” ở chỉ tiêu không tính tốc độ tăng.`;
const NOT_A_GROWTH: PlannedContent = { kind: 'text', text: NOT_APPLICABLE_MARK };
const TRUE = 'đúng';
const FALSE = 'sai';

export function twoBaseGrowths(
  sheet: string,
  indicator: Indicator,
  { published, present, current }: TwoBases,
  { year, tableDecimals }: { readonly year: number; readonly tableDecimals: number },
): TwoBaseGrowths {
  if (growsInPercent(indicator)) {
    const growth = (one: KnownCell, prior: KnownCell) =>
      growthFormula(sheet, { current: one, prior }, IDENTITY_DECIMALS);
    return {
      overPublished: growth(current, published),
      overPresent: growth(current, present),
      revision: growth(present, published),
      numberFormat: percentFormat(tableDecimals),
    };
  }
  const overPublished = { current, prior: published };
  const overPresent = { current, prior: present };
  const { decimals } = indicator;
  const change = changeFormula(indicator, year);
  return {
    overPublished: change(sheet, overPublished),
    overPresent: change(sheet, overPresent),
    // The difference of the two figures stands beside them.
    revision: NOT_A_GROWTH,
    numberFormat: differenceFormat(decimals, MEASURES[indicator.growthForm] ?? ''),
  };
}

const MEASURES: Readonly<Partial<Record<Indicator['growthForm'], string>>> = {
  pp: 'điểm %',
  rank_change: 'bậc',
};

function changeFormula(
  indicator: Indicator,
  year: number,
): (sheet: string, pair: Pair) => PlannedContent {
  if (indicator.growthForm !== 'rank_change') {
    return (sheet, pair) => differenceFormula(sheet, pair, indicator.decimals);
  }
  return isRankedAlike(indicator, year) ? rankChangeFormula : () => NOT_A_GROWTH;
}

/** As many as it takes that a reader who subtracts the printed figures agrees, over either base. */
export function changeDecimals(
  { growthForm, decimals }: Pick<Indicator, 'growthForm' | 'decimals'>,
  pairs: readonly Pair[],
): number {
  const shown = decimalsShowing(
    decimals,
    pairs.flatMap(({ current, prior }) => [current.value, prior.value]),
  );
  if (growthForm !== 'pp') return shown;
  const ofPairs = pairs.map(({ current, prior }) =>
    typeof current.value === 'string' || typeof prior.value === 'string'
      ? shown
      : displayedPoints(current.value, prior.value, decimals).decimals,
  );
  return Math.max(shown, ...ofPairs);
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
