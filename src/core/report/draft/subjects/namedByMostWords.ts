import type { Indicator } from '#core/catalogue/indicator';
import { absolute, compare, multiply, rational, subtract } from '#core/numbers/rational';
import { inMeasure } from '../inMeasure';
import { agrees, hasDigitsExchanged, judge, thousandfoldSlip } from '../judge';
import type { NumberInText, PrintedNumber } from '../numbers/numberInText';
import { sayingWords, wordsBehind, type FiguresThere, type NumberInPlace } from './numberInPlace';
import { ownWords } from './ownWords';
import { wordsBetween } from './stretch';
import { named, type Subject } from './subject';

/**
 * "17.943 hộ nông dân có tài khoản trên sàn thương mại điện tử": words that are no name, and narrow none, still
 * point to the names that have most of them. Of those it is the one whose figure the number states,
 * digit by digit; the fewer the words, the more digits it takes.
 */
export function namedByMostWords(place: NumberInPlace): Subject {
  const { kind, number } = place.claim;
  if (kind !== 'level') return undefined;
  const said = wordsAround(place);
  const mayBe = [...place.figures.indicators.values()].filter(
    (one) => inMeasure(number, one).length > 0,
  );
  const shared = mayBe.map((one) => ({ one, count: wordsShared(said, one, place) }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  const nearest = shared.filter(({ count }) => count === most).map(({ one }) => one);
  const isOnly = nearest.length === 1 && most > 0;
  const digits = isOnly && most >= WORDS_OF_ONE ? TEN : most > 0 ? THOUSAND : TEN_THOUSAND;
  const stating = nearest.filter((one) => states(place, one, digits, isStated));
  const miswritten = nearest.filter(
    (one) => isOnly && isAllOf(one, said, place) && states(place, one, THOUSAND, isSlip),
  );
  const [indicator, ...others] = stating.length > 0 ? stating : miswritten;
  if (!indicator || others.length > 0) return undefined;
  return { ...named([indicator.code]), isNamed: false, isLoose: true };
}

function wordsAround(place: NumberInPlace): ReadonlySet<string> {
  const { sentence, claim, ahead, figures, next } = place;
  const noun = wordsBetween(sentence.words, claim.number.nounAt, claim.number.end);
  return new Set(sayingWords([...ahead, ...noun, ...wordsBehind(place, next)], figures));
}

/** How many of some words stand in a name of the indicator. */
function wordsShared(
  said: ReadonlySet<string>,
  { code }: Indicator,
  { figures }: NumberInPlace,
): number {
  const names = figures.looseNames.get(code) ?? [];
  return Math.max(
    0,
    ...names.map((name) => [...said].filter((word) => name.includes(word)).length),
  );
}

/** "Doanh thu du lịch": with words of something else it is no slip of the pen. */
function isAllOf(
  indicator: Indicator,
  said: ReadonlySet<string>,
  { figures }: NumberInPlace,
): boolean {
  const own = ownWords([indicator], figures);
  return [...said].every((word) => own.has(word));
}

type Likeness = (number: NumberInText, printed: PrintedNumber, figures: FiguresThere) => boolean;

/** A bound only where it is close. */
const isStated: Likeness = (number, printed, { value }) => {
  if (value === undefined || !agrees(judge(number, printed, value))) return false;
  if (number.hedge === undefined) return true;
  const apart = multiply(absolute(subtract(value, printed.value)), NEARNESS);
  return compare(apart, absolute(value)) <= 0;
};

const isSlip: Likeness = (number, printed, { value }) =>
  value !== undefined &&
  (thousandfoldSlip(number, printed, value) !== undefined ||
    hasDigitsExchanged(number, printed, value));

function states(
  { sentence, claim: { number } }: NumberInPlace,
  one: Indicator,
  digits: ReturnType<typeof rational>,
  isLike: Likeness,
): boolean {
  const there = sentence.figuresAt(number)(one.code);
  return inMeasure(number, one).some(
    (printed) =>
      compare(printed.value, multiply(printed.step, digits)) >= 0 && isLike(number, printed, there),
  );
}

/** So many words that only one name has say what is meant, wherever else they might stand. */
const WORDS_OF_ONE = 2;
const TEN = rational(10);
const THOUSAND = rational(1000);
const TEN_THOUSAND = rational(10_000);
const NEARNESS = rational(25);
