import type { Indicator } from '#core/catalogue/indicator';
import { wordsOf, type Word } from './words';

/** A run of words that names an indicator. */
export interface SubjectPhrase {
  readonly words: readonly string[];
  readonly codes: readonly string[];
}

export interface FoundPhrase extends SubjectPhrase {
  /** Positions in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** The words under which the indicators of a catalogue may be spoken of, by their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly SubjectPhrase[]>;

export function indexPhrases(indicators: readonly Indicator[]): PhraseIndex {
  const codesByPhrase = new Map<string, Set<string>>();
  for (const indicator of indicators) {
    for (const name of namesOf(indicator)) {
      for (const phrase of variantsOf(name)) {
        const codes = codesByPhrase.get(phrase);
        if (codes) codes.add(indicator.code);
        else codesByPhrase.set(phrase, new Set([indicator.code]));
      }
    }
  }
  const index = new Map<string, SubjectPhrase[]>();
  for (const [phrase, codes] of codesByPhrase) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    const others = index.get(first);
    const found = { words, codes: [...codes] };
    if (others) others.push(found);
    else index.set(first, [found]);
  }
  for (const phrases of index.values()) {
    phrases.sort((left, right) => right.words.length - left.words.length);
  }
  return index;
}

/** The phrases in a stretch of words, from left to right; the longest at each place, none inside another. */
export function findPhrases(index: PhraseIndex, words: readonly Word[]): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  let position = 0;
  while (position < words.length) {
    const phrase = phraseAt(index, words, position);
    const first = words[position];
    const last = phrase && words[position + phrase.words.length - 1];
    if (!phrase || !first || !last) {
      position += 1;
      continue;
    }
    found.push({ ...phrase, start: first.start, end: last.end });
    position += phrase.words.length;
  }
  return found;
}

function phraseAt(
  index: PhraseIndex,
  words: readonly Word[],
  position: number,
): SubjectPhrase | undefined {
  return index
    .get(words[position]?.text ?? '')
    ?.find(({ words: wanted }) =>
      wanted.every((text, offset) => words[position + offset]?.text === text),
    );
}

function namesOf({ nameVi, aliases }: Indicator): readonly string[] {
  const inBrackets = [...nameVi.matchAll(/\(([^()]{2,20})\)/gu)].map((match) => match[1] ?? '');
  const rated = /^xếp hạng\s+(\p{Lu}{3,})(?:\s+cấp tỉnh)?$/iu.exec(nameVi)?.[1];
  const acronyms = [...inBrackets, ...(rated === undefined ? [] : [rated])].filter((text) =>
    /^\p{Lu}{3,}$/u.test(text),
  );
  return [nameVi, ...aliases, ...acronyms];
}

/** Words at the head of a name that say only that something is counted. */
const COUNTING = /^(?:tổng số|tổng|số lượng|số|lượng) /u;
/** Words that a report leaves out without meaning anything else. */
const DISPENSABLE: readonly RegExp[] = [
  / dịch vụ(?= (?:viễn thông|bưu chính)(?: |$))/gu,
  / phát sinh trên địa bàn(?: tỉnh)?/gu,
  / trên địa bàn(?: tỉnh)?/gu,
  / cấp tỉnh/gu,
  / của tỉnh/gu,
  / điện thoại(?= (?:di động|cố định)(?: |$))/gu,
  / hoạt động(?= (?:in|phát hành))/gu,
  / được bảo đảm/gu,
  / dịch vụ công(?= quốc gia)/gu,
];

/** A name in plain words and as it may be shortened; never down to a single word. */
function variantsOf(name: string): readonly string[] {
  const whole = plain(name.replace(/^\s*trong đó\s*:?\s*/iu, ''));
  const bare = plain(name.replace(/^\s*trong đó\s*:?\s*/iu, '').replace(/\([^()]*\)/gu, ' '));
  const variants = new Set([whole, bare]);
  for (const text of [...variants]) variants.add(text.replace(COUNTING, ''));
  for (const pattern of DISPENSABLE) {
    for (const text of [...variants]) variants.add(text.replace(pattern, ''));
  }
  for (const text of [...variants]) {
    if (text.startsWith('tỷ lệ ')) variants.add(text.slice('tỷ lệ '.length));
    if (text.startsWith('tổng ')) variants.add(`tổng số ${text.slice('tổng '.length)}`);
  }
  const isAcronym = /^\p{Lu}{3,}$/u.test(name);
  return [...variants].filter((text) => text.includes(' ') || isAcronym);
}

function plain(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}
