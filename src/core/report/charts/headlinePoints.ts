import { groupedBy } from '#core/catalogue/groupedBy';
import type { Indicator } from '#core/catalogue/indicator';
import { compareTotal } from '../comparison';
import type { Comparison } from '../comparisonCell';
import { levelFormat } from '../frame/numberFormats';
import { headlines } from '../headlines';
import { nameAlone } from '../indicatorName';
import type { TotalSources } from '../totalFormulas';
import { hasEnoughRows, type ChartSection } from './chartSection';
import { withRateDecimals } from '../pointsChange';
import { domainRows } from './domainRows';

/** A rate with the change that is drawn of it. */
interface DrawnRate {
  readonly indicator: Indicator;
  readonly compared: Comparison;
}

/** By how many points the headline rates have moved, domain by domain: a rate has no growth in per cent. */
export function headlinePoints(sources: TotalSources, sheet: string): ChartSection | undefined {
  const rates = headlines(sources.context).filter(({ growthForm }) => growthForm === 'pp');
  const context = withRateDecimals(sources.context, rates);
  const { year } = context.compilation.book;
  const compared = (indicator: Indicator) =>
    comparisonOf({ ...sources, context }, sheet, indicator);
  const rows = domainRows(rates, (indicator) => compared(indicator).content);
  if (!hasEnoughRows(rows)) return undefined;
  const drawn = rates
    .filter(({ code }) => rows.some(({ about }) => about?.indicator === code))
    .map((indicator): DrawnRate => ({ indicator, compared: compared(indicator) }));
  return {
    kind: 'bar',
    title: `Mức tăng, giảm của các tỷ lệ chủ yếu theo lĩnh vực năm ${year} so với năm ${year - 1} (điểm phần trăm)`,
    heads: ['Chỉ tiêu', 'Tăng, giảm (điểm %)'],
    rows,
    numberFormat: pointsFormat(drawn),
    valueTitle: 'Điểm phần trăm',
    notes: notesOn(drawn),
  };
}

/** As the table has it: rounded once, or as a reader subtracts the printed rates. */
function comparisonOf(
  { context, totals }: TotalSources,
  sheet: string,
  indicator: Indicator,
): Comparison {
  const cell = (level: 'value' | 'prior') => totals.cell(indicator.code, level);
  return compareTotal(sheet, context, indicator, { current: cell('value'), prior: cell('prior') });
}

/** What the table says beside some of them. */
function notesOn(drawn: readonly DrawnRate[]): readonly string[] {
  const noted = groupedBy(drawn, ({ compared }) => compared.note);
  noted.delete('');
  return [...noted].map(([note, rates]) => {
    const names = rates.map(({ indicator }) => nameAlone(indicator)).join('; ');
    return `${names}: ${note}.`;
  });
}

/** Each label has as many decimals as its difference is printed with, and none that were rounded away. */
function pointsFormat(drawn: readonly DrawnRate[]): string {
  const needed = drawn.map(({ compared }) => compared.levelDecimals);
  return levelFormat(Math.min(...needed), Math.max(...needed));
}
