import { fromDouble, toDecimalText } from '#core/numbers/decimalText';
import type { CellContent } from '#core/workbook/snapshot';

/** Digits that every spreadsheet's own calculation keeps. */
export const STEADY_DIGITS = 13;

/** Stands for the result of a formula that whoever saved the book has not kept. */
export const NOT_KEPT = '\uFFFD';

/** What a cell holds, as one text however a spreadsheet keeps it: two cells with the same are alike. */
export function writtenText(content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return tidied(content.text);
    case 'number':
      return steadyText(content.value);
    case 'date':
      return steadyText(content.serial);
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.error;
    case 'uncalculated':
      return NOT_KEPT;
  }
}

/** A number without the digits in which spreadsheets differ. */
export function steadyText(value: number): string {
  const steady = fromDouble(Number(value.toPrecision(STEADY_DIGITS)));
  return steady ? toDecimalText(steady) : String(value);
}

/** A text without what spreadsheets write in their own way: composed letters, ends of lines, outer spaces. */
export function tidied(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim();
}
