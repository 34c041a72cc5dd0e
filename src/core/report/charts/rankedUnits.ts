import { isValidInYear, type ReportingUnit } from '#core/catalogue/reportingUnit';
import { familyOf, type Indicator } from '#core/catalogue/indicator';
import { compare, type Rational } from '#core/numbers/rational';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { quotientFormula } from '../formulas/quotientFormulas';
import { nameAlone } from '../indicatorName';
import { levelFormat } from '../frame/numberFormats';
import { valueOf } from '../frame/shownContent';
import type { TotalSources } from '../totalFormulas';
import { RANKED_RATES } from '../tables/rankedRates';
import { FEWEST_ROWS, type ChartRow, type ChartSection } from './chartSection';

/** More bars than these leave no room for a name beside each; a page holds as many numbers below. */
const MOST_UNITS = 20;

interface RankedUnit {
  readonly unit: ReportingUnit;
  readonly content: PlannedContent;
  readonly value: Rational;
}

/** The areas by the first of the usual rates that at least two of them have, the best first. */
export function rankedUnits(sources: TotalSources, sheet: string): ChartSection | undefined {
  const { context } = sources;
  for (const code of RANKED_RATES) {
    if (!context.hasIndicator(code)) continue;
    const indicator = context.indicator(code);
    const ranked = rank(sources, sheet, indicator);
    if (ranked.length >= FEWEST_ROWS) return section(indicator, ranked, context.priorYear + 1);
  }
  return undefined;
}

function rank(
  { context, units }: TotalSources,
  sheet: string,
  { aggregation, polarity }: Indicator,
): readonly RankedUnit[] {
  if (aggregation.form !== 'ratio_of_sums') return [];
  const { numerator, denominator, factor } = aggregation;
  const { book } = context.compilation;
  const direction = polarity === 'down_good' ? 1 : -1;
  return book.units
    .filter((unit) => familyOf(unit.kind) === 'areas' && isValidInYear(unit, book.year))
    .flatMap((unit): readonly RankedUnit[] => {
      const top = units.current(unit.code, numerator);
      const bottom = units.current(unit.code, denominator);
      if (!top || !bottom) return [];
      const content = quotientFormula(sheet, top, bottom, factor);
      const value = valueOf(content);
      return typeof value === 'string' ? [] : [{ unit, content, value }];
    })
    .sort((left, right) => direction * compare(left.value, right.value));
}

function section(indicator: Indicator, ranked: readonly RankedUnit[], year: number): ChartSection {
  const shown =
    ranked.length <= MOST_UNITS
      ? ranked
      : [...ranked.slice(0, MOST_UNITS / 2), ...ranked.slice(-MOST_UNITS / 2)];
  const rows = shown.map(({ unit, content }): ChartRow => {
    return {
      name: unit.name,
      contents: [content],
      about: { indicator: indicator.code, unit: unit.code },
    };
  });
  return {
    kind: 'bar',
    title: `${nameAlone(indicator)} theo đơn vị năm ${year}${whichOf(indicator, shown.length, ranked.length)}`,
    heads: ['Đơn vị', indicator.unit],
    rows,
    numberFormat: levelFormat(indicator.decimals),
    valueTitle: indicator.unit,
    notes: [],
  };
}

/** Whom the picture leaves out belongs into its title: the reader of a picture reads no notes. */
function whichOf({ polarity }: Indicator, shown: number, all: number): string {
  if (shown === all) return '';
  const [first, last] = polarity === 'down_good' ? ['thấp', 'cao'] : ['cao', 'thấp'];
  const half = MOST_UNITS / 2;
  return `: ${half} đơn vị ${first} nhất, ${half} đơn vị ${last} nhất trong ${all} đơn vị`;
}
