import { LEVEL_FORMS, type LevelForm } from '#core/catalogue/sentenceChoice';
import { assert } from '#core/numbers/assert';
import { orderOfMagnitude } from '#core/numbers/decimalText';
import { isWholeMeasure, parseMeasure } from '#core/numbers/measure';
import {
  absolute,
  add,
  compare,
  divide,
  equals,
  multiply,
  powerOfTen,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { WordedIndicator } from './anchorChoice';
import { exactText, hedgedWith, roundedText } from './levelText';

/** One of the ways in which a number may be said truly. */
export type LevelForms = ReadonlyMap<LevelForm, string>;

/**
 * How far an anchor may lie from the number it stands for. Within it people choose; "gần 50.000"
 * and "hơn 45.000" for 47.600 are both to be had (statistics.md M16).
 */
const TOLERANCE = rational(6, 100);

/**
 * Every true way to say a level besides the usual one: exactly, rounded, and with each hedge at
 * anchors of one to three digits. A hedge stands only before a round number that is not the number
 * itself, and only where a reader who tests it finds it true.
 */
export function levelForms(indicator: WordedIndicator, value: Rational): LevelForms {
  const forms = new Map<LevelForm, string>();
  for (const form of LEVEL_FORMS) {
    const text = levelForm(indicator, value, form);
    if (text !== undefined) forms.set(form, text);
  }
  return forms;
}

/** One of them alone; undefined where it would not be true, and of the usual way. */
export function levelForm(
  indicator: WordedIndicator,
  value: Rational,
  form: LevelForm,
): string | undefined {
  if (indicator.nature === 'rank' || indicator.nature === 'score') return undefined;
  if (form === 'exact') return exactText(indicator, value);
  if (form === 'rounded') return roundedText(indicator, value);
  const hedged = HEDGED.exec(form);
  if (!hedged || signOf(value) <= 0) return undefined;
  const [, word = '', digits = ''] = hedged;
  return hedgedForm(indicator, value, word, digits);
}

const HEDGED = /^(over|above|nearly|about)-([1235])$/u;
const WORDS: Readonly<Record<string, string>> = {
  over: 'hơn',
  above: 'trên',
  nearly: 'gần',
  about: 'khoảng',
};

function hedgedForm(
  indicator: WordedIndicator,
  value: Rational,
  word: string,
  digits: string,
): string | undefined {
  const step = stepOf(value, digits);
  const anchor = anchorFor(word, value, step);
  if (!isRoundEnough(indicator, step, anchor) || signOf(anchor) <= 0) return undefined;
  const distance = absolute(subtract(value, anchor));
  if (signOf(distance) === 0 || compare(distance, multiply(value, TOLERANCE)) > 0) return undefined;
  // Who reads "khoảng 45.000" takes thousands for its step, whatever it was rounded to.
  const readStep = lastPlaceOf(anchor);
  const isAbout = compare(multiply(distance, rational(2)), readStep) <= 0;
  if (word === 'about' && !isAbout) return undefined;
  const said = WORDS[word];
  assert(said !== undefined, `${word} is a hedge`);
  return hedgedWith(said, indicator, { anchor, step: readStep }, value);
}

/** The place of the last digit kept; "5" keeps two digits, the second a 0 or a 5. */
function stepOf(value: Rational, digits: string): Rational {
  const order = orderOfMagnitude(value) + 1;
  return digits === '5'
    ? multiply(powerOfTen(order - 2), rational(5))
    : powerOfTen(order - Number(digits));
}

function anchorFor(word: string, value: Rational, step: Rational): Rational {
  const steps = divide(value, step);
  if (word === 'about') return multiply(roundHalfAwayFromZero(steps, 0), step);
  const below = multiply(rational(steps.numerator / steps.denominator), step);
  return word === 'nearly' && !equals(below, value) ? add(below, step) : below;
}

/** A sharp number behind a hedge contradicts itself. */
function isRoundEnough(
  { unit, nature, decimals }: WordedIndicator,
  step: Rational,
  anchor: Rational,
): boolean {
  const measure = parseMeasure(unit);
  if (nature === 'ratio') {
    const isWhole = compare(step, rational(1)) >= 0 && decimals > 0;
    return unit === '%' && isWhole && compare(anchor, rational(100)) <= 0;
  }
  const smallest = measure && isWholeMeasure(measure) ? rational(10) : rational(1);
  return compare(step, smallest) >= 0;
}

/** The place of the last digit that is not 0. */
function lastPlaceOf(anchor: Rational): Rational {
  let place = powerOfTen(orderOfMagnitude(anchor));
  while (divide(anchor, place).denominator !== 1n) place = divide(place, rational(10));
  return place;
}
