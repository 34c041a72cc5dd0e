import type { Indicator } from '#core/catalogue/indicator';
import { numberOf } from '#core/numbers/figure';
import { compare, sum, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { askedParts, leavesOf } from './askedParts';
import { answerOf, type Answer, type CollectedYear } from './collectedYear';

/** The total of a derived sum that a unit states although parts of it are lacking, and is more than the others make. */
export interface TotalBeyondParts {
  readonly total: Observation;
  readonly value: Rational;
  /** What the parts that the unit gave add to. */
  readonly given: Rational;
  /** Parts that its kind may be asked for, and of which it says nothing. */
  readonly lacking: readonly string[];
}

/**
 * A total without its parts cannot be used, for a derived sum is made of the parts alone; but it
 * proves that there is more than they say. Undefined where the unit states no total, says something of
 * every part it may be asked for, or the parts that it gave make the total.
 */
export function totalBeyondParts(
  collected: CollectedYear,
  unit: string,
  indicator: Indicator,
): TotalBeyondParts | undefined {
  const { code, aggregation } = indicator;
  if (aggregation.form !== 'derived_sum') return undefined;
  const total = answerOf(collected, unit, code)?.current;
  const value = numberOf(total?.figure);
  if (!total || value === undefined) return undefined;
  const asked = new Set(askedParts(collected, unit, indicator));
  const leaves = leavesOf(collected, aggregation.parts);
  const answers = leaves.map((leaf) => ({ leaf, answer: answerOf(collected, unit, leaf.code) }));
  const lacking = answers.filter(({ leaf, answer }) => asked.has(leaf) && isSilent(answer));
  const hasError = answers.some(({ answer }) => answer?.withheld !== undefined);
  const given = sum(answers.flatMap(({ answer }) => numberOf(answer?.current?.figure) ?? []));
  if (lacking.length === 0 || hasError || compare(value, given) <= 0) return undefined;
  return { total, value, given, lacking: lacking.map(({ leaf }) => leaf.code) };
}

function isSilent(answer: Answer | undefined): boolean {
  const figure = answer?.current?.figure;
  return figure?.state !== 'not-applicable' && numberOf(figure) === undefined;
}
