import type { Indicator } from '#core/catalogue/indicator';
import { equals } from '#core/numbers/rational';
import type { BookFigures } from '../bookFigures';
import type { PlacedClause } from '../circumstances/circumstances';
import { isOfAnother } from '../circumstances/ofAnother';
import type { Claim } from '../claim';
import { inMeasure } from '../inMeasure';
import type { NumberInText } from '../numbers/numberInText';
import type { ClaimSetting, Statement } from '../statement';
import { statementsOn } from '../statementsOn';
import { ownWords } from '../subjects/ownWords';
import { isNarrowed } from './narrowed';
import { pointedAt } from './pointedAt';
import { digitsSaid, slipBetween } from './signatures';

/** A sentence with its numbers, and the levels ("indicator|unit|year") that some of them state. */
export interface ToldSentence {
  readonly placed: PlacedClause;
  readonly numbers: readonly NumberInText[];
  readonly told: ReadonlySet<string>;
}

/**
 * The figure that a level is but for a slip of the pen, of what the words around it speak of most clearly. The
 * more digits are right the fewer words it takes; undefined where it may be two figures.
 */
export function misprinted(
  { placed, numbers, told }: ToldSentence,
  claim: Claim,
  setting: ClaimSetting,
  figures: BookFigures,
): Statement | undefined {
  const { number } = claim;
  const [printed] = number.readings;
  const least = printed && LEAST_SCORES.find(([digits]) => digitsSaid(printed) >= digits)?.[1];
  if (least === undefined || isOfAnother(placed.text, claim)) return undefined;
  const mayBe = (indicator: Indicator): boolean =>
    inMeasure(number, indicator).length > 0 &&
    figures.pair(indicator.code, setting.unit)?.value !== undefined;
  const pointed = pointedAt(placed.text, number, numbers, mayBe, figures);
  const clearest = pointed.filter(({ score }) => score >= least && score === pointed[0]?.score);
  const statements = clearest.flatMap(({ indicator }) =>
    statementsOn(claim, indicator.code, setting, figures),
  );
  const [first, ...others] = statements.filter(
    (one) =>
      one.readings.some((reading) => slipBetween(number, reading, one.exact) !== undefined) &&
      !told.has(`${one.indicator.code}|${one.unit}|${one.year}`) &&
      one.coverage === undefined &&
      !isNarrowed(placed, number, ownWords([one.indicator], figures), figures),
  );
  return others.every((other) => first && equals(other.exact, first.exact)) ? first : undefined;
}

/** So clearly the words must speak of something where so many digits are said. */
const LEAST_SCORES: readonly (readonly [digits: number, score: number])[] = [
  [5, 0.6],
  [4, 0.8],
  [3, 2.4],
];
