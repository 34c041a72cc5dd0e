import { toDouble } from '#core/numbers/decimalText';
import type { PlannedContent } from '#core/workbook/sheetPlan';

export type CellInput = string | number;

/**
 * What is given to Excel for a planned content. Excel reads a text as if it had been typed on an
 * American keyboard; where that would make it a formula, a number or a date, an apostrophe
 * keeps it a text.
 *
 * @example
 * cellInput({ kind: 'text', text: '=1+1' }); // => "'=1+1"
 * cellInput({ kind: 'text', text: 'Huyện Yên Thế' }); // => 'Huyện Yên Thế'
 */
export function cellInput(content: PlannedContent): CellInput {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'number':
      return toDouble(content.value);
    case 'formula':
      return `=${content.formula}`;
    case 'text':
      return isSafeText(content.text) ? content.text : `'${content.text}`;
  }
}

/** Begins with a letter, and is no word that Excel takes for a value: TRUE, "Mar 5". */
function isSafeText(text: string): boolean {
  return text === '' || (BEGINS_WITH_LETTER.test(text) && !READ_BY_EXCEL.test(text));
}

const BEGINS_WITH_LETTER = /^\p{L}/u;
const READ_BY_EXCEL =
  /^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s,./-]*\d/i;
