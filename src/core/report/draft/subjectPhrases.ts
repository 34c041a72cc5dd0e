import type { Indicator } from '#core/catalogue/indicator';
import { wordsOf, type Word } from './words';

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

/** Phrases by their first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly SubjectPhrase[]>;

/** The words under which the indicators of a catalogue may be spoken of. */
export function indexPhrases(indicators: readonly Indicator[]): PhraseIndex {
  const codesByPhrase = new Map<string, Set<string>>();
  for (const indicator of indicators) {
    for (const name of namesOf(indicator)) {
      for (const phrase of variantsOf(name)) {
        for (const spoken of spokenForms(phrase)) add(codesByPhrase, spoken, indicator.code);
      }
    }
  }
  const rates = new Set(indicators.filter(({ unit }) => unit === '%').map(({ code }) => code));
  for (const [phrase, codes] of codesByPhrase) {
    // Without "tỷ lệ" a count is meant; its rate is found through it.
    const counts = [...codes].filter((code) => !rates.has(code));
    if (!phrase.startsWith('tỷ ') && counts.length > 0) codesByPhrase.set(phrase, new Set(counts));
  }
  return byFirstWord(codesByPhrase);
}

/** "toàn ngành" is the "ngành" of the catalogue; the field itself may go unsaid. */
function spokenForms(phrase: string): readonly string[] {
  const field = ' trong lĩnh vực thông tin và truyền thông';
  const forms = phrase.endsWith(field) ? [phrase, phrase.slice(0, -field.length)] : [phrase];
  return forms.flatMap((form) =>
    /(?:^| )ngành(?: |$)/u.test(form) ? [form, form.replace('ngành', 'toàn ngành')] : [form],
  );
}

/** The names of units, or of anything else that has a code. */
export function indexNames(
  named: readonly { readonly code: string; readonly names: readonly string[] }[],
): PhraseIndex {
  const codesByPhrase = new Map<string, Set<string>>();
  for (const { code, names } of named) {
    for (const name of names) add(codesByPhrase, plain(name), code);
  }
  return byFirstWord(codesByPhrase);
}

function add(codesByPhrase: Map<string, Set<string>>, phrase: string, code: string): void {
  const codes = codesByPhrase.get(phrase);
  if (codes) codes.add(code);
  else codesByPhrase.set(phrase, new Set([code]));
}

function byFirstWord(codesByPhrase: ReadonlyMap<string, ReadonlySet<string>>): PhraseIndex {
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
  return find(index, words, SAYING_NOTHING);
}

/** Names are written as they are, word by word. */
export function findNames(index: PhraseIndex, words: readonly Word[]): readonly FoundPhrase[] {
  return find(index, words, NONE);
}

function find(
  index: PhraseIndex,
  words: readonly Word[],
  dispensable: ReadonlySet<string>,
): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  let position = 0;
  while (position < words.length) {
    const match = matchAt(index, words, position, dispensable);
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
  'các',
]);
const NONE: ReadonlySet<string> = new Set();
/** No more of them stand in one place. */
const MOST_DISPENSABLE = 4;

function matchAt(
  index: PhraseIndex,
  words: readonly Word[],
  position: number,
  dispensable: ReadonlySet<string>,
): { readonly phrase: SubjectPhrase; readonly end: number } | undefined {
  for (const phrase of index.get(words[position]?.text ?? '') ?? []) {
    const end = endOfMatch(phrase.words, words, position, dispensable);
    if (end !== undefined) return { phrase, end };
  }
  return undefined;
}

function endOfMatch(
  wanted: readonly string[],
  words: readonly Word[],
  from: number,
  dispensable: ReadonlySet<string>,
): number | undefined {
  let at = from;
  for (const text of wanted) {
    for (let left = MOST_DISPENSABLE; words[at]?.text !== text; left--) {
      if (left === 0 || at === from || !dispensable.has(words[at]?.text ?? '')) return undefined;
      at += 1;
    }
    at += 1;
  }
  return at;
}

function namesOf({ nameVi, aliases }: Indicator): readonly string[] {
  return [nameVi, ...aliases, ...acronymsOf(nameVi), ...withAcronym(nameVi)];
}

/** An acronym stands for the whole name, alone or behind its noun, where the name does not go on behind it. */
function acronymsOf(nameVi: string): readonly string[] {
  const [, head = '', inBrackets] =
    /^(.*?)\s*\((\p{Lu}{3,})\)(?:\s+(?:cấp tỉnh|các loại))?$/u.exec(nameVi) ?? [];
  const rated = /^xếp hạng\s+(\p{Lu}{3,})(?:\s+cấp tỉnh)?$/iu.exec(nameVi)?.[1];
  if (rated !== undefined) return [rated];
  if (inBrackets === undefined) return [];
  const [noun = ''] = plain(head).replace(COUNTING, '').split(' ');
  return [inBrackets, `${noun} ${inBrackets}`];
}

/** "Tổng sản phẩm trên địa bàn (GRDP) theo giá hiện hành" is "GRDP theo giá hiện hành" too. */
function withAcronym(name: string): readonly string[] {
  const [, acronym, rest] = /^.+\((\p{Lu}{3,})\)(.+)$/u.exec(name) ?? [];
  return acronym === undefined || rest === undefined ? [] : [acronym + rest];
}

/** "Số tiền doanh nghiệp viễn thông nộp ngân sách" is also "nộp ngân sách của doanh nghiệp viễn thông". */
function turned(name: string): readonly string[] {
  const [, who, what] =
    /^(?:số tiền |tiền )?(.+?) (nộp ngân sách(?: nhà nước)?)$/u.exec(name) ?? [];
  if (who === undefined || what === undefined) return [];
  return [`${who} ${what}`, `${what} ${who}`];
}

/** Words at the head of a name that say only that something is counted. */
const COUNTING = /^(?:tổng số|tổng|số lượng|số|lượng) /u;
/** Words that a report leaves out without meaning anything else. */
const DISPENSABLE: readonly RegExp[] = [
  / dịch vụ(?= (?:viễn thông|bưu chính)(?: |$))/gu,
  / phát sinh trên địa bàn(?: tỉnh)?/gu,
  / trên địa bàn(?: tỉnh)?/gu,
  / trong năm$/gu,
  / cấp tỉnh/gu,
  / của tỉnh/gu,
  / điện thoại(?= (?:di động|cố định)(?: |$))/gu,
  / hoạt động(?= (?:in|phát hành))/gu,
  / hoạt động$/gu,
  / được bảo đảm/gu,
  / ghi nhận$/gu,
  / đã cấp$/gu,
  / nhà nước$/gu,
  / do .+$/gu,
  / di động(?= sử dụng)/gu,
  / thủ tục hành chính(?= |$)/gu,
  /(?<=hồ sơ) tiếp nhận(?= trực tuyến)/gu,
  / internet(?= băng rộng)/gu,
  /(?<=internet) băng rộng/gu,
  /(?<=^mật độ) thuê bao/gu,
  / truyền hình(?= trực tuyến)/gu,
  / trên cổng dịch vụ công$/gu,
  / dịch vụ công(?= quốc gia)/gu,
];

/** A name in plain words and as it may be shortened; never down to a single word. */
function variantsOf(name: string): ReadonlySet<string> {
  const whole = plain(name.replace(/^\s*trong đó\s*:?\s*/iu, ''));
  const bare = plain(name.replace(/^\s*trong đó\s*:?\s*/iu, '').replace(/\([^()]*\)/gu, ' '));
  const variants = new Set([whole, bare]);
  extend(variants, (text) => [text.replace(COUNTING, '')]);
  for (const pattern of DISPENSABLE) extend(variants, (text) => [text.replace(pattern, '')]);
  extend(variants, turned);
  extend(variants, (text) => [
    ...(text.startsWith('tỷ lệ ') ? [text.slice('tỷ lệ '.length)] : []),
    ...(text.startsWith('tổng ') ? [`tổng số ${text.slice('tổng '.length)}`] : []),
  ]);
  const isAcronym = /^\p{Lu}{3,}$/u.test(name);
  return new Set([...variants].filter((text) => text.includes(' ') || isAcronym));
}

function extend(variants: Set<string>, shorten: (text: string) => readonly string[]): void {
  for (const text of [...variants]) {
    for (const variant of shorten(text)) variants.add(variant);
  }
}

function plain(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}
