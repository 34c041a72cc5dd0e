import type { Indicator } from '#core/catalogue/indicator';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { growthFormula } from '../formulas/growthFormulas';
import { headlines } from '../headlines';
import { byDomain } from '../indicatorGroups';
import { percentFormat } from '../frame/numberFormats';
import type { ReportContext } from '../reportContext';
import type { TotalSources } from '../totalFormulas';
import { hasEnoughRows, type ChartSection } from './chartSection';
import { domainRows } from './domainRows';

/** Growth of the headline indicators, domain by domain; only of complete totals over a base above the floor. */
export function headlineGrowth(sources: TotalSources, sheet: string): ChartSection | undefined {
  const { context } = sources;
  const { year, settings } = context.compilation.book;
  const rows = domainRows(grownHeadlines(context), (indicator) =>
    growthContent(sources, sheet, indicator),
  );
  if (!hasEnoughRows(rows)) return undefined;
  return {
    kind: 'bar',
    title: `Tốc độ tăng, giảm của các chỉ tiêu chủ yếu theo lĩnh vực năm ${year} so với năm ${year - 1}`,
    heads: ['Chỉ tiêu', 'Tăng, giảm (%)'],
    rows,
    numberFormat: percentFormat(settings.growthDecimals),
    valueTitle: '%',
    notes: [],
  };
}

/** A domain that has none whose growth the report says in per cent is drawn by its counts. */
function grownHeadlines(context: ReportContext): readonly Indicator[] {
  return byDomain(headlines(context)).flatMap(({ indicators }) => {
    const grown = indicators.filter(({ growthForm }) => growthForm === 'growth_pct');
    return grown.length > 0 ? grown : indicators.filter(isCount);
  });
}

function isCount({ growthForm, nature }: Indicator): boolean {
  return growthForm === 'abs_change' && nature !== 'ratio';
}

function growthContent(
  { context, totals }: TotalSources,
  sheet: string,
  { code }: Indicator,
): PlannedContent | undefined {
  if (!context.total(code).isComplete || !context.isComparable(code)) return undefined;
  const { growthDecimals, smallBase } = context.compilation.book.settings;
  const pair = { current: totals.cell(code, 'value'), prior: totals.cell(code, 'prior') };
  return growthFormula(sheet, pair, growthDecimals, smallBase);
}
