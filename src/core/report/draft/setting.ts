import type { BookFigures } from './bookFigures';

/** Whether a sentence speaks of the province and year of the book at all. */
export function isElsewhere(sentence: string, figures: BookFigures): boolean {
  const lower = sentence.toLowerCase();
  if (ELSEWHERE.test(lower)) return true;
  for (const match of sentence.matchAll(NAMED_PROVINCE)) {
    const named = match[1] ?? '';
    if (!figures.province.startsWith(named) && !named.startsWith(figures.province)) return true;
  }
  return false;
}

/** Whether a document names provinces, and never the book's. */
export function isOfAnotherProvince(text: string, { province }: BookFigures): boolean {
  const named = [...text.matchAll(NAMED_PROVINCE)].map((match) => match[1] ?? '');
  const isNamed = named.some((name) => name.startsWith(province) || province.startsWith(name));
  return province !== '' && named.length > 0 && !isNamed && !text.includes(province);
}

const ELSEWHERE =
  /cả nước|toàn quốc|trên thế giới|trong khu vực|toàn vùng|các tỉnh(?!, thành phố)|trung bình chung|bình quân chung/u;
const NAMED_PROVINCE = /(?<=(?:^|[\s,(])tỉnh\s)(\p{Lu}\p{L}*(?:[\s-]\p{Lu}\p{L}*)*)/gu;

/** A goal, not a result. "Đạt 98% kế hoạch" is a result. */
export function isTarget(sentence: string): boolean {
  return TARGET.test(sentence.toLowerCase());
}

const TARGET =
  /phấn đấu|mục tiêu (?:đến|là|năm|của)|đặt mục tiêu|đề ra mục tiêu|(?:giao|đề ra) chỉ tiêu|chỉ tiêu (?:được )?giao là|kế hoạch (?:đề ra|giao|năm \d{4}) là|dự kiến|định hướng|nhiệm vụ trọng tâm|yêu cầu .*(?:đạt|đến năm)|đến năm 20\d\d,? (?:đạt|phấn đấu|có)|sẽ (?:đạt|có|tăng)|cần (?:đạt|có)/u;

/** A part of the year or a running total, of which the book knows nothing. */
export function isOtherPeriod(words: string): boolean {
  return OTHER_PERIOD.test(words.toLowerCase());
}

const OTHER_PERIOD =
  /quý\s+(?:\d|[ivx]+(?!\p{L}))|(?<!\d)\d{1,2}\s+tháng(?!\s*12)|tháng\s+(?:[1-9]|1[01])(?!\d)|sáu tháng|tuần|lũy kế|luỹ kế|từ đầu (?:nhiệm kỳ|năm)|mỗi tháng|hằng tháng|hàng tháng|mỗi ngày|bình quân mỗi/u;

/** The year that words speak of: the last one named that is not the base of a comparison. */
export function yearNamed(words: string): number | undefined {
  const named = [
    ...words.matchAll(/(?<!so với\s(?:cùng\s(?:kỳ|thời điểm)\s)?)năm\s+((?:19|20)\d\d)(?!\d)/giu),
  ];
  const last = named.at(-1)?.[1] ?? /\/((?:19|20)\d\d)(?!\d)/u.exec(words)?.[1];
  return last === undefined ? undefined : Number(last);
}
