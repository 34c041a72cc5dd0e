import { plainWords } from '../text/words';
import { withoutCounting } from './counting';

/** An acronym stands for the whole name, alone or behind its noun, where the name does not go on behind it. */
export function acronymsOf(nameVi: string): readonly string[] {
  const [, head = '', inBrackets, tail = ''] =
    /^(.*?)\s*\((\p{Lu}{3,})\)(\s+(?:cấp tỉnh|các loại))?$/u.exec(nameVi) ?? [];
  const rated = /^xếp hạng\s+(\p{Lu}{3,})(?:\s+cấp tỉnh)?$/iu.exec(nameVi)?.[1];
  if (rated !== undefined) return [rated];
  if (inBrackets === undefined) return [];
  const [noun = ''] = withoutCounting(plainWords(head)).split(' ');
  return [inBrackets, `${noun} ${inBrackets}`, `${noun} ${inBrackets}${tail}`];
}

/** The acronym in the middle of a name, by which the whole is known that something is a share of: "chiếm 20% GRDP". */
export function acronymWithin(name: string): string | undefined {
  return /^.+\((\p{Lu}{3,})\) .+$/u.exec(name)?.[1];
}

/** "Tổng sản phẩm trên địa bàn (GRDP) theo giá hiện hành" is "GRDP theo giá hiện hành" too. */
export function withAcronym(name: string): readonly string[] {
  const [, acronym, rest] = /^.+\((\p{Lu}{3,})\)(.+)$/u.exec(name) ?? [];
  return acronym === undefined || rest === undefined ? [] : [acronym + rest];
}
