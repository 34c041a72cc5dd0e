import { weightsByUnit } from '#core/catalogue/boundaryLedger';
import { groupedBy } from '#core/catalogue/groupedBy';
import { familyOf } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { isAddedOverPlaces } from '#core/collection/unitPrior';
import { equals, ONE, ZERO } from '#core/numbers/rational';
import type { FigureCell } from '../figureCells';
import type { KnownCell } from '../formulas/knownCell';
import { priorCellOf, type RestatedPrior } from '../priors/restatedPriors';
import type { ReportContext } from '../reportContext';

/** The sums of one indicator on the old map and on the new one, and what speaks against their being one number. */
export interface CheckedSums {
  readonly indicator: string;
  readonly old: readonly KnownCell[];
  /** New units of which every old one came in whole. */
  readonly exact: readonly KnownCell[];
  /** New units into which a weight shared something out. */
  readonly estimated: readonly KnownCell[];
  /** Old units that came in whole beside such a share. */
  readonly wholeInEstimated: readonly KnownCell[];
  /** Old units not all of whose figure arrives in the total, in the register's order. */
  readonly lost: readonly string[];
  /** Places that have ended and that no row of the ledger leads away from. */
  readonly leadingNowhere: readonly string[];
}

export function checkedSums(
  context: ReportContext,
  restated: readonly RestatedPrior[],
): readonly CheckedSums[] {
  const origins = new Set(restated.flatMap(({ shares }) => shares.map(({ unit }) => unit)));
  const isMoved = ({ code }: OldFigure): boolean => origins.has(code);
  const added = restated.filter((prior) => isAddedOverPlaces(context.indicator(prior.indicator)));
  return [...groupedBy(added, ({ indicator }) => indicator)].map(([indicator, priors]) => {
    const arrived = weightsByUnit(priors.flatMap(({ shares }) => shares));
    const isWhole = ({ code }: OldFigure): boolean => equals(arrived.get(code) ?? ZERO, ONE);
    const old = oldFigures(context, indicator, priors, origins);
    const estimated = priors.filter(({ isExact }) => !isExact);
    return {
      indicator,
      old: old.map(({ cell }) => cell),
      exact: priors.filter(({ isExact }) => isExact).map(({ cell }) => cell),
      estimated: estimated.map(({ cell }) => cell),
      wholeInEstimated: estimated.flatMap((prior) => wholeFigures(context, prior)),
      lost: old.filter((one) => isMoved(one) && !isWhole(one)).map(({ code }) => code),
      leadingNowhere: old.filter((one) => !isMoved(one)).map(({ code }) => code),
    };
  });
}

/** The figures of the old units all of whose figure is in a new one's. */
function wholeFigures(
  context: ReportContext,
  { indicator, shares }: RestatedPrior,
): readonly FigureCell[] {
  return [...weightsByUnit(shares)].flatMap(([unit, weight]) => {
    const cell = equals(weight, ONE) ? priorCellOf(context, unit, indicator) : undefined;
    return cell?.figure.state === 'value' ? [cell] : [];
  });
}

interface OldFigure {
  readonly code: string;
  readonly cell: FigureCell;
}

/** The figures of the units that gave something away, or that ended without giving anything. */
function oldFigures(
  context: ReportContext,
  indicator: string,
  priors: readonly RestatedPrior[],
  origins: ReadonlySet<string>,
): readonly OldFigure[] {
  const families = new Set(priors.map(({ unit }) => familyOfUnit(context, unit)));
  const gone = context.total(indicator).former.filter(({ why }) => why === 'ended');
  const ended = new Set(gone.map(({ unit }) => unit));
  // An enterprise may close for good; a place lies somewhere on the new map.
  const leadsNowhere = ({ code, kind }: ReportingUnit): boolean =>
    ended.has(code) && !origins.has(code) && familyOf(kind) === 'areas';
  return context.compilation.book.units
    .filter((unit) => origins.has(unit.code) || leadsNowhere(unit))
    .filter(({ kind }) => families.has(familyOf(kind)))
    .flatMap(({ code }) => {
      const cell = priorCellOf(context, code, indicator);
      return cell?.figure.state === 'value' ? [{ code, cell }] : [];
    });
}

function familyOfUnit(context: ReportContext, unit: string): string | undefined {
  const kind = context.unit(unit)?.kind;
  return kind && familyOf(kind);
}
