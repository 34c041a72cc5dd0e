import { operandsOf } from '#core/catalogue/aggregationText';
import { bestKnownNumber, firstKnownNumber } from '#core/catalogue/bestKnown';
import type { Indicator } from '#core/catalogue/indicator';
import type { KnownFigure } from '#core/catalogue/yearBook';
import type { Decision } from '#core/collection/decision';
import type { Compilation, IndicatorTotal, UnitShare } from '#core/figures/compilation';
import { allMoved } from '#core/figures/unitsApart';
import { numberOf, type Status } from '#core/numbers/figure';
import { equals, subtract, sum, ZERO, type Rational } from '#core/numbers/rational';
import { leftOutAsCountedTwice } from '../countedTwice';

/** Why last year's figure is another one than was published. */
export type RevisionCause =
  /** It was published again; unit '' is the whole province. */
  | {
      readonly kind: 'republished';
      readonly unit: string;
      readonly from: Status;
      readonly to: Status;
    }
  /** It is computed from a figure that has changed, and why that has. */
  | { readonly kind: 'part'; readonly indicator: string; readonly causes: readonly RevisionCause[] }
  /** A unit that is counted with another one is in neither year any more. */
  | { readonly kind: 'left-out'; readonly unit: string; readonly decision: Decision }
  /** What was published of the units, or of the parts, adds up to another figure. */
  | { readonly kind: 'computed'; readonly from: 'units' | 'parts' }
  /** The province's own, more final figure stands where what was computed from units or parts stood. */
  | { readonly kind: 'more-final'; readonly to: Status };

/** Where the causes are looked up. */
export interface RevisionSources {
  readonly compilation: Compilation;
  indicator(code: string): Indicator | undefined;
  total(code: string): IndicatorTotal | undefined;
  /** What was published of last year, in the order of publication; unit '' is the whole province. */
  published(unit: string, code: string): readonly PublishedFigure[];
}

type PublishedFigure = Pick<KnownFigure, 'figure' | 'status'>;

/**
 * The causes for the province's figure, or for that of one unit; none where it has not changed, or where
 * nothing but the ledger has changed it.
 */
export function revisionCauses(
  sources: RevisionSources,
  code: string,
  unit = '',
): readonly RevisionCause[] {
  const indicator = sources.indicator(code);
  const total = sources.total(code);
  const revised = unit === '' ? total : total?.byUnit.find((one) => one.unit === unit);
  if (!indicator || !total || !revised?.publishedPrior || isOnlyRestated(revised)) return [];
  const moreFinal = unit === '' ? moreFinalInstead(sources, total) : undefined;
  if (moreFinal) return [moreFinal];
  const operands = operandsOf(indicator.aggregation);
  if (operands.length > 0) return causesInParts(sources, operands, unit, revised);
  if (unit !== '') {
    const isOwn = (cause: RevisionCause) => cause.kind === 'republished' && cause.unit === unit;
    return causesInUnit(sources, total, unit).map((one) =>
      isOwn(one) ? { ...one, unit: '' } : one,
    );
  }
  return indicator.aggregation.form === 'sum' && total.byUnit.length > 0
    ? causesInUnits(sources, total)
    : republished(sources, '', code);
}

/** Whether last year's total is the province's own row, published after another one or after its units'. */
function moreFinalInstead(
  sources: RevisionSources,
  { indicator, prior, priorBasis, publishedPrior }: IndicatorTotal,
): RevisionCause | undefined {
  const row = bestKnownNumber(sources.published('', indicator));
  const own = numberOf(row?.figure);
  const counts = priorBasis === 'revised' && own && prior && equals(own, prior);
  if (!row || !counts) return undefined;
  const [again] = republished(sources, '', indicator);
  if (again) return again;
  return publishedPrior?.isComputed ? { kind: 'more-final', to: row.status } : undefined;
}

function causesInParts(
  sources: RevisionSources,
  operands: readonly string[],
  unit: string,
  { publishedPrior }: Revised,
): readonly RevisionCause[] {
  const found = operands.flatMap((part): readonly RevisionCause[] => {
    const causes = revisionCauses(sources, part, unit);
    return causes.length === 0 ? [] : [{ kind: 'part', indicator: part, causes }];
  });
  const isOtherwise = found.length === 0 && !publishedPrior?.isComputed;
  return isOtherwise ? [{ kind: 'computed', from: 'parts' }] : found;
}

type Revised = Pick<UnitShare, 'priorBasis' | 'publishedPrior'>;

/** What was published on other boundaries has not been revised by what came through the ledger. */
function isOnlyRestated({ priorBasis, publishedPrior }: Revised): boolean {
  return priorBasis === 'restated' && !publishedPrior?.isComputed;
}

/** Of a unit that the ledger made of others, what was published again of those. */
function causesInUnit(
  sources: RevisionSources,
  total: IndicatorTotal,
  unit: string,
): readonly RevisionCause[] {
  const shares = allMoved(total).find((one) => one.unit === unit)?.shares ?? [];
  const units = shares.length > 0 ? shares.map((share) => share.unit) : [unit];
  return [...new Set(units)].flatMap((one) => republished(sources, one, total.indicator));
}

function causesInUnits(sources: RevisionSources, total: IndicatorTotal): readonly RevisionCause[] {
  const { indicator, byUnit, former, prior = ZERO, priorBasis, publishedPrior } = total;
  const causes = [...byUnit, ...former].flatMap(({ unit }) => causesInUnit(sources, total, unit));
  const leftOut = countedWithOthers(sources, indicator);
  const explained = sum([
    prior,
    ...byUnit.map(changeSince),
    ...former.map(({ unit }) => changeOf(sources.published(unit, indicator))),
    ...leftOut.map(({ unit }) => firstOf(sources.published(unit, indicator)) ?? ZERO),
  ]);
  const isExplained =
    priorBasis === 'restated' || (publishedPrior && equals(explained, publishedPrior.value));
  return [
    ...causes,
    ...leftOut,
    ...(isExplained ? [] : [{ kind: 'computed', from: 'units' } as const]),
  ];
}

/** What was published of a figure first and what counts, where these are two. */
function republished(
  { published }: RevisionSources,
  unit: string,
  code: string,
): readonly RevisionCause[] {
  const rows = published(unit, code);
  const first = firstKnownNumber(rows);
  const present = bestKnownNumber(rows);
  const [before, now] = [numberOf(first?.figure), numberOf(present?.figure)];
  if (!first || !present || !before || !now || equals(before, now)) return [];
  return [{ kind: 'republished', unit, from: first.status, to: present.status }];
}

/** By how much what was published of a unit was more than it is now. */
function changeSince({ prior, publishedPrior }: UnitShare): Rational {
  const present = numberOf(prior);
  return publishedPrior && present ? subtract(publishedPrior.value, present) : ZERO;
}

function changeOf(rows: readonly PublishedFigure[]): Rational {
  const [first, present] = [firstOf(rows), numberOf(bestKnownNumber(rows)?.figure)];
  return first && present ? subtract(first, present) : ZERO;
}

function firstOf(rows: readonly PublishedFigure[]): Rational | undefined {
  return numberOf(firstKnownNumber(rows)?.figure);
}

/** Units that people have left out as counted with others: they had a figure of last year, and it is in no total. */
function countedWithOthers(
  { compilation, published }: RevisionSources,
  code: string,
): readonly Extract<RevisionCause, { kind: 'left-out' }>[] {
  return leftOutAsCountedTwice(compilation, code).flatMap((decision) => {
    const { unit } = decision;
    const had = firstOf(published(unit, code));
    return had === undefined ? [] : [{ kind: 'left-out', unit, decision }];
  });
}
