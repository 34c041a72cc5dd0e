/** Whether no word of a text speaks of an earlier time than the year of the book. */
export function tellsOfNow(text: string, year: number): boolean {
  return !OF_EARLIER.test(text.replaceAll(String(year), ''));
}

/** "năm trước", "cùng kỳ", "năm 2019", "khi đó": what a clause may tell of instead. */
const OF_EARLIER =
  /(?<!\p{L})(?:trước|cùng kỳ|ngoái|khi đó|lúc đó|ban đầu|từ|(?:19|20)\d\d)(?!\p{L})/iu;
