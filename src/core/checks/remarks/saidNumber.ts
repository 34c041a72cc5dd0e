import { HEDGE_PATTERN, takeHedge, type Hedge } from '#core/numbers/hedge';
import { readNumberText } from '#core/numbers/numberText';
import {
  add,
  divide,
  larger,
  multiply,
  negate,
  powerOfTen,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '#core/numbers/rational';
import type { StatedChange, StatedRange } from '#core/submissions/reading';

/** A change as a clause of a remark states it. */
export type Said = Omit<StatedChange, 'indicator' | 'source'>;

/** A number of a remark as a pattern of two groups: its hedge, if any, and its digits. */
export const HEDGED_NUMBER = `(?:(${HEDGE_PATTERN})\\s*)?(\\d[\\d.,]*)`;

/** A number in words: what it is, how finely it is written, and what a hedge leaves open. */
export type SaidNumber = Pick<StatedChange, 'value' | 'decimals' | 'range'>;

export function numberSaid(hedge: string, digits: string): SaidNumber | undefined {
  const bare = digits.replace(/[.,]$/u, '');
  const reading = readNumberText(bare, { separators: 'comma-decimal', isCount: false });
  if (reading.kind !== 'value') return undefined;
  const { value, decimals } = reading;
  const taken = takeHedge(hedge.toLowerCase());
  return { value, decimals, ...(taken ? { range: hedged(taken.hedge, value, decimals) } : {}) };
}

/** What a hedged amount of change leaves open: "gần 20%" is some rise, and none above 20%. */
function hedged(hedge: Hedge, value: Rational, decimals: number): StatedRange {
  if (hedge === 'over' || hedge === 'at-least') return [value, undefined];
  if (hedge === 'nearly' || hedge === 'under') return [ZERO, value];
  const fifth = divide(value, rational(5));
  const digit = powerOfTen(-decimals);
  const slack = larger(fifth, digit);
  return [subtract(value, slack), add(value, slack)];
}

/** The other way: "giảm hơn 5%" is −5% or less. */
export function turned({ value, decimals, range }: SaidNumber): SaidNumber {
  const [least, most] = range ?? [];
  const turnedRange: StatedRange = [most && negate(most), least && negate(least)];
  return { value: negate(value), decimals, ...(range ? { range: turnedRange } : {}) };
}

/** In another measure; `place` is the exponent of the factor. */
export function scaled(said: SaidNumber, factor: Rational, place: number): SaidNumber {
  const [least, most] = said.range ?? [];
  const range: StatedRange = [least && multiply(least, factor), most && multiply(most, factor)];
  return {
    value: multiply(said.value, factor),
    decimals: said.decimals - place,
    ...(said.range ? { range } : {}),
  };
}

export function isDownward(verb: string): boolean {
  return /giảm|[-–−]/iu.test(verb);
}
