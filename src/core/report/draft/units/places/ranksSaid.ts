import type { Indicator } from '#core/catalogue/indicator';
import { rational } from '#core/numbers/rational';
import type { BookFigures } from '../../bookFigures';
import type { Circumstances } from '../../circumstances/circumstances';
import type { Mention } from '../../mention';
import type { ReadText } from '../../text/wholeSentence';
import { CONTRASTED } from '../ranks/extremes';
import { findPhrases } from '../../subjects/phraseIndex';
import type { FaultInWords } from '../faultInWords';
import { unitsNamedIn, wordsOutside } from '../whose/namedUnits';
import { figureTold, isOfAnotherTime } from '../toldFigure';
import type { Verdict } from '../../verdict';
import { namedAround } from './byWhat';
import { heldToPlace } from './heldToPlace';
import { placesSaidIn, type PlaceSaid } from './placesSaid';
import { segmentsAround, stretchesOf, type Stretch } from '../stretches';
import { isOfAllUnits, isPlainlyPlaced } from './understood';
import { holdersOf, type Holder } from './whose';

/** A sentence whose numbers were held, and the faults that stand in its words alone. */
interface HeldText {
  readonly sentence: ReadText;
  readonly inWords: readonly FaultInWords[];
}

/**
 * "Dẫn đầu về số cụm loa là huyện A, xếp cuối là huyện B", "Với 314 cụm, huyện A xếp thứ ba toàn tỉnh về số cụm loa",
 * "ba huyện có nhiều cụm loa nhất là A, B và C": the places that units or firms are said to have, in digits or in words.
 */
export function ranksSaid(
  sentence: ReadText,
  line: number,
  ahead: Circumstances,
  figures: BookFigures | undefined,
): HeldText {
  const { text } = sentence;
  const isNow = !ahead.isTarget && (ahead.period === undefined || ahead.period === figures?.year);
  if (!figures || !isNow) return { sentence, inWords: [] };
  const mentions = unitsNamedIn(text, figures);
  const told = { sentence, mentions, line, figures };
  const found = stretchesOf(text).flatMap((stretch) => placedIn(told, stretch));
  const read = sentence.read.map((one, at) => {
    const verdict = found.find(({ position }) => position === at)?.verdict;
    return verdict ? { ...one, verdict } : one;
  });
  const inWords = found.filter(
    ({ position, verdict }) => position === undefined && verdict.verdict === 'disagree',
  );
  return { sentence: { ...sentence, read }, inWords };
}

interface Told {
  readonly sentence: ReadText;
  readonly mentions: readonly Mention<string>[];
  readonly line: number;
  readonly figures: BookFigures;
}

interface Found extends FaultInWords {
  /** Of the number that says it, in the sentence. */
  readonly position: number | undefined;
}

function placedIn(told: Told, stretch: Stretch): readonly Found[] {
  const { text } = told.sentence;
  if (isOfAnotherTime(text.slice(stretch.from, stretch.to), told.figures)) return [];
  const places = placesSaidIn(text.slice(stretch.from, stretch.to)).map((said) => ({
    ...said,
    start: said.start + stretch.from,
    end: said.end + stretch.from,
  }));
  // A comma within a name parts nothing.
  const names = findPhrases(told.figures.phrases, wordsOutside(text, told.mentions));
  const unnamed = without(text, names);
  let { from } = stretch;
  return places.flatMap((said, at) => {
    if (isSaidAgain(said, places)) return [];
    const bounds = { from, to: places[at + 1]?.start ?? stretch.to };
    const holders = holdersOf(unnamed, said, told.mentions, bounds);
    from = Math.max(said.end, holders.at(-1)?.end ?? 0);
    return holders.flatMap((holder) => heldAt(told, stretch, said, holder));
  });
}

/** "A có nhiều điểm nhất với nhiều điểm nhất là B": whose it is cannot be told. */
function isSaidAgain(said: PlaceSaid, places: readonly PlaceSaid[]): boolean {
  const { ordinal, from } = said;
  return (
    ordinal === undefined &&
    places.some((one) => one !== said && one.ordinal === undefined && one.from === from)
  );
}

function heldAt(told: Told, stretch: Stretch, said: PlaceSaid, holder: Holder): readonly Found[] {
  const { sentence, mentions, line, figures } = told;
  const { text, read } = sentence;
  const position = read.findIndex(
    ({ claim: { kind, number } }) =>
      kind === 'rank' && number.digitsAt >= said.start && number.digitsAt < said.end,
  );
  const one = read[position];
  if (one && one.verdict.verdict !== 'not-found') return [];
  const words = wordsOutside(text, mentions);
  const named = namedAround(text, words, stretch, figures);
  const window = windowOf(text, stretch, [said, holder, ...named.within]);
  const meant = named.meant.length > 0 ? named.meant : toldOf(told, said, holder, window);
  const around = text.slice(window.from, window.to);
  const unnamed = without(text, named.within);
  const aside = `${unnamed.slice(stretch.from, window.from)} ${unnamed.slice(window.to, stretch.to)}`;
  const inside = words.filter(({ start, end }) => start >= window.from && end <= window.to);
  const isPlain =
    isOfAllUnits(unnamed.slice(window.from, window.to), aside) &&
    isPlainlyPlaced(inside, meant, figures);
  if (!isPlain || isHeldByNumber(sentence, window)) return [];
  if (!isByThat(text, said, named.within, meant)) return [];
  const held = heldToPlace(around, said, holder, meant, figures);
  if (!held) return [];
  const verdict = held(one?.verdict ?? unread(said, holder, line));
  return [{ position: one && position, at: said.start, verdict }];
}

/** "phát hành ít văn bản nhất nhưng có tỷ lệ ký số cao nhất": the one is not by what the other is. */
function isByThat(
  text: string,
  { within, start, end }: PlaceSaid,
  names: readonly { readonly start: number; readonly end: number }[],
  meant: readonly Indicator[],
): boolean {
  const isNamedThere = names.some((name) => name.start < end && name.end > start);
  const isOfIt = within === '' || isNamedThere || meant.every(({ unit }) => within === unit);
  return isOfIt && !names.some((name) => areContrasted(text, { start, end }, name));
}

function areContrasted(
  text: string,
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return CONTRASTED.test(between);
}

/** A text with blanks in place of the names of indicators. */
function without(
  text: string,
  names: readonly { readonly start: number; readonly end: number }[],
): string {
  return names.reduce(
    (plain, { start, end }) => plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end),
    text,
  );
}

/** Between the commas around all that says who has which place by what. */
function windowOf(
  text: string,
  stretch: Stretch,
  parts: readonly { readonly start: number; readonly end: number }[],
): Stretch {
  return segmentsAround(text, stretch, {
    from: Math.min(...parts.map(({ start }) => start)),
    to: Math.max(...parts.map(({ end }) => end)),
  });
}

/** "Huyện A tiếp nhận 45.955 hồ sơ, dẫn đầu toàn tỉnh": by what was told of it right there. */
function toldOf(
  { sentence, figures }: Told,
  said: PlaceSaid,
  { unit }: Holder,
  { from, to }: Stretch,
): readonly Indicator[] {
  const { text, read } = sentence;
  const told = read
    .filter(({ claim: { number } }) => number.start >= from && number.end <= to)
    .filter(({ claim: { number } }) => !areContrasted(text, said, number))
    .flatMap((one) => figureTold(one, figures) ?? [])
    .filter((one) => one.unit === unit)
    .map(({ indicator }) => indicator);
  return new Set(told).size === 1 ? told.slice(0, 1) : [];
}

/** Where the figure beside it is said to be wrong, or not to be the highest, that is enough. */
function isHeldByNumber({ read }: ReadText, { from, to }: Stretch): boolean {
  return read.some(
    ({ claim: { number }, verdict }) =>
      number.start >= from && number.end <= to && verdict.verdict === 'disagree',
  );
}

/** A place that is told in words, before it is held against the book. */
function unread({ said, ordinal, place }: PlaceSaid, { name }: Holder, line: number): Verdict {
  return {
    line,
    text: ordinal === undefined ? name : said,
    indicator: '',
    unit: '',
    year: undefined,
    verdict: 'not-found',
    stated: rational(place),
    expected: undefined,
    message: undefined,
    proposal: '',
  };
}
