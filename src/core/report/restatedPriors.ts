import type { BoundaryChange } from '#core/catalogue/reportingUnit';
import { add, equals, multiply, ONE, ZERO, type Rational } from '#core/numbers/rational';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { bestKnown } from './bestKnown';
import type { FigureCell } from './figureCells';
import { formulaFor, type Candidate } from './formulas/formulaFor';
import { addressFrom, type KnownCell } from './formulas/knownCell';
import type { LiveNumber } from './formulas/sumFormula';
import type { ReportContext } from './reportContext';

/** Last year's figure of one unit, recomputed on this year's boundaries. */
export interface RestatedPrior {
  readonly unit: string;
  readonly indicator: string;
  readonly cell: KnownCell;
  readonly content: PlannedContent;
  /** The changes it came through, for the reader. */
  readonly changes: readonly BoundaryChange[];
}

export const RESTATED_SHEET = 'Quy đổi địa giới';
const VALUE_COLUMN = 5;
const FIRST_ROW = 4;

/** All restated priors of the year's totals, indicator by indicator, in the rows of their sheet. */
export function restatedPriors(context: ReportContext): readonly RestatedPrior[] {
  const restated: RestatedPrior[] = [];
  for (const { indicator, byUnit } of context.compilation.totals) {
    const { form } = context.indicator(indicator).aggregation;
    if (form === 'derived_sum' || form === 'ratio_of_sums') continue;
    for (const { unit, prior, priorBasis } of byUnit) {
      if (priorBasis !== 'restated' || prior.state !== 'value') continue;
      const changes = context.changesTo(unit);
      if (changes.length === 0) continue;
      const row = FIRST_ROW + restated.length;
      restated.push({
        unit,
        indicator,
        changes,
        cell: { sheet: RESTATED_SHEET, row, column: VALUE_COLUMN, value: prior.value },
        content: formulaFor(prior.value, ways(context, unit, indicator, changes)),
      });
    }
  }
  return restated;
}

/** Shares of the old units; with the unit's own earlier figure where it existed before. */
function ways(
  context: ReportContext,
  unit: string,
  indicator: string,
  changes: readonly BoundaryChange[],
): readonly Candidate[] {
  const shares = changes.flatMap((change) => shareOf(context, change, indicator));
  const own = priorCellOf(context, unit, indicator);
  const withOwn = own ? [...shares, { cell: own, weight: ONE, weightCell: undefined }] : shares;
  return [() => weightedSum(shares), () => weightedSum(withOwn)];
}

interface Share {
  readonly cell: FigureCell;
  readonly weight: Rational;
  readonly weightCell: KnownCell | undefined;
}

function shareOf(
  context: ReportContext,
  change: BoundaryChange,
  indicator: string,
): readonly Share[] {
  const cell = priorCellOf(context, change.fromUnit, indicator);
  if (!cell) return [];
  return [{ cell, weight: change.weight, weightCell: context.cells.weight(change) }];
}

function priorCellOf(
  { cells, priorYear }: ReportContext,
  unit: string,
  indicator: string,
): FigureCell | undefined {
  return (
    bestKnown(cells.known(unit, indicator, priorYear)) ?? cells.submittedPrior(unit, indicator)
  );
}

function weightedSum(shares: readonly Share[]): LiveNumber | undefined {
  const counted = shares.filter(({ cell }) => cell.figure.state === 'value');
  if (counted.length === 0) return undefined;
  return {
    formula: counted.map(shareText).join('+'),
    value: counted.map(shareValue).reduce(add, ZERO),
  };
}

function shareText({ cell, weight, weightCell }: Share): string {
  const address = addressFrom(RESTATED_SHEET, cell);
  if (equals(weight, ONE)) return address;
  const times = weightCell
    ? addressFrom(RESTATED_SHEET, weightCell)
    : `${weight.numerator}/${weight.denominator}`;
  return `${address}*${times}`;
}

function shareValue({ cell, weight }: Share): Rational {
  return cell.figure.state === 'value' ? multiply(cell.figure.value, weight) : ZERO;
}
