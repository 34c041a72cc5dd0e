import type { BookFigures } from './bookFigures';
import { areLinking } from './linkingWords';
import type { NumberInText } from './numbersInText';
import { findPhrases, type FoundPhrase } from './subjectPhrases';
import type { Word } from './words';

/** Which indicators a number may be about; none when it cannot be said. */
export type Subject =
  | {
      readonly codes: readonly string[];
      /** Unless words before the number may speak of a part only ("đất cho 6 điểm …"). */
      readonly isCertain: boolean;
    }
  | undefined;

/** A sentence as its numbers are tied to their subjects. */
export interface ReadSentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly numbers: readonly NumberInText[];
}

/**
 * The subject of each number of a sentence or clause (`spokenOf` is that of the clause before): named right behind the number ("1,3 triệu thuê bao
 * điện thoại"), or before it with nothing between that could narrow it, or still the one that the
 * sentence has spoken of.
 */
export function subjectsOf(
  sentence: ReadSentence,
  figures: BookFigures,
  spokenOf: Subject,
): readonly Subject[] {
  const subjects: Subject[] = [];
  let current = spokenOf;
  let from = 0;
  sentence.numbers.forEach((number, position) => {
    const next = sentence.numbers[position + 1]?.start ?? sentence.text.length;
    const segment = between(sentence.words, from, number.start);
    const named = namedBefore(segment, figures);
    const behind = namedBehind(sentence, number, next, figures);
    if (behind) current = { codes: behind, isCertain: leadsTo(segment, figures) };
    else if (named !== 'nothing') current = named;
    else if (!areLinking(segment, figures.placeWords)) current = undefined;
    subjects.push(current);
    from = number.end;
  });
  return subjects;
}

/** Whether the words right before a number can introduce the whole of what is counted. */
function leadsTo(segment: readonly Word[], figures: BookFigures): boolean {
  return areLinking(segment.slice(-REACH_BACK), figures.placeWords);
}

function between(words: readonly Word[], from: number, to: number): readonly Word[] {
  return words.filter(({ start, end }) => start >= from && end <= to);
}

/** The last phrase of a stretch, if nothing narrows it; 'nothing' where no phrase stands there. */
function namedBefore(segment: readonly Word[], figures: BookFigures): Subject | 'nothing' {
  const phrase = findPhrases(figures.phrases, segment).at(-1);
  if (!phrase) return 'nothing';
  const behind = segment.filter(({ start }) => start >= phrase.end);
  const before = segment.filter(({ end }) => end <= phrase.start).slice(-REACH_BACK);
  const isNarrowed = !areLinking(behind, figures.placeWords) || before.some(narrows);
  return isNarrowed ? undefined : { codes: phrase.codes, isCertain: true };
}

/** How far before a phrase a word may change what it means. */
const REACH_BACK = 3;

function narrows({ text }: Word): boolean {
  return CHANGING.has(text);
}

const CHANGING: ReadonlySet<string> = new Set([
  'mới',
  'tốc',
  'mật',
  'quân',
  'tiêu',
  'trọng',
  'thêm',
  'phí',
  'vốn',
]);

function namedBehind(
  { text, words }: ReadSentence,
  number: NumberInText,
  next: number,
  figures: BookFigures,
): readonly string[] | undefined {
  if (number.unit !== 'other') return undefined;
  const stop = number.nounAt + (/[,.;:()]|$/u.exec(text.slice(number.nounAt, next))?.index ?? 0);
  const segment = between(words, number.nounAt, stop);
  const phrase = phraseAtFront(segment, figures);
  if (!phrase) return undefined;
  const rest = segment.filter(({ start }) => start >= phrase.end);
  return areLinking(rest, figures.placeWords) ? phrase.codes : undefined;
}

/** A phrase that begins with the counted noun, or right behind the measure: "tỷ đồng doanh thu …". */
function phraseAtFront(segment: readonly Word[], figures: BookFigures): FoundPhrase | undefined {
  const [first] = findPhrases(figures.phrases, segment);
  const place = segment.findIndex(({ start }) => start === first?.start);
  return first && place <= MOST_MEASURE_WORDS ? first : undefined;
}

const MOST_MEASURE_WORDS = 2;
