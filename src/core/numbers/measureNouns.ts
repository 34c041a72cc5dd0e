/**
 * What the standard catalogue counts, each with the other words that certainly mean the same.
 * A word that could also mean something else is left out on purpose: it is then a measure of
 * its own and fits nothing but itself.
 */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  người: ['ng', 'ng.', 'người dân', 'dân', 'nhân khẩu', 'lao động', 'thành viên'],
  'thuê bao': ['tb', 't.bao', 'thuê bao điện thoại', 'thuê bao internet'],
  'doanh nghiệp': ['dn', 'd.nghiệp'],
  hộ: ['hộ gia đình', 'hộ dân'],
  'hồ sơ': ['hs', 'h.sơ'],
  'văn bản': ['vb', 'v.bản'],
  thôn: ['ấp', 'khóm', 'bản', 'xóm', 'làng', 'tổ dân phố', 'tdp'],
  xã: [],
  trạm: ['bts', 'trạm bts', 'trạm phát sóng', 'trạm thu phát sóng'],
  'vị trí': ['vị trí trạm', 'vị trí bts', 'vị trí trạm bts'],
  'bưu gửi': [],
  kiện: ['kiện hàng', 'gói kiện'],
  thư: ['bức thư', 'lá thư', 'bức'],
  tờ: ['tờ báo'],
  trang: ['trang in'],
  'địa chỉ': [],
  'cơ sở': [],
  'dịch vụ': ['dvc', 'dịch vụ công'],
  'hệ thống': ['httt', 'hệ thống thông tin'],
  đài: ['đài truyền thanh'],
  tổ: [],
  tuyến: ['tuyến cáp'],
  cụm: ['cụm loa'],
  'cơ quan': ['cơ quan báo chí'],
  cuộc: ['cuộc họp báo'],
  vụ: ['vụ việc'],
  'sự cố': [],
  'hội nghị': [],
  'giấy phép': ['gp'],
  'đơn vị': [],
  điểm: ['điểm phục vụ'],
  hạng: ['thứ hạng'],
  loại: ['xếp loại'],
};

const NOUN_BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTED).flatMap(([noun, synonyms]) => [
    [noun, noun] as const,
    ...synonyms.map((word) => [word, noun] as const),
  ]),
);

/** Lists of local words for one kind of place: "thôn, ấp, khóm", "xã/phường/thị trấn". */
const KINDS_OF_COMMUNE: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);

/** A counted noun under its one name, and whether it is one of those known beforehand. */
export interface CountedNoun {
  readonly noun: string;
  readonly isFamiliar: boolean;
}

/** The noun that words in plain spelling count, or undefined when they are no noun at all. */
export function countedNoun(words: string): CountedNoun | undefined {
  const bare = words.replace(/^số (?=\p{L})/u, '');
  const known = NOUN_BY_WORD.get(bare) ?? nounOfList(bare);
  if (known !== undefined) return { noun: known, isFamiliar: true };
  const isNoun = /^\p{L}{2,}(?:[ .,-]+\p{L}+)*$/u.test(bare) && bare.length <= LONGEST_NOUN;
  return isNoun ? { noun: bare, isFamiliar: false } : undefined;
}

/** Longer texts are remarks, not the name of what is counted. */
const LONGEST_NOUN = 40;

function nounOfList(words: string): string | undefined {
  const pieces = words.split(/ ?[,/] ?/);
  if (pieces.length < 2) return undefined;
  if (pieces.every((piece) => KINDS_OF_COMMUNE.has(piece))) return 'xã';
  if (pieces.every((piece) => piece === 'gói' || piece === 'kiện')) return 'kiện';
  const [first = '', ...others] = pieces.map((piece) => NOUN_BY_WORD.get(piece));
  return first === 'thôn' && others.every((noun) => noun === 'thôn') ? 'thôn' : undefined;
}
