import { familyOf, isAmount, type Indicator } from '#core/catalogue/indicator';
import { beganAfter } from '#core/catalogue/reportingUnit';
import { bestKnown } from '#core/catalogue/bestKnown';
import {
  isWholeShare,
  sharesOf,
  shareWeight,
  type MovedShare,
  type OwnFigure,
} from '#core/catalogue/boundaryLedger';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { numberOf, worstStatus, type Status } from '#core/numbers/figure';
import { equals, isZero, multiply, sum, ZERO } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { answerOf, type CollectedYear, type PriorFigure } from './collectedYear';
import { indexOf } from './yearIndex';

export const NO_PRIOR: PriorFigure = { value: undefined, basis: undefined };

/** One unit's figure of the year before, on this year's boundaries (docs/methods.md, E). */
export function unitPrior(collected: CollectedYear, unit: string, code: string): PriorFigure {
  const { unitPriors } = indexOf(collected);
  let ofUnits = unitPriors.get(code);
  if (ofUnits === undefined) unitPriors.set(code, (ofUnits = new Map()));
  let prior = ofUnits.get(unit);
  if (prior === undefined) ofUnits.set(unit, (prior = findUnitPrior(collected, unit, code)));
  return prior;
}

function findUnitPrior(collected: CollectedYear, unit: string, code: string): PriorFigure {
  if (wasAbsent(collected, unit) && isAddedUp(collected, unit, code)) return NO_PRIOR;
  const own = (of: string) => ownPrior(collected, of, code);
  const shares = priorShares(collected, unit, code);
  if (shares === 'own') return own(unit) ?? NO_PRIOR;
  if (shares === undefined || shares.length === 0) return NO_PRIOR;
  if (onBothMaps(collected, unit, code).length > 0) return NO_PRIOR;
  const parts = shares.map((share) => multiply(shareWeight(share), own(share.unit)?.value ?? ZERO));
  const statuses = shares.flatMap((share) =>
    isWholeShare(share) ? (own(share.unit)?.status ?? []) : 'E',
  );
  return { value: sum(parts), basis: 'restated', status: worstStatus(statuses) };
}

/**
 * Whether last year's figures of several places add up to that of the place made of them. Rates,
 * ranks and grades do not, nor do counts of a register in which an enterprise may stand twice.
 */
export function isAddedOverPlaces(indicator: Indicator): boolean {
  const { form } = indicator.aggregation;
  return isAmount(indicator) && form !== 'distinct_count' && form !== 'not_additive';
}

/**
 * The old units' figures that a unit's figure of the year before is made of, each with the rows of
 * the ledger it came through; 'own' where none of them touches it, undefined where one of
 * the figures is not known.
 */
export function priorShares(
  collected: CollectedYear,
  unit: string,
  code: string,
): readonly MovedShare[] | 'own' | undefined {
  const { changesInto, changesFrom, changeDays } = indexOf(collected);
  if (!changesInto.has(unit)) return 'own';
  const ledger = {
    days: changeDays,
    into: changesInto,
    from: changesFrom,
    isNew: (of: string) => isNewUnit(collected, of),
  };
  const shares = sharesOf(ledger, (of) => stateOf(collected, of, code), unit);
  const isOwn = shares?.length === 1 && shares[0]?.unit === unit && shares[0].steps.length === 0;
  if (isOwn) return 'own';
  const indicator = indexOf(collected).indicators.get(code);
  const isOnlyRenamed = shares?.length === 1 && shares.every(isWholeShare);
  if (shares === undefined || isOnlyRenamed || !indicator || isAddedOverPlaces(indicator)) {
    return shares;
  }
  // What the new unit says of its own territory stands; nothing can be made of the old ones' figures.
  const isSaid = isNewUnit(collected, unit) && ownPrior(collected, unit, code)?.value !== undefined;
  return isSaid ? 'own' : undefined;
}

/**
 * Of a stock of the end of last year that the unit has itself, the units whose figure the ledger adds though
 * they gave way in that year: one place, counted on the old map and on the new one, and nobody has said
 * which counts. What flowed in the year is not meant: each unit may have its part of it.
 */
export function onBothMaps(
  collected: CollectedYear,
  unit: string,
  code: string,
): readonly string[] {
  if (indexOf(collected).indicators.get(code)?.nature !== 'stock') return [];
  const shares = priorShares(collected, unit, code);
  if (shares === undefined || shares === 'own') return [];
  const isValue = (of: string): boolean => {
    const value = ownPrior(collected, of, code)?.value;
    return value !== undefined && !isZero(value);
  };
  const isOwnCounted = shares.some((share) => share.unit === unit && share.steps.length === 0);
  if (!isOwnCounted || !isValue(unit)) return [];
  const endOfLastYear = `${collected.book.year - 1}-12-31`;
  const moved = shares.filter(({ unit: old, steps }) => {
    const last = steps.at(-1);
    const isOfThen = last !== undefined && last.effective !== '' && last.effective <= endOfLastYear;
    return isOfThen && old !== unit && isValue(old);
  });
  return [...new Set(moved.map(({ unit: old }) => old))];
}

function stateOf(collected: CollectedYear, unit: string, code: string): OwnFigure {
  const prior = ownPrior(collected, unit, code);
  if (prior === undefined) return 'unsaid';
  if (prior.value !== undefined) return 'value';
  return saidOff(collected, unit, code) ? 'off' : 'missing';
}

/** "x" of the year before, in all that was published of it or, where nothing was, in what the unit states. */
export function saidOff(collected: CollectedYear, unit: string, code: string): boolean {
  const known = indexOf(collected).knownPriors.get(unit)?.get(code);
  const stated = answerOf(collected, unit, code)?.prior;
  const figures = known?.map(({ figure }) => figure) ?? (stated ? [stated.figure] : []);
  return figures.length > 0 && figures.every(({ state }) => state === 'not-applicable');
}

/** What was published for the unit, else what it states itself; undefined when neither says anything. */
export function ownPrior(
  collected: CollectedYear,
  unit: string,
  code: string,
): PriorFigure | undefined {
  const published = publishedPrior(collected, unit, code);
  if (published) return published;
  const stated = statedPrior(collected, unit, code);
  if (!stated) return undefined;
  return { value: numberOf(stated.figure), basis: 'submitted', status: statusOf(stated) };
}

/** What a unit states of the year before itself. A total of a derived sum is compared, never used. */
export function statedPrior(
  collected: CollectedYear,
  unit: string,
  code: string,
): Observation | undefined {
  const isDerived = indexOf(collected).indicators.get(code)?.aggregation.form === 'derived_sum';
  return isDerived ? undefined : answerOf(collected, unit, code)?.prior;
}

/** The best of the known figures of the year before; unit '' is the whole province. */
export function publishedPrior(
  collected: CollectedYear,
  unit: string,
  code: string,
): PriorFigure | undefined {
  const known = indexOf(collected).knownPriors.get(unit)?.get(code);
  const best = known && bestKnown(known);
  if (known === undefined || best === undefined) return undefined;
  const basis = differ(known) ? 'revised' : 'published';
  return { value: numberOf(best.figure), basis, status: statusOf(best) };
}

function statusOf({ figure, status }: Pick<KnownFigure, 'figure' | 'status'>): Status | undefined {
  return figure.state === 'value' ? status : undefined;
}

function differ(known: readonly KnownFigure[]): boolean {
  const values = known.map(({ figure }) => numberOf(figure)).filter((value) => value !== undefined);
  const [first, ...others] = values;
  return first !== undefined && others.some((value) => !equals(value, first));
}

/** Whether a unit did not exist yet at the end of the year before: it weighs 0 there. */
export function isNewUnit(collected: CollectedYear, unit: string): boolean {
  const known = indexOf(collected).units.get(unit);
  return known !== undefined && beganAfter(known, collected.book.year - 1);
}

/**
 * Whether the unit's figure is one of those that make a total, which of last year is without what a unit
 * states that there was not. An office's are the province's own: it goes on under another name.
 */
function isAddedUp(collected: CollectedYear, unit: string, code: string): boolean {
  const { units, indicators } = indexOf(collected);
  const kind = units.get(unit)?.kind;
  const family = kind && familyOf(kind);
  const isOfUnits = family === 'enterprises' || family === 'areas';
  return isOfUnits && indicators.get(code)?.aggregation.form === 'sum';
}

/** Whether there was nothing of a unit the year before: it is new, and the ledger makes it of no others. */
export function wasAbsent(collected: CollectedYear, unit: string): boolean {
  return isNewUnit(collected, unit) && !indexOf(collected).changesInto.has(unit);
}
