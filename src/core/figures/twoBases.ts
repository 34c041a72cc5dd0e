import type { KnownFigure } from '#core/catalogue/yearBook';
import { entersSums } from '#core/numbers/figure';
import { equals, subtract, sum, ZERO, type Rational } from '#core/numbers/rational';
import { percentOf } from './comparison';
import type { IndicatorTotal } from './compilation';

/**
 * Growth over last year's figure as it was published and as it is known now (docs/methods.md): with
 * ρ the revision, 1 + growth over the published = (1 + growth over the present) · (1 + ρ), exactly.
 */
export interface TwoBases {
  readonly published: Rational;
  readonly present: Rational;
  /** All in per cent, unrounded. */
  readonly growthOverPublished: Rational;
  readonly growthOverPresent: Rational;
  readonly revision: Rational;
}

/** Undefined where a base is not positive. */
export function twoBases(
  value: Rational,
  published: Rational,
  present: Rational,
): TwoBases | undefined {
  if (published.numerator <= 0n || present.numerator <= 0n) return undefined;
  return {
    published,
    present,
    growthOverPublished: percentOf(subtract(value, published), published),
    growthOverPresent: percentOf(subtract(value, present), present),
    revision: percentOf(subtract(present, published), published),
  };
}

/** Both bases of a complete total whose last year is another one than was first published. */
export function basesOf(
  { value, prior, growth, indicator, year, byUnit, ended }: IndicatorTotal,
  knownFigures: readonly KnownFigure[],
): TwoBases | undefined {
  if (value === undefined || prior === undefined || growth === undefined) return undefined;
  const known = knownFigures.filter((one) => one.indicator === indicator && one.year === year - 1);
  const units = [...byUnit, ...ended].map(({ unit }) => unit);
  const published = firstOf(known, '') ?? sumOfFirsts(known, units);
  if (published === undefined || equals(published, prior)) return undefined;
  return twoBases(value, published, prior);
}

/** The earliest of the published values: rows stand in the order of publication. */
function firstOf(known: readonly KnownFigure[], unit: string): Rational | undefined {
  const figure = known.find((one) => one.unit === unit && entersSums(one.figure))?.figure;
  if (!figure) return undefined;
  return figure.state === 'value' ? figure.value : ZERO;
}

function sumOfFirsts(
  known: readonly KnownFigure[],
  units: readonly string[],
): Rational | undefined {
  const first = new Map<string, Rational>();
  for (const { unit, figure } of known) {
    if (first.has(unit) || !entersSums(figure)) continue;
    first.set(unit, figure.state === 'value' ? figure.value : ZERO);
  }
  const values = units.map((unit) => first.get(unit)).filter((value) => value !== undefined);
  return values.length === 0 || values.length < units.length ? undefined : sum(values);
}
