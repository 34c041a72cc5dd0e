import type { Indicator } from '#core/catalogue/indicator';
import type { Rational } from '#core/numbers/rational';
import type { BookFigures } from '../bookFigures';
import type { Claim } from '../claim';
import { inMeasure } from '../inMeasure';
import { areLinking } from '../text/linkingWords';
import type { NumberInText } from '../numbers/numberInText';
import type { Word } from '../text/words';
import { stretchEnd, wordsBetween } from './stretch';
import type { Subject } from './subject';

/** A sentence as its numbers are tied to their subjects. */
export interface ReadSentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly numbers: readonly NumberInText[];
  /** Which indicators can be meant by a name without its field; undefined where no field is known. */
  readonly mayBeMeant: (number: NumberInText) => ((code: string) => boolean) | undefined;
  /** What the book has of each indicator where and when a number is said to hold. */
  readonly figuresAt: (number: NumberInText) => (code: string) => FiguresThere;
  /** Where the head ends that names the field. */
  readonly headEnd: number;
  /** The words before the colon: "Thuê bao: điện thoại 592.714, Internet 577.057". */
  readonly heading: string | undefined;
  /** Whether the field is known from the heading above only, below which others may be spoken of. */
  readonly isFieldAbove: (number: NumberInText) => boolean;
}

/** What the book has for the time of which a number is said to be, and for the year before. */
export interface FiguresThere {
  readonly value: Rational | undefined;
  readonly yearBefore: Rational | undefined;
}

/** A number with all that may say what it is about. */
export interface NumberInPlace {
  readonly sentence: ReadSentence;
  readonly claims: readonly Claim[];
  readonly position: number;
  readonly claim: Claim;
  /** The words before it that are its own: behind the number before, and in no closed bracket. */
  readonly ahead: readonly Word[];
  /** Where the next number begins. */
  readonly next: number;
  /** What the sentence has spoken of. */
  readonly spokenOf: Subject;
  readonly figures: BookFigures;
}

/** The words right behind the number, up to a sign, or to the next number where one is given. */
export function wordsBehind(
  { sentence: { text, words }, claim: { number } }: NumberInPlace,
  next?: number,
): readonly Word[] {
  return wordsBetween(words, number.end, stretchEnd(text, number.end, next));
}

/** The words that say what is spoken of, not how much or where. */
export function sayingWords(stretch: readonly Word[], figures: BookFigures): readonly string[] {
  return stretch.filter((word) => !areLinking([word], figures.placeWords)).map(({ text }) => text);
}

export function mayBeIn(number: NumberInText, indicator: Indicator): boolean {
  return number.unit !== 'other' || inMeasure(number, indicator).length > 0;
}
