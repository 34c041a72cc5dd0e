import { multiply } from '#core/numbers/rational';
import type { Claim } from '../../claim';
import type { FigureStated } from '../../book/figureStated';
import { isBare } from '../../numbers/bareNumber';
import type { NumberInText } from '../../numbers/numberInText';
import type { ReadClaim } from '../tested';

/** A whole and the parts that a sentence lists behind it. */
export interface PartList {
  readonly whole: ReadClaim;
  readonly parts: readonly ReadClaim[];
  /** Nothing else belongs to the whole: "gồm", "bao gồm". */
  readonly isAll: boolean;
}

/** "31,1 tỷ đồng (viễn thông 20,1; bưu chính 10,2; khác 0,8)": of a bare part the measure goes unsaid. */
export function inMeasureOf(whole: NumberInText, part: NumberInText): NumberInText {
  if (!isBare(part)) return part;
  const { measure, magnitude } = whole;
  const readings = part.readings.map(({ value, place, step }) => ({
    value: multiply(value, magnitude),
    place: multiply(place, magnitude),
    step: multiply(step, magnitude),
  }));
  return { ...part, measure, magnitude, readings };
}

/** The numbers of a list of which the book has no figure: one of them is at fault where they do not add up. */
export function suspectsOf(
  { whole, parts }: PartList,
  isFigure: FigureStated | undefined,
): readonly ReadClaim[] {
  const [proven] = [whole, ...parts].filter(isProven);
  return [whole, ...parts].filter((one) => {
    const number = inMeasureOf(whole.claim.number, one.claim.number);
    return !isProven(one) && isFigure?.(number, proven?.verdict.indicator ?? '') !== true;
  });
}

function isProven({ verdict }: ReadClaim): boolean {
  return verdict.verdict === 'agree';
}

/** A bare count of something: what lists of parts are made of. */
export function isCount({ kind, number }: Claim): boolean {
  return kind === 'level' && number.unit === 'other' && number.hedge === undefined;
}
