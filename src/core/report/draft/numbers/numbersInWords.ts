import { parseMeasure } from '#core/numbers/measure';
import {
  add,
  divide,
  equals,
  multiply,
  ONE,
  powerOfTen,
  rational,
  type Rational,
  ZERO,
} from '#core/numbers/rational';
import { hedgeBefore } from './hedgeBefore';
import type { NumberInText } from './numberInText';
import { unitAfter } from './unitAfter';

/** "hai trăm linh chín xã", "hơn chín triệu bưu gửi": numbers written out, of two words and more. */
export function numbersInWords(sentence: string): readonly NumberInText[] {
  return [...sentence.matchAll(WORDS)].flatMap(({ index, 0: said }) => {
    const taken = takeNumber(said.toLowerCase().split(/\s+/u));
    if (!taken || NO_NUMBER_BEHIND.test(sentence.slice(0, index))) return [];
    const end = index + endOfWord(said, taken.words);
    const { hedge, start } = hedgeBefore(sentence, index);
    const unit = unitAfter(sentence, end);
    const { value, place } = taken;
    return [
      {
        start,
        end: unit.end,
        text: sentence.slice(start, unit.end).trim(),
        digitsAt: index,
        readings: [{ value, place, step: place }],
        hedge,
        unit: unit.unit,
        measure: unit.measure,
        nounAt: end,
        magnitude: ONE,
      },
    ];
  });
}

/** "hơn một nửa số hồ sơ", "gần hai phần ba": the part that is bounded, in per cent; without a hedge it is meant roughly. */
export function fractionsInWords(sentence: string): readonly NumberInText[] {
  return [...sentence.matchAll(FRACTION)].flatMap((match) => {
    const { hedged = '', above = 'một', below = '', half = below } = match.groups ?? {};
    const [part, whole] = [DIGITS.get(above.toLowerCase()), BELOW.get(half.toLowerCase())];
    const { index, 0: text } = match;
    const isOver = /^(?:quá|già)$/iu.test(hedged);
    const hedge = isOver ? 'over' : hedgeBefore(`${hedged} `, hedged.length + 1).hedge;
    if (part === undefined || whole === undefined || part >= whole || hedge === undefined)
      return [];
    const value = divide(rational(part * 100), rational(whole));
    const end = index + text.length;
    return [
      {
        start: index,
        end,
        text,
        digitsAt: index + hedged.length + 1,
        readings: [{ value, place: ONE, step: ONE }],
        hedge,
        unit: 'percent' as const,
        measure: parseMeasure('%'),
        nounAt: end,
        magnitude: ONE,
      },
    ];
  });
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
]);
const BELOW: ReadonlyMap<string, number> = new Map([
  ['nửa', 2],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
]);
/** "quá nửa", "gần một phần ba"; "nửa đầu năm" is a time. */
const FRACTION =
  /(?<!\p{L})(?<hedged>hơn|trên|quá|già|gần|chưa đến|chưa tới|chưa đầy|dưới)\s+(?:(?:một\s+)?(?<half>nửa)(?!\s+(?:đầu|cuối|năm|tháng|tỷ|triệu|nghìn|thế kỷ|số tiền))|(?<above>một|hai|ba|bốn)\s+phần\s+(?<below>hai|ba|tư|bốn|năm))(?!\p{L})/giu;

const TENS = 'mươi';
const MAGNITUDES: ReadonlyMap<string, Rational> = new Map([
  ['nghìn', powerOfTen(3)],
  ['ngàn', powerOfTen(3)],
  ['triệu', powerOfTen(6)],
  ['tỷ', powerOfTen(9)],
]);
const WORD = [
  ...DIGITS.keys(),
  ...MAGNITUDES.keys(),
  'mười',
  TENS,
  'trăm',
  'linh',
  'lẻ',
  'không',
].join('|');
const WORDS = new RegExp(
  `(?<!\\p{L})(?:mười|${[...DIGITS.keys()].join('|')})(?:\\s+(?:${WORD}))+(?!\\p{L})`,
  'giu',
);
/** "12 nghìn năm trăm", "trong năm ba trăm hộ …", "thứ hai mươi": no number begins there. */
const NO_NUMBER_BEHIND =
  /(?:[\d.,]\s*|(?<!\p{L})(?:nghìn|ngàn|triệu|tỷ|trăm|phần|thứ|lần|năm|trong|cuối|đầu|cả|mỗi|hằng|hàng|vài|mấy)\s+)$/iu;

interface TakenNumber {
  readonly value: Rational;
  /** One unit of the smallest order that is said. */
  readonly place: Rational;
  readonly words: number;
}

/** The number that some words begin with; undefined where fewer than two words say it. */
function takeNumber(words: readonly string[]): TakenNumber | undefined {
  let value = ZERO;
  let place = ONE;
  let taken = 0;
  let above: Rational | undefined;
  while (taken < words.length) {
    const group = takeBelowThousand(words.slice(taken));
    if (!group) break;
    const magnitude = MAGNITUDES.get(words[taken + group.words] ?? '');
    const factor = magnitude ?? ONE;
    const isBelow = above === undefined || !equals(above, factor);
    if (!isBelow) break;
    value = add(value, multiply(rational(group.value), factor));
    place = multiply(rational(group.place), factor);
    taken += group.words + (magnitude ? 1 : 0);
    above = factor;
    if (!magnitude) break;
  }
  return taken >= 2 ? { value, place, words: taken } : undefined;
}

interface Group {
  readonly value: number;
  readonly place: number;
  readonly words: number;
}

/** "hai trăm linh chín", "ba mươi lăm", "mười một", "chín" */
function takeBelowThousand(words: readonly string[]): Group | undefined {
  const [first = '', second = ''] = words;
  const hundreds = first === 'không' ? 0 : DIGITS.get(first);
  if (second !== 'trăm' || hundreds === undefined) return takeBelowHundred(words);
  const rest = words.slice(2);
  const isJoined = rest[0] === 'linh' || rest[0] === 'lẻ';
  const tail = isJoined ? takeDigit(rest.slice(1)) : takeTens(rest);
  const own = { value: hundreds * 100, place: 100, words: 2 };
  if (!tail) return own;
  return {
    value: own.value + tail.value,
    place: tail.place,
    words: own.words + tail.words + (isJoined ? 1 : 0),
  };
}

function takeBelowHundred(words: readonly string[]): Group | undefined {
  return takeTens(words) ?? takeDigit(words);
}

function takeTens([first = '', second = '', third = '']: readonly string[]): Group | undefined {
  // "hai mươi năm" are twenty years; five behind tens is "lăm".
  const unitOf = (word: string): number | undefined =>
    word === 'năm' ? undefined : DIGITS.get(word);
  if (first === 'mười') {
    const unit = unitOf(second);
    return { value: 10 + (unit ?? 0), place: 1, words: unit === undefined ? 1 : 2 };
  }
  const tens = DIGITS.get(first);
  if (tens === undefined || second !== TENS) return undefined;
  const unit = unitOf(third);
  return {
    value: tens * 10 + (unit ?? 0),
    place: unit === undefined ? 10 : 1,
    words: unit === undefined ? 2 : 3,
  };
}

function takeDigit([first = '']: readonly string[]): Group | undefined {
  const digit = DIGITS.get(first);
  return digit === undefined ? undefined : { value: digit, place: 1, words: 1 };
}

/** Where so many words of a text end. */
function endOfWord(text: string, words: number): number {
  const found = [...text.matchAll(/\S+/gu)][words - 1];
  return found ? found.index + found[0].length : text.length;
}
