import type { Indicator } from '#core/catalogue/indicator';
import { refuse, success, type Result } from '#core/findings/refusal';
import { fromDouble, toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { namesItsMeasure, readNumberText, type NumberValue } from '#core/numbers/numberText';
import { multiply, ONE, rational, type Rational } from '#core/numbers/rational';
import { measureFitting } from '#core/submissions/values/measureFitting';
import { readMeasuredNumber } from '#core/submissions/values/readMeasuredNumber';
import { isShownAsPercent } from '#core/submissions/values/readValue';
import type { CellSnapshot } from '#core/workbook/snapshot';
import type { SourceCell } from '#core/workbook/sourceCell';

/** A number, and the text of its cell, which names a measure of its own. */
export interface MeasuredText {
  readonly number: NumberValue;
  readonly text: string;
}

/**
 * What a person has typed with its measure: "209,13 tỷ đồng", "1,03 triệu", or a number that the
 * spreadsheet shows as a percentage. Undefined for a bare number and for anything else.
 */
export function measuredText(cell: CellSnapshot): MeasuredText | undefined {
  const { content } = cell;
  if (content.kind === 'number') {
    return isShownAsPercent(cell) ? percentage(content.value) : undefined;
  }
  if (content.kind !== 'text') return undefined;
  const number = readNumberText(content.text, { separators: 'none', isCount: false });
  return number.kind === 'value' && isMeasured(number) ? { number, text: content.text } : undefined;
}

/** 0.8325, which the spreadsheet shows as 83,25%. */
function percentage(double: number): MeasuredText | undefined {
  const exact = fromDouble(double);
  if (!exact) return undefined;
  const value = multiply(exact, rational(100));
  const number = { kind: 'value', value, decimals: 0, magnitude: ONE, isPercent: true } as const;
  return { number, text: `${toDecimalText(value).replace('.', ',')}%` };
}

/** The number in the measure of its indicator; a refusal where it does not fit, or nobody knows whose it is. */
export function inMeasureOf(
  indicator: Indicator | undefined,
  { number, text }: MeasuredText,
  place: SourceCell,
): Result<Rational> {
  if (!indicator) return refuse({ code: 'book-number-unreadable', arguments: { ...place, text } });
  const asked = { indicator, measure: { text: '', isOwn: true } };
  const fitting = fitMeasure(indicator, '');
  const read = readMeasuredNumber(asked, number, fitting, {
    fitMeasure,
    separators: 'none',
    prior: undefined,
  });
  const value = read.kind === 'figure' ? numberOf(read.figure) : undefined;
  if (value) return success(value);
  const { code, unit: measure } = indicator;
  return number.hedge === undefined
    ? refuse({
        code: 'book-measure-unfit',
        arguments: { ...place, text, indicator: code, measure },
      })
    : refuse({ code: 'book-number-unreadable', arguments: { ...place, text } });
}

const fitMeasure = measureFitting();

function isMeasured(number: NumberValue): boolean {
  return number.isPercent || number.hedge !== undefined || namesItsMeasure(number);
}
