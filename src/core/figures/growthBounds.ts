import { entersSums } from '#core/numbers/figure';
import {
  add,
  multiply,
  rational,
  signOf,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import { percentOf } from './comparison';
import type { IndicatorTotal } from './compilation';
import { amountOf } from './level';

/** Between which growths a partial total lies, whatever the missing units will say. */
export interface GrowthBounds {
  /** Per cent, if the missing units had nothing. */
  readonly low: Rational;
  /** Per cent, if the missing units had doubled. */
  readonly high: Rational;
  /** What the missing units must reach together for the total to be last year's. */
  readonly breakEven: Rational;
}

/** Few units double within a year; a department that expects more knows why. */
const MOST = rational(2);

/**
 * The bounds of a partial sum (docs/methods.md, C). Undefined for a complete one, and where last
 * year's total or a missing unit's part of it is not known, or counted with the units that came after it.
 */
export function growthBounds(total: IndicatorTotal): GrowthBounds | undefined {
  const { value, prior, isComplete, source } = total;
  const isPartialSum = !isComplete && (source === 'units' || source === 'parts');
  if (!isPartialSum || value === undefined || prior === undefined) return undefined;
  const before = missingPrior(total);
  if (signOf(prior) <= 0 || before === undefined) return undefined;
  const growthAt = (missing: Rational): Rational =>
    percentOf(subtract(add(value, missing), prior), prior);
  return {
    low: growthAt(rational(0)),
    high: growthAt(multiply(before, MOST)),
    breakEven: subtract(prior, value),
  };
}

function missingPrior({ byUnit, unitsReported }: IndicatorTotal): Rational | undefined {
  const hasReported = new Set(unitsReported);
  const missing = byUnit.filter(({ unit }) => !hasReported.has(unit));
  if (missing.some(({ priorElsewhere }) => priorElsewhere !== undefined)) return undefined;
  const priors = missing.map(({ prior }) => prior);
  return priors.every(entersSums) ? sum(priors.map(amountOf)) : undefined;
}
