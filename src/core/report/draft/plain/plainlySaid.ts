import type { Indicator } from '#core/catalogue/indicator';
import { isScopeUnderstood } from '../circumstances/frontPhrases';
import { isHarmless } from '../circumstances/headBeforeColon';
import type { Claim } from '../claim';
import type { Clause } from '../clause';
import { type Stretch, stretchAround, within } from '../numbers/stretchOfNumber';
import { ownWords } from '../subjects/ownWords';
import type { Word } from '../text/words';
import { isPartOfAnother } from './partOfAnother';
import { asidesIn, isInside, isTold } from './toldIn';
import { isUnderstood, OF_LEVELS, OF_UNITS } from './understood';
import { isOverUnsaidYears } from './unsaidYears';

/**
 * Whether every word around a number is understood: names, places, times and other numbers aside,
 * only words are left that say how much, and those of the subject's own name; and a change that
 * names no base stands where no other year is spoken of. "Cao hơn Viễn thông B (235,9 tỷ đồng) 51,8
 * tỷ đồng" is not: what such a number states may be anything, so that it is no fault where it
 * differs from the book. A number whose stretch names nothing is as plain as the one before it.
 */
export function isPlainlySaid(
  clause: Clause,
  claims: readonly Claim[],
  position: number,
  subjects: readonly Indicator[],
): boolean {
  const own = ownWords(subjects, clause.figures);
  const isOfUnit = clause.placed.units.length > 0;
  const isKnown = (word: Word): boolean =>
    own.has(word.text) ||
    clause.figures.placeWords.has(word.text) ||
    isTold(clause, word) ||
    (isOfUnit && OF_UNITS.has(word.text));
  if (!isHarmless(clause.head, own) || isBareBelow(clause, claims[position])) return false;
  if (!isScopeUnderstood(clause, claims[position]?.number.start ?? 0, isKnown)) return false;
  const asides = asidesIn(clause.placed.text, {
    start: 0,
    end: claims[position]?.number.start ?? 0,
  });
  const outside = claims.slice(0, position + 1).filter(({ number }) => !isInside(number, asides));
  for (const claim of outside.reverse()) {
    const stretch = stretchAround(clause, claim);
    if (!isUnderstood(clause, claim, stretch, own) || isOverUnsaidYears(clause, claim))
      return false;
    if (isPartOfAnother(clause, claim.number, stretch, subjects)) return false;
    if (isNamedIn(clause, stretch, own)) return true;
  }
  return true;
}

/** "- Thuê bao điện thoại: 50.400" below "Mức tăng thêm trong năm:": the heading alone says what it is. */
function isBareBelow({ before, text }: Clause, claim: Claim | undefined): boolean {
  return before.isOfHeading && !TELLS_ITSELF.test(text.slice(0, claim?.number.start));
}

const TELLS_ITSELF = /(?<!\p{L})(?:đạt|ước|là|có|còn|thực hiện|tăng|giảm|vượt|chiếm)(?!\p{L})/iu;

/**
 * The numbers before one, by their positions, about which it goes on with nothing between that is not
 * understood. Where one of those is proven to be of the subject, what stands before it is no longer in doubt.
 */
export function goesOnFrom(
  clause: Clause,
  claims: readonly Claim[],
  position: number,
  subjects: readonly Indicator[],
): readonly number[] {
  const own = ownWords(subjects, clause.figures);
  const before: number[] = [];
  for (let at = position; at >= 0; at--) {
    const claim = claims[at];
    if (!claim) break;
    if (at < position) before.push(at);
    const stretch = stretchAround(clause, claim);
    if (!isUnderstood(clause, claim, stretch, own) || isOverUnsaidYears(clause, claim)) break;
    if (isNamedIn(clause, stretch, own)) break;
  }
  return before;
}

/** "Xuất khẩu phần cứng, điện tử, phần mềm: gần 11,6 tỷ USD, tăng 2%": the growth is of whatever that level is of. */
function isNamedIn(
  { placed, words, names, numbers }: Clause,
  stretch: Stretch,
  own: ReadonlySet<string>,
): boolean {
  const telling = within(words, stretch).filter(
    (word) => own.has(word.text) && !OF_LEVELS.has(word.text) && !isInside(word, numbers),
  );
  return within([...names, ...placed.units], stretch).length > 0 || telling.length > 0;
}
