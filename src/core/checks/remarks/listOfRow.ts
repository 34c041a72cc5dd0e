import type { Indicator } from '#core/catalogue/indicator';
import { labelKey, withoutDiacritics } from '#core/catalogue/nameKey';
import {
  absolute,
  compare,
  equals,
  multiply,
  rational,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { areOfOtherLevel, namedListIn } from './countedList';
import { announcesList, KIND, namesInRemark } from './namesInRemark';
import { levelOfPlace } from './placeLevels';

/**
 * The names that a remark lists as those that its row counts. A list that nothing announces is one
 * only where its names are of the kind that is counted and it is about as long as the count: beside
 * 13 communes "VNPT, Viettel, FPT" and "Tam Tiến, Đồng Vương" tell of something else or of some.
 */
export function listOfRow(
  text: string,
  indicator: Indicator,
  count: Rational,
): readonly string[] | undefined {
  const housed = namesOfHouses(text, indicator);
  if (housed) return isNear(housed, count) ? housed : undefined;
  const alone = equals(count, TWO) ? houseAlone(text, indicator) : undefined;
  if (alone) return [alone];
  const announced = namedListIn(text, indicator);
  const names = announced ?? namesInRemark(text);
  if (!names || names.length === 0) return undefined;
  if (areOfOtherLevel(names, indicator.unit) || names.some(tellsNumber)) return undefined;
  const isEnumeration =
    announced !== undefined || announcesList(text) || mayEnumerate(names, indicator, count);
  return isEnumeration ? names : undefined;
}

/** "Nhà văn hóa các thôn: Khuổi Nặm, Bản Chang, …": where the places are that the row counts. */
function namesOfHouses(text: string, { unit }: Indicator): readonly string[] | undefined {
  const [, kind = '', list = ''] = HOUSES.exec(text.normalize('NFC')) ?? [];
  const isHouse = ESTABLISHMENTS.has(labelKey(unit)) && KIND.test(`${kind} `) && !OFFICE.test(kind);
  return isHouse ? namesInRemark(`(${list})`) : undefined;
}

const HOUSES = /^(?:tại |ở |đặt tại )?(\p{L}[\p{L} -]{2,50}):\s*([^()]+?)[.;]?$/isu;

/** "Doanh nghiệp tư nhân in Tâm Tiến" beside 2 printers: of so few nobody names one without the other. */
function houseAlone(text: string, { nameVi, unit }: Indicator): string | undefined {
  const name = text
    .normalize('NFC')
    .replace(/[\s.;]+$/u, '')
    .trim();
  const kind = HOUSE_ALONE.exec(name)?.[1];
  if (kind === undefined || !ESTABLISHMENTS.has(labelKey(unit))) return undefined;
  const ofRow = new Set(labelKey(nameVi).split(' '));
  return labelKey(kind)
    .split(' ')
    .some((word) => ofRow.has(word))
    ? name
    : undefined;
}

/** A kind of house, a proper name of two syllables, and nothing else. */
const HOUSE_ALONE =
  /^((?:[Cc]ông ty|C[Tt][Yy]|[Dd]oanh nghiệp|DNTN|HTX|[Hh]ợp tác xã|[Hh]ộ kinh doanh|[Cc]ơ sở|[Nn]hà|[Hh]iệu|[Cc]ửa hàng|[Xx]ưởng)\s[\p{L} –-]*)(?:\s\p{Lu}\p{Ll}+){2}$/u;

/** "xã An Bình (tăng 2)", "Sa Lý (02)", "Viettel 60%", "TT 01/2021": more than a name, or none. */
function tellsNumber(name: string): boolean {
  return NUMBER_TOLD.test(name);
}

const NUMBER_TOLD =
  /%|\d\s*\/\s*\p{L}?|\(\s*(?:(?:tăng|giảm|thêm|bớt)\s+)?[+–-]?\d+(?:\s+(?:thôn|xã|đài|cụm|điểm|trạm|cơ sở|tổ|tuyến|hệ thống))?\s*\)/iu;

function mayEnumerate(names: readonly string[], indicator: Indicator, count: Rational): boolean {
  if (countsFirms(indicator) && names.length >= FEWEST_FIRMS && isNear(names, count)) return true;
  const rowWords = new Set(labelKey(`${indicator.nameVi} ${indicator.unit}`).split(' '));
  const ofKind = names.filter((name) => isOfKind(name, indicator, rowWords));
  // "Nhà văn hóa thôn Đông; Trạm y tế; Trường THCS; UBND xã": one may be an office as well.
  const areOfKind =
    ofKind.length * 4 >= names.length * 3 &&
    names.every((name) => KIND.test(name) || ofKind.includes(name));
  if (!areOfKind && !names.every((name) => isOfKind(name, indicator, rowWords) || isPlain(name))) {
    return false;
  }
  const length = rational(names.length);
  return (
    isNear(names, count) ||
    (areOfKind && names.length > 2 && areWithin(TWO, length, count)) ||
    (areHousesOfOneKind(names, indicator) && areWithin(THREE, length, count))
  );
}

/** "Số doanh nghiệp bưu chính": beside it "Viettel Post, GHN, J&T, EMS" are the firms that it counts. */
function countsFirms({ nameVi, unit }: Indicator): boolean {
  return FIRMS_COUNTED.test(nameVi) && OF_FIRMS.has(labelKey(unit));
}

const FIRMS_COUNTED = /^(?:tổng )?số (?:lượng )?doanh nghiệp(?!\p{L})/iu;
const OF_FIRMS: ReadonlySet<string> = new Set(['doanh nghiệp', 'đơn vị']);
/** Of two or three, people name the largest. */
const FEWEST_FIRMS = 4;

/** "Nhà sách Thanh Niên, Nhà sách Fahasa" of shops: nothing else than some of those counted. */
function areHousesOfOneKind(names: readonly string[], { unit }: Indicator): boolean {
  if (!ESTABLISHMENTS.has(labelKey(unit))) return false;
  const kinds = names.map((name) => HOUSE.exec(name)?.[0].toLowerCase());
  return kinds[0] !== undefined && new Set(kinds).size === 1;
}

const HOUSE = /^(?:nhà sách|hiệu sách|cửa hàng sách|nhà in|cơ sở in|xưởng in)(?=\s+\p{Lu})/iu;

/** Whether the list is about as long as the count; two names are soon two of many. */
function isNear({ length }: readonly string[], count: Rational): boolean {
  const apart = absolute(subtract(count, rational(length)));
  return compare(apart, rational(length > 2 ? 2 : 1)) <= 0;
}

function areWithin(times: Rational, left: Rational, right: Rational): boolean {
  return compare(left, multiply(times, right)) <= 0 && compare(right, multiply(times, left)) <= 0;
}

const TWO = rational(2);
const THREE = rational(3);

/** "thôn Khe Mo" of hamlets, "In Hoa Sen" of printers, "Nhà sách Tri Thức" of shops. */
function isOfKind(name: string, { unit }: Indicator, rowWords: ReadonlySet<string>): boolean {
  const first = labelKey(name).split(' ')[0] ?? '';
  if (rowWords.has(first) || levelOfPlace(name) !== undefined) return true;
  return ESTABLISHMENTS.has(labelKey(unit)) && KIND.test(name) && !OFFICE.test(name);
}

/** What is counted of houses, shops and firms. */
const ESTABLISHMENTS: ReadonlySet<string> = new Set(['cơ sở', 'điểm', 'doanh nghiệp', 'đại lý']);

const OFFICE = /^(?:sở|ubnd|phòng|văn phòng|báo|tạp chí|kênh|cổng|trang|phần mềm|hệ thống)\s/iu;

/** "Khe Mo": Vietnamese words and numbers alone, no person, operator or product. */
function isPlain(name: string): boolean {
  const bare = name.replace(/\s*\([^()]*\)$/u, '').split(',')[0] ?? '';
  if (KIND.test(bare) || /\s(?:văn|thị)\s/iu.test(bare)) return false;
  return bare.split(/[\s-]+/u).every((word) => SYLLABLE.test(withoutDiacritics(word)));
}

const SYLLABLE =
  /^(?:\d{1,2}|[a-z]|(?:ngh?|n[hg]?|gh?|gi|k[hrbl]?|ph?|qu|t[hr]?|ch?|[bdhlmrsvx]r?)?[aeiouy]{1,3}(?:ng|nh|ch|[ckmnpt])?)$/iu;
