import {
  absolute,
  compare,
  multiply,
  ONE,
  rational,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { hedgeBefore } from './hedgeBefore';
import type { NumberInText } from './numberInText';

/**
 * "gấp đôi", "gấp hơn ba lần": multiples without digits. Without a hedge they say as much as the
 * digits of a report would: twice is 2,0 times, and 1,88 is nearly twice (docs/methods.md, M16).
 */
export function multiplesInWords(sentence: string): readonly NumberInText[] {
  return [...sentence.matchAll(MULTIPLE_IN_WORDS)].flatMap((match) => {
    const [text, before, between, written = ''] = match;
    const word = written.toLowerCase();
    const value = MULTIPLES.get(word);
    if (!value) return [];
    const hedged = before ?? between ?? '';
    const digitsAt = match.index + text.toLowerCase().lastIndexOf(word);
    const { hedge } = hedgeBefore(`${hedged} `, hedged.length + 1);
    const end = match.index + text.length;
    const step = word === 'rưỡi' ? rational(1, 2) : ONE;
    return [
      {
        start: hedge === undefined ? digitsAt : match.index + text.indexOf(hedged),
        end,
        text,
        digitsAt,
        readings: [{ value, place: TENTH, step }],
        hedge,
        unit: 'times' as const,
        measure: undefined,
        nounAt: end,
        magnitude: ONE,
      },
    ];
  });
}

/**
 * Whether a multiple in words is near enough to have been meant roughly: of another's text it is
 * then neither right nor wrong.
 */
export function isMeantRoughly(
  { unit, text, hedge }: Pick<NumberInText, 'unit' | 'text' | 'hedge'>,
  stated: Rational,
  exact: Rational,
): boolean {
  if (unit !== 'times' || hedge !== undefined || /\d/u.test(text)) return false;
  return compare(absolute(subtract(exact, stated)), multiply(stated, TENTH)) <= 0;
}

const TENTH = rational(1, 10);

const MULTIPLES: ReadonlyMap<string, Rational> = new Map([
  ['rưỡi', rational(3, 2)],
  ['đôi', rational(2)],
  ['hai', rational(2)],
  ['ba', rational(3)],
  ['bốn', rational(4)],
]);
const MULTIPLE_IN_WORDS =
  /(?<!\p{L})(?:(hơn|gần|khoảng|xấp xỉ|trên)\s+)?gấp\s+(?:(hơn|gần|khoảng|xấp xỉ|trên)\s+)?(rưỡi|đôi|hai|ba|bốn)(?!\p{L})(?:\s+lần(?!\p{L}))?/giu;
