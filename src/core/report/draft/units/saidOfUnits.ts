import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import type { ReadText } from '../text/wholeSentence';
import type { Verdict } from '../verdict';
import { heldAgainstAnother } from './compared/againstAnother';
import { heldAsAllDistricts } from './counts/allDistricts';
import { heldAsAverage } from './sums/averageOfAll';
import { heldAsCountBeyond } from './counts/countBeyond';
import { heldAsCountOfNames } from './counts/countOfNames';
import { heldByColumns } from './columns/heldByColumns';
import { holdingsIn } from './whose/holders';
import { holdingOfPlace } from './whose/holdingOfPlace';
import { heldInOrder } from './compared/inOrder';
import { heldAsMeanOfUnits } from './sums/meanOfUnits';
import { heldAsNamedLevel } from './columns/namedLevel';
import { unitsNamedIn } from './whose/namedUnits';
import { heldAsShareOfUnits } from './shares/partOfProvince';
import { placeBesideFigure } from './ranks/placeBesideFigure';
import { placeOfSpokenOf } from './ranks/placeOfSpokenOf';
import { heldAsRestOfUnits } from './sums/restOfUnits';
import { heldAsShareOfPlace } from './shares/shareOfPlace';
import { heldAsSumOfUnits } from './sums/sumOfUnits';

/** What the sentences before have told. */
export interface ToldBefore {
  /** The indicators of which they have told a figure. */
  readonly indicators: ReadonlySet<string>;
  /** The unit that they are about. */
  readonly place: string | undefined;
}

/**
 * What a sentence says of units, number by number, where its words alone leave open of what: the numbers of a
 * list prove it, and figures stand beside places, counts beside names, shares beside what the province has.
 */
export function besideUnits(
  sentence: ReadText,
  before: ToldBefore,
  figures: BookFigures | undefined,
): ReadText {
  if (!figures || sentence.read.length === 0) return sentence;
  const { text } = sentence;
  const mentions = unitsNamedIn(text, figures);
  const holdings = holdingsIn(text, figures.year, sentence.read, mentions);
  const listed = heldByColumns(sentence, holdings, before.indicators, figures);
  const ordered = heldInOrder(text, listed, figures);
  const placed = ordered.map((one, at) => {
    const beside = { before: ordered[at - 1], next: ordered[at + 1] };
    return { ...one, verdict: placeBesideFigure(text, one, beside, mentions, figures) };
  });
  const ofPlace = mentions.length === 0 ? before.place : undefined;
  const read = placed.map((one, at) => {
    const last = placed[at - 1];
    const from = last?.claim.number.end ?? 0;
    const ways: readonly ((one: ReadClaim) => Verdict)[] = [
      (held) => heldAsCountOfNames(text, held, mentions, figures),
      (held) => heldAsAllDistricts(text, held, figures),
      (held) => heldAsAverage(text, held, placed.slice(0, at), figures),
      (held) => heldAsShareOfPlace(text, from, held, ofPlace, figures),
    ];
    return ways.reduce((held, way) => ({ ...held, verdict: way(held) }), one);
  });
  return {
    ...sentence,
    read: heldOneByOne(read, (at, so) => {
      const told = { text, read: so, mentions, place: before.place, figures };
      const holding = holdings.find(({ position }) => position === at) ?? holdingOfPlace(told, at);
      return (
        heldAsCountBeyond(told, at, before.indicators) ??
        heldAsMeanOfUnits(told, at) ??
        heldAsRestOfUnits(told, at) ??
        placeOfSpokenOf(told, at) ??
        heldAgainstAnother(told, at) ??
        (holding &&
          (heldAsNamedLevel(told, holding) ??
            heldAsShareOfUnits(told, holding) ??
            heldAsSumOfUnits(told, holding)))
      );
    }),
  };
}

/** Each number with what was found of those before it. */
function heldOneByOne(
  read: readonly ReadClaim[],
  heldAt: (position: number, read: readonly ReadClaim[]) => Verdict | undefined,
): readonly ReadClaim[] {
  const held = [...read];
  read.forEach((one, at) => {
    held[at] = { ...one, verdict: heldAt(at, held) ?? one.verdict };
  });
  return held;
}
