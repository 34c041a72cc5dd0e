import type { Indicator } from '#core/catalogue/indicator';
import { numberOf } from '#core/numbers/figure';
import { medianOf } from '#core/numbers/median';
import { add, divide, signOf, subtract, sum, type Rational } from '#core/numbers/rational';
import {
  comparedFigure,
  type ComparedFigure,
  type ExaminedYear,
  type UnitAnswers,
} from '../examinedYear';
import type { LastYear } from '../growth/lastYear';

/** The answers of a unit, and all that they can be held against. */
export interface UnitInYear {
  readonly examined: ExaminedYear;
  readonly lastYear: LastYear;
  readonly answered: UnitAnswers;
}

/** A total that a unit states, beside its parts. */
export interface TotalInParts {
  readonly value: Rational;
  readonly prior: Rational | undefined;
  /** What the parts add to. */
  readonly added: Rational;
  readonly members: readonly Member[];
}

/** A part, and what its total leaves for it. */
export interface Member {
  readonly indicator: Indicator;
  readonly figure: ComparedFigure;
  readonly prior: Rational | undefined;
  /** The total less the other parts. */
  readonly rest: Rational;
}

/** Undefined where a part is lacking. */
export function totalInParts(
  { examined, lastYear, answered }: UnitInYear,
  { value }: ComparedFigure,
  indicator: Indicator,
): TotalInParts | undefined {
  if (indicator.aggregation.form !== 'derived_sum') return undefined;
  const codes = indicator.aggregation.parts;
  const parts = codes.flatMap((code) => {
    const [part, figure] = [examined.indicators.get(code), comparedFigure(answered, code)];
    return part && figure ? [{ indicator: part, figure }] : [];
  });
  if (parts.length < codes.length) return undefined;
  const priorOf = (one: Indicator) => lastYear.of(answered.unit.code, one);
  const added = sum(parts.map(({ figure }) => figure.value));
  const beyond = subtract(value, added);
  const members = parts.map((part) => ({
    ...part,
    prior: priorOf(part.indicator),
    rest: add(beyond, part.figure.value),
  }));
  return { value, prior: priorOf(indicator), added, members };
}

/** With fewer peers their growth tells nothing of this unit's. */
const FEWEST_PEERS = 3;

/** The median of what the other units of the kind have now over what they had; undefined with few. */
export function growthOfPeers(
  { examined, lastYear, answered: { unit, suspects } }: UnitInYear,
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
