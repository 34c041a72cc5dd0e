import { type DecimalText, type NamedIndicator, levelInWords } from '../figureInWords';

export function nameVi({ vi, code }: NamedIndicator): string {
  return `“${vi}” (${code})`;
}

export function nameEn({ en, vi, code }: NamedIndicator): string {
  return `“${en === '' ? vi : en}” (${code})`;
}

export function levelVi(value: DecimalText, { unit }: NamedIndicator): string {
  return levelInWords(value, unit, 'vi');
}

export function levelEn(value: DecimalText, { unit }: NamedIndicator): string {
  return levelInWords(value, unit, 'en');
}

export function percentVi(value: DecimalText): string {
  return levelInWords(value, '%', 'vi');
}

/** Never "tăng -1,8%". */
export function growthVi(value: DecimalText): string {
  return value.startsWith('-') ? `giảm ${percentVi(value.slice(1))}` : `tăng ${percentVi(value)}`;
}

export function growthEn(value: DecimalText): string {
  return value.startsWith('-') ? `down ${percentEn(value.slice(1))}` : `up ${percentEn(value)}`;
}

export function percentEn(value: DecimalText): string {
  return levelInWords(value, '%', 'en');
}
