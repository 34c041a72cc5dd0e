/** Fewer words explain nothing: "Ước", "Đã kiểm tra". */
export const FEWEST_WORDS = 3;

/** With these a source, a legal basis or the assurance that all is well begins: no explanation. */
export const NO_EXPLANATION = [
  'nguồn',
  'theo',
  'căn cứ',
  'đơn vị tính',
  'đvt',
  'số liệu',
  'ước',
  'tạm tính',
  'đã kiểm tra',
  'đã rà soát',
  'đã đối chiếu',
  'không có ý kiến',
] as const;

/** What stands between words beside spaces. */
export const BETWEEN_WORDS = [':', ',', '.', ';', '\n'] as const;

/**
 * The first of some remarks that explains a figure in words; undefined where none does. Forms ask
 * the same in a formula, so the rule is no finer than what one can say: words are what spaces and
 * simple punctuation part.
 */
export function explanationIn(remarks: readonly string[]): string | undefined {
  return remarks.find((text) => {
    const words = wordsOf(text);
    const plain = words.join(' ');
    return (
      words.length >= FEWEST_WORDS &&
      /\p{L}/u.test(plain) &&
      !NO_EXPLANATION.some((beginning) => `${plain} `.startsWith(`${beginning} `))
    );
  });
}

function wordsOf(text: string): readonly string[] {
  let plain = text.normalize('NFC').toLowerCase();
  for (const mark of BETWEEN_WORDS) plain = plain.replaceAll(mark, ' ');
  return plain.split(/\s+/).filter((word) => word !== '');
}
