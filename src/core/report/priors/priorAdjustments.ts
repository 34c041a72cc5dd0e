import { bestKnownNumber } from '#core/catalogue/bestKnown';
import { speaksForProvince } from '#core/catalogue/speaksForProvince';
import type { MovedShare } from '#core/catalogue/boundaryLedger';
import { equals } from '#core/numbers/rational';
import type { FigureCell } from '../figureCells';
import { acceptedReason } from '../givenExplanation';
import type { ReportContext } from '../reportContext';
import type { RestatedPrior } from './restatedPriors';
import { RESTATEMENT_WORDS, restatementAmong, restatementOf } from './restatement';
import { differs, type PriorAdjustment } from './priorAdjustment';
import { revisedPriors } from './revisedPriors';
import type { TotalCells, TotalSources } from '../totalFormulas';
import { referenceTo } from '../unitTable/unitLevels';
import { SHEET } from './adjustmentColumns';

export interface PriorAdjustments {
  /** Published twice, with different values: for one unit or the province, or as a whole and in its parts. */
  readonly revised: readonly PriorAdjustment[];
  /** Recomputed on the new boundaries. */
  readonly restated: readonly PriorAdjustment[];
  /** Units that report another figure than was published; the published one stands. */
  readonly disputed: readonly PriorAdjustment[];
}

/** What has become of last year's figures since they were published. */
export function priorAdjustments(
  sources: TotalSources,
  restated: readonly RestatedPrior[],
): PriorAdjustments {
  const { context, totals } = sources;
  return {
    revised: revisedPriors(sources),
    restated: [...restatedTotals(context, totals), ...restatedUnits(context, restated)],
    disputed: disputedFigures(context),
  };
}

function restatedTotals(context: ReportContext, totals: TotalCells): readonly PriorAdjustment[] {
  return context.compilation.totals.flatMap(({ indicator, prior, priorBasis }) => {
    if (priorBasis !== 'restated' || !prior) return [];
    const published = bestKnownNumber(context.cells.known('', indicator, context.priorYear));
    if (published?.figure.state !== 'value' || equals(published.figure.value, prior)) return [];
    const present = totals.cell(indicator, 'prior');
    const how = RESTATEMENT_WORDS[restatementOf(context.compilation, [indicator])].note;
    return [
      {
        unit: '',
        indicator,
        published: referenceTo(SHEET, published),
        present,
        reason: `Quy đổi ${how}`,
      },
    ];
  });
}

function restatedUnits(
  context: ReportContext,
  restated: readonly RestatedPrior[],
): readonly PriorAdjustment[] {
  return restated.flatMap(({ unit, indicator, cell, shares }) => {
    const published = bestKnownNumber(context.cells.known(unit, indicator, context.priorYear));
    if (published?.figure.state !== 'value' || typeof cell.value === 'string') return [];
    if (equals(published.figure.value, cell.value)) return [];
    const reason = boundaryReason(context, unit, shares);
    return [{ unit, indicator, published: referenceTo(SHEET, published), present: cell, reason }];
  });
}

function boundaryReason(
  { compilation }: ReportContext,
  unit: string,
  shares: readonly MovedShare[],
): string {
  const into = compilation.book.units.filter(({ code }) => code === unit);
  const changes = shares.flatMap(({ steps }) => steps);
  const acts = [...new Set(changes.map(({ act }) => act).filter((act) => act !== ''))];
  return [`Quy đổi ${RESTATEMENT_WORDS[restatementAmong(into)].note}`, ...acts].join('; ');
}

function disputedFigures(context: ReportContext): readonly PriorAdjustment[] {
  return context.compilation.findings.flatMap(({ rule, unit, indicator }) => {
    if (rule !== 'prior-differs-from-published') return [];
    return indicator === ''
      ? disputedColumn(context, unit)
      : disputedFigure(context, unit, indicator);
  });
}

/** Of a finding about a unit's whole column of last year, which names no single indicator. */
function disputedColumn(context: ReportContext, unit: string): readonly PriorAdjustment[] {
  return context.compilation.totals.flatMap(({ indicator }) => {
    const published = publishedFor(context, unit, indicator);
    const present = context.cells.submittedPrior(unit, indicator);
    const isDisputed = published && present && differs(published, present);
    return isDisputed ? disputedFigure(context, unit, indicator) : [];
  });
}

function disputedFigure(
  context: ReportContext,
  unit: string,
  indicator: string,
): readonly PriorAdjustment[] {
  const published = publishedFor(context, unit, indicator);
  const present = context.cells.submittedPrior(unit, indicator);
  if (!published || !present) return [];
  const about = { unit, indicator };
  const given = acceptedReason(context.compilation, about, ['prior-differs-from-published']);
  const reason = given ?? 'Chờ đơn vị giải trình';
  return [{ unit, indicator, published: referenceTo(SHEET, published), present, reason }];
}

/** What was published for a unit; of one that speaks for the whole province, for the province. */
function publishedFor(
  context: ReportContext,
  code: string,
  indicator: string,
): FigureCell | undefined {
  const of = (unit: string) => context.cells.known(unit, indicator, context.priorYear);
  const unit = context.unit(code);
  const isOfProvince = unit && speaksForProvince(unit, context.indicator(indicator));
  return bestKnownNumber(of(code)) ?? (isOfProvince ? bestKnownNumber(of('')) : undefined);
}
