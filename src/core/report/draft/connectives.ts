import type { Word } from './words';

/** Words that only join what is said to what was said before. */
const CONNECTIVES =
  /(?<!\p{L})(?:tuy nhiên|tuy vậy|mặc dù vậy|như vậy|vì vậy|do vậy|do đó|theo đó|nhờ đó|qua đó|từ đó|trong khi đó|bên cạnh đó|ngoài ra|đồng thời|cụ thể(?: là)?|đáng chú ý(?: là)?|đặc biệt(?: là)?|nghĩa là|tức(?: là)?|ngược lại|mặt khác|nhìn chung|lại(?=\s+(?:tăng|giảm|đạt|là|cao|thấp)(?!\p{L})))(?!\p{L})/giu;

/** The words of a text without those. */
export function withoutConnectives(text: string, words: readonly Word[]): readonly Word[] {
  const joined = [...text.matchAll(CONNECTIVES)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));
  return words.filter((word) =>
    joined.every(({ start, end }) => word.end <= start || word.start >= end),
  );
}
