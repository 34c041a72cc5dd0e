import type { SentenceContext } from '../sentences/sentenceContext';

/**
 * Whether what is compared with a restated or revised year says so, as our own sentences do: readers
 * have the figure that was published. People may know what they compare with; we do not write it for
 * them without.
 */
export function saysItsBase(
  text: string,
  { words, book }: Pick<SentenceContext, 'words' | 'book'>,
): boolean {
  const remark = words.remark.trim();
  if (remark === '' || text.includes(remark)) return true;
  return !COMPARED.test(text) && !text.includes(String(book.year - 1));
}

const COMPARED = /(?<!\p{L})(?:so với(?! kế hoạch)|cùng kỳ|năm (?:trước|ngoái))(?!\p{L})/iu;
