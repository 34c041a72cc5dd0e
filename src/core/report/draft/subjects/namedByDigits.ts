import type { Indicator } from '#core/catalogue/indicator';
import { compare, multiply, rational, type Rational } from '#core/numbers/rational';
import { inMeasure } from '../inMeasure';
import { agrees, hasDigitsExchanged, judge, thousandfoldSlip } from '../judge';
import type { NumberInText, PrintedNumber } from '../numbers/numberInText';
import { withoutServing } from './namedBefore';
import { sayingWords, wordsBehind, type FiguresThere, type NumberInPlace } from './numberInPlace';
import { ownWords } from './ownWords';
import { wordsBetween } from './stretch';
import { named, type Subject } from './subject';

/**
 * "Về viễn thông: doanh thu ước 1.406,3 tỷ đồng, tăng 4%": where less than a name is said, the figure
 * that a number states digit by digit, if its name has every word that is said; else the one that it
 * states but for a slip of the pen, or for the year before. What is told next can be held against it.
 */
export function namedByDigits(place: NumberInPlace): Subject {
  const { kind, number } = place.claim;
  if (kind !== 'level' || number.hedge !== undefined) return undefined;
  const all = wordsSaid(place, 0);
  // "Bức tranh khá sáng: viễn thông 1.113,3 tỷ đồng": what heads it may say nothing of what it is.
  const behindColon = wordsSaid(place, place.sentence.text.lastIndexOf(':', number.start));
  return namedBy(place, all) ?? (behindColon.length > 0 ? namedBy(place, behindColon) : undefined);
}

function namedBy(place: NumberInPlace, said: readonly string[]): Subject {
  const stated = alone(meant(place, said, said.length > 0 ? HUNDRED : THOUSAND, isStated));
  if (stated || (said.length === 0 && !hasItsOwnNoun(place))) return stated;
  return alone(meant(place, said, THOUSAND, isSlip)) ?? alone(meant(place, said, THOUSAND, isOld));
}

type Likeness = (number: NumberInText, printed: PrintedNumber, figures: FiguresThere) => boolean;

const isStated: Likeness = (number, printed, { value }) =>
  value !== undefined && agrees(judge(number, printed, value));

/** By a thousand, or with two digits exchanged. */
const isSlip: Likeness = (number, printed, { value }) =>
  value !== undefined &&
  (thousandfoldSlip(number, printed, value) !== undefined ||
    hasDigitsExchanged(number, printed, value));

const isOld: Likeness = (number, printed, { yearBefore }) =>
  yearBefore !== undefined && agrees(judge(number, printed, yearBefore));

/** The indicators whose figures are like the number, and whose names have every word that is said. */
function meant(
  place: NumberInPlace,
  said: readonly string[],
  digits: Rational,
  isLike: Likeness,
): readonly string[] {
  const { sentence, claim, figures } = place;
  const { number } = claim;
  const figuresOf = sentence.figuresAt(number);
  const mayBeMeant = sentence.mayBeMeant(number);
  const isOfField = said.every((word) => OF_EVERY_FIELD.has(word));
  return [...figures.indicators.values()].flatMap((one) => {
    if (isOfField && mayBeMeant?.(one.code) === false) return [];
    const isMeant =
      inMeasure(number, one).some(
        (printed) => hasDigits(printed, digits) && isLike(number, printed, figuresOf(one.code)),
      ) && isSaidBy(said, one, place);
    return isMeant ? [one.code] : [];
  });
}

function alone([code, ...others]: readonly string[]): Subject {
  if (code === undefined || others.length > 0) return undefined;
  return { ...named([code]), isNamed: false, isLoose: true };
}

/** "8.492 thành viên": nothing else of the catalogue is counted in them. */
function hasItsOwnNoun({ claim: { number }, figures }: NumberInPlace): boolean {
  if (number.measure === undefined) return false;
  const counted = [...figures.indicators.values()].filter(
    (one) => inMeasure(number, one).length > 0,
  );
  return counted.length === 1;
}

/** What is said around a number from a position on, but for who does it and the noun that it counts. */
function wordsSaid(place: NumberInPlace, from: number): readonly string[] {
  const { sentence, claim, figures, next } = place;
  const noun = wordsBetween(sentence.words, claim.number.nounAt, claim.number.end);
  return sayingWords(
    [
      ...withoutServing(place.ahead.filter(({ start }) => start >= from)),
      ...wordsBehind(place, next),
    ].filter((word) => !noun.includes(word) && !TELLING.has(word.text)),
    figures,
  );
}

function isSaidBy(
  said: readonly string[],
  indicator: Indicator,
  { figures }: NumberInPlace,
): boolean {
  const own = ownWords([indicator], figures);
  return said.every((word) => own.has(word) || (own.has('ngân') && OF_THE_STATE.has(word)));
}

/** "nộp ngân sách nhà nước" */
const OF_THE_STATE: ReadonlySet<string> = new Set(['nhà', 'nước']);
/** "là điểm sáng khi đạt", "mạng cáp quang dài" */
const TELLING: ReadonlySet<string> = new Set(
  'điểm sáng nổi bật khi mạng lưới hệ thống dài trung bình ghi nhận xu hướng bức tranh chỉ số'.split(
    ' ',
  ),
);

function hasDigits({ value, step }: PrintedNumber, digits: Rational): boolean {
  return compare(value, multiply(step, digits)) >= 0;
}

/** Where only these are said, the field that is spoken of says whose they are. */
const OF_EVERY_FIELD: ReadonlySet<string> = new Set(
  'doanh thu nộp ngân sách nhà nước lao động'.split(' '),
);

/** Of three digits a word must say what they are of; four agree with no other figure by chance. */
const HUNDRED = rational(100);
const THOUSAND = rational(1000);
