import { plainSpelling } from '#core/numbers/spelling';

/** The sheet that a person means by "Biểu 3", "biểu số 03", "bieu 3" or "3". */
export function tableName(written: string): string {
  const text = plainSpelling(written);
  const number = /^(?:bi[ểe]u\s*)?(?:số\s*)?(\d{1,2})(\p{L}?)$/iu.exec(text);
  if (number) return `Biểu ${(number[1] ?? '').padStart(2, '0')}${number[2] ?? ''}`;
  return text === plainSpelling('Tổng hợp') ? 'Tổng hợp' : written.trim();
}
