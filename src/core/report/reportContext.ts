import { groupedBy } from '#core/catalogue/groupedBy';
import type { Indicator, ReporterKind } from '#core/catalogue/indicator';
import type { BoundaryChange, ReportingUnit } from '#core/catalogue/reportingUnit';
import { comparability } from '#core/figures/comparability';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { assert } from '#core/numbers/assert';
import type { FigureCells } from './figureCells';

/** What every table looks things up in. */
export interface ReportContext {
  readonly compilation: Compilation;
  readonly cells: FigureCells;
  readonly priorYear: number;
  /** Of rates in the table that is made; undefined where nobody has said: the indicator's own. */
  readonly rateDecimals: number | undefined;
  hasIndicator(code: string): boolean;
  indicator(code: string): Indicator;
  total(code: string): IndicatorTotal;
  unit(code: string): ReportingUnit | undefined;
  /** Whether the unit is expected to answer this indicator. */
  isExpected(unit: string, indicator: string): boolean;
  /** The kinds that are asked for the indicator, or for what it is computed from. */
  askedKinds(indicator: string): ReadonlySet<ReporterKind>;
  /** Whether the province's figure means the same in both years (docs/boundaries.md). */
  isComparable(indicator: string): boolean;
  /** Whether the unit's does: not what is tied to places, where the unit's own places have changed. */
  isUnitComparable(unit: string, indicator: string): boolean;
  /** The rows of the ledger of boundary changes that lead to a unit. */
  changesTo(unit: string): readonly BoundaryChange[];
  /** Those that take its figures away. */
  changesFrom(unit: string): readonly BoundaryChange[];
}

export function reportContext(compilation: Compilation, cells: FigureCells): ReportContext {
  const { book, totals } = compilation;
  const indicators = new Map(book.indicators.map((one) => [one.code, one] as const));
  const totalOf = new Map(totals.map((one) => [one.indicator, one] as const));
  const units = new Map(book.units.map((one) => [one.code, one] as const));
  const rosters = remembered((code: string) => new Set(totalOf.get(code)?.unitsExpected));
  const kinds = remembered((code: string) => new Set(kindsAsked(code)));
  const isComparable = comparability(compilation);
  const changesTo = groupedBy(book.boundaries, ({ toUnit }) => toUnit);
  const changesFrom = groupedBy(book.boundaries, ({ fromUnit }) => fromUnit);

  return {
    compilation,
    cells,
    priorYear: book.year - 1,
    rateDecimals: undefined,
    hasIndicator: (code) => indicators.has(code) && totalOf.has(code),
    indicator: (code) => present(indicators.get(code), `indicator ${code}`),
    total: (code) => present(totalOf.get(code), `total of ${code}`),
    unit: (code) => units.get(code),
    isExpected: (unit, indicator) => rosters(indicator).has(unit),
    askedKinds: kinds,
    isComparable: (code) => isComparable(present(indicators.get(code), `indicator ${code}`)),
    isUnitComparable: (unit, code) =>
      !indicators.get(code)?.boundarySensitive || !(changesTo.has(unit) || changesFrom.has(unit)),
    changesTo: (unit) => changesTo.get(unit) ?? [],
    changesFrom: (unit) => changesFrom.get(unit) ?? [],
  };

  function kindsAsked(code: string): readonly ReporterKind[] {
    const indicator = indicators.get(code);
    if (!indicator) return [];
    const { aggregation, reportedBy } = indicator;
    if (aggregation.form === 'derived_sum') {
      return [...reportedBy, ...aggregation.parts.flatMap(kindsAsked)];
    }
    if (aggregation.form === 'ratio_of_sums') {
      return [...reportedBy, ...kindsAsked(aggregation.numerator)];
    }
    return reportedBy;
  }
}

function remembered<Value>(make: (code: string) => Value): (code: string) => Value {
  const made = new Map<string, Value>();
  return (code) => {
    const known = made.get(code);
    if (known !== undefined) return known;
    const value = make(code);
    made.set(code, value);
    return value;
  };
}

function present<Value>(value: Value | undefined, what: string): Value {
  assert(value !== undefined, `the compilation has no ${what}`);
  return value;
}
