import { growthFormula } from '../formulas/comparisonFormulas';
import { nameAlone } from '../indicatorName';
import { percentFormat } from '../frame/numberFormats';
import { valueOf } from '../frame/shownContent';
import { headlines } from '../headlines';
import type { TotalSources } from '../totalFormulas';
import { FEWEST_ROWS, type ChartRow, type ChartSection } from './chartSection';

/** Growth of the headline indicators, domain by domain; only of complete totals over a base above the floor. */
export function headlineGrowth(
  { context, totals }: TotalSources,
  sheet: string,
): ChartSection | undefined {
  const { year, settings } = context.compilation.book;
  const rows = headlines(context)
    .filter(({ growthForm }) => growthForm === 'growth_pct')
    .flatMap((indicator): readonly ChartRow[] => {
      const { code, decimals } = indicator;
      if (!context.total(code).isComplete || !context.isComparable(code)) return [];
      const pair = { current: totals.cell(code, 'value'), prior: totals.cell(code, 'prior') };
      const floor = decimals === 0 ? settings.smallBase : undefined;
      const content = growthFormula(sheet, pair, settings.growthDecimals, floor);
      if (typeof valueOf(content) === 'string') return [];
      return [
        { name: nameAlone(indicator), contents: [content], about: { indicator: code, unit: '' } },
      ];
    });
  if (rows.length < FEWEST_ROWS) return undefined;
  return {
    kind: 'bar',
    title: `Tốc độ tăng, giảm của các chỉ tiêu chủ yếu năm ${year} so với năm ${year - 1}`,
    heads: ['Chỉ tiêu', 'Tăng, giảm (%)'],
    rows,
    numberFormat: percentFormat(settings.growthDecimals),
    valueTitle: '%',
    notes: [],
  };
}
