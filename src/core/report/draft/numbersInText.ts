import { multiply, rational } from '#core/numbers/rational';
import { hedgeBefore } from './hedgeBefore';
import { multiplesInWords } from './multiplesInWords';
import { notStatistics, type Stretch } from './notStatistics';
import type { DecimalMark, NumberInText, PrintedNumber } from './numberInText';
import { takePieces } from './printedDigits';
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
  return [...found, ...multiplesInWords(sentence)].sort((one, other) => one.start - other.start);
}

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
  };
}

function asPercent({ value, place, step }: PrintedNumber): PrintedNumber {
  const tenth = rational(1, 10);
  return {
    value: multiply(value, tenth),
    place: multiply(place, tenth),
    step: multiply(step, tenth),
  };
}
