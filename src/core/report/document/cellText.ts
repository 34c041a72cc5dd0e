import { formatVietnameseTrimmed } from '#core/numbers/vietnameseText';
import type { Rational } from '#core/numbers/rational';
import type { PlannedCell, PlannedContent } from '#core/workbook/sheetPlan';
import { displayedNumber } from './displayedNumber';

/** What a reader sees in a cell. */
export function cellText({ content, style }: Pick<PlannedCell, 'content' | 'style'>): string {
  return textOfContent(content, style.numberFormat);
}

/** What a reader sees of a content: its text, or its number or formula's value in its format. */
export function textOfContent(content: PlannedContent, numberFormat: string | undefined): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return numberText(content.value, numberFormat);
    case 'formula':
      return typeof content.expected === 'string'
        ? content.expected
        : numberText(content.expected, numberFormat);
  }
}

/** A number without a format of its own shows what it has, up to ten decimals. */
const MOST_DECIMALS = 10;

function numberText(value: Rational, numberFormat: string | undefined): string {
  return numberFormat === undefined
    ? formatVietnameseTrimmed(value, MOST_DECIMALS)
    : displayedNumber(value, numberFormat);
}
