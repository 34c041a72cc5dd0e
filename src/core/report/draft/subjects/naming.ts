import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../bookFigures';
import { areLinking } from '../text/linkingWords';
import { countsSomethingElse, namedBefore } from './namedBefore';
import { asNamedBehind, namedBehind } from './namedBehind';
import { namedAsDensity, namedAsPart, namedBySome, namedUnderHeading } from './namedBySome';
import { namedInField } from './namedInField';
import { mayBeIn, type NumberInPlace } from './numberInPlace';
import type { FoundPhrase } from './phraseIndex';
import { stretchEnd, wordsBetween } from './stretch';
import type { Subject } from './subject';
import { isDenominator } from './wholes';

/** What a number is about, and what says so. */
export interface Naming {
  readonly subject: Subject;
  /** The name that stands behind the number. */
  readonly behind?: FoundPhrase;
  /** Nothing beside the number names it. */
  readonly isCarried: boolean;
}

export function namingOf(place: NumberInPlace): Naming {
  const before = namedBefore(place);
  const behind = namedBehind(place, before !== 'nothing');
  if (behind) return { subject: asNamedBehind(place, behind), behind, isCarried: false };
  if (before !== 'nothing') {
    return { subject: countsSomethingElse(place) ? undefined : before, isCarried: false };
  }
  const shortly = namedShortly(place);
  const carried = goesOn(place) ? place.spokenOf : undefined;
  const isSpokenOf = shortly?.isLoose === true && carried?.codes.join() === shortly.codes.join();
  return shortly && !isSpokenOf
    ? { subject: shortly, isCarried: false }
    : { subject: carried, isCarried: true };
}

/** By less than a name, where what was said before leaves no other meaning. */
function namedShortly(place: NumberInPlace): Subject {
  return (
    namedInField(place) ??
    namedAsDensity(place) ??
    namedUnderHeading(place) ??
    namedAsPart(place) ??
    namedBySome(place)
  );
}

/** Whether a number that nothing names is still about what was spoken of. */
function goesOn(place: NumberInPlace): boolean {
  return (
    areLinking(place.ahead, place.figures.placeWords) &&
    !countsOther(place) &&
    !isOfOtherMeasure(place)
  );
}

/** "187 tổ, với 1.088 thành viên": another noun is counted, and what is told next is told of that. */
export function isOfOtherMeasure({
  claim: { kind, number },
  spokenOf,
  figures,
}: NumberInPlace): boolean {
  const isAmount = kind === 'level' && number.unit === 'other' && number.end > number.nounAt;
  const meant = spokenOf?.codes.flatMap((code) => countsAlike(code, figures)) ?? [];
  return isAmount && meant.every((one) => !mayBeIn(number, one) || number.measure === undefined);
}

/** An indicator, and of a rate what it is taken of. */
function countsAlike(code: string, figures: BookFigures): readonly Indicator[] {
  const one = figures.indicators.get(code);
  const counts =
    one?.aggregation.form === 'ratio_of_sums'
      ? [one.aggregation.numerator, one.aggregation.denominator]
      : [];
  return [code, ...counts].flatMap((each) => figures.indicators.get(each) ?? []);
}

/** Behind "351.130 hồ sơ nộp trực tuyến", and behind "52/53 ấp có sóng", the noun is not that of before. */
function countsOther({ sentence, claims, claim, position, figures }: NumberInPlace): boolean {
  const { text, words } = sentence;
  if (claim.kind !== 'level' && claim.kind !== 'difference') return false;
  const below = claims[position + 1];
  const isAbove = below !== undefined && isDenominator(sentence, below, claim.number.end);
  const { end } = (isAbove ? below : claim).number;
  const next = claims[position + (isAbove ? 2 : 1)]?.number.start ?? text.length;
  const behind = wordsBetween(words, end, stretchEnd(text, end, next));
  return !areLinking(behind, figures.placeWords);
}
