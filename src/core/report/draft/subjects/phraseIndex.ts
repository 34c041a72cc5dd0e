import type { Indicator } from '#core/catalogue/indicator';
import { plainWords, wordsOf, type Word } from '../text/words';
import { LISTED_TOGETHER } from './lowestPlaces';
import { namesOf, spokenForms } from './spokenNames';

/** A run of words that names an indicator. */
interface SubjectPhrase {
  readonly words: readonly string[];
  readonly codes: readonly string[];
}

export interface FoundPhrase extends SubjectPhrase {
  /** Positions in the sentence. */
  readonly start: number;
  readonly end: number;
}

export interface PhraseIndex {
  /** Phrases by their first word, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly SubjectPhrase[]>;
  /** Pairs of words that names themselves part by a comma: "ngành in, phát hành". */
  readonly parted: ReadonlySet<string>;
}

/** The words under which the indicators of a catalogue may be spoken of. */
export function indexPhrases(indicators: readonly Indicator[]): PhraseIndex {
  const codesByPhrase = new Map<string, Set<string>>();
  for (const indicator of indicators) {
    for (const name of namesOf(indicator)) {
      for (const spoken of spokenForms(name)) add(codesByPhrase, spoken, indicator.code);
    }
  }
  const rates = new Set(indicators.filter(({ unit }) => unit === '%').map(({ code }) => code));
  for (const [phrase, codes] of codesByPhrase) {
    // Without "tỷ lệ" a count is meant; its rate is found through it.
    const counts = [...codes].filter((code) => !rates.has(code));
    if (!phrase.startsWith('tỷ ') && counts.length > 0) codesByPhrase.set(phrase, new Set(counts));
  }
  const names = indicators.flatMap(namesOf);
  return {
    byFirstWord: byFirstWord(codesByPhrase),
    parted: partedIn([...names, ...LISTED_TOGETHER]),
  };
}

/** The names of units, or of anything else that has a code. */
export function indexNames(
  named: readonly { readonly code: string; readonly names: readonly string[] }[],
): PhraseIndex {
  const codesByPhrase = new Map<string, Set<string>>();
  for (const { code, names } of named) {
    for (const name of names) add(codesByPhrase, plainWords(name), code);
  }
  const parted = partedIn(named.flatMap(({ names }) => names));
  return { byFirstWord: byFirstWord(codesByPhrase), parted };
}

function add(codesByPhrase: Map<string, Set<string>>, phrase: string, code: string): void {
  const codes = codesByPhrase.get(phrase);
  if (codes) codes.add(code);
  else codesByPhrase.set(phrase, new Set([code]));
}

function byFirstWord(
  codesByPhrase: ReadonlyMap<string, ReadonlySet<string>>,
): PhraseIndex['byFirstWord'] {
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

function partedIn(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const words = wordsOf(name);
      return words.flatMap(({ text, isApart }, position) =>
        isApart ? [`${words[position - 1]?.text ?? ''},${text}`] : [],
      );
    }),
  );
}

/** The phrases in a stretch of words, from left to right; the longest at each place, none inside another. */
export function findPhrases(index: PhraseIndex, words: readonly Word[]): readonly FoundPhrase[] {
  return find(index, words, SAYING_NOTHING);
}

/** Names are written as they are, word by word. */
export function findNames(index: PhraseIndex, words: readonly Word[]): readonly FoundPhrase[] {
  return find(index, words, NONE);
}

/** A phrase that begins with the counted noun, or right behind the measure: "tỷ đồng doanh thu …". */
export function phraseAtFront(words: readonly Word[], index: PhraseIndex): FoundPhrase | undefined {
  const [first] = findPhrases(index, words);
  const place = words.findIndex(({ start }) => start === first?.start);
  // "12 cột BTS": behind a noun of another name an acronym alone is not the name.
  const mayBeOfLonger = first?.words.length === 1 && place > 0;
  return first && place <= MOST_MEASURE_WORDS && !mayBeOfLonger ? first : undefined;
}

const MOST_MEASURE_WORDS = 2;

function find(
  index: PhraseIndex,
  words: readonly Word[],
  dispensable: ReadonlySet<string>,
): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  let position = 0;
  while (position < words.length) {
    const match = longestMatch(index, words, position, dispensable);
    const first = words[position];
    const last = match && words[match.end - 1];
    if (!match || !first || !last) {
      position += 1;
      continue;
    }
    found.push({ ...match.phrase, start: first.start, end: last.end });
    position = match.end;
  }
  return found;
}

/** Words that may stand inside a name without changing it: "doanh thu của lĩnh vực bưu chính". */
const SAYING_NOTHING: ReadonlySet<string> = new Set([
  'ngành',
  'lĩnh',
  'vực',
  'dịch',
  'vụ',
  'hoạt',
  'động',
  'của',
  'từ',
  'trong',
  'các',
  'đã',
  'được',
]);
const NONE: ReadonlySet<string> = new Set();
/** No more of them stand in one place. */
const MOST_DISPENSABLE = 4;

/** "tổng doanh thu ngành bưu chính" is no "tổng doanh thu ngành": the longer name begins behind the word of counting. */
function longestMatch(
  index: PhraseIndex,
  words: readonly Word[],
  position: number,
  dispensable: ReadonlySet<string>,
): ReturnType<typeof matchAt> {
  const match = matchAt(index, words, position, dispensable);
  if (match?.phrase.words[0] !== 'tổng') return match;
  // "tổng số thuê bao điện thoại di động" too, behind "số".
  const isLonger = [1, 2].some((ahead) => {
    const behind = matchAt(index, words, position + ahead, dispensable);
    return behind !== undefined && behind.end > match.end;
  });
  return isLonger ? undefined : match;
}

function matchAt(
  index: PhraseIndex,
  words: readonly Word[],
  position: number,
  dispensable: ReadonlySet<string>,
): { readonly phrase: SubjectPhrase; readonly end: number } | undefined {
  const matches = (index.byFirstWord.get(words[position]?.text ?? '') ?? []).flatMap((phrase) => {
    const end = endOfMatch(phrase.words, words, position, dispensable, index.parted);
    return end === undefined ? [] : [{ phrase, end }];
  });
  const [first, ...others] = matches;
  return others.reduce((best, one) => (one.end > (best?.end ?? 0) ? one : best), first);
}

function endOfMatch(
  wanted: readonly string[],
  words: readonly Word[],
  from: number,
  dispensable: ReadonlySet<string>,
  parted: ReadonlySet<string>,
): number | undefined {
  const isPartedHere = (at: number): boolean =>
    at > from &&
    words[at]?.isApart === true &&
    !parted.has(`${words[at - 1]?.text ?? ''},${words[at].text}`);
  let at = from;
  for (const text of wanted) {
    for (let left = MOST_DISPENSABLE; words[at]?.text !== text; left--) {
      const isInside = at > from && left > 0 && !isPartedHere(at);
      if (!isInside || !dispensable.has(words[at]?.text ?? '')) return undefined;
      at += 1;
    }
    if (isPartedHere(at)) return undefined;
    at += 1;
  }
  return at;
}
