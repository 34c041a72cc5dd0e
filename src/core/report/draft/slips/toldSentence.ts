import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../bookFigures';
import type { PlacedClause } from '../circumstances/circumstances';
import { isOfAnother } from '../circumstances/ofAnother';
import type { Claim } from '../claim';
import { inMeasure } from '../inMeasure';
import type { NumberInText } from '../numbers/numberInText';
import type { ClaimSetting, Statement } from '../statement';
import { ownWords } from '../subjects/ownWords';
import { isNarrowed } from './narrowed';
import { pointedAt, type PointedAt } from './pointedAt';
import { digitsSaid } from './signatures';

/** A sentence with its numbers, and the levels that some of them state. */
export interface ToldSentence {
  readonly placed: PlacedClause;
  readonly numbers: readonly NumberInText[];
  readonly told: ReadonlySet<string>;
}

export function toldLevel(indicator: string, unit: string, year: number | undefined): string {
  return `${indicator}|${unit}|${year ?? ''}`;
}

/** A level that no reader could place, and what the words around it speak of, the clearest first. */
export interface PointedLevel {
  readonly claim: Claim;
  readonly setting: ClaimSetting;
  /** How many digits are said. */
  readonly digits: number;
  readonly pointed: readonly PointedAt[];
}

/** Undefined where too little is said, or where the level is of somebody whom the book does not know. */
export function pointedLevel(
  { placed, numbers }: ToldSentence,
  claim: Claim,
  setting: ClaimSetting,
  figures: BookFigures,
): PointedLevel | undefined {
  const { number } = claim;
  const digits = number.readings[0] ? digitsSaid(number.readings[0]) : 0;
  if (digits < FEWEST_DIGITS || isOfAnother(placed.text, claim)) return undefined;
  const mayBe = (indicator: Indicator): boolean =>
    inMeasure(number, indicator).length > 0 &&
    figures.pair(indicator.code, setting.unit)?.value !== undefined;
  const pointed = pointedAt(placed.text, number, numbers, mayBe, figures);
  return { claim, setting, digits, pointed };
}

const FEWEST_DIGITS = 2;

/** Whether a number may state that figure: of the whole, told by no other number, and narrowed by no word. */
export function mayState(
  { placed, told }: ToldSentence,
  { number }: Claim,
  { indicator, unit, year, coverage }: Statement,
  figures: BookFigures,
): boolean {
  return (
    coverage === undefined &&
    !told.has(toldLevel(indicator.code, unit, year)) &&
    !isNarrowed(placed, number, ownWords([indicator], figures), figures)
  );
}
