import type { PublishedPrior } from '#core/figures/compilation';
import { numberOf } from '#core/numbers/figure';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import type { FigureCell } from '../figureCells';
import { formulaFor } from '../formulas/formulaFor';
import { quotient } from '../formulas/quotientFormulas';
import { sumFormula, type LiveNumber } from '../formulas/sumFormula';
import type { ReportContext } from '../reportContext';
import { SHEET } from './adjustmentColumns';

/** What was published of last year's total as a formula over the cells of what was published. */
export function publishedFormula(
  context: ReportContext,
  code: string,
  { value }: PublishedPrior,
): PlannedContent {
  return formulaFor(value, [() => liveOf(context, code)]);
}

function liveOf(context: ReportContext, code: string): LiveNumber | undefined {
  const { aggregation } = context.indicator(code);
  const own = firstPublished(context, '', code);
  if (own || aggregation.form !== 'ratio_of_sums') {
    return sumFormula(SHEET, cellsOf(context, code));
  }
  const [above, below] = [aggregation.numerator, aggregation.denominator].map((side) =>
    context.hasIndicator(side) ? sumFormula(SHEET, cellsOf(context, side)) : undefined,
  );
  return quotient(above, below, aggregation.factor);
}

/** Its own cell, else those of its parts, else of the units that it was added up from. */
function cellsOf(context: ReportContext, code: string): readonly FigureCell[] {
  const own = firstPublished(context, '', code);
  if (own) return [own];
  const { aggregation } = context.indicator(code);
  if (aggregation.form === 'derived_sum') {
    return aggregation.parts.flatMap((part) =>
      context.hasIndicator(part) ? cellsOf(context, part) : [],
    );
  }
  const { byUnit, ended } = context.total(code);
  return [...byUnit, ...ended].flatMap(
    ({ unit }) =>
      firstPublished(context, unit, code) ?? context.cells.submittedPrior(unit, code) ?? [],
  );
}

function firstPublished(
  { cells, priorYear }: ReportContext,
  unit: string,
  code: string,
): FigureCell | undefined {
  return cells.known(unit, code, priorYear).find(({ figure }) => numberOf(figure) !== undefined);
}
