import { repairLegacyText } from '#core/catalogue/legacyText';
import { tidySpaces } from '#core/numbers/spelling';
import type { CellSnapshot } from '#core/workbook/snapshot';
import { dateText } from './serialDate';
import { remember } from '#core/catalogue/remember';

/**
 * A cell's words: in Unicode whatever font they were typed for, composed, with single spaces.
 * A number gives its digits and a date its day, as a head may hold 2022 or 31/12/2022;
 * everything else gives ''.
 */
export function cellText(cell: CellSnapshot): string {
  const { content } = cell;
  if (content.kind === 'text') return textInUnicode(content.text, cell.font);
  if (content.kind === 'number') return String(content.value);
  return content.kind === 'date' ? dateText(content.serial) : '';
}

/** The lines of a text cell, each tidied; empty ones are left out. */
export function cellLines(cell: CellSnapshot): readonly string[] {
  if (cell.content.kind !== 'text') return [];
  return cell.content.text
    .split(/[\r\n]+/)
    .map((line) => textInUnicode(line, cell.font))
    .filter((line) => line !== '');
}

function textInUnicode(text: string, font: string | undefined): string {
  if (font === undefined || !LEGACY_FONT.test(font)) return inUnicodeFont(text);
  return tidySpaces(repairLegacyText(text, font));
}

const LEGACY_FONT = /^(?:\.vn|vni)/i;

const inUnicodeFont = remember((text) => tidySpaces(repairLegacyText(text)));
