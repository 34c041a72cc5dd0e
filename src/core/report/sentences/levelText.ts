import { isAmount } from '#core/catalogue/indicator';
import { assert } from '#core/numbers/assert';
import { orderOfMagnitude } from '#core/numbers/decimalText';
import { hedgeHolds, type Hedge } from '#core/numbers/hedge';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import type { NumberValue } from '#core/numbers/numberText';
import {
  absolute,
  compare,
  divide,
  equals,
  isZero,
  multiply,
  rational,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { chooseAnchor, isSaidExactly, type WordedIndicator } from './anchorChoice';
import { printedNumber, readPrinted } from './printedNumber';
import type { RoundAnchor } from './roundAnchor';
import { scaleWordOf } from './scaleWord';
import { smallAmountOf, type SmallAmount } from './smallAmount';

/**
 * How a sentence says the level of an indicator (docs/methods.md, M16): a large amount by a round
 * anchor with "hơn", "trên" or "gần", everything else exactly. The text is read back and its
 * claim tested on the exact number before anyone else sees it.
 *
 * @example
 * levelText(telephoneSubscriptions, rational(1_304_517)); // => 'trên 1,3 triệu thuê bao'
 */
export function levelText(indicator: WordedIndicator, value: Rational): string {
  const round = chooseAnchor(indicator, value);
  if (!round) return exactText(indicator, value);
  const text = hedgedText(indicator, round);
  assertSays(indicator, text, (said, hedge) => {
    return hedge !== undefined && hedgeHolds(hedge, value, said, round.step);
  });
  return text;
}

/**
 * The same without a hedge, at the indicator's decimals: for differences and last year's figures.
 * Single things below ten have two digits, as reports write them: "02 trạm".
 */
export function exactText(indicator: WordedIndicator, value: Rational): string {
  const small = smallAmountOf(indicator, value);
  if (small) return smallText(indicator, small);
  const scale = isSaidExactly(indicator, value) ? scaleWordOf(indicator, value) : undefined;
  const decimals = scale ? 0 : decimalsToShow(indicator, value);
  const number = scale
    ? `${printedNumber(divide(value, scale.factor), SCALED_DECIMALS)} ${scale.word}`
    : twoDigits(indicator, printedNumber(value, decimals, keepsZeros(indicator, value)));
  const text = withUnit(number, scale?.unit ?? indicator.unit);
  assertSays(indicator, text, (said, hedge) => {
    return hedge === undefined && equals(said, roundHalfAwayFromZero(value, decimals));
  });
  return text;
}

/** "850 triệu đồng" of an indicator in tỷ đồng. */
function smallText(
  indicator: WordedIndicator,
  { amount, decimals, unit, factor }: SmallAmount,
): string {
  const text = withUnit(printedNumber(amount, decimals), unit);
  assertSays(indicator, text, (said, hedge) => {
    const shown = multiply(roundHalfAwayFromZero(amount, decimals), factor);
    return hedge === undefined && equals(said, shown);
  });
  return text;
}

/**
 * A round number with the hedge that somebody chose, read back and held against the exact one.
 *
 * @example
 * hedgedWith('hơn', telephones, { anchor: rational(1_300_000), step: rational(100_000) }, rational(1_304_517));
 * // => 'hơn 1,3 triệu thuê bao'
 */
export function hedgedWith(
  word: string,
  indicator: WordedIndicator,
  { anchor, step }: Pick<RoundAnchor, 'anchor' | 'step'>,
  value: Rational,
): string | undefined {
  const scale = scaleWordOf(indicator, anchor);
  const shown = scale ? divide(anchor, scale.factor) : anchor;
  // "1,304 triệu" says more than people take in.
  if (!equals(roundHalfAwayFromZero(shown, scale ? SCALED_DECIMALS : 0), shown)) return undefined;
  const text = `${word} ${anchorText(indicator, anchor)}`;
  assertSays(indicator, text, (said, hedge) => {
    return hedge !== undefined && hedgeHolds(hedge, value, said, step);
  });
  return text;
}

/** The number cut short by rounding: 1,3 triệu thuê bao, 743 tỷ đồng; undefined where it is short already. */
export function roundedText(indicator: WordedIndicator, value: Rational): string | undefined {
  if (indicator.nature !== 'stock' && indicator.nature !== 'flow') return undefined;
  const scale = scaleWordOf(indicator, value);
  if (!scale) {
    const isLong = indicator.decimals > 0 && compare(absolute(value), HUNDRED) >= 0;
    return isLong ? withUnit(printedNumber(value, 0), indicator.unit) : undefined;
  }
  const number = printedNumber(divide(value, scale.factor), SCALED_DECIMALS);
  return withUnit(`${number} ${scale.word}`, scale.unit);
}

const SCALED_DECIMALS = 2;
const HUNDRED = rational(100);

/** All of something is 100%, however many decimals what stands beside it has. */
function keepsZeros({ keepsZeros = false, unit }: WordedIndicator, value: Rational): boolean {
  return keepsZeros && !(unit === '%' && equals(value, HUNDRED));
}

/**
 * The indicator's decimals; more where they would print a zero for what is not nothing, or
 * 100% for what is not all.
 */
export function decimalsToShow({ unit, decimals }: WordedIndicator, value: Rational): number {
  const shown = roundHalfAwayFromZero(value, decimals);
  if (isZero(shown) && !isZero(value)) return -orderOfMagnitude(value);
  const missing = subtract(value, HUNDRED);
  const hidesRest = unit === '%' && equals(shown, HUNDRED) && !isZero(missing);
  return hidesRest ? -orderOfMagnitude(missing) : decimals;
}

function hedgedText(indicator: WordedIndicator, { anchor, hedge }: RoundAnchor): string {
  const over = scaleWordOf(indicator, anchor) ? 'trên' : 'hơn';
  return `${hedge === 'over' ? over : 'gần'} ${anchorText(indicator, anchor)}`;
}

function anchorText(indicator: WordedIndicator, anchor: Rational): string {
  const scale = scaleWordOf(indicator, anchor);
  const number = scale
    ? `${printedNumber(divide(anchor, scale.factor), SCALED_DECIMALS)} ${scale.word}`
    : printedNumber(anchor, 0);
  return withUnit(number, scale?.unit ?? indicator.unit);
}

function twoDigits(indicator: WordedIndicator, text: string): string {
  const isCount = parseMeasure(indicator.unit)?.dimension.startsWith('count:') === true;
  return isCount && isAmount(indicator) && indicator.decimals === 0 && /^[1-9]$/.test(text)
    ? `0${text}`
    : text;
}

function withUnit(number: string, unit: string): string {
  return unit === '%' ? `${number}%` : `${number} ${spokenUnit(unit)}`;
}

/** A catalogue may write "1.000 thuê bao"; two numbers in a row cannot be read. */
function spokenUnit(unit: string): string {
  return SPOKEN_POWERS.reduce((text, [digits, word]) => text.replace(digits, word), unit);
}

const SPOKEN_POWERS: readonly (readonly [digits: RegExp, word: string])[] = [
  [/^1(?:[.,]?000){3} ?(?=\p{L})/u, 'tỷ '],
  [/^1(?:[.,]?000){2} ?(?=\p{L})/u, 'triệu '],
  [/^1[.,]?000 ?(?=\p{L})/u, 'nghìn '],
];

/** Reads the text back and tests what it claims; a false sentence is a bug, never printed. */
function assertSays(
  { unit, nameVi }: WordedIndicator,
  text: string,
  isTrue: (said: Rational, hedge: Hedge | undefined) => boolean,
): void {
  const reading = readPrinted(text);
  const number = reading.kind === 'value' ? reading : readPrinted(text.slice(0, -unit.length));
  assert(number.kind === 'value', `"${text}" cannot be read back`);
  assert(isTrue(inUnit(unit, number), number.hedge), `"${text}" is not true of ${nameVi}`);
}

/** The number that was read, in the indicator's unit; a unit that is no measure of ours is left out of the test. */
function inUnit(unit: string, { value, unitText }: NumberValue): Rational {
  const to = parseMeasure(unit);
  if (to?.dimension === '') return divide(value, to.factor);
  const from = unitText === undefined ? undefined : parseMeasure(unitText);
  if (!from || !to) return value;
  const factor = conversionFactor(from, to);
  assert(factor, `"${from.text}" does not fit ${unit}`);
  return multiply(value, factor);
}
