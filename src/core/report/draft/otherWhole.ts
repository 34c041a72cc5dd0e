import { compare, multiply, rational, type Rational } from '#core/numbers/rational';
import { parseMeasure } from '#core/numbers/measure';
import type { ReadClaim } from './arithmetic/tested';
import type { BookFigures } from './bookFigures';
import type { ReadText } from './text/wholeSentence';
import { notFound } from './verdicts/undecided';

/**
 * "Ngành Y tế có 12 hệ thống thông tin, trong đó 9 hệ thống được phê duyệt cấp độ (75%)": where the whole
 * that is told is not the book's, and too small for it, its parts and rates are not the book's either.
 */
export function besideOtherWhole(sentence: ReadText, figures: BookFigures | undefined): ReadText {
  if (!figures) return sentence;
  const { text, read } = sentence;
  return {
    text,
    read: read.map((one, at) =>
      one.verdict.verdict === 'disagree' &&
      (read.slice(0, at).some((whole) => isOfOtherWhole(text, whole, one, figures)) ||
        isOfNumerator(text, read.slice(0, at), one))
        ? { ...one, verdict: notFound(one.claim, one.verdict.line) }
        : one,
    ),
  };
}

/** "205/209 xã có đài truyền thanh; năm 2021 là 199 xã": what goes on behind a fraction may be about its numerator. */
function isOfNumerator(
  text: string,
  before: readonly ReadClaim[],
  { claim, verdict }: ReadClaim,
): boolean {
  const isLevel = claim.kind === 'level' || claim.kind === 'earlier-level';
  return before.some((below, at) => {
    const above = before[at - 1]?.claim.number.end;
    const isBelow =
      above !== undefined && /^\s*\/\s*$/u.test(text.slice(above, below.claim.number.start));
    return isLevel && isBelow && below.verdict.indicator === verdict.indicator;
  });
}

function isOfOtherWhole(
  text: string,
  whole: ReadClaim,
  { claim, verdict }: ReadClaim,
  figures: BookFigures,
): boolean {
  const { number, kind } = whole.claim;
  const [told] = number.readings;
  const { indicator, unit, expected } = verdict;
  if (whole.verdict.verdict !== 'not-found' || kind !== 'level' || claim.kind !== 'level')
    return false;
  if (told === undefined || number.measure === undefined || expected === undefined) return false;
  const between = text.slice(number.end, claim.number.start);
  if (BROKEN_OFF.test(between)) return false;
  const isOf = (code: string): boolean =>
    parseMeasure(figures.indicators.get(code)?.unit ?? '')?.dimension === number.measure?.dimension;
  if (claim.number.unit !== 'percent') {
    const isPart = /(?<!\p{L})trong (?:số )?đó(?!\p{L})/iu.test(between) && isOf(indicator);
    return isPart && isBelow(told.value, expected) && compare(verdict.stated, told.value) <= 0;
  }
  return figures
    .wholesOf(indicator)
    .some((code) => isOf(code) && isFarBelow(told.value, figures.pair(code, unit)?.value));
}

/** Another place, or the whole province again, begins something else. */
const BROKEN_OFF = /[.!?]\s|toàn tỉnh|cả tỉnh|của tỉnh|trên địa bàn/iu;

function isBelow(told: Rational, known: Rational): boolean {
  return compare(told, known) < 0;
}

/** So far that it is no slip of the pen. */
function isFarBelow(told: Rational, known: Rational | undefined): boolean {
  return known !== undefined && isBelow(multiply(told, TWO), known);
}

const TWO = rational(2);
