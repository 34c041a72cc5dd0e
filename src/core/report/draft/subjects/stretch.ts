import type { Word } from '../text/words';

/** The words between two positions of a text. */
export function wordsBetween(words: readonly Word[], from: number, to: number): readonly Word[] {
  return words.filter(({ start, end }) => start >= from && end <= to);
}

/** Where the stretch behind a position ends: at the next sign, or before what comes next. */
export function stretchEnd(text: string, from: number, next?: number): number {
  return from + (/[,.;:()]|$/u.exec(text.slice(from, next))?.index ?? 0);
}

/** "dưới 40% hồ sơ được tiếp nhận trực tuyến là mức còn thấp so với yêu cầu": what is thought of it. */
export const JUDGED = /\slà (?:một )?(?:mức(?! độ)|con số|tỷ lệ|kết quả|điều|tín hiệu)(?=\s)/iu;

/** "bưu chính 10,2 tỷ đồng và in, phát hành 8,3 tỷ đồng": what stands behind "và" names the next number. */
export function beforeNext(text: string, from: number, stop: number): number {
  const and = /\svà\s/u.exec(text.slice(from, stop));
  const isOfNext = and !== null && /^[^;:.()\d]*\d/u.test(text.slice(from + and.index));
  return isOfNext ? from + and.index : stop;
}

/** Where the words end that are said behind a number: at the next sign, or at the "và" before the next number. */
export function endOfSaid(text: string, from: number, next: number): number {
  const stop = stretchEnd(text, from, next);
  return stop === next ? beforeNext(text, from, stop) : stop;
}
