import { type DigitMarks, readDigitMarks } from '#core/numbers/digitMarks';
import { takeMagnitude } from '#core/numbers/magnitude';
import {
  add,
  equals,
  multiply,
  ONE,
  powerOfTen,
  rational,
  type Rational,
} from '#core/numbers/rational';
import type { DecimalMark, PrintedNumber } from './numberInText';

interface Pieces {
  readonly readings: readonly PrintedNumber[];
  readonly end: number;
  /** Of the last piece. */
  readonly magnitude: Rational;
}

/** "1,85 triệu", "1 triệu 850 nghìn", "343.000". */
export function takePieces(
  sentence: string,
  digitsAt: number,
  decimalMark: DecimalMark,
): Pieces | undefined {
  let position = digitsAt;
  let readings: readonly PrintedNumber[] | undefined;
  let above: Rational | undefined;
  for (;;) {
    DIGITS_HERE.lastIndex = position;
    const digits = DIGITS_HERE.exec(sentence)?.[0];
    if (digits === undefined) break;
    const marks = readDigitMarks(digits.replace(/[  ]/g, ''));
    if (!marks) break;
    const behind = position + digits.length;
    const { factor, end } = magnitudeAt(sentence, behind);
    const isOfMoney = /^\s*(?:đồng|đ(?!\p{L}))/iu.test(
      sentence.slice(end, end + LONGEST_MAGNITUDE),
    );
    const mayGroup = isOfMoney && equals(factor, MILLION);
    const piece = printedReadings(marks, factor, decimalMark, mayGroup);
    if (readings === undefined) {
      readings = piece;
    } else {
      const [first] = readings;
      const [next] = piece;
      if (!first || !next || above === undefined) break;
      const isOneCount = isThousandsOf(factor, above, next);
      if (!isOneCount && !isBelow(next.value, above)) break;
      const upper = isOneCount ? multiply(first.value, factor) : first.value;
      readings = [{ value: add(upper, next.value), place: next.place, step: next.step }];
    }
    above = factor;
    position = end;
    // The magnitude took the space behind it along.
    const space = /^\s*(?=\d)/u.exec(sentence.slice(position));
    if (equals(factor, ONE) || !space) break;
    position += space[0].length;
  }
  if (!readings) return undefined;
  const end = sentence.slice(0, position).trimEnd().length;
  return { readings, end, magnitude: above ?? ONE };
}

/** "2 nghìn 067 tỷ đồng": thousands of what the next digits count. */
function isThousandsOf(factor: Rational, above: Rational, next: PrintedNumber): boolean {
  return (
    equals(above, THOUSAND) &&
    isBelow(THOUSAND, factor) &&
    isBelow(next.value, multiply(THOUSAND, factor))
  );
}

const THOUSAND = rational(1000);

function isBelow(value: Rational, limit: Rational): boolean {
  return value.numerator * limit.denominator < limit.numerator * value.denominator;
}

function magnitudeAt(
  sentence: string,
  position: number,
): { readonly factor: Rational; readonly end: number } {
  const rest = sentence.slice(position, position + LONGEST_MAGNITUDE).toLowerCase();
  const words = rest.trimStart();
  const taken = TEN_THOUSAND.test(words)
    ? { factor: powerOfTen(4), rest: words.replace(TEN_THOUSAND, '') }
    : takeMagnitude(words);
  if (!taken) return { factor: ONE, end: position };
  return {
    factor: taken.factor,
    end: position + (rest.length - words.length) + (words.length - taken.rest.length),
  };
}

function printedReadings(
  marks: DigitMarks,
  magnitude: Rational,
  decimalMark: DecimalMark,
  mayGroup: boolean,
): readonly PrintedNumber[] {
  if (marks.kind === 'whole') return [printed(marks.whole, '', magnitude)];
  const asDecimals = printed(marks.whole, marks.fraction, magnitude);
  if (marks.kind === 'certain') return [asDecimals];
  const asThousands = printed(marks.whole + marks.fraction, '', magnitude);
  // "475,881 triệu đồng": amounts in millions are often grouped in the English way, whatever stands around.
  if (mayGroup && marks.mark === ',' && decimalMark !== '.') return [asDecimals, asThousands];
  // "1,685 triệu": whoever counts in millions has no thousands left to group.
  const isVietnamese = marks.mark === ',' && decimalMark !== '.';
  if (isVietnamese && !equals(magnitude, ONE)) return [asDecimals];
  if (decimalMark !== undefined) return [marks.mark === decimalMark ? asDecimals : asThousands];
  return marks.mark === '.' ? [asThousands] : [asDecimals, asThousands];
}

function printed(whole: string, fraction: string, magnitude: Rational): PrintedNumber {
  const value = multiply(
    multiply(rational(BigInt(whole + fraction)), powerOfTen(-fraction.length)),
    magnitude,
  );
  const place = multiply(powerOfTen(-fraction.length), magnitude);
  return { value, place, step: multiply(stepOf(fraction === '' ? whole : ''), place) };
}

/** What digits were counted in that end in noughts. */
function stepOf(whole: string): Rational {
  return powerOfTen(/0*$/.exec(whole)?.[0].length ?? 0);
}

/** Digits without a fraction, in ones. */
export function wholeNumber(digits: string): PrintedNumber {
  return printed(digits, '', ONE);
}

/** "130 vạn thuê bao": nobody fills in a form so. */
const TEN_THOUSAND = /^vạn(?!\p{L})\s*/u;
const MILLION = rational(1_000_000);
const DIGITS_HERE = /\d{1,3}(?:[  ]\d{3})+(?!\d)(?:[.,]\d+)?|\d[\d.,]*\d|\d/uy;
/** No magnitude word is longer. */
const LONGEST_MAGNITUDE = 60;
