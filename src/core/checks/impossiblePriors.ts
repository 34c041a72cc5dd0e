import type { CollectedYear } from '#core/collection/collectedYear';
import { withoutPriors } from '#core/collection/decide';
import { indexOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { checkNegativeValue } from './negativeValue';
import { checkRateOutOfRange } from './rateOutOfRange';

/**
 * What cannot be true of the figures of last year that units state themselves: their sign, their range.
 * One beside which a figure was published is compared with that, and counts nowhere.
 */
export function findImpossiblePriors(collected: CollectedYear): readonly Finding[] {
  const { indicators, knownPriors } = indexOf(collected);
  return [...collected.answers].flatMap(([unit, answers]) =>
    [...answers].flatMap(([code, { prior }]) => {
      const indicator = indicators.get(code);
      if (!prior || !indicator || knownPriors.get(unit)?.has(code)) return [];
      return (
        checkNegativeValue(indicator, prior) ??
        checkRateOutOfRange(indicator, prior, { recomputed: undefined, prior: undefined }) ??
        []
      );
    }),
  );
}

/** The year with nothing to be held against what cannot be true. */
export function withoutImpossiblePriors(
  collected: CollectedYear,
  findings: readonly Finding[],
): CollectedYear {
  if (findings.length === 0) return collected;
  return { ...collected, answers: withoutPriors(collected.answers, findings) };
}
