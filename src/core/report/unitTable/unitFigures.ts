import { bestKnownNumber } from '#core/catalogue/bestKnown';
import { groupedBy } from '#core/catalogue/groupedBy';
import { entersSums, type Figure } from '#core/numbers/figure';
import { equals, isZero, type Rational } from '#core/numbers/rational';
import type { UnitShare } from '#core/figures/compilation';
import type { FigureCell } from '../figureCells';
import type { KnownCell } from '../formulas/knownCell';
import type { ReportContext } from '../reportContext';
import type { RestatedPrior } from '../priors/restatedPriors';

/** The cells in which single units' figures of this year, last year and the plan stand. */
export interface UnitFigures {
  current(unit: string, indicator: string): FigureCell | undefined;
  /** What this year is compared with: published, submitted, or restated on the new boundaries. */
  prior(unit: string, indicator: string): KnownCell | undefined;
  plan(unit: string, indicator: string): FigureCell | undefined;
  /** The core's own word on last year's figure; undefined where the unit is on no roster. */
  share(unit: string, indicator: string): UnitShare | undefined;
}

export function unitFigures(
  context: ReportContext,
  restated: readonly RestatedPrior[],
): UnitFigures {
  const { cells, priorYear } = context;
  const restatedCells = new Map(
    [...groupedBy(restated, ({ indicator }) => indicator)].map(
      ([indicator, cells]) =>
        [indicator, new Map(cells.map(({ unit, cell }) => [unit, cell] as const))] as const,
    ),
  );
  const sharesOf = new Map<string, ReadonlyMap<string, UnitShare>>();

  return {
    current: (unit, indicator) =>
      cells.current(unit, indicator) ??
      bestKnownNumber(
        cells.known(unit, indicator, priorYear + 1).filter(({ figure }) => entersSums(figure)),
      ),
    prior: (unit, indicator) =>
      restatedCells.get(indicator)?.get(unit) ?? priorAsGiven(unit, indicator),
    plan: (unit, indicator) =>
      cells.plans(unit, indicator).at(-1) ?? cells.submittedPlan(unit, indicator),
    share: (unit, indicator) => shares(indicator).get(unit),
  };

  /**
   * The known figure, else the submitted one, unless that is of a sum which is only compared; where the core
   * names a figure, the cell that holds it.
   */
  function priorAsGiven(unit: string, indicator: string): KnownCell | undefined {
    const known = cells.known(unit, indicator, priorYear);
    const submitted = isDerivedSum(context, indicator)
      ? undefined
      : cells.submittedPrior(unit, indicator);
    const usual =
      bestKnownNumber(known) ?? (submitted && entersSums(submitted.figure) ? submitted : undefined);
    const share = shares(indicator).get(unit);
    if (share?.priorBasis === undefined)
      return share && !entersSums(share.prior) ? undefined : usual;
    const { prior } = share;
    if (!usual || prior.state !== 'value' || holds(usual, prior.value)) return usual;
    return [...known, ...(submitted ? [submitted] : [])].find((cell) => holds(cell, prior.value));
  }

  function shares(indicator: string): ReadonlyMap<string, UnitShare> {
    const found = sharesOf.get(indicator);
    if (found) return found;
    const total = context.hasIndicator(indicator) ? context.total(indicator) : undefined;
    const given = total ? [...total.unitsApart, ...total.byUnit] : [];
    const made = new Map(given.map((share) => [share.unit, share] as const));
    sharesOf.set(indicator, made);
    return made;
  }
}

/** Computed from other indicators: what units send of it is compared, never used. */
export function isDerivedSum(context: ReportContext, code: string): boolean {
  return context.hasIndicator(code) && context.indicator(code).aggregation.form === 'derived_sum';
}

/** "-" stands for 0. */
function holds({ figure }: FigureCell, value: Rational): boolean {
  return figure.state === 'value' ? equals(figure.value, value) : isNoneOf(figure, value);
}

function isNoneOf({ state }: Figure, value: Rational): boolean {
  return state === 'none' && isZero(value);
}
