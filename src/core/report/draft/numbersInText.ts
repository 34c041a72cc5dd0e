import { readDigitMarks, type DigitMarks, type Mark } from '#core/numbers/digitMarks';
import { takeHedge, type Hedge } from '#core/numbers/hedge';
import { takeMagnitude } from '#core/numbers/magnitude';
import { parseMeasure, type Measure } from '#core/numbers/measure';
import {
  add,
  equals,
  multiply,
  ONE,
  powerOfTen,
  rational,
  type Rational,
} from '#core/numbers/rational';
import { notStatistics, type Stretch } from './notStatistics';

/** A statistic as a text writes it. Positions count in the sentence it stands in. */
export interface NumberInText {
  /** From its hedge to the end of its measure. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of the first digit. */
  readonly digitsAt: number;
  /** One, or two where a mark can group thousands or divide decimals; the likelier first. */
  readonly readings: readonly PrintedNumber[];
  readonly hedge: Hedge | undefined;
  readonly unit: 'percent' | 'points' | 'times' | 'other';
  /** What is measured or counted, where the words say it. */
  readonly measure: Measure | undefined;
  /** Where the counted noun begins. */
  readonly nounAt: number;
}

export interface PrintedNumber {
  /** With its magnitude word multiplied in. */
  readonly value: Rational;
  /** One unit of the last place that was printed, with the magnitude multiplied in. */
  readonly place: Rational;
  /** One unit of the last place that is not zero. */
  readonly step: Rational;
}

/** What a document shows of its own marks: which one divides decimals, if it is certain. */
export type DecimalMark = Mark | undefined;

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
  return [...found, ...multiplesInWords(sentence)].sort((one, other) => one.start - other.start);
}

/** "gấp đôi", "gấp hơn ba lần": multiples without digits; "gấp rưỡi" is no closer than a half. */
function multiplesInWords(sentence: string): readonly NumberInText[] {
  return [...sentence.matchAll(MULTIPLE_IN_WORDS)].flatMap((match) => {
    const word = match[2]?.toLowerCase() ?? '';
    const value = MULTIPLES.get(word);
    if (!value) return [];
    const hedged = match[1] ?? '';
    const digitsAt = match.index + match[0].toLowerCase().lastIndexOf(word);
    const { hedge } = hedgeBefore(`${hedged} `, hedged.length + 1);
    const end = match.index + match[0].length;
    const step = word === 'rưỡi' ? rational(1, 2) : ONE;
    return [
      {
        start: hedge === undefined ? digitsAt : match.index + match[0].indexOf(hedged),
        end,
        text: match[0],
        digitsAt,
        readings: [{ value, place: step, step }],
        hedge,
        unit: 'times' as const,
        measure: undefined,
        nounAt: end,
      },
    ];
  });
}

const MULTIPLES: ReadonlyMap<string, Rational> = new Map([
  ['rưỡi', rational(3, 2)],
  ['đôi', rational(2)],
  ['hai', rational(2)],
  ['ba', rational(3)],
  ['bốn', rational(4)],
]);
const MULTIPLE_IN_WORDS =
  /(?<!\p{L})gấp\s+(?:(hơn|gần|khoảng|xấp xỉ|trên)\s+)?(rưỡi|đôi|hai|ba|bốn)(?!\p{L})(?:\s+lần(?!\p{L}))?/giu;

/** "các năm 2020, 2021, 2022" */
function isBareYear(digits: string, { unit, measure, hedge }: NumberInText): boolean {
  return /^(?:19|20)\d\d$/.test(digits) && unit === 'other' && !measure && !hedge;
}

const DIGITS =
  /(?<![\p{L}\d.,])\d{1,3}(?:[  ]\d{3})+(?!\d)(?:[.,]\d+)?|(?<![\p{L}\d])\d[\d.,]*\d|(?<![\p{L}\d])\d/gu;
const DIGITS_HERE = /\d{1,3}(?:[  ]\d{3})+(?!\d)(?:[.,]\d+)?|\d[\d.,]*\d|\d/uy;

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
  };
}

interface Pieces {
  readonly readings: readonly PrintedNumber[];
  readonly end: number;
}

/** "1,85 triệu", "1 triệu 850 nghìn", "343.000". */
function takePieces(
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
    const piece = printedReadings(marks, factor, decimalMark);
    if (readings === undefined) {
      readings = piece;
    } else {
      const [first] = readings;
      const [next] = piece;
      if (!first || !next || above === undefined || !isBelow(next.value, above)) break;
      readings = [{ value: add(first.value, next.value), place: next.place, step: next.step }];
    }
    above = factor;
    position = end;
    // The magnitude took the space behind it along.
    const space = /^\s*(?=\d)/u.exec(sentence.slice(position));
    if (equals(factor, ONE) || !space) break;
    position += space[0].length;
  }
  if (!readings) return undefined;
  return { readings, end: sentence.slice(0, position).trimEnd().length };
}

function isBelow(value: Rational, limit: Rational): boolean {
  return value.numerator * limit.denominator < limit.numerator * value.denominator;
}

function magnitudeAt(
  sentence: string,
  position: number,
): { readonly factor: Rational; readonly end: number } {
  const rest = sentence.slice(position, position + LONGEST_UNIT).toLowerCase();
  const words = rest.trimStart();
  const taken = takeMagnitude(words);
  if (!taken) return { factor: ONE, end: position };
  return {
    factor: taken.factor,
    end: position + (rest.length - words.length) + (words.length - taken.rest.length),
  };
}

/** No measure is longer. */
const LONGEST_UNIT = 60;

function printedReadings(
  marks: DigitMarks,
  magnitude: Rational,
  decimalMark: DecimalMark,
): readonly PrintedNumber[] {
  if (marks.kind === 'whole') return [printed(marks.whole, '', magnitude)];
  const asDecimals = printed(marks.whole, marks.fraction, magnitude);
  if (marks.kind === 'certain') return [asDecimals];
  const asThousands = printed(marks.whole + marks.fraction, '', magnitude);
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
  const zeros = fraction === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0;
  return { value, place, step: multiply(powerOfTen(zeros), place) };
}

/** Comparatives are no hedges: "cao hơn 2 điểm". */
const COMPARATIVE = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt|kém|nhanh|chậm)\s+hơn\s*$/u;
const HEDGE_BEFORE =
  /(?<![\p{L}])(trên dưới|khoảng|xấp xỉ|chừng|hơn|trên|gần|ít nhất|tối thiểu|không dưới|chưa đến|chưa tới|dưới|[~≈>≥<])\s*$/u;

function hedgeBefore(
  sentence: string,
  digitsAt: number,
): { readonly hedge: Hedge | undefined; readonly start: number } {
  const before = sentence.slice(0, digitsAt).toLowerCase();
  const match = COMPARATIVE.test(before) ? null : HEDGE_BEFORE.exec(before);
  if (!match) return { hedge: undefined, start: digitsAt };
  const hedge = takeHedge(`${match[1] ?? ''} 1`)?.hedge;
  return { hedge, start: hedge === undefined ? digitsAt : match.index };
}

type UnitAfter = Pick<NumberInText, 'unit' | 'measure' | 'end'> & { readonly isPerMille?: true };

function asPercent({ value, place, step }: PrintedNumber): PrintedNumber {
  const tenth = rational(1, 10);
  return {
    value: multiply(value, tenth),
    place: multiply(place, tenth),
    step: multiply(step, tenth),
  };
}

function unitAfter(sentence: string, position: number): UnitAfter {
  const rest = sentence.slice(position, position + LONGEST_UNIT);
  const points = /^\s*(?:điểm\s*(?:phần\s+trăm|%)|%\s*điểm)/iu.exec(rest);
  if (points) return { unit: 'points', measure: undefined, end: position + points[0].length };
  const percent = /^\s*(?:%|phần\s+trăm(?!\p{L}))/iu.exec(rest);
  if (percent) return { unit: 'percent', measure: undefined, end: position + percent[0].length };
  const perMille = /^\s*(?:‰|phần\s+nghìn(?!\p{L}))/iu.exec(rest);
  if (perMille) {
    const end = position + perMille[0].length;
    return { unit: 'percent', measure: undefined, end, isPerMille: true };
  }
  const times = /^\s*lần(?!\p{L})/iu.exec(rest);
  if (times) return { unit: 'times', measure: undefined, end: position + times[0].length };
  return measureAfter(rest, position);
}

/** The longest run of words that is a familiar measure. */
function measureAfter(rest: string, position: number): UnitAfter {
  const clause = /^[^,;:.()\n]*/u.exec(rest)?.[0].replace(DENOMINATOR, '') ?? '';
  const words = [...clause.matchAll(/\S+/gu)];
  if (words[0] && !/^[\p{L}₫$€/]/u.test(words[0][0])) {
    return { unit: 'other', measure: undefined, end: position };
  }
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const last = words[count - 1];
    if (!last) continue;
    const end = last.index + last[0].length;
    const measure = parseMeasure(clause.slice(0, end).trim());
    if (measure?.isFamiliar === true && measure.dimension !== '') {
      return { unit: 'other', measure, end: position + end };
    }
  }
  const place = PLACE.exec(rest)?.[0].length ?? 0;
  return { unit: 'other', measure: undefined, end: position + place };
}

const MOST_WORDS = 6;
/** The b of a/b; "thuê bao/100 dân" is a measure. */
const DENOMINATOR = /\s*\/\s*(?:tổng|(?!10+\s*\p{L})\d).*$/iu;
/** Places are counted like everything else, but no catalogue measures in them. */
const PLACE = /^\s*(?:huyện|tỉnh|thị trấn|thị xã|thành phố|phường|quận)(?!\p{L})/iu;
