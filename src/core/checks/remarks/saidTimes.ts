import { add, multiply, rational, subtract, type Rational } from '#core/numbers/rational';
import type { StatedRange } from '#core/submissions/reading';
import { isOnLastYear } from './saidClauses';
import { HEDGED_NUMBER, numberSaid, type Said, type SaidNumber } from './saidNumber';

const WHOLE_WORDS: ReadonlyMap<string, Rational> = new Map([
  ['đôi', rational(2)],
  ['hai', rational(2)],
  ['ba', rational(3)],
  ['bốn', rational(4)],
  ['năm', rational(5)],
]);
const HALF_WORDS: ReadonlyMap<string, Rational> = new Map([
  ['rưỡi', rational(3, 2)],
  ['một nửa', rational(1, 2)],
]);

const TIMES = new RegExp(
  `^(tăng|giảm|bằng|(?:tăng |cao )?gấp)\\s+${HEDGED_NUMBER}\\s*lần(?!\\p{L})(.*)$`,
  'isu',
);
const IN_WORDS =
  /^((?:(?:tăng|cao|gần|hơn|khoảng) )*gấp|giảm|bằng)\s+(?:gần |hơn |khoảng )?(đôi|rưỡi|một nửa|ba|bốn|(?:hai|năm)(?= lần))(?: lần)?(?!\p{L})(.*)$/isu;

/** "gấp 2,4 lần", "tăng 3 lần", "gấp đôi", "giảm một nửa": how many times last year. */
export function timesSaid(clause: string, year: number): Said | undefined {
  return timesInDigits(clause, year) ?? timesInWords(clause, year);
}

function timesInDigits(clause: string, year: number): Said | undefined {
  const [, verb = '', hedge = '', digits = '', rest = ''] = TIMES.exec(clause) ?? [];
  const number = digits === '' ? undefined : numberSaid(hedge, digits);
  if (!number || !isOnLastYear(rest, year)) return undefined;
  return { kind: kindOf(verb), ...(number.range ? number : cutOffOrRounded(number)) };
}

/** "Tăng k lần" is k times for some readers and k times more for others (docs/methods.md, M17). */
function kindOf(verb: string): Said['kind'] {
  if (/gấp|bằng/iu.test(verb)) return 'multiple';
  return /giảm/iu.test(verb) ? 'fewer-times' : 'more-times';
}

/** "3 lần" is said of 2,5 as of 3,9. */
function cutOffOrRounded({ value, decimals }: SaidNumber): SaidNumber {
  if (decimals > 0) return { value, decimals };
  const [half, one] = [rational(1, 2), rational(1)];
  return { value, decimals, range: [subtract(value, half), add(value, one)] };
}

function timesInWords(clause: string, year: number): Said | undefined {
  const [, verb = '', spelled = '', rest = ''] = IN_WORDS.exec(clause) ?? [];
  const word = spelled.toLowerCase();
  if (word === '' || /gấp/iu.test(verb) === (word === 'một nửa')) return undefined;
  if (!isOnLastYear(rest, year)) return undefined;
  const [whole, half] = [WHOLE_WORDS.get(word), HALF_WORDS.get(word)];
  if (whole) return { kind: 'multiple', ...cutOffOrRounded({ value: whole, decimals: 0 }) };
  return half && { kind: 'multiple', value: half, decimals: 1, range: aroundHalf(half) };
}

/** Halves are said of anything from three quarters to one and a half times what they are. */
function aroundHalf(half: Rational): StatedRange {
  return [multiply(half, rational(3, 4)), multiply(half, rational(3, 2))];
}
