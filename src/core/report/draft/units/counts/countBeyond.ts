import type { Indicator } from '#core/catalogue/indicator';
import { fromDecimalText } from '#core/numbers/decimalText';
import { compare, equals, rational, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Peer } from '../../book/figuresByUnit';
import type { BookFigures } from '../../bookFigures';
import { findPhrases } from '../../subjects/phraseIndex';
import { areLinking } from '../../text/linkingWords';
import { wordsOf } from '../../text/words';
import type { Verdict } from '../../verdict';
import { KIND_OF_UNIT } from '../countedUnits';
import { figureTold, isOfAnotherTime, type ToldOfUnits } from '../toldFigure';
import { allOfKindNamed } from './unitsOfKind';

/** What each of the units that are counted is said to have: more, less, or as much as a bound. */
interface Beyond {
  readonly kinds: string;
  /** Of how many, where that is said. */
  readonly all: number | undefined;
  /** What is said between the units and the bound. */
  readonly what: string;
  readonly fits: (value: Rational, ofAll: Rational | undefined) => boolean;
}

/**
 * "17/38 xã, phường đạt từ 80% trở lên", "còn 02 huyện có tỷ lệ số hóa dưới 50%", "05 huyện cao hơn mức bình quân
 * chung": how many units have a rate beyond a bound, by the rates of all of them.
 */
export function heldAsCountBeyond(
  told: ToldOfUnits,
  position: number,
  toldBefore: ReadonlySet<string>,
): Verdict | undefined {
  const { text, read, figures } = told;
  const one = read[position];
  const { number, kind } = one?.claim ?? {};
  if (!one || !number || kind !== 'level' || number.unit !== 'other' || number.hedge)
    return undefined;
  const isOpen = one.verdict.verdict === 'not-found' || one.verdict.indicator === '';
  const beyond = isOpen ? beyondOf(text, number.digitsAt) : undefined;
  if (!beyond || isOfAnotherTime(text.slice(0, number.start), figures)) return undefined;
  const meant = ratesMeant(beyond.what, told, position, toldBefore);
  const counts = meant.flatMap((indicator) => {
    const peers = allOfKindNamed(beyond.kinds, indicator.code, figures);
    const isOfAll = peers && (beyond.all === undefined || beyond.all === peers.length);
    return isOfAll ? [{ indicator, ...countedBy(peers, beyond, indicator, figures) }] : [];
  });
  const states = (count: number): boolean =>
    number.readings.some(({ value }) => equals(value, rational(count)));
  const right = counts.find(({ exact, shown }) => states(exact) || states(shown));
  const first = right ?? counts[0];
  if (!first || (!right && meant.length > 1)) return undefined;
  const { indicator, exact } = first;
  const found = {
    ...one.verdict,
    indicator: indicator.code,
    year: figures.year,
    expected: rational(exact),
    message: undefined,
    proposal: '',
  };
  if (right) return { ...found, verdict: 'agree' };
  const count = String(exact).padStart(2, '0');
  return {
    ...found,
    verdict: 'disagree',
    message: { code: 'draft/units-differ', arguments: { text: number.text, right: count } },
    proposal: count,
  };
}

/** How many, by their rates and by what is printed of them. */
function countedBy(
  peers: readonly Peer[],
  { fits }: Beyond,
  { code }: Indicator,
  figures: BookFigures,
): { readonly exact: number; readonly shown: number } {
  const ofAll = figures.pair(code, '')?.value;
  const printed = (value: Rational): Rational => roundHalfAwayFromZero(value, 1);
  return {
    exact: peers.filter(({ value }) => fits(value, ofAll)).length,
    shown: peers.filter(({ value }) => fits(printed(value), ofAll && printed(ofAll))).length,
  };
}

/** The rate that is named, else those that were told before. */
function ratesMeant(
  what: string,
  { text, read, figures }: ToldOfUnits,
  position: number,
  toldBefore: ReadonlySet<string>,
): readonly Indicator[] {
  const words = wordsOf(what);
  const [phrase, ...more] = findPhrases(figures.phrases, words);
  const around = words.filter(
    ({ start, end }) => !phrase || end <= phrase.start || start >= phrase.end,
  );
  const isPlain = more.length === 0 && areLinking(around, figures.placeWords);
  if (!isPlain) return [];
  const here = read.slice(0, position).flatMap((one) => figureTold(one, figures) ?? []);
  const last = here
    .map(({ indicator }) => indicator)
    .filter(isRate)
    .at(-1);
  const ahead = findPhrases(
    figures.phrases,
    wordsOf(text.slice(0, read[position]?.claim.number.start)),
  );
  const codes =
    phrase?.codes ??
    (last ? [last.code] : [...ahead.flatMap(({ codes: named }) => named), ...toldBefore]);
  return [...new Set(codes)].flatMap((code) => figures.indicators.get(code) ?? []).filter(isRate);
}

function isRate({ unit }: Indicator): boolean {
  return unit === '%';
}

function beyondOf(text: string, digitsAt: number): Beyond | undefined {
  if (/\/\s*$/u.test(text.slice(0, digitsAt))) return undefined;
  const said = BEYOND.exec(text.slice(digitsAt))?.groups;
  if (!said) return undefined;
  const { kinds = '', all, what = '', than = '', bound, or } = said;
  const sign = /dưới|thấp|chưa/iu.test(than) || or === 'xuống' ? -1 : 1;
  const isClosed = /từ/iu.test(than);
  const limit = bound === undefined ? undefined : fromDecimalText(bound.replace(',', '.'));
  return {
    kinds,
    all: all === undefined ? undefined : Number(all),
    what,
    fits: (value, ofAll) => {
      const against = limit ?? ofAll;
      const side = against ? compare(value, against) : -sign;
      return side === sign || (isClosed && side === 0);
    },
  };
}

const BEYOND = new RegExp(
  `^\\d{1,3}(?:\\s*/\\s*(?<all>\\d{1,3}))?\\s+(?<kinds>${KIND_OF_UNIT}(?:\\s*(?:[,/]|và)\\s*${KIND_OF_UNIT})*)(?!\\p{L})(?:\\s*\\([^()]*\\))?` +
    `(?<what>[^.;:()\\d]*?)(?<!\\p{L})(?<than>trên|(?:cao )?hơn|vượt|dưới|thấp hơn|chưa đạt|từ)\\s+` +
    `(?:(?<bound>\\d{1,3}(?:,\\d+)?)\\s*%(?:\\s+trở\\s+(?<or>lên|xuống))?|(?:mức\\s+)?(?:bình quân|trung bình)(?:\\s+chung)?)`,
  'iu',
);
