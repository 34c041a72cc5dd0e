import { bestKnownNumber } from '#core/catalogue/bestKnown';
import { nameApart } from '../indicatorName';
import type { ReportContext } from '../reportContext';
import type { TotalSources } from '../totalFormulas';
import { referenceTo } from '../unitTable/unitLevels';
import { SHEET } from './adjustmentColumns';
import { differs, type PriorAdjustment } from './priorAdjustment';
import { publishedFormula } from './publishedFormula';
import { revisionCauses, type RevisionCause } from './revisionCauses';
import { revisionReason } from './revisionReason';

/**
 * Figures of last year that have changed since they were published: first the province's, those included
 * that are computed from others, then the units' own.
 */
export function revisedPriors(sources: TotalSources): readonly PriorAdjustment[] {
  return [...revisedTotals(sources), ...revisedUnits(sources.context)];
}

function revisedTotals(sources: TotalSources): readonly PriorAdjustment[] {
  const { context, totals } = sources;
  return context.compilation.totals.flatMap(({ indicator, publishedPrior }) => {
    const causes = revisionCauses(sourcesOf(context), indicator);
    if (!publishedPrior || causes.length === 0) return [];
    return [
      {
        unit: '',
        indicator,
        published: publishedFormula(sources, indicator, publishedPrior),
        present: totals.cell(indicator, 'prior'),
        reason: reasonOf(context, causes),
      },
    ];
  });
}

function revisedUnits(context: ReportContext): readonly PriorAdjustment[] {
  return unitsPublishedAgain(context).flatMap(({ unit, indicator }) => {
    const cells = context.cells.known(unit, indicator, context.priorYear);
    const present = bestKnownNumber(cells);
    const published = present && cells.find((cell) => differs(cell, present));
    if (!published) return [];
    const cause = {
      kind: 'republished',
      unit: '',
      from: published.status,
      to: present.status,
    } as const;
    const reason = reasonOf(context, [cause]);
    return [{ unit, indicator, published: referenceTo(SHEET, published), present, reason }];
  });
}

/** Units and indicators of last year with more than one known row, in the file's order. */
function unitsPublishedAgain({
  compilation,
  priorYear,
}: ReportContext): readonly { readonly unit: string; readonly indicator: string }[] {
  const seen = new Map<string, number>();
  const several: { readonly unit: string; readonly indicator: string }[] = [];
  for (const { unit, indicator, year } of compilation.book.knownFigures) {
    if (unit === '' || year !== priorYear) continue;
    const key = `${unit} ${indicator}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count === 2) several.push({ unit, indicator });
  }
  return several;
}

/** "Viễn thông A: số chính thức thay số ước tính; vì …", as the cell of a table begins. */
function reasonOf(context: ReportContext, causes: readonly RevisionCause[]): string {
  const { compilation } = context;
  const names = {
    unit: (code: string) => context.unit(code)?.name ?? code,
    indicator: (code: string) =>
      `${nameApart(context.indicator(code), compilation.book.indicators)} (${code})`,
  };
  const reason = revisionReason(causes, names, 'vi');
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

function sourcesOf(context: ReportContext) {
  const { cells, priorYear, compilation } = context;
  return {
    compilation,
    indicator: (code: string) => (context.hasIndicator(code) ? context.indicator(code) : undefined),
    total: (code: string) => (context.hasIndicator(code) ? context.total(code) : undefined),
    published: (unit: string, code: string) => cells.known(unit, code, priorYear),
  };
}
