import { splitAmount, type AmountPiece, type AmountText } from './amountText';
import { isConceivable } from './conceivable';
import { readDigitMarks, type DigitMarks } from './digitMarks';
import { BLANK, type Figure } from './figure';
import { readFigureMark } from './figureMarks';
import type { Hedge } from './hedge';
import { groupsThousands } from './measure';
import { isNear } from './nearness';
import {
  compare,
  equals,
  multiply,
  negate,
  ONE,
  powerOfTen,
  rational,
  signOf,
  sum,
  type Rational,
} from './rational';
import type { SeparatorEvidence } from './separators';
import { plainSpelling } from './spelling';

/** What a text says as a number. Never a guess: what has two readings is `ambiguous`. */
export type NumberReading =
  | NumberValue
  | { readonly kind: 'state'; readonly figure: Figure }
  | { readonly kind: 'fraction'; readonly numerator: Rational; readonly denominator: Rational }
  | {
      readonly kind: 'ambiguous';
      /** With the magnitude word multiplied in. */
      readonly candidates: readonly Rational[];
      readonly magnitude: Rational;
      /** The words behind number and magnitude. */
      readonly unitText?: string;
    }
  | { readonly kind: 'not-a-number' };

export interface NumberValue {
  readonly kind: 'value';
  /** With the magnitude word multiplied in: "1,85 triệu" is 1850000. A percentage stays as printed. */
  readonly value: Rational;
  /** Decimals as written, before the magnitude word. */
  readonly decimals: number;
  readonly hedge?: Hedge;
  /** Of the last magnitude word, else 1. One unit of the last written place is magnitude / 10^decimals. */
  readonly magnitude: Rational;
  /** The words behind number and magnitude: "thuê bao", "đồng". */
  readonly unitText?: string;
  readonly isPercent: boolean;
  /** "ước", "ước đạt" before the number, or a remark in brackets behind it. */
  readonly note?: string;
}

/** Whether words or a magnitude behind the number say what it counts. */
export function namesItsMeasure({ unitText, magnitude }: NumberValue): boolean {
  return unitText !== undefined || !equals(magnitude, ONE);
}

export interface NumberReadingOptions {
  /** What all texts of the sheet say together; see weighSeparators. */
  readonly separators: SeparatorEvidence;
  /** Whether whole things are counted, so that a mark before three digits groups thousands. */
  readonly isCount: boolean;
  /** Last year's figure in the measure of the text: decides "1.108" when only one reading is near it. */
  readonly priorHint?: Rational;
}

/**
 * Reads a cell's text as Vietnamese offices write numbers (docs/methods.md, M0): marks of both
 * kinds, missing and "did not occur" tokens, hedges, magnitude words, percentages, notes in
 * brackets, and the words of the measure behind the number.
 *
 * With a magnitude word the value counts single things or đồng, whatever a column's head says.
 *
 * @example
 * readNumberText('hơn 1,85 triệu thuê bao', { separators: 'none', isCount: true });
 * // => value 1850000, decimals 2, hedge 'over', magnitude 1000000, unitText 'thuê bao'
 */
export function readNumberText(text: string, options: NumberReadingOptions): NumberReading {
  if (/^\d{1,15}$/.test(text)) return plainValue(rational(BigInt(text)));
  if (text.length > LONGEST_NUMBER) return NOT_A_NUMBER;
  if (/^\d[\d.,]*$/.test(text)) return readAmount(text, options);
  const plain = plainSpelling(text).replace(/^['’‘`´]+ ?/, '');
  if (plain === '') return { kind: 'state', figure: BLANK };
  const figure = readFigureMark(plain);
  if (figure) return { kind: 'state', figure };
  return readFraction(plain, options) ?? readAmount(plain, options);
}

/** Longer texts are remarks. */
const LONGEST_NUMBER = 120;
const NOT_A_NUMBER = { kind: 'not-a-number' } as const;

function plainValue(value: Rational): NumberValue {
  return { kind: 'value', value, decimals: 0, magnitude: ONE, isPercent: false };
}

/** "26/27": two numbers and nothing else. Whether a date was meant is for the caller to ask. */
function readFraction(plain: string, options: NumberReadingOptions): NumberReading | undefined {
  const match = /^(\d[\d., ]*) ?\/ ?(\d[\d., ]*)$/.exec(plain);
  if (!match) return undefined;
  const [, above = '', below = ''] = match;
  const numerator = readAmount(above.trimEnd(), options);
  const denominator = readAmount(below, options);
  if (numerator.kind !== 'value') return numerator;
  if (denominator.kind !== 'value') return denominator;
  if (signOf(denominator.value) === 0) return NOT_A_NUMBER;
  return { kind: 'fraction', numerator: numerator.value, denominator: denominator.value };
}

function readAmount(plain: string, options: NumberReadingOptions): NumberReading {
  const amount = splitAmount(plain);
  const [first, ...others] = amount?.pieces ?? [];
  if (!amount || !first) return NOT_A_NUMBER;
  if (others.length > 0) return readCompound(amount);
  const marks = readDigitMarks(first.digits);
  if (!marks) return NOT_A_NUMBER;
  const readings = readingsOf(marks).map(({ value, decimals }) => ({
    value: inFull(value, first.magnitude, amount.isNegative),
    decimals,
  }));
  const isRound = amount.hedge !== undefined && first.digits.endsWith('000');
  const chosen = chooseReading(marks, readings, {
    ...options,
    isCount: isRound || countsWhole(amount, first, options.isCount),
    isScaled: !equals(first.magnitude, ONE),
  });
  if (chosen && !isConceivable(chosen.value)) return NOT_A_NUMBER;
  return chosen
    ? describe(amount, chosen.value, chosen.decimals, first.magnitude)
    : {
        kind: 'ambiguous',
        candidates: readings.map(({ value }) => value),
        magnitude: first.magnitude,
        ...(amount.unitText !== '' && { unitText: amount.unitText }),
      };
}

interface Reading {
  readonly value: Rational;
  readonly decimals: number;
}

/** One reading, or for an open mark the two: as thousands first, then as decimals. */
function readingsOf(marks: DigitMarks): readonly Reading[] {
  if (marks.kind === 'whole') return [decimalReading(marks.whole, '')];
  const asDecimals = decimalReading(marks.whole, marks.fraction);
  if (marks.kind === 'certain') return [asDecimals];
  return [decimalReading(marks.whole + marks.fraction, ''), asDecimals];
}

function decimalReading(whole: string, fraction: string): Reading {
  const value = multiply(rational(BigInt(whole + fraction)), powerOfTen(-fraction.length));
  return { value, decimals: fraction.length };
}

/** Whole things are meant: by the words behind the number, or by the column, unless scaled. */
function countsWhole(amount: AmountText, piece: AmountPiece, isCount: boolean): boolean {
  const { measure, isPercent } = amount;
  if (isPercent || !equals(piece.magnitude, ONE)) return false;
  if (!measure) return isCount;
  return measure.isFamiliar
    ? groupsThousands(measure) || (isCount && measure.dimension.startsWith('count:'))
    : isCount;
}

/** The order of domain.md 8.2: what is counted, what the sheet shows, last year's figure; else nothing. */
function chooseReading(
  marks: DigitMarks,
  readings: readonly Reading[],
  options: NumberReadingOptions & { readonly isScaled: boolean },
): Reading | undefined {
  const [thousands, decimals] = readings;
  if (marks.kind !== 'open' || options.isCount) return thousands;
  switch (options.separators) {
    case 'comma-decimal':
      return marks.mark === ',' ? decimals : thousands;
    case 'point-decimal':
      return marks.mark === '.' ? decimals : thousands;
    case 'mixed':
      return undefined;
    case 'none':
      // "122.952 nghìn" may be written in full, with a word too many; last year is near both ways.
      return options.isScaled && marks.mark === '.'
        ? undefined
        : readings.find(({ value }) => isNear(value, options.priorHint));
  }
}

/** "1 triệu 850 nghìn": whole numbers under falling magnitudes, each smaller than the step above it. */
function readCompound(amount: AmountText): NumberReading {
  const values: Rational[] = [];
  let above = ONE;
  for (const [position, piece] of amount.pieces.entries()) {
    const marks = readDigitMarks(piece.digits);
    const [reading] = marks ? readingsOf(marks) : [];
    if (
      !reading ||
      reading.decimals > 0 ||
      (position > 0 && !continues(reading.value, piece, above))
    ) {
      return NOT_A_NUMBER;
    }
    values.push(inFull(reading.value, piece.magnitude, amount.isNegative));
    above = piece.magnitude;
  }
  return describe(amount, sum(values), 0, above);
}

const THOUSAND = rational(1000);

/** "1 triệu 200" may mean 200 thousand: a bare number may only follow the thousands. */
function continues(value: Rational, piece: AmountPiece, above: Rational): boolean {
  const isClear = !equals(piece.magnitude, ONE) || equals(above, THOUSAND);
  return isClear && compare(multiply(value, piece.magnitude), above) < 0;
}

function inFull(value: Rational, magnitude: Rational, isNegative: boolean): Rational {
  const scaled = multiply(value, magnitude);
  return isNegative ? negate(scaled) : scaled;
}

function describe(
  amount: AmountText,
  value: Rational,
  decimals: number,
  magnitude: Rational,
): NumberValue {
  const { hedge, unitText, isPercent, note } = amount;
  return {
    kind: 'value',
    value,
    decimals,
    magnitude,
    isPercent,
    ...(hedge && { hedge }),
    ...(unitText !== '' && { unitText }),
    ...(note !== '' && { note }),
  };
}
