import { familyOf, type Indicator, type SourceFamily } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { FigureSource } from '#core/findings/checks/sourceMessages';
import type { RuleSlug } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { sum, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ComparedTotal } from '../totals/comparedTotal';
import type { ExaminedYear } from '../examinedYear';

/** A second figure for the whole province, to be held against the one in use. */
export interface OtherSource {
  readonly rule: RuleSlug;
  readonly source: FigureSource;
  readonly value: Rational;
  readonly observations: readonly [Observation, ...Observation[]];
  /** Units count one thing several times, so that their sum may only be larger than the register. */
  readonly mayExceed?: true;
}

/** All second figures of an indicator that are complete in themselves. */
export function otherSources(
  examined: ExaminedYear,
  indicator: Indicator,
  total: ComparedTotal,
): readonly OtherSource[] {
  const others = isAddedUp(indicator)
    ? otherFamilies(examined, indicator, total)
    : [...otherOffices(examined, indicator), ...countsOfUnits(examined, indicator, total)];
  const province = total.source === 'province' ? undefined : provinceRow(examined, indicator);
  return province ? [province, ...others] : others;
}

function isAddedUp({ aggregation: { form } }: Indicator): boolean {
  return form === 'sum' || form === 'derived_sum' || form === 'ratio_of_sums';
}

/** The row that was entered for the whole province. */
function provinceRow({ collected }: ExaminedYear, { code }: Indicator): OtherSource | undefined {
  const observation = collected.province.get(code);
  const value = numberOf(observation?.figure);
  if (!observation || value === undefined) return undefined;
  return { rule: 'sources-disagree', source: 'province', value, observations: [observation] };
}

/** Figures that are not added up: every office that gives one should give the same. */
function otherOffices(
  examined: ExaminedYear,
  { code, reportedBy }: Indicator,
): readonly OtherSource[] {
  return reportedBy
    .filter((kind) => familyOf(kind) === 'department' || familyOf(kind) === 'authorities')
    .flatMap((kind) => examined.validByKind.get(kind) ?? [])
    .flatMap(({ code: unit, kind }): OtherSource[] => {
      const observation = examined.collected.answers.get(unit)?.get(code)?.current;
      const value = numberOf(observation?.figure);
      if (!observation || value === undefined) return [];
      const source = nameOfFamily(familyOf(kind));
      return [{ rule: 'sources-disagree', source, value, observations: [observation] }];
    });
}

/** What the units that count the same things make together, where a register counts each once. */
function countsOfUnits(
  examined: ExaminedYear,
  indicator: Indicator,
  total: ComparedTotal,
): readonly OtherSource[] {
  if (indicator.aggregation.form !== 'distinct_count') return [];
  const asked = new Set(indicator.reportedBy.map(familyOf));
  return otherFamilies(examined, indicator, total)
    .filter(({ observations: [{ unit }] }) => {
      const family = familyOfUnit(examined, unit);
      return family && asked.has(family) && (family === 'areas' || family === 'enterprises');
    })
    .map((other) => ({ ...other, mayExceed: true }));
}

/**
 * What other families of units add up to, each where all its units have answered. Within the
 * family in use units add up, so its further kinds are no second source.
 */
function otherFamilies(
  examined: ExaminedYear,
  indicator: Indicator,
  total: ComparedTotal,
): readonly OtherSource[] {
  const inUse = new Set(total.unitsExpected.map((unit) => familyOfUnit(examined, unit)));
  return COMPARED_FAMILIES.filter((family) => !inUse.has(family)).flatMap((family) =>
    groupsOf(examined, family, indicator).flatMap((units) => {
      const other = sumOfGroup(examined, indicator, units);
      return other
        ? [{ ...other, source: nameOfFamily(family), rule: ruleFor(indicator, units) }]
        : [];
    }),
  );
}

const COMPARED_FAMILIES: readonly SourceFamily[] = [
  'enterprises',
  'areas',
  'department',
  'authorities',
];

/** The kinds of a family that the indicator names answer together; kinds it does not name, singly. */
function groupsOf(
  { validByKind }: ExaminedYear,
  family: SourceFamily,
  { reportedBy }: Indicator,
): readonly (readonly ReportingUnit[])[] {
  const listed = reportedBy.filter((kind) => familyOf(kind) === family);
  if (listed.length > 0) return [listed.flatMap((kind) => validByKind.get(kind) ?? [])];
  return [...validByKind.values()].filter(([first]) => first && familyOf(first.kind) === family);
}

/**
 * A department that states a sum or ratio of what others report states a total of parts; anyone
 * else's figures are another source.
 */
function ruleFor({ aggregation }: Indicator, units: readonly ReportingUnit[]): RuleSlug {
  const isDerived = aggregation.form === 'derived_sum' || aggregation.form === 'ratio_of_sums';
  const isOneOffice =
    units.length === 1 && units.every(({ kind }) => familyOf(kind) === 'department');
  return isDerived && isOneOffice ? 'parts-differ-from-total' : 'sources-disagree';
}

/** The sum over units that all answered with a number ("x" takes a unit off), else nothing. */
function sumOfGroup(
  { collected }: ExaminedYear,
  { code, aggregation }: Indicator,
  units: readonly ReportingUnit[],
): Pick<OtherSource, 'value' | 'observations'> | undefined {
  const observations: Observation[] = [];
  const values: Rational[] = [];
  for (const { code: unit } of units) {
    const observation = collected.answers.get(unit)?.get(code)?.current;
    if (observation?.figure.state === 'not-applicable') continue;
    const value = numberOf(observation?.figure);
    if (!observation || value === undefined) return undefined;
    observations.push(observation);
    values.push(value);
  }
  const [first, ...rest] = observations;
  if (first === undefined) return undefined;
  // Ratios never add up: only a single unit's ratio can stand for the province.
  if (aggregation.form === 'ratio_of_sums' && rest.length > 0) return undefined;
  return { value: sum(values), observations: [first, ...rest] };
}

export function familyOfUnit({ units }: ExaminedYear, code: string): SourceFamily | undefined {
  const kind = units.get(code)?.kind;
  return kind && familyOf(kind);
}

export function nameOfFamily(family: SourceFamily): FigureSource {
  return family === 'derived' ? 'units' : family;
}
