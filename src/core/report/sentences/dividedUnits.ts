import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { IndicatorTotal, UnitShare } from '#core/figures/compilation';
import { entersSums } from '#core/numbers/figure';
import { kindsOf } from './listedPlaces';
import type { SentenceContext } from './sentenceContext';
import { isNothing, unitsWithoutWhole } from './unitsWithoutWhole';

export interface ListedUnits {
  readonly places: readonly ReportingUnit[];
  /** What kinds of places they are, in the order of reports. */
  readonly kinds: readonly string[];
}

export interface DividedUnits {
  readonly with: ListedUnits;
  readonly without: ListedUnits;
  readonly asked: ListedUnits;
}

/** Every wording of a sentence asks who has some, of thousands of units; a total never changes. */
const unitsOfTotals = new WeakMap<IndicatorTotal, DividedUnits | 'untold'>();

/** Who has some and who has none, among all that have said so. */
export function dividedUnits(context: SentenceContext): DividedUnits | undefined {
  const units = unitsOfTotals.get(context.total) ?? divideUnits(context) ?? 'untold';
  unitsOfTotals.set(context.total, units);
  return units === 'untold' ? undefined : units;
}

function divideUnits(context: SentenceContext): DividedUnits | undefined {
  const { indicator, total, units } = context;
  const isOfUnits = indicator.aggregation.form === 'sum' && total.source === 'units';
  if (!isOfUnits) return undefined;
  const said = total.byUnit.filter(({ figure }) => entersSums(figure));
  // Of a partial total whose units cannot be told apart nothing is known of single ones.
  const isCovered = total.isComplete || said.length < total.unitsExpected.length;
  if (said.length < 2 || !isCovered) return undefined;
  const named = (shares: readonly UnitShare[]) => shares.map(({ unit }) => units.get(unit));
  const cannot = unitsWithoutWhole(context);
  const [some, none, asked] = [
    named(said.filter(({ figure }) => !isNothing(figure))),
    named(said.filter(({ unit, figure }) => isNothing(figure) && !cannot.has(unit))),
    named(said),
  ];
  if (!some.every(isKnown) || !none.every(isKnown) || !asked.every(isKnown)) return undefined;
  return { with: listOf(some), without: listOf(none), asked: listOf(asked) };
}

function listOf(places: readonly ReportingUnit[]): ListedUnits {
  return { places, kinds: kindsOf(places) };
}

function isKnown(unit: ReportingUnit | undefined): unit is ReportingUnit {
  return unit !== undefined;
}
