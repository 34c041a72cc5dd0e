import type { Indicator } from '#core/catalogue/indicator';
import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import { inMeasure } from '../inMeasure';
import type { Mention } from '../mention';
import type { NumberInText } from '../numbers/numberInText';
import { ownWords } from '../subjects/ownWords';
import { findPhrases } from '../subjects/phraseIndex';
import { areLinking } from '../text/linkingWords';
import { wordsOf } from '../text/words';

/** A figure of the year of the book: of one unit, or of the whole province (''). */
export interface ToldFigure {
  readonly indicator: Indicator;
  readonly unit: string;
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
 * them that was told last, else of the one thing that is named. Undefined where it may be several.
 */
export function spokenOfUnits(
  text: string,
  read: readonly ReadClaim[],
  position: number,
  units: readonly string[],
  mayBe: (indicator: Indicator) => boolean,
  figures: BookFigures,
): Indicator | undefined {
  const isKnown = ({ code }: Indicator): boolean =>
    units.every((unit) => figures.pair(code, unit)?.value !== undefined);
  const told = read
    .slice(0, position)
    .flatMap((one) => figureTold(one, figures) ?? [])
    .filter(({ indicator, unit }) => units.includes(unit) && mayBe(indicator))
    .at(-1);
  if (told) return isKnown(told.indicator) ? told.indicator : undefined;
  const start = read[position]?.claim.number.start ?? 0;
  const named = findPhrases(figures.phrases, wordsOf(text.slice(0, start)))
    .flatMap(({ codes }) => codes)
    .flatMap((code) => figures.indicators.get(code) ?? [])
    .filter((indicator) => mayBe(indicator) && isKnown(indicator));
  const [only, ...others] = new Set(named);
  return others.length === 0 ? only : undefined;
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

/** Whether a number may be an amount of it, or points of a rate. */
export function isMeasuredAs(number: NumberInText, indicator: Indicator): boolean {
  if (number.unit === 'points') return indicator.unit === '%';
  return number.unit === 'other' && inMeasure(number, indicator).length > 0;
}
