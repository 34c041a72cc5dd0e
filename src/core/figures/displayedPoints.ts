import { equals, subtract, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';

/** How two rates and their difference are printed so that a reader who subtracts agrees. */
export interface DisplayedPoints {
  readonly decimals: number;
  /** False where even two more decimals do not agree: the difference of the displayed rates is printed. */
  readonly isExactDifference: boolean;
}

const MORE_DECIMALS = 2;

/**
 * The decimals at which displayed rate minus displayed rate is the displayed difference
 * (docs/methods.md, M4): all three gain a decimal, at most twice.
 */
export function displayedPoints(
  current: Rational,
  prior: Rational,
  decimals: number,
): DisplayedPoints {
  for (let more = 0; more <= MORE_DECIMALS; more += 1) {
    if (agreesAt(decimals + more)) return { decimals: decimals + more, isExactDifference: true };
  }
  return { decimals, isExactDifference: false };

  function agreesAt(places: number): boolean {
    const shown = (value: Rational) => roundHalfAwayFromZero(value, places);
    return equals(subtract(shown(current), shown(prior)), shown(subtract(current, prior)));
  }
}
