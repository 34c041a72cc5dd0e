import type { Indicator } from '#core/catalogue/indicator';
import {
  ONE,
  ZERO,
  absolute,
  add,
  compare,
  divide,
  equals,
  multiply,
  negate,
  powerOfTen,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { StatedChange, StatedRange } from '#core/submissions/reading';

/** The two levels that a statement speaks of: this year's, and last year's or the plan's. */
export interface StatedLevels {
  readonly current: Rational;
  readonly base: Rational;
  /**
   * What a difference, written in the measure of the two levels, is multiplied by to stand in the
   * indicator's own; undefined where they are written in two measures.
   */
  readonly differenceFactor: Rational | undefined;
  /** What was published of last year, where the row says its own. */
  readonly published?: Rational | undefined;
  /** How far each may lie from what was rounded to it; asked only when they seem to disagree. */
  readonly roundings: () => Roundings;
}

export interface Roundings {
  readonly current: Rational;
  readonly base: Rational;
}

/** A statement of a sheet beside the levels it speaks of. */
export interface CheckedStatement extends StatedLevels {
  readonly unit: string;
  readonly indicator: Indicator;
  readonly year: number;
  readonly statement: StatedChange;
  /** What the rows of its column state of the plan, where most of them say. */
  readonly ofPlan?: 'plan' | 'excess' | undefined;
}

/** What a stated number may mean. */
export type Reading =
  | 'growth'
  | 'index'
  | 'points'
  | 'plan'
  | 'excess'
  | 'difference'
  | 'multiple'
  | 'times-more'
  | 'times-less';

type Interval = readonly [low: Rational, high: Rational];

/** Whether a statement can mean this of its two levels, as finely as they are written. */
export function canMean(checked: CheckedStatement, reading: Reading): boolean {
  if (signOf(checked.base) <= 0 || signOf(checked.current) < 0) return false;
  if (agrees(checked, reading, UNROUNDED)) return true;
  const roundings = checked.roundings();
  return compare(checked.base, roundings.base) > 0 && agrees(checked, reading, roundings);
}

/**
 * Whether a change of a rate that is written as growth or index is neither, but the difference in
 * points.
 */
export function statesPoints(checked: CheckedStatement): boolean {
  const { current, base, statement, indicator } = checked;
  if (indicator.growthForm !== 'pp' || indicator.unit.trim() !== '%') return false;
  if (statement.kind !== 'growth' && statement.kind !== 'index' && statement.kind !== 'either') {
    return false;
  }
  if (signOf(base) <= 0 || signOf(current) < 0 || equals(current, base)) return false;
  const roundings = checked.roundings();
  if (compare(base, roundings.base) <= 0) return false;
  const holds = (reading: Reading) => agrees(checked, reading, roundings);
  if (!holds('points') || holds('index')) return false;
  // What is rightly rounded as points, and as growth only cut off or written with “%”, is points.
  if (!holds('growth')) return true;
  return isRounded(checked, 'points') && (statement.saysPercent ?? !isRounded(checked, 'growth'));
}

/**
 * Whether a value that the unrounded levels can have given is what was stated: within one unit of
 * its last digit, or in the range that its words leave open.
 */
export function agrees(checked: CheckedStatement, reading: Reading, roundings: Roundings): boolean {
  const factor = factorOf(checked, reading);
  const [low, high] = possibleValues(checked, reading, roundings);
  const isExact = isWholeDifference(checked, reading) && equals(low, high);
  const [least, most] = statedRange(checked, isExact);
  const meets = (from?: Rational, to?: Rational): boolean =>
    (from === undefined || compare(multiply(from, factor), high) <= 0) &&
    (to === undefined || compare(multiply(to, factor), low) >= 0);
  if (meets(least, most)) return true;
  // Ranks are told as places gained or lost, so either sign of the difference is right.
  const hasEitherSign = reading === 'difference' && checked.statement.kind !== 'difference';
  return hasEitherSign && meets(most && negate(most), least && negate(least));
}

/** All values for which the statement is true. */
function statedRange(
  { statement: { value, decimals, range } }: CheckedStatement,
  isExact: boolean,
): StatedRange {
  if (range) return range;
  const lastDigit = isExact ? ZERO : powerOfTen(-decimals);
  return [subtract(value, lastDigit), add(value, lastDigit)];
}

function factorOf({ differenceFactor }: CheckedStatement, reading: Reading): Rational {
  return reading === 'difference' ? (differenceFactor ?? ONE) : ONE;
}

/** Whether the statement is the reading of the written levels, rounded as it should be. */
function isRounded({ statement, current, base }: CheckedStatement, reading: Reading): boolean {
  const { value, decimals } = statement;
  return equals(roundHalfAwayFromZero(valueOf(reading, current, base), decimals), value);
}

/** What came to a count is itself counted: nothing of it is rounded off. */
function isWholeDifference(checked: CheckedStatement, reading: Reading): boolean {
  const { statement, current, base } = checked;
  return (
    reading === 'difference' &&
    equals(factorOf(checked, reading), ONE) &&
    statement.decimals === 0 &&
    [statement.value, current, base].every(({ denominator }) => denominator === 1n)
  );
}

export const UNROUNDED: Roundings = { current: ZERO, base: ZERO };

function possibleValues(
  { current, base }: CheckedStatement,
  reading: Reading,
  roundings: Roundings,
): Interval {
  if (roundings === UNROUNDED) {
    const exact = valueOf(reading, current, base);
    return [exact, exact];
  }
  const least = subtract(current, roundings.current);
  if (reading === 'times-less') {
    const divisor = signOf(least) > 0 ? least : current;
    const most = add(current, roundings.current);
    return [
      valueOf(reading, most, subtract(base, roundings.base)),
      valueOf(reading, divisor, add(base, roundings.base)),
    ];
  }
  return [
    valueOf(reading, signOf(least) < 0 ? ZERO : least, add(base, roundings.base)),
    valueOf(reading, add(current, roundings.current), subtract(base, roundings.base)),
  ];
}

export function valueOf(reading: Reading, current: Rational, base: Rational): Rational {
  if (reading === 'points' || reading === 'difference') return subtract(current, base);
  if (reading === 'times-less') return divide(base, current);
  if (reading === 'multiple') return divide(current, base);
  if (reading === 'times-more') return divide(subtract(current, base), base);
  const percent = divide(multiply(current, HUNDRED), base);
  return reading === 'growth' || reading === 'excess' ? subtract(percent, HUNDRED) : percent;
}

const HUNDRED = rational(100);

/** Rounded as the statement is, but to a decimal at least; the index from the rounded growth, so that the two agree. */
export function recomputed(checked: CheckedStatement, reading: Reading): Rational {
  const { current, base, statement } = checked;
  const value = valueOf(reading, current, base);
  const fewest = reading === 'difference' ? 0 : 1;
  const places = Math.max(fewest, Math.min(statement.decimals, MOST_DECIMALS));
  if (reading === 'index') {
    return add(HUNDRED, roundHalfAwayFromZero(subtract(value, HUNDRED), places));
  }
  const factor = factorOf(checked, reading);
  return multiply(roundHalfAwayFromZero(divide(value, factor), places), factor);
}

/** A cell that holds a formula's whole double is still answered with a number people can read. */
const MOST_DECIMALS = 4;

/** What is stated, in the measure of the recomputed value. */
export function statedAs(checked: CheckedStatement, reading: Reading): Rational {
  return multiply(checked.statement.value, factorOf(checked, reading));
}

export function distance(
  { statement, current, base }: CheckedStatement,
  reading: Reading,
): Rational {
  return absolute(subtract(statement.value, valueOf(reading, current, base)));
}
