import type { Indicator } from '#core/catalogue/indicator';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { nameAlone } from '../indicatorName';
import { levelFormat } from '../frame/numberFormats';
import type { ReportContext } from '../reportContext';
import type { TotalSources } from '../totalFormulas';
import { coverageNote } from '../totalNotes';
import { yearSeries, type SeriesYear } from '../yearSeries';
import { FEWEST_ROWS, type ChartRow, type ChartSection } from './chartSection';

/** More lines than these cross each other too often. */
const MOST_SERIES = 2;
/** The labels of more years than these would run into each other; Biểu 13 has them all. */
const MOST_YEARS = 6;

/**
 * The levels of several years, of the first indicators of Biểu 13 that share a measure. Only what
 * can be compared is drawn: not a year of which units are still missing, nor, where last year was
 * restated, the years before it.
 */
export function seriesOfYears(sources: TotalSources, sheet: string): ChartSection | undefined {
  const { context } = sources;
  const { indicators, years } = yearSeries(sources, sheet);
  const lines = indicators.map((indicator, at) => lineOf(context, indicator, at, years));
  const isLong = lines.map(({ contents }) => contents.filter(isDrawn).length >= FEWEST_ROWS);
  const first = indicators.find((_, at) => isLong[at]);
  if (!first) return undefined;
  const drawn = lines
    .filter(({ indicator }, at) => indicator.unit === first.unit && isLong[at])
    .filter(({ indicator }) => !indicators.some((whole) => isPartOf(indicator, whole)))
    .slice(0, MOST_SERIES);
  const isYearDrawn = years.map((_, at) => drawn.some((line) => isDrawn(line.contents[at])));
  // A year without a figure between others keeps its place, so that the line breaks there.
  const shown = years
    .map((one, at) => ({ ...one, contents: drawn.map(({ contents }) => contents[at] ?? EMPTY) }))
    .slice(isYearDrawn.indexOf(true), isYearDrawn.lastIndexOf(true) + 1)
    .slice(-MOST_YEARS);
  const names = drawn.map(({ indicator }) => nameAlone(indicator));
  return {
    kind: 'line',
    title: `${names.join('; ')} (${shown[0]?.year} - ${shown.at(-1)?.year})`,
    heads: ['Năm', ...names],
    rows: shown.map(({ label, contents }): ChartRow => ({ name: label, contents })),
    numberFormat: levelFormat(first.decimals),
    valueTitle: first.unit,
    notes: drawn.flatMap(({ note }) => note),
  };
}

const EMPTY: PlannedContent = { kind: 'empty' };

interface Line {
  readonly indicator: Indicator;
  /** One a year; empty where nothing is drawn. */
  readonly contents: readonly PlannedContent[];
  readonly note: readonly string[];
}

function lineOf(
  context: ReportContext,
  indicator: Indicator,
  at: number,
  years: readonly SeriesYear[],
): Line {
  const { year } = context.compilation.book;
  const total = context.total(indicator.code);
  const isRestated = total.priorBasis === 'restated';
  const first = isRestated ? year - 1 : (years[0]?.year ?? year);
  const last = total.isComplete ? year : year - 1;
  const contents = years.map((one) => {
    const level = one.levels[at];
    const isComparable = one.year >= first && one.year <= last;
    return isComparable && level && typeof level.value !== 'string' ? level.content : EMPTY;
  });
  const name = nameAlone(indicator);
  const isShortened = isRestated && years.some((one) => one.year < first);
  const coverage = coverageNote(total);
  return {
    indicator,
    contents,
    note: [
      ...(isShortened ? [`${name}: các năm trước ${first} không so sánh được, nên không vẽ.`] : []),
      ...(coverage === '' ? [] : [`${name} năm ${year}: ${coverage}, nên chưa vẽ.`]),
    ],
  };
}

function isDrawn(content: PlannedContent | undefined): boolean {
  return content !== undefined && content.kind !== 'empty';
}

/** A total says more than its parts, whose lines would run beside it. */
function isPartOf({ code }: Indicator, { aggregation }: Indicator): boolean {
  return aggregation.form === 'derived_sum' && aggregation.parts.includes(code);
}
