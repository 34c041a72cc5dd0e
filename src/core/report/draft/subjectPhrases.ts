import { ofWhich, type Indicator } from '#core/catalogue/indicator';
import { alsoCalled } from './alsoCalled';
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
  const names = indicators.flatMap(namesOf);
  return {
    byFirstWord: byFirstWord(codesByPhrase),
    parted: partedIn([...names, ...LISTED_TOGETHER]),
  };
}

/** "toàn ngành" is the "ngành" of the catalogue, "ngành TT&TT" too; the field itself may go unsaid. */
function spokenForms(phrase: string): readonly string[] {
  const field = ' trong lĩnh vực thông tin và truyền thông';
  const forms = phrase.endsWith(field) ? [phrase, phrase.slice(0, -field.length)] : [phrase];
  return forms
    .flatMap((form) => {
      const named = form.replace(/(?<=(?:^| )ngành)(?= nộp|$)/u, ' thông tin và truyền thông');
      return named === form ? [form] : [form, named];
    })
    .flatMap((form) => {
      const isOfWhole = /(?:^| )(?<!toàn )ngành(?: |$)/u.test(form);
      return isOfWhole ? [form, form.replace('ngành', 'toàn ngành')] : [form];
    });
}

/** The names of units, or of anything else that has a code. */
export function indexNames(
  named: readonly { readonly code: string; readonly names: readonly string[] }[],
): PhraseIndex {
  const codesByPhrase = new Map<string, Set<string>>();
  for (const { code, names } of named) {
    for (const name of names) add(codesByPhrase, plain(name), code);
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

/** How the lowest places are listed, whatever they are called in a province. */
const LISTED_TOGETHER: readonly string[] = [
  'thôn, bản, ấp, khóm, buôn, tổ dân phố',
  'thôn, bon, buôn, bản, tổ dân phố',
  'thôn, buôn, bon, tổ dân phố',
  'thôn, làng, bản',
  'làng, tổ dân phố',
  'bon, tổ dân phố',
  'thôn, tổ dân phố',
  'thôn, khu phố',
  'thôn, xóm',
  'thôn, ấp',
  'ấp, khóm',
  'bản, tổ dân phố',
  'khóm, ấp',
  'ấp, khu phố',
  'xã, phường, thị trấn',
  'xã, thị trấn',
  'sản xuất, kinh doanh',
];

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
  const behind = matchAt(index, words, position + 1, dispensable);
  return behind && behind.end > match.end ? undefined : match;
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

function namesOf({ nameVi, aliases }: Indicator): readonly string[] {
  const spoken = alsoCalled(ofWhich({ nameVi }) ?? nameVi);
  return [nameVi, ...aliases, ...spoken, ...acronymsOf(nameVi), ...withAcronym(nameVi)];
}

/** The lowest places, and what they are called in other provinces. */
export const HAMLET = 'thôn';
export const HAMLETS_ELSEWHERE: readonly string[] = 'ấp khóm xóm bản buôn bon làng'.split(' ');

/**
 * "Số thôn, ấp, khóm, bản, tổ dân phố" lists what the same things are called: by each of these words
 * the whole may be meant, or only some of them.
 */
export function kindsListedIn({ nameVi, unit }: Indicator): readonly string[] {
  const kinds = nameVi.split(',').map((part) => plain(part).replace(COUNTING, ''));
  const areNames = kinds.every((kind) => kind.split(' ').length <= 3);
  if (kinds.length < 2 || !areNames || kinds[0] !== unit) return [];
  return unit === HAMLET ? [...new Set([...kinds, ...HAMLETS_ELSEWHERE])] : kinds;
}

/** An acronym stands for the whole name, alone or behind its noun, where the name does not go on behind it. */
function acronymsOf(nameVi: string): readonly string[] {
  const [, head = '', inBrackets, tail = ''] =
    /^(.*?)\s*\((\p{Lu}{3,})\)(\s+(?:cấp tỉnh|các loại))?$/u.exec(nameVi) ?? [];
  const rated = /^xếp hạng\s+(\p{Lu}{3,})(?:\s+cấp tỉnh)?$/iu.exec(nameVi)?.[1];
  if (rated !== undefined) return [rated];
  if (inBrackets === undefined) return [];
  const [noun = ''] = plain(head).replace(COUNTING, '').split(' ');
  return [inBrackets, `${noun} ${inBrackets}`, `${noun} ${inBrackets}${tail}`];
}

/** The acronym in the middle of a name, by which the whole is known that something is a share of: "chiếm 20% GRDP". */
export function acronymWithin(name: string): string | undefined {
  return /^.+\((\p{Lu}{3,})\) .+$/u.exec(name)?.[1];
}

/** "Tổng sản phẩm trên địa bàn (GRDP) theo giá hiện hành" is "GRDP theo giá hiện hành" too. */
function withAcronym(name: string): readonly string[] {
  const [, acronym, rest] = /^.+\((\p{Lu}{3,})\)(.+)$/u.exec(name) ?? [];
  return acronym === undefined || rest === undefined ? [] : [acronym + rest];
}

/** "Số tiền doanh nghiệp viễn thông nộp ngân sách" is also "nộp ngân sách của doanh nghiệp viễn thông", and the other way round. */
function turned(name: string): readonly string[] {
  const [, who, what] =
    /^(?:số tiền |tiền )?(.+?) (nộp ngân sách(?: nhà nước)?)$/u.exec(name) ?? [];
  if (who !== undefined && what !== undefined) return [`${who} ${what}`, `${what} ${who}`];
  const [, paid, payer] =
    /^(?:số tiền |tiền )?(nộp ngân sách)(?: nhà nước)? của (.+)$/u.exec(name) ?? [];
  return paid === undefined || payer === undefined ? [] : [`${payer} ${paid}`, `${paid} ${payer}`];
}

/** The lowest places have other names in other provinces, and communes are listed by their kinds. */
function placeVariants(text: string): readonly string[] {
  const hamlets = /(?:^| )thôn(?: |$)/u.test(text)
    ? HAMLETS.map((other) => text.replace(/(?<=^| )thôn(?= |$)/u, other))
    : [];
  const communes = /(?<!cấp )(?<!văn hóa )(?<=^| )xã(?= (?:có|thực|ký))/u.test(text)
    ? COMMUNES.map((other) => text.replace(/(?<=^| )xã(?= (?:có|thực|ký))/u, other))
    : [];
  return [...hamlets, ...communes];
}

// "Buôn" alone may be only those among the thôn.
const HAMLETS: readonly string[] = [
  'xóm',
  'ấp',
  'khóm',
  'ấp khóm',
  'khóm ấp',
  'thôn ấp',
  'thôn bản',
  'thôn xóm',
  'thôn khu phố',
  'thôn tổ dân phố',
  'thôn bản tổ dân phố',
  'thôn buôn',
  'thôn bon',
  'thôn làng',
  'thôn bon buôn',
  'thôn buôn bon',
  'thôn buôn tổ dân phố',
  'thôn làng tổ dân phố',
  'thôn bon buôn tổ dân phố',
  'thôn buôn bon tổ dân phố',
  'thôn bon buôn bản tổ dân phố',
];
const COMMUNES: readonly string[] = ['xã phường', 'xã thị trấn', 'xã phường thị trấn'];

/** What the whole sector earns and pays is known without its name, and so is what it sells. */
function sectorVariants(text: string): readonly string[] {
  const said = (from: RegExp, to: string): readonly string[] =>
    from.test(text) ? [text.replace(from, to)] : [];
  return [
    ...said(/^doanh thu (?=dịch vụ )/u, 'doanh thu sản xuất kinh doanh '),
    ...said(/(?<=doanh thu )ngành thông tin và truyền thông$/u, 'toàn ngành'),
    ...said(/(?<=^tổng doanh thu )ngành thông tin và truyền thông$/u, 'ngành'),
    ...said(/(?<=nộp ngân sách(?: nhà nước)?) doanh nghiệp ngành$/u, ' toàn ngành'),
    ...said(/^doanh nghiệp ngành(?= nộp ngân sách)/u, 'toàn ngành'),
    ...said(/(?<=^nộp ngân sách(?: nhà nước)?) doanh nghiệp(?! ngành)/u, ''),
    ...said(
      /khu vực điện tử viễn thông công nghệ thông tin phát thanh truyền hình/u,
      'khu vực ict',
    ),
    ...said(
      /^grdp khu vực điện tử viễn thông công nghệ thông tin phát thanh truyền hình.*$/u,
      'khu vực ict',
    ),
  ];
}

/** What offices say for the same thing in other words, name by name. */
const SAID_OTHERWISE: readonly (readonly [named: RegExp, said: readonly string[]])[] = [
  [/(?<=hộ(?: gia đình)?) có thuê bao(?= internet)/u, [' có kết nối thuê bao']],
  [
    /^dịch vụ công tích hợp(?= trên cổng)/u,
    ['dịch vụ công trực tuyến tích hợp', 'dịch vụ công trực tuyến', 'dịch vụ công'],
  ],
  [/(?<= )được phủ sóng di động$/u, ['phủ sóng', 'phủ sóng di động', 'có sóng di động']],
  [/(?<=^tỷ lệ )thôn có tổ (.+ cộng đồng)$/u, ['tổ $1 đến thôn']],
  [/^grdp(?= khu vực)/u, ['grdp theo giá hiện hành']],
  [/(?<=^grdp.* khu vực)(?= điện tử)/u, [' sản xuất và dịch vụ']],
  [
    /^grdp(?=.* khu vực)/u,
    ['tổng sản phẩm trên địa bàn grdp', 'tổng sản phẩm trên địa bàn tỉnh grdp'],
  ],
];

function saidBy([named, said]: (typeof SAID_OTHERWISE)[number], text: string): readonly string[] {
  return named.test(text) ? said.map((other) => text.replace(named, other)) : [];
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
  /(?<=cộng đồng) cấp(?= )/gu,
  / của tỉnh/gu,
  / điện thoại(?= (?:di động|cố định)(?: |$))/gu,
  / hoạt động(?= (?:in|phát hành))/gu,
  / hoạt động$/gu,
  / hạ tầng(?= cáp)/gu,
  / được bảo đảm/gu,
  / ghi nhận$/gu,
  / đã cấp$/gu,
  / nhà nước$/gu,
  / do .+$/gu,
  / di động(?= sử dụng)/gu,
  /(?<=công nghiệp công nghệ thông tin) điện tử viễn thông$/gu,
  / thủ tục hành chính(?= |$)/gu,
  /(?<=hồ sơ) tiếp nhận(?= trực tuyến)/gu,
  / internet(?= băng rộng)/gu,
  /(?<=internet) băng rộng/gu,
  /(?<=^mật độ) thuê bao/gu,
  / truyền hình(?= trực tuyến)/gu,
  / trên cổng dịch vụ công$/gu,
  /(?<=hộ) gia đình(?= có)/gu,
  / có kết nối(?= internet)/gu,
  / kết nối(?= internet)/gu,
  /(?<=văn bản) điện tử/gu,
  /(?<=^số xã|^xã) thực hiện/gu,
  /(?<=số hóa hồ sơ) kết quả giải quyết/gu,
  / dịch vụ công(?= quốc gia)/gu,
];

/** A name in plain words and as it may be shortened; never down to a single word. */
export function variantsOf(name: string): ReadonlySet<string> {
  const alone = ofWhich({ nameVi: name }) ?? name;
  const whole = plain(alone);
  const bare = plain(alone.replace(/\([^()]*\)/gu, ' '));
  const variants = new Set([whole, bare]);
  extend(variants, (text) => [text.replace(COUNTING, '')]);
  for (const pattern of DISPENSABLE) extend(variants, (text) => [text.replace(pattern, '')]);
  for (const one of SAID_OTHERWISE) extend(variants, (text) => saidBy(one, text));
  extend(variants, turned);
  extend(variants, sectorVariants);
  extend(variants, placeVariants);
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
