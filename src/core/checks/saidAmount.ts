import type { Indicator } from '#core/catalogue/indicator';
import { conversionFactor, parseMeasure, type Measure } from '#core/numbers/measure';
import { compare, ONE, powerOfTen, type Rational } from '#core/numbers/rational';
import { isOnLastYear, withoutName } from './saidClauses';
import {
  HEDGED_NUMBER,
  isDownward,
  numberSaid,
  scaled,
  turned,
  type Said,
  type SaidNumber,
} from './saidNumber';

const AMOUNT = new RegExp(
  `^(tăng(?: thêm)?|giảm(?: đi)?|\\+|[-–−](?=\\s?\\d))\\s*${HEDGED_NUMBER}(?![.,]?\\d|\\s*%)\\s*((?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\\p{L}))?\\s*(\\p{L}.*)?$`,
  'isu',
);

/** "tăng 14 trạm so với năm trước": of the row's own measure, with no more than its name behind. */
export function amountSaid(clause: string, indicator: Indicator, year: number): Said | undefined {
  const [, verb = '', hedge = '', digits = '', magnitude = '', words = ''] =
    AMOUNT.exec(clause) ?? [];
  const number = digits === '' ? undefined : numberSaid(hedge, digits);
  const measured = number && inOwnMeasure(number, `${magnitude} ${words}`.trim(), indicator);
  if (!measured || !isOnLastYear(withoutName(measured.rest, indicator), year)) return undefined;
  const { amount } = measured;
  return { kind: 'difference', ...(isDownward(verb) ? turned(amount) : amount), isConverted: true };
}

interface MeasuredAmount {
  readonly amount: SaidNumber;
  /** What stands behind the measure. */
  readonly rest: string;
}

/** The amount in the indicator's own measure, where the words behind it name one that fits. */
function inOwnMeasure(
  amount: SaidNumber,
  words: string,
  { unit }: Indicator,
): MeasuredAmount | undefined {
  const own = parseMeasure(unit);
  if (!own) return undefined;
  const spoken = words.split(/\s+/u);
  for (let length = Math.min(spoken.length, LONGEST_MEASURE); length > 0; length -= 1) {
    const measure = parseMeasure(spoken.slice(0, length).join(' '));
    const factor = measure && conversionFactor(measure, own);
    const place = factor && placeOf(factor);
    if (!measure || !factor || place === undefined || !isTelling(measure, own)) continue;
    return { amount: scaled(amount, factor, place), rest: spoken.slice(length).join(' ') };
  }
  return undefined;
}

/** "tỷ" alone is of money; of what else there may be thousands must be said. */
function isTelling({ dimension }: Measure, own: Measure): boolean {
  return dimension !== '' || own.dimension === 'đồng';
}

/** "nghìn thuê bao", "trang in quy khổ". */
const LONGEST_MEASURE = 5;

/** The exponent of a power of ten; undefined of other factors. */
function placeOf(factor: Rational): number | undefined {
  return PLACES.find((place) => compare(factor, place === 0 ? ONE : powerOfTen(place)) === 0);
}

const PLACES = [0, 3, -3, 6, -6, 9, -9] as const;
