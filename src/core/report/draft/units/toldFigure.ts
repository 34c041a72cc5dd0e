import type { Indicator } from '#core/catalogue/indicator';
import { equals } from '#core/numbers/rational';
import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import { inMeasure } from '../inMeasure';
import type { Mention } from '../mention';
import type { NumberInText } from '../numbers/numberInText';
import { ownWords } from '../subjects/ownWords';
import { findPhrases } from '../subjects/phraseIndex';
import { areLinking } from '../text/linkingWords';
import { wordsOf } from '../text/words';
import type { Verdict } from '../verdict';
import { KIND_OF_UNIT } from './countedUnits';

/** A figure of the year of the book: of one unit, or of the whole province (''). */
export interface ToldFigure {
  readonly indicator: Indicator;
  readonly unit: string;
}

/** A sentence whose numbers are said of units. */
export interface ToldOfUnits {
  readonly text: string;
  readonly read: readonly ReadClaim[];
  /** The units that it names. */
  readonly mentions: readonly Mention<string>[];
  /** Whom the sentences before were about. */
  readonly place: string | undefined;
  readonly figures: BookFigures;
}

/** The figure that a number states, where the book has it. */
export function figureTold(
  { claim, verdict }: ReadClaim,
  figures: BookFigures,
): ToldFigure | undefined {
  const indicator = figures.indicators.get(verdict.indicator);
  const isLevel = verdict.verdict === 'agree' && claim.kind === 'level';
  return isLevel && indicator && verdict.year === figures.year
    ? { indicator, unit: verdict.unit }
    : undefined;
}

/**
 * Of what some units are spoken of where a number stands that says no figure itself: of the figure of one of
 * them that was told last, else of the one thing that is named. Several where the figure told is that of each of
 * them; none where it may be anything.
 */
export function spokenOfUnits(
  { text, read, figures }: ToldOfUnits,
  position: number,
  units: readonly string[],
  mayBe: (indicator: Indicator) => boolean,
): readonly Indicator[] {
  const isKnown = ({ code }: Indicator): boolean =>
    units.every((unit) => figures.pair(code, unit)?.value !== undefined);
  const start = read[position]?.claim.number.start ?? 0;
  const last = read
    .slice(0, position)
    .filter((one) => isFigureOf(figureTold(one, figures), units, mayBe))
    .at(-1);
  const told = last && figureTold(last, figures);
  const from = last ? behindIt(text, last.claim.number.end) : 0;
  const ahead = namedIn(text.slice(from, start), figures);
  if (told && ahead.length === 0) return alikeTo(told, figures).filter(isKnown);
  // "A và B có tổng cộng 707.741 thuê bao, chiếm 94,1% số thuê bao băng rộng di động": said at last.
  const behind = /^[^;.]*(?:[.;]\d[^;.]*)*/u.exec(text.slice(start))?.[0] ?? '';
  const named = ahead.length > 0 ? ahead : namedIn(behind, figures);
  const [only, ...others] = new Set(
    named.filter(
      (indicator) =>
        mayBe(indicator) &&
        isKnown(indicator) &&
        // "số hồ sơ tiếp nhận trực tuyến" may be what a rate is called too.
        (indicator.unit !== '%' || /t[ỷỉ] lệ/iu.test(text)),
    ),
  );
  return only && others.length === 0 ? [only] : [];
}

/** "Huyện A có 144 thôn" where as many have fibre: what a unit has as much of, the one that was told first. */
function alikeTo(
  { indicator, unit }: ToldFigure,
  { indicators, pair }: BookFigures,
): readonly Indicator[] {
  const own = pair(indicator.code, unit)?.value;
  const alike = [...indicators.values()].filter((other) => {
    const its = other.unit === indicator.unit ? pair(other.code, unit)?.value : undefined;
    return other !== indicator && own && its && equals(own, its);
  });
  return [indicator, ...alike];
}

/** Of several things that may be meant the one that a number is right of; a fault only where it is wrong of all. */
export function heldAsAny(
  meant: readonly Indicator[],
  held: (indicator: Indicator) => Verdict | undefined,
): Verdict | undefined {
  const verdicts = meant.map(held);
  const right = verdicts.find((one) => one?.verdict === 'agree');
  return right ?? (verdicts.includes(undefined) ? undefined : verdicts[0]);
}

function namedIn(text: string, figures: BookFigures): readonly Indicator[] {
  return findPhrases(figures.phrases, wordsOf(text))
    .flatMap(({ start, end, codes }) =>
      OF_RATE.test(text.slice(Math.max(0, start - RATE.length), end))
        ? codes
        : withCounts(codes, figures),
    )
    .flatMap((code) => figures.indicators.get(code) ?? []);
}

const RATE = 'tỷ lệ ';
const OF_RATE = /t[ỷỉ] lệ/iu;

/** "số hồ sơ tiếp nhận trực tuyến", as a rate may be called too: what is counted. */
function withCounts(codes: readonly string[], { countedBy }: BookFigures): readonly string[] {
  return codes.flatMap((code) => [code, ...countedBy(code)]);
}

function isFigureOf(
  told: ToldFigure | undefined,
  units: readonly string[],
  mayBe: (indicator: Indicator) => boolean,
): boolean {
  return told !== undefined && units.includes(told.unit) && mayBe(told.indicator);
}

/** "54 người lao động, …": up to the next mark a number's own words stand behind it. */
function behindIt(text: string, end: number): number {
  return end + (/^[^,;.:()]*/u.exec(text.slice(end))?.[0].length ?? 0);
}

/** "20 hồ sơ quá hạn": whether what stands behind a number, names of units aside, counts no more than an indicator does. */
export function isCountedAs(
  text: string,
  { end, nounAt, unit }: NumberInText,
  indicator: Indicator,
  mentions: readonly Mention<string>[],
  figures: BookFigures,
): boolean {
  const from = unit === 'other' ? nounAt : end;
  const stretch = /^[^,;.:()\d]*/u.exec(text.slice(end))?.[0] ?? '';
  const names = mentions.filter(({ start }) => start >= end && start < end + stretch.length);
  const own = ownWords([indicator], figures);
  const words = wordsOf(text.slice(from, end + stretch.length)).filter(
    (word) =>
      !own.has(word.text) &&
      names.every((name) => from + word.end <= name.start || from + word.start >= name.end),
  );
  return areLinking(
    words.filter((word) => !OF_KIND.test(word.text)),
    figures.placeWords,
  );
}

const OF_KIND = /^(?:huyện|thị|xã|thành|phố|mỗi|bình|quân)$/u;

/** Whether a number may be an amount of it, or points of a rate; "04 huyện này" counts units. */
export function isMeasuredAs(text: string, number: NumberInText, indicator: Indicator): boolean {
  if (number.unit === 'points') return indicator.unit === '%';
  const countsUnits = OF_UNITS.test(text.slice(number.nounAt));
  return number.unit === 'other' && !countsUnits && inMeasure(number, indicator).length > 0;
}

/** Whether a text, brackets and what it is held against aside, speaks of another year or of a goal. */
export function isOfAnotherTime(text: string, { year }: BookFigures): boolean {
  const plain = text.replace(/\([^()]*\)/gu, ' ').replace(CHANGED_SINCE, ' ');
  return OTHER_TIME.test(plain.replaceAll(String(year), ' '));
}

/** "tăng 3,63% so với năm 2022" */
const CHANGED_SINCE =
  /(?<!\p{L})(?:tăng|giảm|bằng)(?:\s+\p{L}+){0,2}\s+[\d.,]+(?:\s*%|(?:\s+\p{L}+){1,4}?)\s+so với\s+(?:cùng kỳ\s*)?(?:năm\s+(?:trước|ngoái|(?:19|20)\d\d))?/giu;

const OTHER_TIME =
  /(?<!\p{L})(?:năm trước|năm ngoái|cùng kỳ|kế hoạch|chỉ tiêu|mục tiêu|phấn đấu|dự kiến|quý|tháng)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu;

const OF_UNITS = new RegExp(`^\\s*${KIND_OF_UNIT}(?!\\p{L})`, 'iu');
