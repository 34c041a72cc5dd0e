import { bestKnownNumber } from '#core/catalogue/bestKnown';
import { speaksForProvince } from '#core/catalogue/speaksForProvince';
import type { MovedShare } from '#core/catalogue/boundaryLedger';
import { basesOf } from '#core/figures/twoBases';
import { entersSums } from '#core/numbers/figure';
import { equals } from '#core/numbers/rational';
import type { FigureCell } from '../figureCells';
import type { KnownCell } from '../formulas/knownCell';
import { acceptedReason } from '../givenExplanation';
import type { ReportContext } from '../reportContext';
import type { RestatedPrior } from './restatedPriors';
import { RESTATEMENT_WORDS, restatementAmong, restatementOf } from './restatement';
import { STATUS_WORDS } from '../statusWords';
import type { TotalCells } from '../totalFormulas';

/** A figure of last year that is another one than was published. */
export interface PriorAdjustment {
  readonly indicator: string;
  /** Code of the unit; '' for the whole province. */
  readonly unit: string;
  /** The cells that were published; several add up to what was. */
  readonly published: readonly KnownCell[];
  readonly present: KnownCell;
  readonly reason: string;
}

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
  context: ReportContext,
  totals: TotalCells,
  restated: readonly RestatedPrior[],
): PriorAdjustments {
  return {
    revised: [
      ...revisedTotals(context, totals),
      ...totalsBesideTheirParts(context, totals),
      ...revisedFigures(context),
    ],
    restated: [...restatedTotals(context, totals), ...restatedUnits(context, restated)],
    disputed: disputedFigures(context),
  };
}

function revisedFigures(context: ReportContext): readonly PriorAdjustment[] {
  return keysWithSeveral(context).flatMap(({ unit, indicator }) => {
    const cells = context.cells.known(unit, indicator, context.priorYear);
    const present = bestKnownNumber(cells);
    const published = present && cells.find((cell) => differs(cell, present));
    if (!published) return [];
    const reason = revisionReason(published, present);
    return [{ unit, indicator, published: [published], present, reason }];
  });
}

/** Totals that nobody published as such, of units whose figures were revised: the first ones add up to them. */
function revisedTotals(context: ReportContext, totals: TotalCells): readonly PriorAdjustment[] {
  const { compilation, priorYear, cells } = context;
  return compilation.totals.flatMap((total) => {
    const { indicator } = total;
    const isPublished = cells.known('', indicator, priorYear).length > 0;
    const bases = basesOf(total, compilation.book.knownFigures);
    if (isPublished || bases === undefined || total.priorBasis !== 'revised') return [];
    const published = [...total.byUnit, ...total.ended].flatMap(
      ({ unit }) => cells.known(unit, indicator, priorYear).find(holdsFigure) ?? [],
    );
    const present = totals.cell(indicator, 'prior');
    return [{ unit: '', indicator, published, present, reason: 'Đơn vị được công bố lại' }];
  });
}

/** Totals that were published once, where the units' published figures add up to another sum. */
function totalsBesideTheirParts(
  { compilation, priorYear, cells }: ReportContext,
  totals: TotalCells,
): readonly PriorAdjustment[] {
  return compilation.totals.flatMap(({ indicator, prior, priorBasis }) => {
    const rows = cells.known('', indicator, priorYear);
    const row = bestKnownNumber(rows);
    if (priorBasis !== 'revised' || !prior || row?.figure.state !== 'value') return [];
    const isRevisedItself = rows.some((one) => differs(one, row));
    if (isRevisedItself || equals(row.figure.value, prior)) return [];
    const present = totals.cell(indicator, 'prior');
    const reason = 'Cộng số đã công bố của các đơn vị';
    return [{ unit: '', indicator, published: [row], present, reason }];
  });
}

function holdsFigure({ figure }: FigureCell): boolean {
  return entersSums(figure);
}

/** Units and indicators of last year with more than one known row, in the file's order. */
function keysWithSeveral({
  compilation,
  priorYear,
}: ReportContext): readonly { readonly unit: string; readonly indicator: string }[] {
  const seen = new Map<string, number>();
  const several: { readonly unit: string; readonly indicator: string }[] = [];
  for (const { unit, indicator, year } of compilation.book.knownFigures) {
    if (year !== priorYear) continue;
    const key = `${unit} ${indicator}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count === 2) several.push({ unit, indicator });
  }
  return several;
}

function differs(cell: FigureCell, other: FigureCell): boolean {
  if (cell.figure.state !== 'value' || other.figure.state !== 'value') return false;
  return !equals(cell.figure.value, other.figure.value);
}

function revisionReason(published: FigureCell, present: FigureCell): string {
  return published.status === present.status
    ? 'Công bố lại'
    : `Số ${STATUS_WORDS[present.status]} thay số ${STATUS_WORDS[published.status]}`;
}

function restatedTotals(context: ReportContext, totals: TotalCells): readonly PriorAdjustment[] {
  return context.compilation.totals.flatMap(({ indicator, prior, priorBasis }) => {
    if (priorBasis !== 'restated' || !prior) return [];
    const published = bestKnownNumber(context.cells.known('', indicator, context.priorYear));
    if (published?.figure.state !== 'value' || equals(published.figure.value, prior)) return [];
    const present = totals.cell(indicator, 'prior');
    const how = RESTATEMENT_WORDS[restatementOf(context.compilation, [indicator])].note;
    return [{ unit: '', indicator, published: [published], present, reason: `Quy đổi ${how}` }];
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
    return [{ unit, indicator, published: [published], present: cell, reason }];
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
  return [{ unit, indicator, published: [published], present, reason }];
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
