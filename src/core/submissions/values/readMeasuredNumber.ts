import { toDecimalText } from '#core/numbers/decimalText';
import { reported, type Status } from '#core/numbers/figure';
import type { Measure } from '#core/numbers/measure';
import { isNear } from '#core/numbers/nearness';
import type { NumberValue } from '#core/numbers/numberText';
import { divide, equals, multiply, ONE, powerOfTen, type Rational } from '#core/numbers/rational';
import type { AskedCell } from '../rows/askedCell';
import type { FittingMeasure } from './measureFitting';
import { figureOf, trouble, type CellReading, type ValueOptions } from './cellReading';

/** Of what a number is, and the measure that stands beside it. */
type AskedMeasure = Pick<AskedCell, 'indicator' | 'measure'>;

/** A number with or without words behind it: its measure is theirs, else the column's. */
export function readMeasuredNumber(
  asked: AskedMeasure,
  reading: NumberValue,
  fitting: FittingMeasure | undefined,
  options: ValueOptions,
): CellReading {
  const inText = measureInText(reading);
  const isScaled = !equals(reading.magnitude, ONE);
  if (inText === '' && !isScaled) return plainValue(asked, reading, fitting);
  return isScaled
    ? scaledValue(asked, reading, inText, fitting, options)
    : ownMeasureValue(asked, reading, inText, options);
}

/** "%" or the words behind the number; '' when there are none. */
function measureInText({ isPercent, unitText = '' }: NumberValue): string {
  return isPercent ? '%' : unitText;
}

function plainValue(
  asked: AskedMeasure,
  reading: NumberValue,
  fitting: FittingMeasure | undefined,
): CellReading {
  if (!fitting) return trouble({ kind: 'wrong-measure', measure: asked.measure.text });
  return settled(reading, figureOf(reading.value, reading.decimals, fitting));
}

/** "450 người", "64,5%", "742,67 USD": the words behind the number are its measure. */
function ownMeasureValue(
  { indicator }: AskedMeasure,
  reading: NumberValue,
  inText: string,
  { fitMeasure }: ValueOptions,
): CellReading {
  const fitting = fitMeasure(indicator, inText);
  if (!fitting) return trouble({ kind: 'wrong-measure', measure: inText });
  return settled(reading, figureOf(reading.value, reading.decimals, fitting));
}

/**
 * "1,85 triệu", "742,67 tỷ đồng": the value is in single things or đồng. Where the column counts
 * in thousands and the text does not say its measure, the word may have been meant on top of it.
 */
function scaledValue(
  asked: AskedMeasure,
  reading: NumberValue,
  inText: string,
  fitting: FittingMeasure | undefined,
  { fitMeasure, prior }: ValueOptions,
): CellReading {
  const { indicator, measure } = asked;
  const base = inText === '' ? baseMeasure(fitting?.measure) : inText;
  const single = base === undefined ? undefined : fitMeasure(indicator, base);
  if (!single)
    return trouble({ kind: 'wrong-measure', measure: inText === '' ? measure.text : inText });
  const value = multiply(reading.value, single.factor);
  const scale = fitting?.measure?.factor ?? ONE;
  const isClear =
    inText !== '' || measure.text === '' || equals(scale, ONE) || equals(scale, reading.magnitude);
  if (!isClear) {
    const onTop = multiply(reading.value, fitting?.factor ?? ONE);
    return trouble({
      kind: 'magnitude',
      measure: measure.text,
      ...likeliest([value, onTop], divide(onTop, reading.magnitude), prior),
    });
  }
  const place = multiply(reading.magnitude, powerOfTen(-reading.decimals));
  return settled(reading, {
    kind: 'figure',
    figure: reported(value),
    measure: measureWords(reading, inText, fitting),
    precision: toDecimalText(multiply(place, single.factor)),
  });
}

/**
 * Of what a magnitude word may mean the one near last year; or the bare number in the column's
 * measure, where only that is: "28,7 nghìn tỷ" for 28,7.
 */
function likeliest(
  candidates: readonly Rational[],
  bare: Rational,
  prior: Rational | undefined,
): { readonly candidates: readonly Rational[]; readonly likely: Rational | undefined } {
  const near = candidates.find((one) => isNear(one, prior));
  if (near || !isNear(bare, prior)) return { candidates, likely: near };
  return { candidates: [bare, ...candidates], likely: bare };
}

/** What one of a measure counts: 'đồng' of "triệu đồng", 'thuê bao' of "nghìn thuê bao". */
function baseMeasure(measure: Measure | undefined): string | undefined {
  if (!measure) return undefined;
  const { dimension } = measure;
  return dimension.startsWith('count:') && !dimension.includes('/')
    ? dimension.slice('count:'.length)
    : dimension;
}

function measureWords(
  reading: NumberValue,
  inText: string,
  fitting: FittingMeasure | undefined,
): string {
  if (inText === '') return fitting?.text ?? '';
  const scale = SCALE_WORDS.find(([factor]) => equals(factor, reading.magnitude))?.[1];
  return scale === undefined ? inText : `${scale} ${inText}`;
}

const SCALE_WORDS: readonly (readonly [Rational, string])[] = [
  [powerOfTen(3), 'nghìn'],
  [powerOfTen(6), 'triệu'],
  [powerOfTen(9), 'tỷ'],
  [powerOfTen(12), 'nghìn tỷ'],
  [powerOfTen(15), 'triệu tỷ'],
];

/** A hedged number is no exact one; a remark may say how far the number has come. */
function settled({ hedge, note }: NumberValue, reading: CellReading): CellReading {
  if (reading.kind !== 'figure') return reading;
  if (hedge !== undefined && reading.figure.state === 'value') {
    return trouble({ kind: 'hedged', value: reading.figure.value });
  }
  const status = note === undefined ? undefined : statusInNote(note);
  return status === undefined ? reading : { ...reading, status };
}

function statusInNote(note: string): Status | undefined {
  if (/ước|tạm tính|dự kiến/.test(note)) return 'E';
  if (/sơ bộ/.test(note)) return 'P';
  return /chính thức/.test(note) ? 'A' : undefined;
}
