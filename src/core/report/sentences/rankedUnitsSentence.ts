import type { Indicator } from '#core/catalogue/indicator';
import { isWholeMeasure, parseMeasure } from '#core/numbers/measure';
import { MORE_DECIMALS } from '#core/figures/displayedPoints';
import type { Status } from '#core/numbers/figure';
import { isZero } from '#core/numbers/rational';
import { exactText } from './levelText';
import { placesOf, type Place } from './rankedPlaces';
import type { SentenceContext } from './sentenceContext';
import { nameWithin } from './unitName';

/** So many places are told. */
const PLACES = 3;
const MORE_PLACES = 5;
/** More units than these sharing a place are no news. */
const MOST_SHARING = 3;

/** The ways to say which units have most, and which have most and least. */
export const HIGHEST_FORMS = ['usual', 'first-only', 'first-five', 'without-figures'] as const;
export const EXTREMES_FORMS = ['usual', 'first-only', 'last-only', 'without-figures'] as const;

/** "…: nhiều nhất là huyện A (12 trạm), tiếp theo là huyện B (10 trạm), huyện C (9 trạm)." */
export function highestSentence(context: SentenceContext): string | undefined {
  const { level } = context.wording;
  const told = level === 'first-five' ? MORE_PLACES : PLACES;
  const places = placesOf(context).slice(0, told);
  if (places.length < 2) return undefined;
  // Nobody comes next with nothing.
  const having = places.filter(({ value }, position) => position === 0 || !isZero(value));
  const named = level === 'first-only' ? having.slice(0, 1) : having;
  const [first, ...others] = placeTexts(context, named);
  if (first === undefined || others.some((text) => text === undefined)) return undefined;
  const [most] = EXTREMES[extremesOf(context.indicator)];
  const head = `${aboutUnits(context, named)}: ${most} là ${first}`;
  return others.length === 0 ? `${head}.` : `${head}, tiếp theo là ${others.join(', ')}.`;
}

/** "…: nhiều nhất là huyện A (12 trạm), ít nhất là huyện B (02 trạm)." */
export function extremesSentence(context: SentenceContext): string | undefined {
  const places = placesOf(context);
  const [highest, lowest] = [places[0], places.at(-1)];
  if (places.length < 2 || !highest || !lowest) return undefined;
  if (placeTexts(context, [highest, lowest]).some((text) => text === undefined)) return undefined;
  const { level } = context.wording;
  const [most, least] = EXTREMES[extremesOf(context.indicator)];
  const said = [
    ...(level === 'last-only' ? [] : [{ place: highest, word: most }]),
    ...(level === 'first-only' ? [] : [{ place: lowest, word: least }]),
  ];
  const named = said.map(({ place }) => place);
  const texts = placeTexts(context, named);
  const clauses = said.map(({ word }, position) => `${word} là ${texts[position] ?? ''}`);
  return `${aboutUnits(context, named)}: ${clauses.join(', ')}.`;
}

/** Of things one has more or fewer, of all else a higher or lower figure. */
export const EXTREMES = {
  things: ['nhiều nhất', 'ít nhất'],
  else: ['cao nhất', 'thấp nhất'],
} as const;

function extremesOf({ unit }: Pick<Indicator, 'unit'>): keyof typeof EXTREMES {
  const measure = parseMeasure(unit);
  return measure !== undefined && isWholeMeasure(measure) ? 'things' : 'else';
}

const STATUS_REMARKS: Readonly<Record<Status, string>> = {
  E: ' (số ước tính)',
  P: ' (số sơ bộ)',
  A: '',
};

/** Before a figure among others that are more final, or less. */
export const OWN_STATUS: Readonly<Record<Status, string>> = { E: 'ước ', P: 'sơ bộ ', A: '' };

function haveOneStatus(places: readonly Place[]): boolean {
  return places.every(({ status }) => status === places[0]?.status);
}

/** What is told, with the status of all figures that stand there where it is one. */
function aboutUnits({ subject, total, wording }: SentenceContext, named: readonly Place[]): string {
  const isOne = haveOneStatus(named);
  if (!isOne && wording.level !== 'without-figures') return subject;
  const status = (isOne ? named[0]?.status : undefined) ?? total.status;
  return `${subject}${status ? STATUS_REMARKS[status] : ''}`;
}

function placeTexts(
  context: SentenceContext,
  named: readonly Place[],
): readonly (string | undefined)[] {
  const isOne = haveOneStatus(named);
  const apart = withApartDecimals(context, named);
  return named.map((place) => placeText(apart, place, isOne ? undefined : place.status));
}

/**
 * The context in which no place is printed like the next one, which would read as a tie told as an order: all
 * gain a decimal, at most twice. What cannot be told apart so is printed as usual.
 */
function withApartDecimals(context: SentenceContext, named: readonly Place[]): SentenceContext {
  const { indicator } = context;
  const finer = Array.from({ length: MORE_DECIMALS }, (_, more) => ({
    ...context,
    indicator: { ...indicator, decimals: indicator.decimals + more + 1, keepsZeros: true },
  }));
  return [context, ...finer].find((one) => areToldApart(one, named)) ?? context;
}

function areToldApart({ indicator }: SentenceContext, named: readonly Place[]): boolean {
  const texts = named.map(({ value }) => exactText(indicator, value));
  return texts.every((text, position) => text !== texts[position + 1]);
}

function placeText(
  { indicator, wording }: SentenceContext,
  { names, value }: Place,
  ownStatus: Status | undefined,
): string | undefined {
  if (names.length > MOST_SHARING) return undefined;
  const [first = '', ...others] = names.map(nameWithin);
  const together = [first, ...others.slice(0, -1)].join(', ');
  const who = others.length === 0 ? first : `${together} và ${others.at(-1) ?? ''}`;
  if (wording.level === 'without-figures') return who;
  const own = ownStatus ? OWN_STATUS[ownStatus] : '';
  return `${who} (${others.length === 0 ? '' : 'cùng '}${own}${exactText(indicator, value)})`;
}
