import { formatCsv } from '#core/catalogue/csvText';
import { groupedBy } from '#core/catalogue/groupedBy';
import type { Compilation } from '#core/figures/compilation';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Figure, FigureState, Status } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import { SUMMARY_COLUMNS, summaryRecord } from './csv';
import { sentencesFor } from './sentences';

const SDMX_COLUMNS = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  'FREQ',
  'REPORTING_UNIT',
  'INDICATOR',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'MARK',
  'UNIT_MEASURE',
  'SOURCE_FILE',
  'SOURCE_SHEET',
  'SOURCE_CELL',
] as const;

/** What the figures are an instance of; docs/open-data.md describes its dimensions and attributes. */
const DATAFLOW = 'TONGKET:FIGURES(1.0)';
/** The whole province: a dimension of SDMX may not be empty. */
const WHOLE_PROVINCE = '_T';

/**
 * Why there is no value, by the SDMX code list CL_OBS_STATUS: L exists but was not collected,
 * M cannot exist, O missing without a reason.
 */
const STATUS_WITHOUT_VALUE: Readonly<Record<Exclude<FigureState, 'value' | 'none'>, string>> = {
  missing: 'L',
  'not-applicable': 'M',
  blank: 'O',
  'not-submitted': 'O',
};

/**
 * figures.sdmx.csv: the figures of figures.csv in SDMX-CSV 2.0, in the indicator's own measure. "-"
 * is a true zero; MARK keeps it apart from a 0 that was counted.
 */
export function figuresSdmxCsv({ book, observations }: Compilation): string {
  const measures = new Map(book.indicators.map(({ code, unit }) => [code, unit] as const));
  return formatCsv(SDMX_COLUMNS, sdmxRecords(observations, measures));
}

function* sdmxRecords(
  observations: readonly Observation[],
  measures: ReadonlyMap<string, string>,
): Iterable<readonly string[]> {
  for (const { role, unit, indicator, year, status, figure, source } of observations) {
    if (role === 'plan') continue;
    yield [
      'dataflow',
      DATAFLOW,
      'I',
      'A',
      unit === '' ? WHOLE_PROVINCE : unit,
      indicator,
      String(year),
      observedValue(figure),
      observationStatus(figure, status),
      figure.state === 'value' ? '' : figure.state,
      measures.get(indicator) ?? '',
      source.file,
      source.sheet,
      source.cell,
    ];
  }
}

function observedValue(figure: Figure): string {
  if (figure.state === 'none') return '0';
  return figure.state === 'value' ? toDecimalText(figure.value) : '';
}

/** E estimated, P provisional, A normal; or why there is no value. */
function observationStatus({ state }: Figure, status: Status): string {
  return state === 'value' || state === 'none' ? status : STATUS_WITHOUT_VALUE[state];
}

/**
 * report.json: the year's totals with their names, measures and sentences, an indicator a line,
 * under the names of summary.csv. Decimals are text, so that no reader rounds them; null where there
 * is nothing to state.
 */
export function reportJson(compilation: Compilation): string {
  const { book, totals, isDraft } = compilation;
  const indicators = new Map(book.indicators.map((one) => [one.code, one] as const));
  const sentences = sentencesByIndicator(compilation);
  const lines = totals.map((total) => {
    const { nameVi = '', nameEn = '', unit = '' } = indicators.get(total.indicator) ?? {};
    return JSON.stringify({
      ...Object.fromEntries(summaryRecord(total).map(jsonField)),
      name_vi: nameVi,
      name_en: nameEn,
      measure: unit,
      sentences: sentences.get(total.indicator) ?? [],
    });
  });
  const head = [
    `"department":${JSON.stringify(book.department)}`,
    `"year":${book.year}`,
    `"is_draft":${isDraft}`,
  ];
  return `{${head.join(',')},"indicators":[\n${lines.join(',\n')}\n]}\n`;
}

function sentencesByIndicator(compilation: Compilation): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...groupedBy(sentencesFor(compilation), ({ indicator }) => indicator)].map(
      ([indicator, found]) => [indicator, found.map(({ sentence }) => sentence)] as const,
    ),
  );
}

const WHOLE_NUMBERS: ReadonlySet<string> = new Set(['year', 'units_reported', 'units_expected']);

function jsonField(text: string, position: number): [string, string | number | null] {
  const column = SUMMARY_COLUMNS[position] ?? '';
  if (text === '') return [column, null];
  return [column, WHOLE_NUMBERS.has(column) ? Number(text) : text];
}
