import type { Indicator } from '#core/catalogue/indicator';
import { conversionFactor, parseMeasure, type Measure } from '#core/numbers/measure';
import { compare, ONE, powerOfTen, subtract, type Rational } from '#core/numbers/rational';
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

/** "tăng 14 trạm so với năm trước", "từ 488 lên 502 trạm": of the row's own measure, with no more than its name behind. */
export function amountSaid(clause: string, indicator: Indicator, year: number): Said | undefined {
  // "Giảm 1 xã do sáp nhập": fewer there are, which need not be of those that the row counts.
  if (OF_PLACES.test(clause)) return undefined;
  const amount = changeBy(clause, indicator, year) ?? changeFromTo(clause, indicator, year);
  return amount && { kind: 'difference', ...amount, isConverted: true };
}

const OF_PLACES = /(?<!\p{L})(?:sáp nhập|hợp nhất|chia tách|giải thể)(?!\p{L})/iu;

function changeBy(clause: string, indicator: Indicator, year: number): SaidNumber | undefined {
  const [, verb = '', hedge = '', digits = '', magnitude = '', words = ''] =
    AMOUNT.exec(clause) ?? [];
  const number = digits === '' ? undefined : numberSaid(hedge, digits);
  const measured = number && inOwnMeasure(number, `${magnitude} ${words}`.trim(), indicator);
  if (!measured || !isOnLastYear(withoutName(measured.rest, indicator), year)) return undefined;
  return isDownward(verb) ? turned(measured.amount) : measured.amount;
}

const FROM_TO =
  /^(?:tăng|giảm) từ (\d[\d.,]*)(?: [\p{L} ]+?)? (?:lên|xuống|còn|thành|đến) (?:còn )?(\d[\d.,]*) (\p{L}.*)$/isu;

function changeFromTo(clause: string, indicator: Indicator, year: number): SaidNumber | undefined {
  const [, before = '', after = '', words = ''] = FROM_TO.exec(clause) ?? [];
  const [from, to] = [before, after].map((digits) => numberSaid('', digits));
  if (!from || !to) return undefined;
  const decimals = Math.max(from.decimals, to.decimals);
  const change = { value: subtract(to.value, from.value), decimals };
  const measured = inOwnMeasure(change, words, indicator);
  if (!measured || !isOnLastYear(withoutName(measured.rest, indicator), year)) return undefined;
  return measured.amount;
}

const ELAPSED = new RegExp(
  `^(?:(?:thực hiện|lũy kế|luỹ kế|trong) )*(\\d{1,2}) tháng(?: đầu năm)?(?:(?: năm |/| )(\\d{4}))?[,:]?(?: (?:ước|đạt|là|được|thực hiện|ước đạt))* (\\d[\\d.,]*) ((?:nghìn |ngàn |triệu |tỷ |tỉ )?.*)$`,
  'isu',
);

/** "10 tháng đạt 362,5 tỷ đồng": what a part of this year came to, in the row's own measure. */
export function elapsedSaid(text: string, indicator: Indicator, year: number): Said | undefined {
  const [, months = '', said, digits = '', words = ''] = ELAPSED.exec(text.trim()) ?? [];
  const isPart = months !== '' && Number(months) < 12 && Number(said ?? year) === year;
  const number = isPart ? numberSaid('', digits) : undefined;
  const measured =
    number && inOwnMeasure(number, words.split(/[,;.](?:\s|$)/u)[0] ?? '', indicator);
  if (!measured || withoutName(measured.rest, indicator) !== '') return undefined;
  return { kind: 'elapsed', ...measured.amount, isConverted: true };
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
