import { MISSING, NONE, NOT_APPLICABLE, type Figure } from './figure';

/** What people write instead of a number, in plain spelling (docs/methods.md, M0). */
const MARKS: ReadonlyMap<string, Figure> = new Map([
  ...every(MISSING, [
    '…',
    'n/a',
    'chưa có số liệu',
    'không có số liệu',
    'chưa có',
    'chưa thống kê',
    'chưa thống kê được',
    'chưa thu thập',
    'chưa thu thập được',
    'chưa tổng hợp',
    'chưa tổng hợp được',
    'chưa báo cáo',
    'chưa cập nhật',
    'đang cập nhật',
    'đang tổng hợp',
    'đang thống kê',
    'đang rà soát',
    'chờ số liệu',
    'không thống kê',
    'không thu thập được',
    'không theo dõi',
    'không theo dõi được',
    'chưa theo dõi',
    'không có báo cáo',
    'chưa có báo cáo',
  ]),
  ...every(NONE, [
    'không',
    'không có',
    'không phát sinh',
    'không có phát sinh',
    'chưa phát sinh',
    'chưa có phát sinh',
    'kps',
    'ko',
    'ko có',
    'k có',
  ]),
  ...every(NOT_APPLICABLE, [
    'x',
    '×',
    'không áp dụng',
    'không thuộc phạm vi',
    'không thuộc đối tượng',
  ]),
]);

/** "-/-" and "…/…" say it once for each half of a fraction. */
const DASHES = /^[-‐‑‒–—−]+(?:\/[-‐‑‒–—−]+)?$/;
const DOTS = /^(?:\.{2,}|…+\.*)(?:\/(?:\.{2,}|…+\.*))?$/;

/** The state that a word or sign stands for, or undefined when it is none of them. */
export function readFigureMark(plainText: string): Figure | undefined {
  const compact = plainText.replace(/ /g, '');
  if (DASHES.test(compact)) return NONE;
  if (DOTS.test(compact)) return MISSING;
  return MARKS.get(plainText.replace(/[.!]$/, ''));
}

function every(figure: Figure, words: readonly string[]): (readonly [string, Figure])[] {
  return words.map((word) => [word, figure] as const);
}
