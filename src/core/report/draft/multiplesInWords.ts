import { ONE, rational, type Rational } from '#core/numbers/rational';
import { hedgeBefore } from './hedgeBefore';
import type { NumberInText } from './numberInText';

/** "gấp đôi", "gấp hơn ba lần": multiples without digits; "gấp rưỡi" is no closer than a half. */
export function multiplesInWords(sentence: string): readonly NumberInText[] {
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
        magnitude: ONE,
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
