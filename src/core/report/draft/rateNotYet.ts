import { rational, subtract } from '#core/numbers/rational';
import { saidOf } from './circumstances/circumstances';
import type { Claim } from './claim';
import type { Clause } from './clause';
import { findPhrases } from './subjects/phraseIndex';
import { wordsOf } from './text/words';
import { heldAgainst } from './units/shares/partOfAll';
import type { Verdict } from './verdict';

/**
 * "Tỷ lệ văn bản chưa ký số còn 4,5%": what is left of a hundred beside the rate of those that have it, of the province or
 * of the unit that is named.
 */
export function heldAsRateNotYet(
  { text, placed, said, figures }: Clause,
  claim: Claim,
  verdict: Verdict,
): Verdict {
  const { number } = claim;
  const isLevel = claim.kind === 'level' && number.unit === 'percent';
  const [, noun, what] = NOT_YET.exec(text.slice(0, number.start)) ?? [];
  const isFree = verdict.verdict === 'not-found' && isLevel && number.hedge === undefined;
  if (!isFree || noun === undefined || what === undefined) return verdict;
  if (!ENDS.test(text.slice(number.end))) return verdict;
  const {
    place = said.place ?? '',
    period = said.period,
    isTarget,
  } = saidOf(placed, number.start, number.end);
  const isNow = period === undefined || period === figures.year;
  if (place === 'elsewhere' || !isNow || isTarget || said.isTarget) return verdict;
  const [code, ...others] = new Set(
    ['', 'được ', 'có ', 'đã '].flatMap((having) => rateCalled(`tỷ lệ ${noun} ${having}${what}`)),
  );
  const pair = code === undefined ? undefined : figures.pair(code, place);
  if (code === undefined || others.length > 0 || !pair?.value || pair.coverage) return verdict;
  const told = { ...verdict, indicator: code, unit: place, year: figures.year };
  return heldAgainst(claim, told, subtract(rational(100), pair.value));

  /** The one rate that goes by a name as a whole. */
  function rateCalled(name: string): readonly string[] {
    const words = wordsOf(name);
    const [phrase] = findPhrases(figures.phrases, words);
    const isWhole = phrase?.start === words[0]?.start && phrase?.end === words.at(-1)?.end;
    const codes = isWhole ? (phrase?.codes ?? []) : [];
    return codes.filter((one) => figures.indicators.get(one)?.unit === '%');
  }
}

/** A clause that begins with the rate, a place or a time ahead of it aside. */
const NOT_YET =
  /(?:^|[,:]\s)[\s–+•*-]*tỷ lệ\s+(\p{L}[^,;:.()\d]{1,40}?)\s+chưa\s+(?:được\s+|có\s+)?(\p{L}[^,;:()]{1,40}?)(?:\s+(?:là|còn|vẫn còn|chỉ còn|chiếm|đạt|ở mức|hiện|toàn tỉnh|khoảng))*\s*$/iu;
const ENDS = /^\s*(?:$|[.,;)])/u;
