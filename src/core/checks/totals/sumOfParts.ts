import type { Indicator } from '#core/catalogue/indicator';
import { sum, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';

/** What the parts of a derived sum add to in one unit's own answers. */
export interface SumOfParts {
  readonly value: Rational;
  readonly codes: readonly string[];
  readonly observations: readonly Observation[];
}

/**
 * The sum of all parts as the unit gives them, or undefined when one is lacking. "x" cannot
 * exist and adds nothing; a part that is itself derived and not stated is added from its parts.
 */
export function sumOfParts(
  examined: ExaminedYear,
  answered: UnitAnswers,
  { aggregation }: Indicator,
): SumOfParts | undefined {
  if (aggregation.form !== 'derived_sum') return undefined;
  const codes: string[] = [];
  const values: Rational[] = [];
  const observations: Observation[] = [];
  for (const code of aggregation.parts) {
    if (answered.answers.get(code)?.current?.figure.state === 'not-applicable') continue;
    const part = partFigure(examined, answered, code);
    if (part === undefined) return undefined;
    codes.push(code);
    values.push(part.value);
    observations.push(...part.observations);
  }
  return codes.length === 0 ? undefined : { value: sum(values), codes, observations };
}

/** One part: as the unit states it, else added from its own parts. */
export function partFigure(
  examined: ExaminedYear,
  answered: UnitAnswers,
  code: string,
): Omit<SumOfParts, 'codes'> | undefined {
  const stated = comparedFigure(answered, code);
  if (stated) return { value: stated.value, observations: [stated.observation] };
  const indicator = examined.indicators.get(code);
  const wasAnswered = answered.answers.get(code)?.current ?? answered.answers.get(code)?.withheld;
  return indicator && !wasAnswered ? sumOfParts(examined, answered, indicator) : undefined;
}
