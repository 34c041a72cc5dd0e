import { withSchoolTones } from '#core/catalogue/tonePlacement';

/** A word of a sentence as it is compared: lower case, tones in one place, abbreviations in full. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A comma or semicolon parts it from the word before. */
  readonly isApart: boolean;
}

/** The words of a sentence in order; of an abbreviation each word stands where it stood. */
export function wordsOf(sentence: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of sentence.matchAll(/[\p{L}\p{M}\p{N}]+(?:&[\p{L}]+)?/gu)) {
    const plain = withSchoolTones(match[0].toLowerCase());
    const start = match.index;
    const end = start + match[0].length;
    const isApart = /[,;]/u.test(sentence.slice(words.at(-1)?.end ?? start, start));
    for (const [position, text] of (ABBREVIATIONS.get(plain) ?? plain).split(' ').entries())
      words.push({ text, start, end, isApart: position === 0 && isApart });
  }
  return words;
}

/** A text in plain words: as two texts are compared. */
export function plainWords(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}

/** Abbreviations that every office of the sector writes. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['tthc', 'thủ tục hành chính'],
  ['cntt', 'công nghệ thông tin'],
  ['tt&tt', 'thông tin và truyền thông'],
  ['tttt', 'thông tin và truyền thông'],
  ['tmđt', 'thương mại điện tử'],
  ['dvc', 'dịch vụ công'],
  ['dvctt', 'dịch vụ công trực tuyến'],
  ['cđs', 'chuyển đổi số'],
  ['attt', 'an toàn thông tin'],
  ['bđvhx', 'bưu điện văn hóa xã'],
  ['ubnd', 'ủy ban nhân dân'],
  ['dn', 'doanh nghiệp'],
  ['tb', 'thuê bao'],
  ['tbđt', 'thuê bao điện thoại'],
  ['đtdđ', 'điện thoại di động'],
  ['đtcđ', 'điện thoại cố định'],
  ['brcđ', 'băng rộng cố định'],
  ['brdđ', 'băng rộng di động'],
  ['bđ', 'bưu điện'],
  ['vhx', 'văn hóa xã'],
  ['bccp', 'bưu chính'],
  ['bcvt', 'bưu chính viễn thông'],
  ['vt', 'viễn thông'],
  ['dt', 'doanh thu'],
  ['lđ', 'lao động'],
  ['vb', 'văn bản'],
  ['dv', 'dịch vụ'],
  ['hs', 'hồ sơ'],
  ['httt', 'hệ thống thông tin'],
  ['nsnn', 'ngân sách nhà nước'],
  ['sxnn', 'sản xuất nông nghiệp'],
  ['cnscđ', 'công nghệ số cộng đồng'],
  ['vphc', 'vi phạm hành chính'],
  ['xbp', 'xuất bản phẩm'],
  ['kh', 'kế hoạch'],
  ['ck', 'cùng kỳ'],
  ['wifi', 'wi fi'],
  ['bcci', 'bưu chính công ích'],
]);
