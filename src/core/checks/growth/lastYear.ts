import { bestKnown } from '#core/catalogue/bestKnown';
import { hasMovedAway } from '#core/catalogue/boundaryLedger';
import type { Indicator } from '#core/catalogue/indicator';
import { speaksForProvince } from '#core/catalogue/speaksForProvince';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { movedDepartment } from '#core/collection/priorRoster';
import { provincePrior } from '#core/collection/provincePrior';
import { unitPrior } from '#core/collection/unitPrior';
import { indexOf } from '#core/collection/yearIndex';
import { numberOf } from '#core/numbers/figure';
import { equals, ONE, type Rational } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';

/** What is known of the year before, for holding this year's answers against it. */
export interface LastYear {
  /** The unit's figure on this year's territory: published where there is one, else as it says. */
  readonly of: (unit: string, indicator: Indicator) => Rational | undefined;
  /** The published figure; undefined for a unit whose territory changed. '' is the province. */
  readonly published: (unit: string, indicator: Indicator) => KnownFigure | undefined;
}

export function lookUpLastYear(examined: ExaminedYear): LastYear {
  const { collected, units } = examined;
  const { changesInto, knownPriors } = indexOf(collected);
  const known = (unit: string, indicator: string) =>
    bestKnown(knownPriors.get(unit)?.get(indicator) ?? []);
  // Once the department came through the ledger, the province's own row is an old province's.
  const isOfMergedProvince = (code: string): boolean =>
    code === '' && movedDepartment(collected) !== undefined;
  const published = (code: string, indicator: Indicator): KnownFigure | undefined => {
    if (changesInto.has(code) || isOfMergedProvince(code)) return undefined;
    const own = known(code, indicator.code);
    if (own) return own;
    const unit = units.get(code);
    return unit && !isOfMergedProvince('') && speaksForProvince(unit, indicator)
      ? known('', indicator.code)
      : undefined;
  };
  const of = (code: string, indicator: Indicator): Rational | undefined => {
    if (changesInto.has(code)) return unitPrior(collected, code, indicator.code).value;
    if (isOfMergedProvince(code)) return provincePrior(collected, indicator).value;
    const figure = published(code, indicator)?.figure;
    return numberOf(figure ?? collected.answers.get(code)?.get(indicator.code)?.prior?.figure);
  };
  return { of, published };
}

/** Whether what the unit had last year is counted with the units that came after it within this one. */
export function hasGivenWay({ collected }: ExaminedYear, unit: string): boolean {
  const { changesInto, changesFrom } = indexOf(collected);
  return hasMovedAway(changesInto.get(unit) ?? [], changesFrom.get(unit) ?? []);
}

/** Whether a split has shared out last year's figures by weights, which nobody counted. */
export function hasEstimatedPrior({ collected }: ExaminedYear, unit: string): boolean {
  const moved = unit === '' ? (movedDepartment(collected) ?? '') : unit;
  const changes = indexOf(collected).changesInto.get(moved) ?? [];
  return changes.some(({ weight }) => !equals(weight, ONE));
}
