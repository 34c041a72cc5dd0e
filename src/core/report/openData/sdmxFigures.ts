import { formatCsv } from '#core/catalogue/csvText';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Figure, FigureState, Status } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import { DATAFLOW_ID, WHOLE_PROVINCE } from './sdmxNames';

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
  'COVERAGE',
  'SOURCE_FILE',
  'SOURCE_SHEET',
  'SOURCE_CELL',
] as const;

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
 * figures.sdmx.csv: this year's totals of the province, then the figures of figures.csv, in SDMX-CSV 2.0 and
 * in the indicator's own measure. "-" is a true zero; MARK keeps it apart from a 0 that was counted.
 */
export function figuresSdmxCsv(compilation: Compilation): string {
  return formatCsv(SDMX_COLUMNS, sdmxRecords(compilation));
}

function* sdmxRecords({ book, totals, observations }: Compilation): Iterable<readonly string[]> {
  const measures = new Map(book.indicators.map(({ code, unit }) => [code, unit] as const));
  const measureOf = (indicator: string) => measures.get(indicator) ?? '';
  const stated = totals.filter(({ value }) => value !== undefined);
  for (const total of stated) yield totalRecord(total, measureOf(total.indicator));
  // What was entered for the whole province is the total: a key stands once.
  const isTotal = new Set(
    stated.map(({ indicator, year }) => keyOf({ unit: '', indicator, year })),
  );
  for (const observation of observations) {
    if (observation.role === 'plan' || isTotal.has(keyOf(observation))) continue;
    yield observationRecord(observation, measureOf(observation.indicator));
  }
}

function keyOf({
  unit,
  indicator,
  year,
}: Pick<Observation, 'unit' | 'indicator' | 'year'>): string {
  return `${unit} ${indicator} ${year}`;
}

function totalRecord(total: IndicatorTotal, measure: string): readonly string[] {
  const { indicator, year, value, status, unitsReported, unitsExpected } = total;
  const coverage =
    unitsExpected.length === 0 ? '' : `${unitsReported.length}/${unitsExpected.length}`;
  return [
    ...keyColumns('', indicator, year),
    value === undefined ? '' : toDecimalText(value),
    status ?? '',
    '',
    measure,
    coverage,
    '',
    '',
    '',
  ];
}

function observationRecord(
  { unit, indicator, year, status, figure, source }: Observation,
  measure: string,
): readonly string[] {
  return [
    ...keyColumns(unit, indicator, year),
    observedValue(figure),
    observationStatus(figure, status),
    figure.state === 'value' ? '' : figure.state,
    measure,
    '',
    source.file,
    source.sheet,
    source.cell,
  ];
}

function keyColumns(unit: string, indicator: string, year: number): readonly string[] {
  const reporting = unit === '' ? WHOLE_PROVINCE : unit;
  return ['dataflow', DATAFLOW_ID, 'I', 'A', reporting, indicator, String(year)];
}

function observedValue(figure: Figure): string {
  if (figure.state === 'none') return '0';
  return figure.state === 'value' ? toDecimalText(figure.value) : '';
}

/** E estimated, P provisional, A normal; or why there is no value. */
function observationStatus({ state }: Figure, status: Status): string {
  return state === 'value' || state === 'none' ? status : STATUS_WITHOUT_VALUE[state];
}
