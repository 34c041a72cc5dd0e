import type { Indicator } from '#core/catalogue/indicator';
import { labelKey } from '#core/catalogue/nameKey';
import { announcedNames, namesInRemark } from './namesInRemark';
import { levelOfPlace } from './placeLevels';

/** A number of things together with their names. */
export interface CountedList {
  readonly stated: number;
  readonly names: readonly string[];
  /** Whether nothing else is counted than what the row counts. */
  readonly isOfRow: boolean;
}

const COUNTED_LIST =
  /^(.*?)(?<![\p{L}\d.,/])(\d{1,2})\s+(\p{L}[\p{L} ]{0,60}?)\s*(,?\s*(?:bao gồm|gồm có|gồm|là|cụ thể|đó là)?\s*:|\()\s*([^()]+?)\s*\)?[.;]?$/su;

/** "03 thôn: Khe Mo, Nà Pài, Pác Cáp" in the words beside a figure; undefined where no list follows. */
export function countedListIn(text: string, indicator: Indicator): CountedList | undefined {
  const [, before = '', count = '', words = '', mark = '', list = ''] =
    COUNTED_LIST.exec(text.normalize('NFC').trim()) ?? [];
  const inBrackets = count === '' ? undefined : namesInRemark(`(${list})`);
  const names = inBrackets ?? (mark.endsWith(':') ? announcedNames(list) : undefined);
  if (!names || areOfOtherLevel(names, words)) return undefined;
  if (names.length < Number(count) && arePlacesOfThings(names, words, indicator)) return undefined;
  const isOfRow = SAYS_NO_MORE.test(before) && namesRow(words, indicator);
  return { stated: Number(count), names, isOfRow };
}

const NAMED_LIST =
  /^(.*?)(?<!\p{L})(?:(?:[Dd]anh sách|[Tt]ên)(?: các)?|[Cc]ác|[Nn]hững)\s+(?!kèm theo|như sau)(\p{Ll}[\p{Ll} ]{0,60}?)\s*(?::|(?=\p{Lu}))\s*([^()]+?)[.;]?$/su;

/**
 * The names that "Các thôn: Khe Mo, Nà Pài" lists of what the row counts; none where the words
 * announce something else, undefined where they announce nothing.
 */
export function namedListIn(text: string, indicator: Indicator): readonly string[] | undefined {
  const [, before = '', words = '', list = ''] =
    NAMED_LIST.exec(text.normalize('NFC').trim()) ?? [];
  const names = words === '' ? undefined : namesInRemark(`(${list})`);
  if (!names) return headedListIn(text, indicator);
  return SAYS_NO_MORE.test(before) && namesRow(words, indicator) ? names : [];
}

const HEADED_LIST = /^(?:(?:hiện|còn|số|tên)\s+)*(\p{L}[\p{Ll} ]{0,60}?)\s*:\s*([^():]+?)[.;]?$/isu;

/** "Thôn: Khe Mo, Nà Pài", "Còn lõm sóng: Khe Mo, Nà Pài": headed by nothing but words of the row. */
function headedListIn(text: string, indicator: Indicator): readonly string[] | undefined {
  const [, words = '', list = ''] = HEADED_LIST.exec(text.normalize('NFC').trim()) ?? [];
  return words !== '' && namesRow(words, indicator) ? namesInRemark(`(${list})`) : undefined;
}

/** "7 thôn … (xã Phong Minh, xã Sa Lý)": communes in which the hamlets lie, and no list of them. */
export function areOfOtherLevel(names: readonly string[], counted: string): boolean {
  const level = levelOfPlace(counted);
  const levels = names.map(levelOfPlace).filter((one) => one !== undefined);
  return level !== undefined && levels.some((one) => one !== level);
}

/**
 * "03 cụm tại các xã: Phú Lộc, Tân An", "03 cụm hỏng: xã Phú Lộc, xã Tân An": where things stand, several
 * of them perhaps in one place; unless each place has its own ("đài truyền thanh cấp xã").
 */
function arePlacesOfThings(
  names: readonly string[],
  counted: string,
  { nameVi, unit }: Indicator,
): boolean {
  const [, thing = counted, place = ''] =
    /^(.*?) (?:tại|ở|thuộc)(?: các)? (.+)$/iu.exec(counted) ?? [];
  if (levelOfPlace(thing) !== undefined) return false;
  const levels = [place, ...names].map(levelOfPlace);
  const [level] = levels.filter((one) => one !== undefined);
  if (level === undefined || (place === '' && levels.slice(1).includes(undefined))) return false;
  const ofRow = labelKey(`${nameVi} ${unit}`).split(' ');
  return !ofRow.some((word) => levelOfPlace(word) === level);
}

/** What may stand before the number without making it that of something else. */
const SAYS_NO_MORE =
  /^[\s(]*(?:(?:hiện|hiện nay|hiện có|hiện còn|còn|có|gồm|bao gồm|là|cụ thể|tổng số|tổng cộng)[\s:]+)*$/iu;

/** Words of the row's own name, or another for the kind of place that it counts: "bản" beside "thôn". */
function namesRow(words: string, { nameVi, unit }: Indicator): boolean {
  const known = new Set([...labelKey(nameVi).split(' '), ...labelKey(unit).split(' ')]);
  const level = levelOfPlace(unit);
  return labelKey(words.replace(/tổ dân phố/iu, 'tdp'))
    .split(' ')
    .every((word) => known.has(word) || (level !== undefined && levelOfPlace(word) === level));
}
