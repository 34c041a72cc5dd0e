import { withSchoolTones } from '#core/catalogue/tonePlacement';

/** A word of a sentence as it is compared: lower case, tones in one place, abbreviations in full. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence in order; of an abbreviation each word stands where it stood. */
export function wordsOf(sentence: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of sentence.matchAll(/[\p{L}\p{M}\p{N}]+(?:&[\p{L}]+)?/gu)) {
    const plain = withSchoolTones(match[0].toLowerCase());
    const place = { start: match.index, end: match.index + match[0].length };
    for (const text of (ABBREVIATIONS.get(plain) ?? plain).split(' '))
      words.push({ text, ...place });
  }
  return words;
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
]);
