import type { Indicator } from '#core/catalogue/indicator';

/** The indicator's name as a table prints it: "trong đó:" as a dash, the first letter a capital. */
export function indicatorName({ nameVi }: Indicator): string {
  const match = /^(?:-\s*)?trong đó\s*:?\s*(.+)$/iu.exec(nameVi.normalize('NFC'));
  return match?.[1] === undefined ? capitalised(nameVi) : `- ${capitalised(match[1])}`;
}

/** The same without the dash, for a column's head. */
export function indicatorHead(indicator: Indicator): string {
  return `${indicatorName(indicator).replace(/^- /, '')} (${indicator.unit})`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
