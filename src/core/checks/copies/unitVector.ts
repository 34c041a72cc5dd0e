import { isAmount } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { ZERO, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear } from '../examinedYear';

/** Values of fewer digits repeat by chance. */
const BY_CHANCE = 20;
/** Fewer equal ones tell nothing. */
export const FEWEST_VALUES = 4;

/** All figures of one unit that do not repeat by chance. */
export interface UnitVector {
  readonly unit: ReportingUnit;
  readonly observations: readonly Observation[];
  /** Indicator and value of each; equal words are equal answers. */
  readonly words: readonly string[];
  /** All words; equal keys are equal vectors. */
  readonly key: string;
}

/** Of every unit with enough figures. */
export function unitVectors(examined: ExaminedYear): readonly UnitVector[] {
  return [...examined.units.values()].flatMap((unit) => vectorOf(examined, unit) ?? []);
}

function vectorOf(examined: ExaminedYear, unit: ReportingUnit): UnitVector | undefined {
  const answers = examined.collected.answers.get(unit.code);
  if (!answers) return undefined;
  const observations: Observation[] = [];
  for (const [code, indicator] of examined.indicators) {
    const observation = isAmount(indicator) ? answers.get(code)?.current : undefined;
    const value = numberOf(observation?.figure);
    if (!observation || !value || digitsOf(value) <= BY_CHANCE) continue;
    observations.push(observation);
  }
  if (observations.length < FEWEST_VALUES) return undefined;
  const words = observations.map(wordOf);
  return { unit, observations, words, key: words.join(' ') };
}

/** All digits of a value as one number: 3.69 is as hard to meet by chance as 369. */
export function digitsOf(value: Rational): number {
  return Number(toDecimalText(value).replace('.', ''));
}

/** Indicator and value; equal words are equal answers. */
function wordOf({ indicator, figure }: Observation): string {
  const { numerator, denominator } = numberOf(figure) ?? ZERO;
  return `${indicator}=${numerator}/${denominator}`;
}
