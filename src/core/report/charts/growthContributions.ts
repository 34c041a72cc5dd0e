import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { percentOf } from '#core/figures/comparison';
import { movesToAdd } from '#core/numbers/largestRemainder';
import {
  absolute,
  compare,
  equals,
  rational,
  signOf,
  subtract,
  sum,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import { contributionFormula } from '../formulas/shareFormulas';
import type { KnownCell } from '../formulas/knownCell';
import { headlines } from '../headlines';
import { nameAlone } from '../indicatorName';
import { percentFormat } from '../frame/numberFormats';
import type { TotalSources } from '../totalFormulas';
import { FEWEST_ROWS, type ChartRow, type ChartSection } from './chartSection';

/** What one part of a total, or one unit in it, was and is. */
interface Part {
  readonly name: string;
  readonly about: { readonly indicator: string; readonly unit: string };
  readonly current: KnownCell;
  readonly prior: KnownCell;
}

const DECIMALS = 2;

/** In per cent: parts that all but cancel out explain no growth. */
const LEAST_GROWTH = rational(1, 2);

/**
 * What the parts of a headline total brought to its growth, in percentage points; of the first
 * headline that grew or fell and is made of parts, else of units, else of the first that has either.
 * Only where the parts add up to the total in both years: otherwise nobody's share of the growth is
 * known (docs/methods.md, D).
 */
export function growthContributions(
  sources: TotalSources,
  sheet: string,
): ChartSection | undefined {
  const { context } = sources;
  let still: ChartSection | undefined;
  for (const partsOf of [indicatorParts, unitParts]) {
    for (const indicator of headlines(context)) {
      const total = context.total(indicator.code);
      const parts = total.growth === undefined ? [] : partsOf(sources, indicator, total);
      if (parts.length < FEWEST_ROWS || !addUp(parts, total)) continue;
      const found = section(sources, sheet, indicator, parts);
      if (hasMoved(total)) return found;
      still ??= found;
    }
  }
  return still;
}

function hasMoved({ growth }: IndicatorTotal): boolean {
  return growth !== undefined && compare(absolute(growth), LEAST_GROWTH) >= 0;
}

function indicatorParts(
  { context, totals }: TotalSources,
  { aggregation }: Indicator,
): readonly Part[] {
  if (aggregation.form !== 'derived_sum') return [];
  return aggregation.parts
    .filter((code) => context.hasIndicator(code) && isKnown(context.total(code)))
    .map((code) => ({
      name: nameAlone(context.indicator(code)),
      about: { indicator: code, unit: '' },
      current: totals.cell(code, 'value'),
      prior: totals.cell(code, 'prior'),
    }));
}

/** What nobody reports in either year is in neither total. */
function isKnown({ value, prior }: IndicatorTotal): boolean {
  return value !== undefined || prior !== undefined;
}

function unitParts(
  { context, units }: TotalSources,
  { code }: Indicator,
  { byUnit }: IndicatorTotal,
): readonly Part[] {
  return byUnit.flatMap(({ unit }): readonly Part[] => {
    const current = units.current(unit, code);
    const prior = units.prior(unit, code);
    if (!current || !prior) return [];
    const name = context.unit(unit)?.name ?? unit;
    return [{ name, about: { indicator: code, unit }, current, prior }];
  });
}

function addUp(parts: readonly Part[], { value, prior }: IndicatorTotal): boolean {
  return (
    isSum(
      parts.map(({ current }) => current),
      value,
    ) &&
    isSum(
      parts.map((part) => part.prior),
      prior,
    )
  );
}

function isSum(cells: readonly KnownCell[], total: Rational | undefined): boolean {
  const numbers = cells.map(({ value }) => value).filter((value) => typeof value !== 'string');
  return total !== undefined && numbers.length === cells.length && equals(sum(numbers), total);
}

function section(
  { context, totals }: TotalSources,
  sheet: string,
  indicator: Indicator,
  parts: readonly Part[],
): ChartSection {
  const { year } = context.compilation.book;
  const whole = totals.cell(indicator.code, 'prior');
  const ordered = parts
    .map((part) => ({ ...part, points: pointsOf(part, whole) }))
    .sort((left, right) => -compare(left.points, right.points));
  const moved = movesToAdd(
    ordered.map(({ points }) => points),
    DECIMALS,
  );
  const rows = ordered.map(({ name, about, current, prior }, position): ChartRow => {
    const rounding = { decimals: DECIMALS, moved: moved[position] ?? ZERO };
    return {
      name,
      about,
      contents: [contributionFormula(sheet, { current, prior }, whole, rounding)],
    };
  });
  return {
    kind: 'bar',
    title: `Đóng góp vào tốc độ tăng, giảm của ${lowerCased(nameAlone(indicator))} năm ${year}`,
    heads: ['Thành phần', 'Đóng góp (điểm %)'],
    rows,
    numberFormat: percentFormat(DECIMALS),
    valueTitle: 'Điểm phần trăm',
    notes: [ADDS_UP],
  };
}

const ADDS_UP = 'Tổng các mức đóng góp bằng tốc độ tăng, giảm chung.';

/** (x − p)/P·100, exact. */
function pointsOf({ current, prior }: Part, whole: KnownCell): Rational {
  const [now, before, base] = [current, prior, whole].map(({ value }) =>
    typeof value === 'string' ? ZERO : value,
  );
  return now && before && base && signOf(base) > 0 ? percentOf(subtract(now, before), base) : ZERO;
}

function lowerCased(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
}
