import type { Indicator } from '#core/catalogue/indicator';
import type { HouseSettings } from '#core/catalogue/yearBook';
import type { IndicatorTotal } from '#core/figures/compilation';
import { agreesAt } from '#core/figures/displayedPoints';
import { hasNewScale, isRankedAlike } from '#core/figures/rankedProvinces';
import { signOf, subtract } from '#core/numbers/rational';
import type { ExpectedResult } from '#core/workbook/sheetPlan';
import { differenceFormula, rankChangeFormula } from './formulas/differenceFormulas';
import { growthFormula, indexFormula } from './formulas/growthFormulas';
import type { Pair } from './formulas/guarded';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from './frame/marks';
import { decimalsShowing, differenceFormat, percentFormat } from './frame/numberFormats';
import type { ReportContext } from './reportContext';
import { valueOf } from './frame/shownContent';
import { OF_UNROUNDED, type Comparison } from './comparisonCell';
import { decimalsIn, pointsChange } from './pointsChange';
import { floorText, isSmallBase } from './smallBase';

/**
 * The comparison an indicator calls for: growth or index, points, a difference, places.
 * A partial total is never compared with a full one, nor what is tied to places that have changed.
 */
export function compareTotal(
  sheet: string,
  context: ReportContext,
  indicator: Indicator,
  pair: Pair,
): Comparison {
  const total = context.total(indicator.code);
  const comparison = comparisonOf(sheet, context, indicator, pair);
  if (total.prior && !context.isComparable(indicator.code)) {
    const content = { kind: 'text', text: NOT_APPLICABLE_MARK } as const;
    return { ...comparison, content, note: 'đơn vị hành chính đã thay đổi: không so sánh' };
  }
  const missing = { kind: 'text', text: MISSING_MARK } as const;
  if (total.value !== undefined && !total.isComplete) {
    return { ...comparison, content: missing, note: '' };
  }
  if (total.value !== undefined && total.prior !== undefined) return comparison;
  // Why two years cannot be compared matters where there are two.
  const content = comparison.content.kind === 'formula' ? comparison.content : missing;
  return { ...comparison, content, note: '' };
}

function comparisonOf(
  sheet: string,
  context: ReportContext,
  indicator: Indicator,
  pair: Pair,
): Comparison {
  const { settings } = context.compilation.book;
  const total = context.total(indicator.code);
  switch (indicator.growthForm) {
    case 'growth_pct':
      if (isBelowZero(pair)) return belowZeroChange(sheet, indicator, pair);
      return isSmallBase(total.prior, settings.smallBase)
        ? smallBaseChange(sheet, indicator, settings, pair)
        : changeInPercent(sheet, indicator, settings, pair);
    case 'pp':
      return pointsChange(sheet, total, pair, decimalsIn(context, indicator));
    case 'rank_change':
      if (!isRankedAlike(indicator, total.year)) return otherField(indicator);
      return {
        content: rankChangeFormula(sheet, pair),
        numberFormat: differenceFormat(0, 'bậc'),
        levelDecimals: indicator.decimals,
        note: '',
      };
    case 'abs_change':
      return difference(sheet, indicator, pair, '');
    case 'score_change':
      return difference(sheet, indicator, pair, scaleNote(indicator, total));
  }
}

function scaleNote(indicator: Indicator, { year }: IndicatorTotal): string {
  return hasNewScale(indicator, year) ? 'hai năm đánh giá theo hai bộ chỉ số khác nhau' : '';
}

/** A place among 63 provinces and one among 34 are not compared. */
function otherField({ decimals }: Indicator): Comparison {
  return {
    content: { kind: 'text', text: NOT_APPLICABLE_MARK },
    numberFormat: differenceFormat(0, 'bậc'),
    levelDecimals: decimals,
    note: 'số tỉnh, thành phố được xếp hạng đã thay đổi: không so sánh thứ hạng',
  };
}

const BELOW_ZERO = 'có số âm: ghi mức tăng, giảm';

/** Whether either figure is below zero: neither has grown by any per cent (docs/methods.md, M2). */
function isBelowZero({ current, prior }: Pair): boolean {
  return [current, prior].some(({ value }) => isNegative(value));
}

export function isNegative(value: ExpectedResult): boolean {
  return typeof value !== 'string' && signOf(value) < 0;
}

/** The difference where a figure is below zero. */
export function belowZeroChange(sheet: string, indicator: Indicator, pair: Pair): Comparison {
  return difference(sheet, indicator, pair, BELOW_ZERO);
}

/** The difference, and why there is no percentage. */
export function smallBaseChange(
  sheet: string,
  indicator: Indicator,
  settings: HouseSettings,
  pair: Pair,
): Comparison {
  const note = `năm trước dưới ${floorText(settings)}: ghi mức tăng, giảm`;
  return difference(sheet, indicator, pair, note);
}

/** Growth or index. */
export function changeInPercent(
  sheet: string,
  indicator: Indicator,
  { comparison, tableDecimals }: HouseSettings,
  pair: Pair,
): Comparison {
  const formula = comparison === 'index' ? indexFormula : growthFormula;
  return {
    content: formula(sheet, pair, tableDecimals),
    numberFormat: percentFormat(tableDecimals),
    levelDecimals: levelDecimals(indicator, pair),
    note: '',
  };
}

function difference(sheet: string, indicator: Indicator, pair: Pair, note: string): Comparison {
  const { unit } = indicator;
  const decimals = differenceDecimals(indicator, pair);
  const isShort = unit.length <= LONGEST_SUFFIX;
  const content = differenceFormula(sheet, pair, decimals);
  const isStated = typeof valueOf(content) !== 'string';
  const measure = isShort || !isStated ? '' : `mức tăng, giảm tính bằng ${unit}`;
  return {
    content,
    numberFormat: differenceFormat(decimals, isShort ? unit : ''),
    levelDecimals: decimals,
    note: [note, measure, roundingNote(pair, decimals)].filter((text) => text !== '').join('; '),
  };
}

function roundingNote({ current, prior }: Pair, decimals: number): string {
  if (typeof current.value === 'string' || typeof prior.value === 'string') return '';
  return agreesAt(current.value, prior.value, decimals) ? '' : OF_UNROUNDED;
}

/** As many as the indicator has, or as it takes to show either level. */
function levelDecimals({ decimals }: Indicator, { current, prior }: Pair): number {
  return decimalsShowing(decimals, [current.value, prior.value]);
}

/** As many as it takes to show a difference of two levels too. */
function differenceDecimals(indicator: Indicator, { current, prior }: Pair): number {
  const shown = levelDecimals(indicator, { current, prior });
  if (typeof current.value === 'string' || typeof prior.value === 'string') return shown;
  return decimalsShowing(shown, [subtract(current.value, prior.value)]);
}

/** Longer measures would not fit the column; the note says them. */
const LONGEST_SUFFIX = 12;
