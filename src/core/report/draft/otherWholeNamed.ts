import { absolute, compare, ONE, type Rational, subtract } from '#core/numbers/rational';
import type { ReadClaim } from './arithmetic/tested';
import type { BookFigures } from './bookFigures';
import { percent } from './knownPair';
import { findPhrases } from './subjects/phraseIndex';
import { stretchEnd } from './subjects/stretch';
import { wholeSaid } from './subjects/wholeSaid';
import { wordsOf } from './text/words';
import type { ReadText } from './text/wholeSentence';
import { notFound } from './verdicts/undecided';

/**
 * "334.700 hộ gia đình có Internet cáp quang, chiếm 65,3% dân số": the share is right of another whole than the one
 * that is named, so that it is not what the book has.
 */
export function besideNamedWhole(sentence: ReadText, figures: BookFigures | undefined): ReadText {
  if (!figures) return sentence;
  const { text, read } = sentence;
  return {
    text,
    read: read.map((one) =>
      isOfAnotherWhole(text, one, figures)
        ? { ...one, verdict: notFound(one.claim, one.verdict.line) }
        : one,
    ),
  };
}

function isOfAnotherWhole(
  text: string,
  { claim, verdict }: ReadClaim,
  figures: BookFigures,
): boolean {
  const { number } = claim;
  const { indicator: code } = verdict;
  const isPart = verdict.verdict === 'agree' && number.unit === 'percent' && code !== '';
  if (!isPart || !PART_OF.test(text.slice(0, number.start))) return false;
  const named = wholesNamed(text.slice(number.end, stretchEnd(text, number.end)), figures);
  const own = [code, ...figures.totalsOf(code), ...figures.wholesOf(code)];
  const parts = figures.indicators.get(code)?.partOf ?? [];
  const isOf = (whole: string): boolean =>
    own.includes(whole) ||
    parts.includes(whole) ||
    isShareOf(verdict.stated, [code, whole], verdict.unit, figures);
  return named.length > 0 && !named.some(isOf);
}

/** Whether a percentage is near to what one indicator is of another. */
function isShareOf(
  stated: Rational,
  [part, whole]: readonly [string, string],
  unit: string,
  { pair }: BookFigures,
): boolean {
  const [above, below] = [pair(part, unit)?.value, pair(whole, unit)?.value];
  const share = above && below && percent(above, below);
  return share !== undefined && compare(absolute(subtract(share, stated)), ONE) < 0;
}

/** "dân số", "số trạm BTS": what is called so, or begins so. */
function wholesNamed(words: string, { indicators, phrases }: BookFigures): readonly string[] {
  const said = wholeSaid(words);
  if (said === '') return [];
  const [phrase] = findPhrases(phrases, wordsOf(said));
  const isWhole = phrase?.words.join(' ') === said;
  const begun = [...indicators.values()].filter(({ nameVi }) =>
    `${wholeSaid(nameVi)} `.startsWith(`${said} `),
  );
  return [...(isWhole ? phrase.codes : []), ...begun.map(({ code }) => code)];
}

const PART_OF = /(?<!\p{L})(?:chiếm|bằng|tương đương)(?:\s+(?:khoảng|gần|hơn|trên|tỷ lệ))*\s*$/iu;
