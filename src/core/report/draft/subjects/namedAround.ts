import type { BookFigures } from '../bookFigures';
import { areLinking } from '../text/linkingWords';
import type { Word } from '../text/words';
import type { NumberInPlace } from './numberInPlace';
import type { FoundPhrase } from './phraseIndex';
import { stretchEnd, wordsBetween } from './stretch';

/**
 * "đồng bộ trạng thái 343.000 hồ sơ lên Cổng Dịch vụ công quốc gia", "phủ sóng đến 100% các thôn":
 * the counted noun of a name stands behind the number, the first of the rest before it.
 */
export function namedAround(place: NumberInPlace): FoundPhrase | undefined {
  const { claim, figures } = place;
  const { number, kind } = claim;
  const isRate = number.unit === 'percent';
  if (!(number.unit === 'other' || isRate) || kind !== 'level') return undefined;
  const behind = nounBehind(place, isRate);
  const ahead = isRate ? withoutLinkingEnd(place.ahead, figures) : withoutVerb(place.ahead);
  for (const phrase of figures.phrases.byFirstWord.get(behind[0]?.text ?? '') ?? []) {
    const found = parted(phrase, ahead, behind, place);
    if (found) return found;
  }
  return undefined;
}

function nounBehind(
  { sentence: { text, words }, claim: { number }, next }: NumberInPlace,
  isRate: boolean,
): readonly Word[] {
  const nounAt = isRate ? number.end : number.nounAt;
  return wordsBetween(words, nounAt, stretchEnd(text, nounAt, next)).filter(
    (word) => !IN_FULL.has(word.text) && !(isRate && OF_ALL.has(word.text)),
  );
}

/** A name of which the noun and its end stand behind the number, and what lies between before it. */
function parted(
  phrase: Pick<FoundPhrase, 'words' | 'codes'>,
  ahead: readonly Word[],
  behind: readonly Word[],
  { claim: { number }, figures }: NumberInPlace,
): FoundPhrase | undefined {
  const noun = startsAlike(phrase.words, behind);
  for (let nounLength = Math.min(noun, MOST_NOUN_WORDS); nounLength > 0; nounLength--) {
    const rest = phrase.words.slice(nounLength);
    const led = endsAlike(ahead, rest);
    const tail = rest.slice(led);
    const after = behind.slice(nounLength);
    const isWhole = tail.every((word, at) => after[at]?.text === word);
    const start = ahead.at(-led)?.start;
    const isGeneration = led === rest.length && GENERATION.test(rest.join(' '));
    if ((led < LEAST_LEAD_WORDS && !isGeneration) || !isWhole || start === undefined) continue;
    if (!areLinking(after.slice(tail.length), figures.placeWords)) continue;
    return { ...phrase, start, end: after[tail.length - 1]?.end ?? number.end };
  }
  return undefined;
}

/** "Toàn ngành hiện có 28.208 lao động" */
function withoutVerb(segment: readonly Word[]): readonly Word[] {
  const last = segment.map(({ text }) => HAVING.has(text)).lastIndexOf(false);
  return segment.slice(0, last + 1);
}

const HAVING: ReadonlySet<string> = new Set('hiện nay đang đã ước đạt có là'.split(' '));

/** "phủ sóng đảm bảo đến": without what only says how much. */
function withoutLinkingEnd(stretch: readonly Word[], figures: BookFigures): readonly Word[] {
  const last = stretch.filter((word) => !areLinking([word], figures.placeWords)).at(-1);
  return last ? stretch.slice(0, stretch.indexOf(last) + 1) : [];
}

/** Words of "hồ sơ thủ tục hành chính" that a name may leave out. */
const IN_FULL: ReadonlySet<string> = new Set(['thủ', 'tục', 'hành', 'chính']);
/** "100% các thôn", "98,5% số thôn" */
const OF_ALL: ReadonlySet<string> = new Set(['các', 'tổng', 'số']);
const MOST_NOUN_WORDS = 4;
/** "2G: 1.325 trạm" */
const GENERATION = /^[2-6]g$/u;
const LEAST_LEAD_WORDS = 2;

/** With how many of its words a phrase begins as the stretch does. */
function startsAlike(phrase: readonly string[], stretch: readonly Word[]): number {
  const differs = phrase.findIndex((word, at) => stretch[at]?.text !== word);
  return differs === -1 ? phrase.length : differs;
}

/** How many of the first of some words the stretch ends with; the most there are. */
function endsAlike(stretch: readonly Word[], wanted: readonly string[]): number {
  for (let count = wanted.length; count > 0; count--) {
    const last = stretch.slice(-count);
    if (last.length === count && last.every(({ text }, at) => text === wanted[at])) return count;
  }
  return 0;
}
