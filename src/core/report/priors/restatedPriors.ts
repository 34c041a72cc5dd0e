import { bestKnownNumber } from '#core/catalogue/bestKnown';
import { shareWeight, weightsByUnit, type MovedShare } from '#core/catalogue/boundaryLedger';
import type { MovedPrior } from '#core/figures/compilation';
import { allMoved } from '#core/figures/unitsApart';
import { add, compare, multiply, ONE, ZERO, type Rational } from '#core/numbers/rational';
import { worstStatus, type Status } from '#core/numbers/figure';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import type { FigureCell } from '../figureCells';
import { formulaFor } from '../formulas/formulaFor';
import { addressFrom, type KnownCell } from '../formulas/knownCell';
import { LONGEST_FORMULA, type LiveNumber } from '../formulas/sumFormula';
import type { ReportContext } from '../reportContext';

/** Last year's figure of one unit, recomputed on this year's boundaries. */
export interface RestatedPrior {
  readonly unit: string;
  readonly indicator: string;
  readonly cell: KnownCell;
  /** Of a count, the whole number that is printed. */
  readonly printed: Rational | undefined;
  readonly content: PlannedContent;
  /** The old figures it is made of, for the reader. */
  readonly shares: readonly MovedShare[];
  /** Whether whole units alone came together in it: nothing in it is estimated. */
  readonly isExact: boolean;
  /** Of an exact one the worst of the old figures'; what weights have shared out is an estimate. */
  readonly status: Status;
}

export const RESTATED_SHEET = 'Quy đổi địa giới';
export const RESTATED_COLUMNS = { value: 5, printed: 6, status: 7, way: 8, kind: 9 } as const;
/** The first row of the exact ones; a row with their heading stands above it. */
export const FIRST_RESTATED = 5;

/**
 * All restated priors of the year's totals in the rows of their sheet: first those that mergers
 * of whole units make exactly, then those that splits estimate; each indicator by indicator.
 */
export function restatedPriors(context: ReportContext): readonly RestatedPrior[] {
  const moved = context.compilation.totals.flatMap((total) =>
    allMoved(total).map((prior) => ({
      ...prior,
      indicator: total.indicator,
      isExact: isExact(prior.shares),
    })),
  );
  const exact = moved.filter((prior) => prior.isExact);
  const estimated = moved.filter((prior) => !prior.isExact);
  const firstEstimated = FIRST_RESTATED + exact.length + (exact.length > 0 ? 1 : 0);
  return [
    ...exact.map((prior, position) => restatedPrior(context, prior, FIRST_RESTATED + position)),
    ...estimated.map((prior, position) => restatedPrior(context, prior, firstEstimated + position)),
  ];
}

function restatedPrior(
  context: ReportContext,
  prior: MovedPrior & Pick<RestatedPrior, 'indicator' | 'isExact'>,
  row: number,
): RestatedPrior {
  const { unit, indicator, value, printed, shares } = prior;
  const known = shares.flatMap((share) => {
    const cell = priorCellOf(context, share.unit, indicator);
    return cell ? [{ share, cell }] : [];
  });
  const statuses = known.map(({ cell }) => cell.status);
  return {
    unit,
    indicator,
    printed,
    shares,
    isExact: prior.isExact,
    status: prior.isExact ? (worstStatus(statuses) ?? 'E') : 'E',
    cell: { sheet: RESTATED_SHEET, row, column: RESTATED_COLUMNS.value, value },
    content: formulaFor(value, [() => weightedSum(context, known)]),
  };
}

/** Whether every old unit that comes in comes in whole, on however many ways. */
export function isExact(shares: readonly MovedShare[]): boolean {
  return [...weightsByUnit(shares).values()].every((weight) => compare(weight, ONE) === 0);
}

/** The cell of a unit's own figure of the year before. */
export function priorCellOf(
  { cells, priorYear }: ReportContext,
  unit: string,
  indicator: string,
): FigureCell | undefined {
  return (
    bestKnownNumber(cells.known(unit, indicator, priorYear)) ??
    cells.submittedPrior(unit, indicator)
  );
}

interface ShareInCell {
  readonly share: MovedShare;
  readonly cell: FigureCell;
}

/** Each old figure times the weight of every row of the ledger that it came through. */
function weightedSum(
  context: ReportContext,
  shares: readonly ShareInCell[],
): LiveNumber | undefined {
  const counted = shares.filter(({ cell }) => cell.figure.state === 'value');
  if (counted.length === 0) return undefined;
  const formula = counted.map((one) => shareText(context, one)).join('+');
  return formula.length > LONGEST_FORMULA
    ? undefined
    : { formula, value: counted.map(shareValue).reduce(add, ZERO) };
}

/** "'Số đã công bố'!F12*'Địa giới'!K5", of a chain with the weight of each change. */
function shareText(context: ReportContext, { share, cell }: ShareInCell): string {
  return [cell, ...share.steps.map((step) => context.cells.weight(step))]
    .map((one) => addressFrom(RESTATED_SHEET, one))
    .join('*');
}

function shareValue({ share, cell }: ShareInCell): Rational {
  return cell.figure.state === 'value' ? multiply(cell.figure.value, shareWeight(share)) : ZERO;
}
