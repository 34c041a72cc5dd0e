import type { BookFigures } from '../bookFigures';
import type { ReadText } from '../text/wholeSentence';
import type { Verdict } from '../verdict';
import { bareIndices } from './bareIndices';
import { baseOfProven } from './baseOfProven';
import { changeOfProven } from './changeOfProven';
import { partOfProven } from './partOfProven';
import { pointsOfRates } from './pointsOfRates';
import { rateOfProven } from './rateOfProven';
import { restOfProven } from './restOfProven';
import { sharesOfNamed } from './sharesOfNamed';
import { sumOfProven } from './sumOfProven';
import { toldIn, type Told } from './told';

/**
 * What a paragraph goes on to tell of a figure that the book has proven, where the words alone would not say
 * of what it is: "…, bằng 113%", "Như vậy còn 23,2% …", "…, tăng 8,7 điểm phần trăm".
 */
export function behindProven(
  sentences: readonly ReadText[],
  figures: BookFigures | undefined,
): readonly ReadText[] {
  if (!figures) return sentences;
  const told = toldIn(sentences);
  const held = new Map<Told, Verdict>([
    ...bareIndices(told, figures),
    ...sharesOfNamed(told, figures),
    ...told.flatMap((one, at) => {
      const verdict =
        restOfProven(told, at, figures) ??
        changeOfProven(told, at, figures) ??
        pointsOfRates(told, at) ??
        rateOfProven(told, at, figures) ??
        baseOfProven(told, at, figures) ??
        partOfProven(told, at, figures) ??
        sumOfProven(told, at, figures);
      return verdict ? [[one, verdict] as const] : [];
    }),
  ]);
  let at = 0;
  return sentences.map((sentence) => ({
    ...sentence,
    read: sentence.read.map((one) => {
      const here = told[at++];
      const verdict = here && held.get(here);
      return verdict ? { ...one, verdict } : one;
    }),
  }));
}
