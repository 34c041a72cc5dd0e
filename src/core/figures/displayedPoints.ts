import { assert } from '#core/numbers/assert';
import { equals, isZero, subtract, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';

/** How two rates and their difference are printed so that a reader who subtracts agrees. */
export interface DisplayedPoints {
  readonly decimals: number;
  /** The difference as printed. */
  readonly points: Rational;
  /** False where even two more decimals do not agree: the difference of the displayed rates is printed. */
  readonly isExactDifference: boolean;
}

export const MORE_DECIMALS = 2;

/**
 * The decimals at which displayed rate minus displayed rate is the displayed difference
 * (docs/methods.md, D): all three gain a decimal, at most twice, as they do where a change would be
 * displayed as none.
 */
export function displayedPoints(
  current: Rational,
  prior: Rational,
  decimals: number,
): DisplayedPoints {
  const exact = subtract(current, prior);
  let vanishing: DisplayedPoints | undefined;
  for (let places = decimals; places <= decimals + MORE_DECIMALS; places += 1) {
    if (!agreesAt(current, prior, places)) continue;
    const points = roundHalfAwayFromZero(exact, places);
    const displayed = { decimals: places, points, isExactDifference: true };
    if (!isZero(points) || isZero(exact)) return displayed;
    vanishing ??= displayed;
  }
  return vanishing ?? differenceOfDisplayed(current, prior, decimals);
}

/** What a reader finds who subtracts, at the fewest decimals at which that is not nothing: the rates do differ. */
function differenceOfDisplayed(current: Rational, prior: Rational, least: number): DisplayedPoints {
  const shown = Array.from({ length: MORE_DECIMALS + 1 }, (_, more) => {
    const points = displayedDifference(current, prior, least + more);
    return { decimals: least + more, points, isExactDifference: false };
  });
  const [first] = shown;
  assert(first !== undefined, 'the decimals asked for are among those tried');
  return shown.find(({ points }) => !isZero(points)) ?? first;
}

/** Whether a reader who subtracts two figures printed with so many decimals finds their printed difference. */
export function agreesAt(current: Rational, prior: Rational, decimals: number): boolean {
  const printed = roundHalfAwayFromZero(subtract(current, prior), decimals);
  return equals(displayedDifference(current, prior, decimals), printed);
}

/** The fewest decimals from these on, at most two more, at which the reader does; these where none do. */
export function agreeingDecimals(current: Rational, prior: Rational, decimals: number): number {
  for (let places = decimals; places <= decimals + MORE_DECIMALS; places += 1) {
    if (agreesAt(current, prior, places)) return places;
  }
  return decimals;
}

function displayedDifference(current: Rational, prior: Rational, decimals: number): Rational {
  return subtract(roundHalfAwayFromZero(current, decimals), roundHalfAwayFromZero(prior, decimals));
}
