import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import type { Indicator } from '#core/catalogue/indicator';
import { isScopeUnderstood } from '../circumstances/frontPhrases';
import { colonHead, isHarmless } from '../circumstances/headBeforeColon';
import { isOfNarrowerSubject } from '../plain/narrowerSubject';
import { ownWords } from '../subjects/ownWords';
import { findPhrases } from '../subjects/phraseIndex';
import {
  placedClause,
  saidOf,
  type Circumstances,
  type PlacedClause,
} from '../circumstances/circumstances';
import type { Claim } from '../claim';
import { verdictOn } from '../judgeClaim';
import type { NumberInText } from '../numbers/numberInText';
import { perHundredIn } from '../numbers/perHundred';
import type { ClaimSetting, Statement } from '../statement';
import type { ReadText } from '../text/wholeSentence';
import { wordsOf, type Word } from '../text/words';
import type { Verdict } from '../verdict';
import { mayBeAnotherFigure } from './figureOfBook';
import { changeOfNamed } from './namedChange';
import { misprinted } from './misprinted';
import { missedLevel } from './missedLevel';
import { changeMiswritten } from './toldChange';
import { pointedLevel, toldLevel, type ToldSentence } from './toldSentence';

/**
 * A second look at the numbers of a sentence of which no reader could say what they are: prose has frames
 * without end, but an error is nearly something that the book knows. `ahead` is what was said of where and
 * when before the sentence.
 */
export function slipsIn(
  { text, read }: ReadText,
  verdicts: readonly Verdict[],
  ahead: Circumstances,
  figures: BookFigures | undefined,
): readonly Verdict[] {
  if (figures?.digitsName !== true || !verdicts.some(isUnknown)) return verdicts;
  const placed = placedClause(text, wordsOf(text), figures);
  const sentence = {
    placed,
    numbers: read.map(({ claim }) => claim.number),
    told: toldIn(read, verdicts),
  };
  return verdicts.map((verdict, at) => {
    const claim = read[at]?.claim;
    const setting = claim && settingOf(placed, claim.number, ahead, figures.year);
    if (!setting || !isUnknown(verdict)) return verdict;
    const statement =
      wrongLevel(sentence, claim, setting, figures) ??
      changeMiswritten(placed, read, verdicts, at, figures) ??
      wrongChange(sentence, claim, setting, figures);
    return statement ? verdictOn(claim, statement, verdict.line) : verdict;
  });
}

/** The figure of the book that a level misses, where it is none itself. */
function wrongLevel(
  sentence: ToldSentence,
  claim: Claim,
  setting: ClaimSetting,
  figures: BookFigures,
): Statement | undefined {
  const level =
    claim.kind === 'level' ? pointedLevel(sentence, claim, setting, figures) : undefined;
  if (!level) return undefined;
  const missed = misprinted(sentence, level, figures) ?? missedLevel(sentence, level, figures);
  if (!missed || mayBeAnotherFigure(sentence, level, missed, figures)) return undefined;
  return isOfLess(sentence.placed, claim.number, missed.indicator, figures) ? undefined : missed;
}

/** The change of the figure that is spoken of, or what was reached of its plan, which a number misses. */
function wrongChange(
  sentence: ToldSentence,
  claim: Claim,
  setting: ClaimSetting,
  figures: BookFigures,
): Statement | undefined {
  const missed = changeOfNamed(sentence, claim, setting, figures);
  if (!missed) return undefined;
  return isOfLess(sentence.placed, claim.number, missed.indicator, figures) ? undefined : missed;
}

/** Of a part of what the figure is of, by a phrase in front or by the words around the number. */
function isOfLess(
  placed: PlacedClause,
  number: NumberInText,
  indicator: Indicator,
  figures: BookFigures,
): boolean {
  const words = wordsOf(placed.text);
  const names = findPhrases(figures.phrases, words);
  const own = ownWords([indicator], figures);
  const told = [...placed.units, ...placed.places, ...placed.periods];
  const isKnown = ({ text, start, end }: Word): boolean =>
    own.has(text) ||
    figures.placeWords.has(text) ||
    told.some((one) => start >= one.start && end <= one.end);
  return (
    isOfNarrowerSubject(placed.text, number, [indicator]) ||
    !isHarmless(colonHead(placed, names), own) ||
    // "Bình quân 100 người dân có …" is the measure, and no part of the people.
    (perHundredIn(placed.text).length === 0 &&
      !isScopeUnderstood({ placed, names, words }, number.start, isKnown))
  );
}

/** Not one of which the reader knows why it cannot tell. */
function isUnknown({ verdict, message }: Verdict): boolean {
  return verdict === 'not-found' && message?.code === 'draft/not-found';
}

/** The levels that other numbers of the sentence state. */
function toldIn(read: readonly ReadClaim[], verdicts: readonly Verdict[]): ReadonlySet<string> {
  return new Set(
    verdicts.flatMap(({ verdict, indicator, unit, year }, at) =>
      verdict === 'agree' && read[at]?.claim.kind === 'level'
        ? [toldLevel(indicator, unit, year)]
        : [],
    ),
  );
}

/** Where and when a number holds; undefined where the book has nothing of it. */
function settingOf(
  placed: PlacedClause,
  { start, end }: NumberInText,
  ahead: Circumstances,
  bookYear: number,
): ClaimSetting | undefined {
  const said = saidOf(placed, start, end);
  const unit = said.place ?? ahead.place ?? '';
  const period = said.period ?? ahead.period;
  const isNow = period === undefined || period === bookYear;
  if (unit === 'elsewhere' || !isNow || said.isTarget || ahead.isTarget) return undefined;
  return { unit, year: bookYear, isLikeForLike: false };
}
