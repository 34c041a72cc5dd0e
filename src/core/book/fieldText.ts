import { isoDayOfText } from '#core/catalogue/isoDate';
import { refuse, success, type Result } from '#core/findings/refusal';
import { fromDouble } from '#core/numbers/decimalText';
import { readFigureMark } from '#core/numbers/figureMarks';
import { namesItsMeasure, readNumberText, type NumberValue } from '#core/numbers/numberText';
import { divide, type Rational } from '#core/numbers/rational';
import { plainSpelling } from '#core/numbers/spelling';
import type { CellContent } from '#core/workbook/snapshot';
import type { SourceCell } from '#core/workbook/sourceCell';
import { isoDayOfSerial } from './isoDay';
import { exactText } from './recordContent';
import type { ColumnReading } from './recordSheet';
import { codesOf } from './vocabulary';

/**
 * A cell as the field of the contract's CSV file that it stands for: numbers as decimal text,
 * days as ISO text, words of the book as codes. People may have typed a number as text, or a
 * day as a date.
 */
export function fieldText(
  content: CellContent,
  reading: ColumnReading | undefined,
  place: SourceCell,
): Result<string> {
  if (content.kind === 'error') {
    return refuse({ code: 'book-cell-error', arguments: { ...place, error: content.error } });
  }
  if (content.kind === 'uncalculated') {
    return refuse({ code: 'book-cell-uncalculated', arguments: { ...place } });
  }
  if (content.kind === 'boolean') return success(content.value ? 'TRUE' : 'FALSE');
  if (content.kind === 'date') {
    return reading?.as === 'weight'
      ? refuse({ code: 'book-fraction-is-date', arguments: { ...place } })
      : success(isoDayOfSerial(content.serial));
  }
  if (content.kind === 'number') return success(numberField(content.value));
  return textField(content.text, reading, place);
}

function numberField(value: number): string {
  const exact = fromDouble(value);
  return exact ? exactText(exact) : String(value);
}

function textField(
  text: string,
  reading: ColumnReading | undefined,
  place: SourceCell,
): Result<string> {
  switch (reading?.as) {
    case undefined:
      return success(text);
    case 'date':
      return success(isoDayOfText(text));
    case 'words':
      return success(codesOf(reading.vocabulary, text));
    case 'number':
    case 'level':
    case 'figure':
    case 'weight': {
      const number = numberOfText(text, reading.as, place);
      return number.ok ? success(exactText(number.value)) : number;
    }
  }
}

/**
 * A number typed as text, where it has one reading only. A figure with a measure of its own has none
 * while nobody says in which it is to stand.
 */
export function numberOfText(
  text: string,
  as: 'number' | 'level' | 'figure' | 'weight',
  place: SourceCell,
): Result<Rational> {
  const reading = readNumberText(text, { separators: 'none', isCount: false });
  if (reading.kind === 'value' && !reading.isPercent && isReadAs(reading, as))
    return success(reading.value);
  if (reading.kind === 'fraction') return success(divide(reading.numerator, reading.denominator));
  if (reading.kind === 'ambiguous') {
    return refuse({ code: 'book-number-ambiguous', arguments: { ...place, text } });
  }
  const code = as === 'figure' ? 'book-figure-unreadable' : 'book-number-unreadable';
  return refuse({ code, arguments: { ...place, text } });
}

function isReadAs(number: NumberValue, as: 'number' | 'level' | 'figure' | 'weight'): boolean {
  const isFigure = as === 'figure' || as === 'level';
  return !isFigure || !(namesItsMeasure(number) || number.hedge !== undefined);
}

/** The contract's word for a sign such as "-" or "…"; undefined for anything else. */
export function markOfText(text: string): string | undefined {
  return readFigureMark(plainSpelling(text))?.state;
}
