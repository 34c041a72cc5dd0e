import { compare, multiply, rational, type Rational } from '#core/numbers/rational';
import type { UnitAnswers } from '../examinedYear';
import { numberOf } from '#core/numbers/figure';
import type { PartAndWhole } from '../totals/partsAndWholes';
import { spreadAfter, type MovedRow } from './rowFit';

/** So many times nearer to last year one of two explanations must be to be clearly the better one. */
const CLEARLY = rational(5, 4);

/** How two ways to put the same rows right compare. */
export type Comparison = 'clearly-better' | 'better' | 'worse';

/** How well last year's figures of all rows concerned are met by one way and by another. */
export function compareRearrangements(
  moved: readonly MovedRow[],
  rival: readonly MovedRow[],
  smallBase: Rational,
): Comparison {
  const rows = new Map([...moved, ...rival].map(({ at }) => [at.observation, at])).values();
  const all = [...rows];
  const [own, other] = [moved, rival].map((moves) => spreadAfter(all, moves, smallBase));
  if (!own || !other || compare(own, other) >= 0) return 'worse';
  return compare(multiply(own, CLEARLY), other) < 0 ? 'clearly-better' : 'better';
}

/** Whether a figure would be more than the whole that it is a part of, once the numbers have moved. */
export function breaksWhole(
  pairs: readonly PartAndWhole[],
  { answers }: Pick<UnitAnswers, 'answers'>,
  moved: readonly MovedRow[],
): boolean {
  const valueOf = (code: string): Rational | undefined => {
    const move = moved.find(({ at }) => at.observation.indicator === code);
    return move ? valueOfMove(move) : numberOf(answers.get(code)?.current?.figure);
  };
  const codes = new Set(moved.map(({ at }) => at.observation.indicator));
  return pairs.some(({ part, whole, isInferred }) => {
    if (isInferred === true || (!codes.has(part.code) && !codes.has(whole.code))) return false;
    const [ofPart, ofWhole] = [valueOf(part.code), valueOf(whole.code)];
    return ofPart !== undefined && ofWhole !== undefined && compare(ofPart, ofWhole) > 0;
  });
}

/** What the other row's number is in the measure of the row to which it belongs. */
export function valueOfMove({ at, from }: MovedRow): Rational | undefined {
  return from.written && multiply(from.written, at.factor);
}
