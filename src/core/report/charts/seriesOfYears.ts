import type { Indicator } from '#core/catalogue/indicator';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { nameAlone } from '../indicatorName';
import { levelFormat } from '../numberFormats';
import type { TotalSources } from '../totalFormulas';
import { yearSeries } from '../yearSeries';
import { FEWEST_ROWS, type ChartRow, type ChartSection } from './chartSection';

/** More lines than these cross each other too often. */
const MOST_SERIES = 2;
const MOST_YEARS = 10;

/** The levels of several years, of the first indicators of Biểu 13 that share a measure. */
export function seriesOfYears(sources: TotalSources, sheet: string): ChartSection | undefined {
  const { year } = sources.context.compilation.book;
  const { indicators, years } = yearSeries(sources, sheet);
  const hasYears = indicators.map(
    (_, at) => years.filter(({ levels }) => isNumber(levels[at]?.value)).length >= FEWEST_ROWS,
  );
  const first = indicators.find((_, at) => hasYears[at]);
  if (!first) return undefined;
  const drawn = indicators
    .map((indicator, at) => ({ indicator, at }))
    .filter(({ indicator, at }) => indicator.unit === first.unit && hasYears[at])
    .filter(({ indicator }) => !indicators.some((whole) => isPartOf(indicator, whole)))
    .slice(0, MOST_SERIES);
  const firstDrawn = years.findIndex(({ levels }) =>
    drawn.some(({ at }) => isNumber(levels[at]?.value)),
  );
  // A year without a figure keeps its place, so that the line breaks there.
  const rows = years
    .slice(firstDrawn)
    .slice(-MOST_YEARS)
    .map(({ label, levels }): ChartRow => {
      return { name: label, contents: drawn.map(({ at }) => drawnContent(levels[at])) };
    });
  const names = drawn.map(({ indicator }) => nameAlone(indicator));
  return {
    kind: 'line',
    title: `${names.join('; ')} (${year - rows.length + 1} - ${year})`,
    heads: ['Năm', ...names],
    rows,
    numberFormat: levelFormat(first.decimals),
    valueTitle: first.unit,
    notes: [],
  };
}

/** A total says more than its parts, whose lines would run beside it. */
function isPartOf({ code }: Indicator, { aggregation }: Indicator): boolean {
  return aggregation.form === 'derived_sum' && aggregation.parts.includes(code);
}

function isNumber(value: unknown): boolean {
  return value !== undefined && typeof value !== 'string';
}

function drawnContent(
  level: { readonly content: PlannedContent; readonly value: unknown } | undefined,
): PlannedContent {
  return level && isNumber(level.value) ? level.content : { kind: 'empty' };
}
