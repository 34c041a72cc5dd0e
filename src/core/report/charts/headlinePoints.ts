import type { Indicator } from '#core/catalogue/indicator';
import { displayedPoints } from '#core/figures/displayedPoints';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { compareTotal } from '../comparison';
import { headlines } from '../headlines';
import { nameAlone } from '../indicatorName';
import { levelFormat } from '../frame/numberFormats';
import type { TotalSources } from '../totalFormulas';
import { hasEnoughRows, type ChartSection } from './chartSection';
import { domainRows } from './domainRows';

/** By how many points the headline rates have moved, domain by domain: a rate has no growth in per cent. */
export function headlinePoints(sources: TotalSources, sheet: string): ChartSection | undefined {
  const { context } = sources;
  const { year } = context.compilation.book;
  const rates = headlines(context).filter(({ growthForm }) => growthForm === 'pp');
  const rows = domainRows(rates, (indicator) => pointsContent(sources, sheet, indicator));
  if (!hasEnoughRows(rows)) return undefined;
  const drawn = rates.filter(({ code }) => rows.some(({ about }) => about?.indicator === code));
  return {
    kind: 'bar',
    title: `Mức tăng, giảm của các tỷ lệ chủ yếu theo lĩnh vực năm ${year} so với năm ${year - 1} (điểm phần trăm)`,
    heads: ['Chỉ tiêu', 'Tăng, giảm (điểm %)'],
    rows,
    numberFormat: pointsFormat(sources, drawn),
    valueTitle: 'Điểm phần trăm',
    notes: roundedNotes(drawn.filter((one) => isOfRounded(sources, one))),
  };
}

/** As the table says of them in its notes. */
function roundedNotes(rates: readonly Indicator[]): readonly string[] {
  const names = rates.map(nameAlone).join('; ');
  return rates.length === 0 ? [] : [`${names}: hiệu của hai tỷ lệ đã làm tròn.`];
}

function isOfRounded({ context }: TotalSources, { code, decimals }: Indicator): boolean {
  const { value, prior } = context.total(code);
  return value && prior ? !displayedPoints(value, prior, decimals).isExactDifference : false;
}

/** As in the tables: rounded once, or as a reader subtracts the printed rates. */
function pointsContent(
  { context, totals }: TotalSources,
  sheet: string,
  indicator: Indicator,
): PlannedContent {
  const cell = (level: 'value' | 'prior') => totals.cell(indicator.code, level);
  const pair = { current: cell('value'), prior: cell('prior') };
  return compareTotal(sheet, context, indicator, pair).content;
}

/** Each label has as many decimals as its difference is printed with, and none that were rounded away. */
function pointsFormat({ context }: TotalSources, rates: readonly Indicator[]): string {
  const needed = rates.map(({ code, decimals }) => {
    const { value, prior } = context.total(code);
    return value && prior ? displayedPoints(value, prior, decimals).decimals : decimals;
  });
  return levelFormat(Math.min(...needed), Math.max(...needed));
}
