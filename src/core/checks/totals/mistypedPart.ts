import type { Indicator } from '#core/catalogue/indicator';
import { numberOf } from '#core/numbers/figure';
import { medianOf } from '#core/numbers/median';
import {
  absolute,
  add,
  compare,
  divide,
  equals,
  multiply,
  ONE,
  rational,
  signOf,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import {
  comparedFigure,
  type ComparedFigure,
  type ExaminedYear,
  type UnitAnswers,
} from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { levelsOf } from '../stated/statedLevels';
import { canMean } from '../stated/statedReadings';
import { isWithin } from '../slips/timesApart';

/** A part that does not fit its total, and what the total leaves for it. */
export interface MistypedPart {
  readonly indicator: Indicator;
  readonly figure: ComparedFigure;
  /** The total less the other parts. */
  readonly rest: Rational;
  /** Last year or the peers show that this figure is wrong and the total right. */
  readonly isProven: boolean;
}

/** So near to last year a figure must lie to be believed rather than another. */
const NEAR = rational(5, 4);

/** So many times nearer to the usual growth the one reading must lie than the other. */
const CLEARLY = rational(2);

/**
 * The one part behind a total that is not the sum of its parts: one that left last year while the
 * total, the others and what the total leaves for it stayed near; or one that is written just as
 * large as the total, so that one of the two was typed into the other's row. Undefined where
 * nothing points to a part.
 */
export function mistypedPart(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  total: ComparedFigure,
  indicator: Indicator,
): MistypedPart | undefined {
  if (indicator.aggregation.form !== 'derived_sum') return undefined;
  const parts = indicator.aggregation.parts.flatMap((code) => {
    const [part, figure] = [examined.indicators.get(code), comparedFigure(answered, code)];
    return part && figure ? [{ indicator: part, figure }] : [];
  });
  if (parts.length < indicator.aggregation.parts.length) return undefined;
  const unit = answered.unit.code;
  const added = sum(parts.map(({ figure }) => figure.value));
  if (leavesOneOut(parts, total.value, added)) return undefined;
  const members = parts.map((part) => ({
    ...part,
    prior: lastYear.of(unit, part.indicator),
    rest: add(subtract(total.value, added), part.figure.value),
  }));
  const possible = members.filter(({ rest }) => signOf(rest) > 0);
  const gone = possible.filter(
    ({ figure, prior, rest }) => isNear(rest, prior) && !isNear(figure.value, prior),
  );
  const areOthersNear =
    isNear(total.value, lastYear.of(unit, indicator)) &&
    members.every((one) => gone.includes(one) || isNear(one.figure.value, one.prior));
  const [far] = gone;
  if (far && gone.length === 1 && areOthersNear) return { ...far, isProven: true };
  const better = onlyBetter(
    possible.map((one) => {
      const growth = growthOfPeers(examined, lastYear, answered, one.indicator);
      return { ...one, expected: growth && one.prior && multiply(one.prior, growth) };
    }),
    total.value,
    added,
    lastYear.of(unit, indicator),
  );
  if (better) return { ...better, isProven: true };
  const same = possible.find(
    ({ figure, rest }) => equals(figure.value, total.value) && !equals(rest, figure.value),
  );
  if (!same || isConfirmed(examined, lastYear, answered, same.indicator)) return undefined;
  const usual = growthOfPeers(examined, lastYear, answered, same.indicator);
  if (usual === undefined || same.prior === undefined) return { ...same, isProven: false };
  const [restAway, ownAway] = [same.rest, same.figure.value].map((value) =>
    absolute(subtract(divide(value, same.prior ?? ONE), usual)),
  );
  if (!restAway || !ownAway) return { ...same, isProven: false };
  if (compare(multiply(ownAway, CLEARLY), restAway) <= 0) return undefined;
  return { ...same, isProven: compare(multiply(restAway, CLEARLY), ownAway) <= 0 };
}

/** Whether the change that somebody worked out beside a figure is that of just this figure. */
function isConfirmed(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  indicator: Indicator,
): boolean {
  const stated = answered.answers.get(indicator.code)?.stated ?? [];
  return stated.some((statement) => {
    const reading = CONFIRMING.find((kind) => kind === statement.kind);
    if (reading === undefined || statement.isComputed === true) return false;
    const levels = levelsOf(examined, lastYear, answered, indicator, statement);
    if (!levels) return false;
    const { unit } = answered;
    return canMean(
      { unit: unit.code, indicator, year: examined.year, statement, ...levels },
      reading,
    );
  });
}

const CONFIRMING = ['growth', 'index', 'difference'] as const;

/** Whether the total is exactly what two parts or more add to without one of the others. */
function leavesOneOut(
  parts: readonly { readonly figure: ComparedFigure }[],
  total: Rational,
  added: Rational,
): boolean {
  const present = parts.filter(({ figure }) => signOf(figure.value) > 0);
  return (
    present.length > 2 && present.some(({ figure }) => equals(subtract(added, figure.value), total))
  );
}

/**
 * The one part that what the total leaves for it brings clearly nearer to last year, and to last year
 * grown as its peers did where there are enough, where the total itself is nearer to its own than the
 * sum of the parts is.
 */
function onlyBetter<
  Member extends {
    readonly figure: ComparedFigure;
    readonly prior: Rational | undefined;
    readonly expected: Rational | undefined;
    readonly rest: Rational;
  },
>(
  members: readonly Member[],
  total: Rational,
  added: Rational,
  prior: Rational | undefined,
): Member | undefined {
  const [ofTotal, ofSum] = [timesAway(total, prior), timesAway(added, prior)];
  if (!ofTotal || !ofSum || compare(ofTotal, ofSum) >= 0) return undefined;
  const nearer = members.filter(
    ({ figure, prior: before, expected, rest }) =>
      isNearer(rest, figure.value, before) && (!expected || isNearer(rest, figure.value, expected)),
  );
  const [only, second] = nearer;
  return second === undefined ? only : undefined;
}

/** Whether the one value lies clearly nearer to a mark than the other does. */
function isNearer(one: Rational, other: Rational, mark: Rational | undefined): boolean {
  const [ofOne, ofOther] = [timesAway(one, mark), timesAway(other, mark)];
  return Boolean(ofOne && ofOther && compare(ofOther, multiply(ofOne, BETTER)) >= 0);
}

/** Growths of two honest figures seldom differ by so much. */
const BETTER = rational(21, 20);

/** How many times a figure is above or below another. */
function timesAway(value: Rational, prior: Rational | undefined): Rational | undefined {
  if (prior === undefined || signOf(prior) <= 0 || signOf(value) <= 0) return undefined;
  return compare(value, prior) >= 0 ? divide(value, prior) : divide(prior, value);
}

function isNear(value: Rational, prior: Rational | undefined): boolean {
  return isWithin(value, prior, NEAR);
}

/** With fewer peers their growth tells nothing of this unit's. */
const FEWEST_PEERS = 3;

/** The median of what the other units of the kind have now over what they had; undefined with few. */
function growthOfPeers(
  examined: ExaminedYear,
  lastYear: LastYear,
  { unit, suspects }: UnitAnswers,
  indicator: Indicator,
): Rational | undefined {
  const growths: Rational[] = [];
  for (const [code, answers] of examined.collected.answers) {
    if (code === unit.code || examined.units.get(code)?.kind !== unit.kind) continue;
    const observation = answers.get(indicator.code)?.current;
    const value = numberOf(observation?.figure);
    const prior = lastYear.of(code, indicator);
    if (!observation || suspects.has(observation) || value === undefined) continue;
    if (prior && signOf(prior) > 0) growths.push(divide(value, prior));
  }
  const growth = growths.length >= FEWEST_PEERS ? medianOf(growths) : undefined;
  return growth && signOf(growth) > 0 ? growth : undefined;
}
