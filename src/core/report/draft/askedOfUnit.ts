import type { Asked } from './asked';
import { saidOf, unitRightBefore } from './circumstances/circumstances';
import { isOfAnother } from './circumstances/ofAnother';
import type { Claim } from './claim';
import type { Clause } from './clause';
import { named } from './subjects/subject';
import { figureOfUnit } from './units/columns/figuresOfUnits';

/** A number that is a figure of the unit beside it, or of one of its like, though nothing says of what. */
export function askedOfUnit(claim: Claim, clause: Clause): Asked | undefined {
  const { placed, figures, said } = clause;
  const { start, end } = claim.number;
  const beside = unitRightBefore(placed, start);
  const unit = beside ?? unitSpokenOf(clause, start);
  const { place, period = said.period, isTarget } = saidOf(placed, start, end);
  const isNow = period === undefined || period === figures.year;
  const isOfUnit = beside === undefined || place === unit;
  if (unit === undefined || !isOfUnit || !isNow || isTarget || said.isTarget) return undefined;
  const figure = isOfAnother(placed.text, claim) ? undefined : figureOfUnit(claim, unit, figures);
  if (!figure || (!figure.isOwn && beside === undefined)) return undefined;
  return {
    subject: { ...named([figure.indicator]), isNamed: false },
    settings: [{ unit, year: figures.year, isLikeForLike: false }],
    certainty: figure.isOwn ? 'none' : 'certain',
    isClear: true,
    isOfNow: true,
    figures,
  };
}

/** The one that the sentences before speak of, where the clause names no place before the number. */
function unitSpokenOf({ placed, said, figures }: Clause, start: number): string | undefined {
  const isKnown = figures.units.some(({ code }) => code === said.place);
  return isKnown && placed.places.every((place) => place.start > start) ? said.place : undefined;
}
