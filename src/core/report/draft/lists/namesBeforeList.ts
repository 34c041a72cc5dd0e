import type { BookFigures } from '../bookFigures';
import { findNames, findPhrases } from '../subjects/phraseIndex';
import type { Subject } from '../subjects/subject';
import { areLinking } from '../text/linkingWords';
import { wordsOf, type Word } from '../text/words';

/** What a number of a list is about. */
export interface AboutOne {
  readonly code: string;
  /** Where the list is one of units, or of years. */
  readonly unit?: string;
  readonly year?: number;
}

/** What each of so many numbers is about by the names before them: as many indicators, or one of as many units or years. */
export function namedIn(
  names: string,
  count: number,
  figures: BookFigures,
): readonly AboutOne[] | undefined {
  const listed = indicatorsIn(names, figures);
  if (listed?.length === count) return listed.map((code) => ({ code }));
  const words = wordsOf(names);
  const units = findNames(figures.unitNames, words);
  const years = [...names.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => Number(year));
  const [phrase, ...others] = findPhrases(figures.phrases, words);
  const [code, ...more] = phrase?.codes ?? [];
  if (!phrase || code === undefined || more.length > 0 || others.length > 0) return undefined;
  const around = words.filter((word) => [phrase, ...units].every((one) => isOutside(word, one)));
  if (!areLinking(around.filter(isNoKind), figures.placeWords)) return undefined;
  const isOfOneYear = years.every((year) => year === figures.year);
  if (units.length === count && isOfOneYear) {
    const own = units.map(({ codes }) => codes);
    return own.every(({ length }) => length === 1)
      ? own.flatMap(([unit]) => (unit === undefined ? [] : [{ code, unit }]))
      : undefined;
  }
  return units.length === 0 && years.length === count
    ? years.map((year) => ({ code, year }))
    : undefined;
}

/** "thuê bao A tăng 11,8%, thuê bao B tăng 13,1%, đạt lần lượt X và Y": of what was told right before. */
export function toldBefore(
  subjects: readonly Subject[],
  count: number,
): readonly AboutOne[] | undefined {
  if (subjects.length !== count) return undefined;
  const codes = subjects.flatMap((subject) => {
    const [code, ...others] = subject?.isNamed === true ? subject.codes : [];
    return code === undefined || others.length > 0 ? [] : [code];
  });
  return new Set(codes).size === count ? codes.map((code) => ({ code })) : undefined;
}

function isOutside(
  { start, end }: Word,
  stretch: { readonly start: number; readonly end: number },
): boolean {
  return end <= stretch.start || start >= stretch.end;
}

/** "các huyện", "thành phố": of which kind the units are. */
function isNoKind({ text }: Word): boolean {
  return text !== 'huyện' && text !== 'thị' && text !== 'xã';
}

/** The indicators that a list of names speaks of, one for each; undefined where any is not understood. */
function indicatorsIn(listed: string, figures: BookFigures): readonly string[] | undefined {
  const codes: string[] = [];
  let head: readonly string[] = [];
  const items = listed.replace(LEAD, '').split(/,|(?<!\p{L})và(?!\p{L})/iu);
  const end = COMMON_END.exec(items.at(-1) ?? '')?.[0] ?? '';
  for (const [at, item] of items.entries()) {
    const isLast = at === items.length - 1;
    const named =
      (isLast || end === '' ? undefined : wholeName(item + end, figures)) ??
      wholeName(item, figures) ??
      nameAfter(head, item, figures);
    if (!named) return undefined;
    codes.push(named.code);
    head = named.words;
  }
  return new Set(codes).size === codes.length ? codes : undefined;
}

/** "hồ sơ tiếp nhận và kết quả trả qua dịch vụ bưu chính công ích": what the last name ends with may be of each. */
const COMMON_END = /\s(?:qua|trên|của|tại|cho|trong|theo)\s.*$/iu;

/** "Năm 2022, …": what a sentence begins with. */
const LEAD =
  /^[\s–+•*-]*(?:(?:trong|đến|tính đến|hết|cuối)\s+)*(?:năm\s+(?:19|20)\d\d|cuối năm)\s*,/iu;

interface Named {
  readonly code: string;
  readonly words: readonly string[];
}

function wholeName(text: string, figures: BookFigures): Named | undefined {
  const words = wordsOf(text);
  const [phrase, ...others] = findPhrases(figures.phrases, words);
  const [code, ...more] = phrase?.codes ?? [];
  if (!phrase || code === undefined || more.length > 0 || others.length > 0) return undefined;
  const around = words.filter((word) => isOutside(word, phrase));
  return areLinking(around, figures.placeWords) ? { code, words: phrase.words } : undefined;
}

/** "thuê bao cố định và di động": the second name goes on with the head of the first. */
function nameAfter(head: readonly string[], text: string, figures: BookFigures): Named | undefined {
  const own = text.trim();
  for (let kept = head.length - 1; kept > 0; kept--) {
    const named = wholeName(`${head.slice(0, kept).join(' ')} ${own}`, figures);
    if (named) return named;
  }
  return undefined;
}
