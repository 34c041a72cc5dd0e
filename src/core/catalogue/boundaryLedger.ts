import { add, equals, multiply, ONE, ZERO, type Rational } from '#core/numbers/rational';
import type { BoundaryChange } from './reportingUnit';

/**
 * A share of one old unit's figure that reaches a unit of this year's map: whose figure, and the
 * rows of the ledger it came through, earliest first. Without rows it is the unit's own figure.
 */
export interface MovedShare {
  readonly unit: string;
  readonly steps: readonly BoundaryChange[];
}

/** The weight of a share: that of its row, of a chain of changes the product (W = W1·W2). */
export function shareWeight({ steps }: MovedShare): Rational {
  return steps.reduce((weight, step) => multiply(weight, step.weight), ONE);
}

/** Whether all of the old unit's figure came through, and nothing was shared out by a weight. */
export function isWholeShare(share: MovedShare): boolean {
  return equals(shareWeight(share), ONE);
}

/** How much of each old unit's figure comes through, on however many ways. */
export function weightsByUnit(shares: readonly MovedShare[]): ReadonlyMap<string, Rational> {
  const weights = new Map<string, Rational>();
  for (const share of shares) {
    weights.set(share.unit, add(weights.get(share.unit) ?? ZERO, shareWeight(share)));
  }
  return weights;
}

/** What is known of a unit's own figure: a value, that it is missing, that there is none ("x"), or nothing at all. */
export type OwnFigure = 'value' | 'missing' | 'off' | 'unsaid';

/** Changes on the way from the year before to this year, and who stood where before them. */
export interface LedgerOfYear {
  /** The days on which something changed, ascending; '' (no date) first. */
  readonly days: readonly string[];
  readonly into: ReadonlyMap<string, readonly BoundaryChange[]>;
  readonly from: ReadonlyMap<string, readonly BoundaryChange[]>;
  /** Whether the unit did not exist yet in the year before. */
  isNew(unit: string): boolean;
}

/**
 * Of which old figures a unit's figure of the year before is made on this year's map, day by day:
 * on each day a unit that is divided or merged gives all it has, others keep theirs. Undefined
 * where one of them is not known; empty where nothing leads to the unit. What a new unit says of
 * the year before itself counts only where its predecessors' figures are not known.
 */
export function sharesOf(
  ledger: LedgerOfYear,
  own: (unit: string) => OwnFigure,
  unit: string,
  days: readonly string[] = ledger.days,
): readonly MovedShare[] | undefined {
  const moved = arriving(ledger, own, unit, days);
  const isKnown = moved !== undefined && moved.length > 0;
  if (isKnown || !ledger.isNew(unit) || own(unit) !== 'value') return moved;
  return [{ unit, steps: [] }];
}

function arriving(
  ledger: LedgerOfYear,
  own: (unit: string) => OwnFigure,
  unit: string,
  days: readonly string[],
): readonly MovedShare[] | undefined {
  const day = days.at(-1);
  if (day === undefined) return atFirst(ledger, own, unit);
  const before = days.slice(0, -1);
  const isGivenAway = on(day, ledger.from.get(unit)).length > 0;
  const kept = isGivenAway ? [] : arriving(ledger, own, unit, before);
  if (kept === undefined) return undefined;
  const shares = [...kept];
  for (const change of on(day, ledger.into.get(unit))) {
    const given = sharesOf(ledger, own, change.fromUnit, before);
    if (given === undefined) return undefined;
    if (given.length === 0 && !hadNothing(ledger, own, change.fromUnit, before)) return undefined;
    shares.push(...given.map((share) => ({ ...share, steps: [...share.steps, change] })));
  }
  return shares;
}

/** Whether the indicator did not apply to a unit, nor to any of which it was made: it has nothing to hand on. */
function hadNothing(
  ledger: LedgerOfYear,
  own: (unit: string) => OwnFigure,
  unit: string,
  days: readonly string[],
): boolean {
  const into = (ledger.into.get(unit) ?? []).filter(({ effective }) => days.includes(effective));
  const isOff = ledger.isNew(unit) ? into.length > 0 : own(unit) === 'off';
  return (
    isOff &&
    into.every(({ fromUnit, effective }) =>
      hadNothing(ledger, own, fromUnit, days.slice(0, days.indexOf(effective))),
    )
  );
}

/** Before any change: a unit's own figure, where it existed. */
function atFirst(
  { isNew }: LedgerOfYear,
  own: (unit: string) => OwnFigure,
  unit: string,
): readonly MovedShare[] | undefined {
  if (isNew(unit)) return [];
  const known = own(unit);
  if (known === 'missing') return undefined;
  return known === 'value' ? [{ unit, steps: [] }] : [];
}

function on(
  day: string,
  changes: readonly BoundaryChange[] | undefined,
): readonly BoundaryChange[] {
  return changes?.filter(({ effective }) => effective === day) ?? [];
}

/** Whether all that a unit had went to others, and nothing has come back to it since. */
export function hasMovedAway(
  into: readonly BoundaryChange[],
  from: readonly BoundaryChange[],
): boolean {
  const lastOut = lastDay(from);
  const lastIn = lastDay(into);
  return lastOut !== undefined && (lastIn === undefined || lastIn < lastOut);
}

function lastDay(changes: readonly BoundaryChange[]): string | undefined {
  return changes
    .map(({ effective }) => effective)
    .sort()
    .at(-1);
}
