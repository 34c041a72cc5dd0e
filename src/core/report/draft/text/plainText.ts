/**
 * Composed letters, and spaces and hyphens of one kind; what is never seen is left out, arrows up and down say their
 * verb, and a year with which is compared is called one.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f\u2009]/gu, ' ')
    .replace(/\u2011/gu, '-')
    .replace(/[▲⬆↑]\s*(?=[\d.,]*\d)/gu, 'tăng ')
    .replace(/[▼⬇↓]\s*(?=[\d.,]*\d)/gu, 'giảm ')
    .replace(/(?<=(?<!\p{L})so với )(?=(?:19|20)\d\d\s*(?:[,.;:)(]|$))/gimu, 'năm ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
}
