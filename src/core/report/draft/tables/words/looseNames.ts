import { unitKey } from '#core/catalogue/nameKey';
import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../../bookFigures';
import { wordsOf } from '../../text/words';

/** Which indicators the words of a head may mean, by words that all stand in their names. */
export type LooseNames = (text: string) => readonly string[];

/**
 * Heads of tables are shorter than names: "Thôn có sóng", "Trong đó: trực tuyến". Every word of them
 * must stand in the name, so that "Thôn có sóng 4G" is not taken for the coverage by any network.
 * What is meant of several that remain is for the numbers to prove.
 */
export function looseNames(figures: BookFigures): LooseNames {
  const named = [...figures.indicators.values()]
    .filter(({ growthForm }) => growthForm !== 'rank_change' && growthForm !== 'score_change')
    .map((one) => ({ code: one.code, words: nameWords(one) }));
  return (text) => {
    const wanted = contentWords(text, figures);
    if (wanted.length === 0) return [];
    return named
      .filter(({ words }) => wanted.every((word) => words.has(word)))
      .map(({ code }) => code);
  };
}

function nameWords({ nameVi, aliases, domain }: Indicator): ReadonlySet<string> {
  const words = new Set([nameVi, ...aliases, domain].flatMap((name) => textsOf(name)));
  for (const alike of CALLED_ALIKE) {
    if (alike.some((word) => words.has(word))) for (const word of alike) words.add(word);
  }
  return words;
}

/** What the lowest places are called in one province or another. */
const CALLED_ALIKE: readonly (readonly string[])[] = [
  ['thôn', 'bon', 'buôn', 'bản', 'ấp', 'khóm', 'xóm', 'tổ', 'dân', 'phố', 'khu'],
  ['xã', 'phường', 'thị', 'trấn'],
];

/** Words of a head that say what is counted, none of where, when or how. */
export function contentWords(text: string, figures: BookFigures): readonly string[] {
  const said = text
    .toLowerCase()
    .replace(TITLE, ' ')
    .replace(/\([^()]*\)/gu, ' ')
    .replace(BY_WHOM, ' ');
  return textsOf(said).filter(
    (word) => !SAYING_NOTHING.has(word) && !figures.placeWords.has(word) && !/^\d+$/u.test(word),
  );
}

const TITLE =
  /^\s*(?:#{1,6}\s+)?(?:\*\*)?(?:biểu|bảng|phụ lục|phụ biểu)(?:\s+số)?\s*[\divx]*\s*[.:–-]?\s*/u;
const BY_WHOM =
  /(?:theo|của|tại|các|từng)\s+(?:từng\s+|các\s+)?(?:huyện|thị xã|thành phố|địa phương|địa bàn|đơn vị|doanh nghiệp|nhà mạng|xã)(?:\s*,\s*(?:thị xã|thành phố|phường|thị trấn))*.*$/u;
const SAYING_NOTHING: ReadonlySet<string> = new Set(
  (
    'số tổng lượng các của tỉnh toàn trên địa bàn theo trong đó gồm chia ra và là năm được đã có đạt ' +
    'kết quả tình hình liệu thực hiện ước cả chỉ tiêu chủ yếu một hai so với sánh'
  ).split(' '),
);

function textsOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.text);
}

/** Units by what is left of their names without kind and province: "VNPT", "Gia Nghĩa". */
export type LooseUnits = (text: string) => string | undefined;

/** Undefined where nobody, or more than one unit, is called so. */
export function looseUnits(figures: BookFigures): LooseUnits {
  const codes = new Map<string, Set<string>>();
  for (const { code, name, aliases } of figures.units) {
    for (const one of [name, ...aliases]) {
      const core = coreOf(one, figures);
      codes.set(core, (codes.get(core) ?? new Set()).add(code));
    }
  }
  return (text) => {
    const core = coreOf(text, figures);
    const [code, ...others] = core === '' ? [] : (codes.get(core) ?? []);
    return others.length === 0 ? code : undefined;
  };
}

function coreOf(name: string, { province }: BookFigures): string {
  const key = ` ${unitKey(name)} `;
  const place = province === '' ? '' : ` ${unitKey(province)} `;
  return key
    .replace(place, ' ')
    .replace(KIND, ' ')
    .replace(/ (?:chi nhánh|tỉnh) /gu, ' ')
    .trim();
}

const KIND = /^ (?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|tp|tx|h|công ty) /u;
