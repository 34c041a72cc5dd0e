import { toDecimalText } from '#core/numbers/decimalText';
import { reported, type Status } from '#core/numbers/figure';
import type { Measure } from '#core/numbers/measure';
import { isNear } from '#core/numbers/nearness';
import { readNumberText, type NumberReading, type NumberValue } from '#core/numbers/numberText';
import {
  divide,
  equals,
  multiply,
  ONE,
  powerOfTen,
  rational,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import type { AskedCell } from '../rows/askedCell';
import type { FittingMeasure } from './measureFitting';
import {
  figureOf,
  isPercentage,
  state,
  trouble,
  type CellReading,
  type Trouble,
  type ValueOptions,
} from './cellReading';

/** Reads a text as a figure: a sign, a rank, a number with the words around it. */
export function readTextValue(
  asked: AskedCell,
  text: string,
  fitting: FittingMeasure | undefined,
  options: ValueOptions,
): CellReading {
  if (ERROR_TEXT.test(text)) return trouble({ kind: 'error', error: text });
  const place = asked.indicator.nature === 'rank' ? rankIn(text) : undefined;
  if (place !== undefined && fitting) return figureOf(rational(place), 0, fitting);
  const reading = readNumberText(text, {
    separators: options.separators,
    isCount: fitting?.groupsThousands ?? false,
    ...hint(options.prior, fitting),
  });
  if (reading.kind === 'state') return state(reading.figure, fitting?.text ?? asked.measure.text);
  if (reading.kind === 'not-a-number') return trouble(reading);
  if (reading.kind === 'value') return readStatedValue(asked, reading, fitting, options);
  if (!fitting) return trouble({ kind: 'wrong-measure', measure: asked.measure.text });
  if (reading.kind === 'fraction') return trouble(quotientOf(reading, fitting));
  const own = reading.unitText ? options.fitMeasure(asked.indicator, reading.unitText) : undefined;
  return trouble(twoReadings(reading, fitting, own, options.prior));
}

const ERROR_TEXT = /^(?:#(?:REF|DIV\/0|N\/A|VALUE|NAME|NUM|NULL)[!?]?|Err:\d+)$/i;

/** Grades are coded A = 1 … E = 5 (domain.md 6); "10/63" is the tenth of 63 places. */
function rankIn(text: string): number | undefined {
  const grade = /^(?:xếp )?(?:loại|hạng|mức)? ?([A-E])$/iu.exec(text)?.[1];
  if (grade !== undefined) return 'ABCDE'.indexOf(grade.toUpperCase()) + 1;
  const [, rank = '', places = ''] = /^(?:thứ |hạng )?(\d{1,2}) ?\/ ?(\d{2})$/iu.exec(text) ?? [];
  return rank !== '' && Number(rank) <= Number(places) ? Number(rank) : undefined;
}

/** Last year's figure in the measure of the text. */
function hint(
  prior: Rational | undefined,
  fitting: FittingMeasure | undefined,
): { readonly priorHint?: Rational } {
  return prior && fitting ? { priorHint: divide(prior, fitting.factor) } : {};
}

/** Both readings in the indicator's measure: of the text's own words where there are any, else the column's. */
function twoReadings(
  reading: Extract<NumberReading, { kind: 'ambiguous' }>,
  fitting: FittingMeasure,
  own: FittingMeasure | undefined,
  prior: Rational | undefined,
): Trouble {
  const { factor } = own ?? fitting;
  const candidates = reading.candidates.map((value) => multiply(value, factor));
  const near = own && candidates.find((value) => isNear(value, prior));
  const likely = near ?? writtenInFull(candidates, reading.magnitude, prior);
  const others = candidates.filter((one) => !likely || !equals(one, likely));
  return { kind: 'open', candidates: likely ? [likely, ...others] : candidates, likely };
}

function quotientOf(
  { numerator, denominator }: Extract<NumberReading, { kind: 'fraction' }>,
  fitting: FittingMeasure,
): Trouble {
  const quotient = divide(numerator, denominator);
  const value = isPercentage(fitting) ? multiply(quotient, HUNDRED) : quotient;
  return { kind: 'fraction', value: multiply(value, fitting.factor) };
}

/**
 * "414.856 triệu" for 414.856, where last year was 400.812: the number stands there in full, and
 * the word behind it says nothing. Only last year's figure can tell.
 */
function writtenInFull(
  [thousands = ZERO]: readonly Rational[],
  magnitude: Rational,
  prior: Rational | undefined,
): Rational | undefined {
  const value = divide(thousands, magnitude);
  return !equals(magnitude, ONE) && isNear(value, prior) ? value : undefined;
}

function readStatedValue(
  asked: AskedCell,
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
  asked: AskedCell,
  reading: NumberValue,
  fitting: FittingMeasure | undefined,
): CellReading {
  if (!fitting) return trouble({ kind: 'wrong-measure', measure: asked.measure.text });
  return settled(reading, figureOf(reading.value, reading.decimals, fitting));
}

/** "450 người", "64,5%", "742,67 USD": the words behind the number are its measure. */
function ownMeasureValue(
  { indicator }: AskedCell,
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
  asked: AskedCell,
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

const HUNDRED = rational(100);
