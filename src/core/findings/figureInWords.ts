import { fromDecimalText, orderOfMagnitude } from '#core/numbers/decimalText';
import { ZERO, type Rational } from '#core/numbers/rational';
import { formatVietnamese } from '#core/numbers/vietnameseText';

/** A number as plain decimal text with a point ("1850000", "-3.5"), as messages keep it. */
export type DecimalText = string;

/** What a sentence needs to know of an indicator. */
export interface NamedIndicator {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** Its own unit of measure, as in the catalogue. */
  readonly unit: string;
}

/**
 * A level with its unit of measure, as each language writes numbers.
 *
 * @example
 * levelInWords('1850000', 'thuê bao', 'vi'); // => '1.850.000 thuê bao'
 * levelInWords('64.5', '%', 'vi'); // => '64,5%'
 */
export function levelInWords(value: DecimalText, unit: string, language: 'vi' | 'en'): string {
  const number = numberInWords(value, language);
  if (unit === '') return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/**
 * A number with the thousands and decimal marks of the language. What a division came to has fifteen
 * digits; a sentence keeps four behind the mark, or the first four that are not 0.
 *
 * @example
 * numberInWords('1850000.5', 'vi'); // => '1.850.000,5'
 * numberInWords('1850000.5', 'en'); // => '1,850,000.5'
 * numberInWords('19.4616320270771', 'vi'); // => '19,4616'
 */
export function numberInWords(value: DecimalText, language: 'vi' | 'en'): string {
  const [, fraction = ''] = value.split('.');
  const number = fromDecimalText(value) ?? ZERO;
  const decimals = fraction.length > FINEST ? shownDecimals(number) : fraction.length;
  const vietnamese = formatVietnamese(number, decimals);
  return language === 'vi' ? vietnamese : vietnamese.replace(/[.,]/g, swapMark);
}

/** A number that the program has as decimal text, with the marks of the language; what people wrote otherwise as they wrote it. */
export function writtenInWords(text: string, language: 'vi' | 'en'): string {
  return PLAIN_NUMBER.test(text) ? numberInWords(text, language) : text;
}

/** A number that the program has as decimal text, as people see it in a cell: with the decimal mark of the language. */
export function inCell(text: string, language: 'vi' | 'en'): string {
  return language === 'vi' && PLAIN_NUMBER.test(text) ? text.replace('.', ',') : text;
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Nobody writes more decimals than đồng have in tỷ đồng. */
const FINEST = 9;
const SHOWN = 4;

function shownDecimals(number: Rational): number {
  return Math.max(SHOWN, SHOWN - 1 - orderOfMagnitude(number));
}

function swapMark(mark: string): string {
  return mark === '.' ? ',' : '.';
}

/**
 * Where in the sheet, to begin a sentence with; nothing when it is about no cell.
 *
 * @example
 * placeInWords('D5;D6', 'vi'); // => 'Ô D5, D6: '
 */
export function placeInWords(cell: string, language: 'vi' | 'en'): string {
  if (cell === '') return '';
  const cells = cell.split(';');
  const shown = cells.length > MOST_CELLS ? [...cells.slice(0, MOST_CELLS), '…'] : cells;
  if (language === 'vi') return `Ô ${shown.join(', ')}: `;
  return `${cells.length > 1 ? 'Cells' : 'Cell'} ${shown.join(', ')}: `;
}

/** More cells than this make a sentence unreadable; the finding itself lists them all. */
const MOST_CELLS = 6;
