import { compare, equals, multiply, ONE, rational, type Rational } from '#core/numbers/rational';
import { isBare } from './bareNumber';
import { hedgeBefore } from './hedgeBefore';
import { multiplesInWords } from './multiplesInWords';
import { asRates } from './outOfRound';
import { fractionsInWords, numbersInWords } from './numbersInWords';
import { notStatistics, type Stretch } from './notStatistics';
import type { DecimalMark, NumberInText, PrintedNumber } from './numberInText';
import { onScaleOfThousand, perHundred } from './perHundred';
import { takePieces, wholeNumber } from './printedDigits';
import { unitAfter } from './unitAfter';

/** The statistics of a sentence, from left to right. */
export function numbersInText(sentence: string, decimalMark: DecimalMark): readonly NumberInText[] {
  const masked = notStatistics(sentence);
  const found: NumberInText[] = [];
  let from = 0;
  for (const match of sentence.matchAll(DIGITS)) {
    if (match.index < from || isMasked(masked, match.index)) continue;
    const number = readNumber(sentence, match.index, decimalMark);
    if (!number || isBareYear(match[0], number)) continue;
    found.push(number);
    from = number.end;
  }
  const grouped = withGroupingCommas(sentence, found);
  const numbers = grouped.map((number, position) =>
    inOneMeasure(
      sentence,
      grouped[position - 1],
      asOutOf(sentence, grouped[position - 1], number),
      grouped[position + 1],
    ),
  );
  const written = [
    ...multiplesInWords(sentence),
    ...fractionsInWords(sentence),
    ...numbersInWords(sentence),
  ].filter(({ start, end }) => numbers.every((one) => end <= one.start || start >= one.end));
  return [
    ...perHundred(sentence, onScaleOfThousand(sentence, asRates(sentence, numbers))),
    ...written,
  ].sort((one, other) => one.start - other.start);
}

/**
 * "185,245 trong tổng số 284,318 hồ sơ": nobody counts thousandths of a dossier, so that the commas of
 * that sentence part thousands, whatever they do elsewhere.
 */
function withGroupingCommas(
  sentence: string,
  numbers: readonly NumberInText[],
): readonly NumberInText[] {
  const isGrouped = (number: NumberInText): boolean =>
    number.unit === 'other' &&
    equals(number.magnitude, ONE) &&
    GROUPED_BY_COMMA.test(sentence.slice(number.digitsAt));
  const counts = numbers.filter(
    (one) => isGrouped(one) && one.measure?.dimension.startsWith('count:') === true,
  );
  if (!counts.some(({ measure }) => measure && equals(measure.factor, ONE))) return numbers;
  return numbers.map((number) => {
    const isPlain = !number.measure || number.measure.dimension.startsWith('count:');
    if (!isGrouped(number) || !isPlain) return number;
    const digits = GROUPED_BY_COMMA.exec(sentence.slice(number.digitsAt))?.[0] ?? '';
    return { ...number, readings: [wholeNumber(digits.replace(',', ''))] };
  });
}

const GROUPED_BY_COMMA = /^[1-9]\d{0,2},\d{3}(?![\d.,]*\d)/u;

/** "9.449 hồ sơ nộp trực tuyến trên 20.460 hồ sơ": out of how many, not more than so many. */
function asOutOf(
  sentence: string,
  above: NumberInText | undefined,
  number: NumberInText,
): NumberInText {
  if (number.hedge !== 'over' || above?.unit !== 'other' || number.unit !== 'other') return number;
  const isOutOf = OUT_OF.test(sentence.slice(above.end, number.digitsAt));
  const isOfOneKind = above.measure?.dimension === number.measure?.dimension;
  if (!isOutOf || !isOfOneKind) return number;
  const { digitsAt, end } = number;
  return {
    ...number,
    hedge: undefined,
    start: digitsAt,
    text: sentence.slice(digitsAt, end).trim(),
  };
}

const OUT_OF =
  /^(?:\s+(?!(?:đạt|có|là|còn|và|với|lên|xuống|thành|tăng|giảm|so)(?!\p{L}))\p{L}+){0,6}\s+trên\s+$/iu;

/**
 * "475,88/440 tỷ đồng", "từ 23,6 lên 25 tỷ đồng", "25 tỷ đồng (năm 2021: 23,6)": digits alone are in the measure of
 * the number that they stand beside.
 */
function inOneMeasure(
  sentence: string,
  previous: NumberInText | undefined,
  number: NumberInText,
  next: NumberInText | undefined,
): NumberInText {
  if (!isBare(number)) return number;
  const isOfNext =
    next && (isOneFraction(sentence, number, next) || isFromTo(sentence, number, next));
  const isOfPrevious = previous && isYearBefore(sentence, previous, number);
  const like = isOfNext ? next : isOfPrevious ? previous : undefined;
  if (like?.unit !== 'other' || !isOfOneSize(number, like)) return number;
  const { measure, magnitude } = like;
  return { ...number, measure, readings: number.readings.map((one) => times(one, magnitude)) };
}

function isOneFraction(sentence: string, above: NumberInText, below: NumberInText): boolean {
  return /^\s*\/\s*$/u.test(sentence.slice(above.end, below.start));
}

/** "từ 23,6 lên 25 tỷ đồng", "năm 2021 là 23,6, năm 2022 là 25 tỷ đồng" */
function isFromTo(sentence: string, from: NumberInText, to: NumberInText): boolean {
  const [ahead, between] = [sentence.slice(0, from.start), sentence.slice(from.end, to.start)];
  return (
    (/(?<!\p{L})từ(?:\s+mức)?\s*$/iu.test(ahead) && UP_TO.test(between)) ||
    (OF_YEAR.test(ahead) && NEXT_YEAR.test(between))
  );
}

const UP_TO =
  /^(?:\s*\((?:năm\s+)?(?:19|20)\d\d\)|\s+(?:của\s+)?năm\s+(?:(?:19|20)\d\d|trước|ngoái))?\s+(?:tăng\s+|giảm\s+)?(?:lên|xuống|còn|đến|tới|thành)(?:\s+(?:còn|mức|tới|đến))?\s*$/iu;
const A_YEAR =
  '(?:(?:năm\\s+)?(?:19|20)\\d\\d|năm\\s+(?:trước|ngoái)|cùng kỳ)\\s*(?::|là|đạt)?\\s*$';
const OF_YEAR = new RegExp(`(?<!\\p{L})${A_YEAR}`, 'iu');
const NEXT_YEAR = new RegExp(`^\\s*[,;]\\s*${A_YEAR}`, 'iu');

function isYearBefore(sentence: string, now: NumberInText, before: NumberInText): boolean {
  return (
    IN_BRACKET.test(sentence.slice(now.end, before.start)) &&
    /^\s*\)/u.test(sentence.slice(before.end))
  );
}

const IN_BRACKET = new RegExp(`^\\s*\\(\\s*${A_YEAR}`, 'iu');

/** "475.880/440 triệu đồng" are not both in millions. */
function isOfOneSize(one: NumberInText, other: NumberInText): boolean {
  const [a] = one.readings;
  const [b] = other.readings;
  if (!a || !b) return false;
  const scaled = times(a, other.magnitude);
  return (
    compare(scaled.value, multiply(b.value, MOST_TIMES)) <= 0 &&
    compare(b.value, multiply(scaled.value, MOST_TIMES)) <= 0
  );
}

const MOST_TIMES = rational(30);

/** "các năm 2020, 2021, 2022" */
function isBareYear(digits: string, { unit, measure, hedge }: NumberInText): boolean {
  return /^(?:19|20)\d\d$/.test(digits) && unit === 'other' && !measure && !hedge;
}

const DIGITS =
  /(?<![\p{L}\d.,])\d{1,3}(?:[  ]\d{3})+(?!\d)(?:[.,]\d+)?|(?<![\p{L}\d])\d[\d.,]*\d|(?<![\p{L}\d])\d/gu;

function isMasked(masked: readonly Stretch[], position: number): boolean {
  return masked.some(({ from, to }) => position >= from && position < to);
}

function readNumber(
  sentence: string,
  digitsAt: number,
  decimalMark: DecimalMark,
): NumberInText | undefined {
  const pieces = takePieces(sentence, digitsAt, decimalMark);
  if (!pieces) return undefined;
  const { hedge, start } = hedgeBefore(sentence, digitsAt);
  const unit = unitAfter(sentence, pieces.end);
  return {
    start,
    end: unit.end,
    text: sentence.slice(start, unit.end).trim(),
    digitsAt,
    readings: unit.isPerMille ? pieces.readings.map(asPercent) : pieces.readings,
    hedge,
    unit: unit.unit,
    measure: unit.measure,
    nounAt: pieces.end,
    magnitude: pieces.magnitude,
  };
}

function asPercent(number: PrintedNumber): PrintedNumber {
  return times(number, rational(1, 10));
}

function times({ value, place, step }: PrintedNumber, factor: Rational): PrintedNumber {
  return {
    value: multiply(value, factor),
    place: multiply(place, factor),
    step: multiply(step, factor),
  };
}
