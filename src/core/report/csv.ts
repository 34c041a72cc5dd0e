import { formatCsv } from '#core/catalogue/csvText';
import { FIGURE_COLUMNS, knownFigureRecord } from '#core/catalogue/knownFigureRecord';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import type { Finding } from '#core/findings/finding';
import type { Language } from '#core/findings/message';
import { findingSentence } from '#core/findings/findingSentence';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';

export const SUMMARY_COLUMNS = [
  'indicator',
  'year',
  'status',
  'value',
  'prior',
  'prior_basis',
  'change',
  'growth_pct',
  'index_pct',
  'change_points',
  'plan',
  'plan_pct',
  'units_reported',
  'units_expected',
  'coverage_weight_pct',
  'like_for_like_growth_pct',
] as const;

/** summary.csv: one row for each indicator of the catalogue, unrounded. */
export function summaryCsv({ totals }: Compilation): string {
  return formatCsv(SUMMARY_COLUMNS, totals.map(summaryRecord));
}

/** One indicator in the order of the columns of summary.csv. */
export function summaryRecord(total: IndicatorTotal): readonly string[] {
  return [
    total.indicator,
    String(total.year),
    total.status ?? '',
    decimal(total.value),
    decimal(total.prior),
    total.priorBasis ?? '',
    decimal(total.change),
    decimal(total.growth),
    decimal(total.index),
    decimal(total.changePoints),
    decimal(total.plan),
    decimal(total.planCompletion),
    String(total.unitsReported.length),
    String(total.unitsExpected.length),
    decimal(total.coverageWeight),
    decimal(total.likeForLikeGrowth),
  ];
}

const UNIT_COLUMNS = [
  'unit',
  'name',
  'kind',
  'state',
  'received',
  'version',
  'file',
  'observations',
  'errors',
  'warnings',
] as const;

/** units.csv: one row for each reporting unit of the year, what it sent. */
export function unitsCsv({ book, unitStates }: Compilation): string {
  const units = new Map(book.units.map((unit) => [unit.code, unit] as const));
  return formatCsv(
    UNIT_COLUMNS,
    unitStates.map((state) => [
      state.unit,
      units.get(state.unit)?.name ?? '',
      units.get(state.unit)?.kind ?? '',
      state.state,
      state.received,
      state.version,
      state.file,
      String(state.observations),
      String(state.errors),
      String(state.warnings),
    ]),
  );
}

/** figures.csv: the accepted figures of this year and the year before; targets are not figures. */
export function figuresCsv({ observations }: Compilation): string {
  return formatCsv(FIGURE_COLUMNS, figureRecords(observations));
}

function* figureRecords(observations: Compilation['observations']): Iterable<readonly string[]> {
  for (const observation of observations) {
    if (observation.role !== 'plan') yield knownFigureRecord(observation);
  }
}

const FINDING_COLUMNS = [
  'severity',
  'rule',
  'unit',
  'indicator',
  'year',
  'file',
  'sheet',
  'cell',
  'message',
  'proposal',
] as const;

/** findings.csv: all findings, in one language. */
export function findingsCsv({ findings }: Compilation, language: Language): string {
  return formatCsv(
    FINDING_COLUMNS,
    findings.map((finding) => findingRecord(finding, language)),
  );
}

/** One finding in the order of the columns of findings.csv. */
function findingRecord(finding: Finding, language: Language): readonly string[] {
  const { severity, rule, unit, indicator, year, source, proposal } = finding;
  return [
    severity,
    rule,
    unit,
    indicator,
    String(year),
    source.file,
    source.sheet,
    source.cell,
    findingSentence(finding, language),
    proposal ?? '',
  ];
}

function decimal(value: Rational | undefined): string {
  return value === undefined ? '' : toDecimalText(value);
}
