import { firstKnownNumber } from '#core/catalogue/bestKnown';
import { beganAfter } from '#core/catalogue/reportingUnit';
import type { PublishedPrior } from '#core/figures/compilation';
import { numberOf } from '#core/numbers/figure';
import { equals, sum } from '#core/numbers/rational';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import type { FigureCell } from '../figureCells';
import { formulaFor } from '../formulas/formulaFor';
import { quotient } from '../formulas/quotientFormulas';
import { sumFormula, type LiveNumber } from '../formulas/sumFormula';
import type { ReportContext } from '../reportContext';
import type { TotalSources } from '../totalFormulas';
import { SHEET } from './adjustmentColumns';
import { priorUnits } from './priorUnits';

/** What was published of last year's total as a formula over the cells of what was published. */
export function publishedFormula(
  sources: TotalSources,
  code: string,
  { value }: PublishedPrior,
): PlannedContent {
  // What was published first is the units' sum where the province's own, final row came after it.
  return formulaFor(value, [
    () => liveOf(sources, code),
    () => sumFormula(SHEET, cellsOfUnits(sources, code)),
  ]);
}

function liveOf(sources: TotalSources, code: string): LiveNumber | undefined {
  const { context } = sources;
  const { aggregation } = context.indicator(code);
  const own = firstPublished(context, '', code);
  if (own || aggregation.form !== 'ratio_of_sums') {
    return sumFormula(SHEET, cellsOf(sources, code));
  }
  const [above, below] = [aggregation.numerator, aggregation.denominator].map((side) =>
    context.hasIndicator(side) ? sumFormula(SHEET, cellsOf(sources, side)) : undefined,
  );
  return quotient(above, below, aggregation.factor);
}

/** Its own cell, else those of its parts, else of the units that it was added up from. */
function cellsOf(sources: TotalSources, code: string): readonly FigureCell[] {
  const { context } = sources;
  const own = firstPublished(context, '', code);
  if (own) return [own];
  const { aggregation } = context.indicator(code);
  if (aggregation.form === 'derived_sum') {
    return aggregation.parts.flatMap((part) =>
      context.hasIndicator(part) ? cellsOf(sources, part) : [],
    );
  }
  return cellsOfUnits(sources, code);
}

/** Over the units whose figures add up to what was published: which they were shows by the sum. */
function cellsOfUnits({ context, units }: TotalSources, code: string): readonly FigureCell[] {
  const total = context.total(code);
  const ofTotal = [...total.byUnit, ...total.former].map(({ unit }) => unit);
  const sets = [ofTotal, ...priorUnits(context, units, total)].map((codes) =>
    codes.flatMap((unit) => publishedOrSent(context, unit, code) ?? []),
  );
  const published = total.publishedPrior?.value ?? total.prior;
  const right = sets.find((cells) => {
    const added = sum(cells.flatMap(({ figure }) => numberOf(figure) ?? []));
    return published !== undefined && equals(added, published);
  });
  return right ?? sets[0] ?? [];
}

/** What a unit that is new since last year says of that year is its predecessors', who have cells of their own. */
function publishedOrSent(
  context: ReportContext,
  unit: string,
  code: string,
): FigureCell | undefined {
  const known = context.unit(unit);
  const isNew = known !== undefined && beganAfter(known, context.priorYear);
  const published = firstPublished(context, unit, code);
  return published ?? (isNew ? undefined : context.cells.submittedPrior(unit, code));
}

function firstPublished(
  { cells, priorYear }: ReportContext,
  unit: string,
  code: string,
): FigureCell | undefined {
  return firstKnownNumber(cells.known(unit, code, priorYear));
}
