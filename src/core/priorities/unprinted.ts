import type { Indicator } from '#core/catalogue/indicator';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { indicatorsContaining, reach } from './containment';
import { keepsOut, type Doubt } from './doubt';

/** Which figures, or whose comparison with last year, cannot be printed before these doubts are settled. */
export type FindUnprinted = (doubts: readonly Doubt[]) => readonly string[];

/**
 * A figure that is lacking keeps more back than what it weighs: of a total that is not complete no
 * growth is printed, and where nobody else reports there is no figure at all.
 */
export function unprintedWithout({ book, totals, unitStates }: Compilation): FindUnprinted {
  const indicators = new Map(book.indicators.map((one) => [one.code, one] as const));
  const containing = indicatorsContaining(book.indicators);
  const totalOf = new Map(totals.map((one) => [one.indicator, one] as const));
  const kinds = new Map(book.units.map(({ code, kind }) => [code, kind] as const));
  const silent = new Set(
    unitStates.filter(({ observations }) => observations === 0).map(({ unit }) => unit),
  );
  const ofFigure = ({ indicator, isUncompared }: Doubt): readonly Indicator[] => {
    const isKeptBack = isUncompared ? hasNoPrior : isUnprinted;
    const reached = reach(indicator, indicators, containing);
    const kept = reached.filter(({ code }) => isKeptBack(totalOf.get(code)));
    const codes = new Set(kept.map(({ code }) => code));
    // A rate whose other side nobody has reported waits for that as well.
    const isThere = (code: string): boolean =>
      codes.has(code) || totalOf.get(code)?.value !== undefined;
    return kept.filter(
      ({ aggregation }) =>
        aggregation.form !== 'ratio_of_sums' ||
        (isThere(aggregation.numerator) && isThere(aggregation.denominator)),
    );
  };
  // Of whom nothing is known, whatever he alone reports is kept back.
  const ofReport = ({ unit }: Doubt): readonly Indicator[] => {
    const kind = kinds.get(unit);
    const own = book.indicators.filter(({ reportedBy }) => kind && reportedBy.includes(kind));
    return own.filter(({ code }) => totalOf.get(code)?.value === undefined);
  };
  return (doubts) => {
    const lacking = doubts.filter(isLacking).flatMap(ofFigure);
    const unknown = doubts.filter(({ unit, indicator }) => indicator === '' && silent.has(unit));
    const kept = lacking.length > 0 ? lacking : unknown.flatMap(ofReport);
    const codes = new Set(kept.map(({ code }) => code));
    return book.indicators.flatMap(({ code }) => (codes.has(code) ? [code] : []));
  };
}

function isLacking({ kind, indicator, isUncompared, findings }: Doubt): boolean {
  return indicator !== '' && (kind === 'missing' || isUncompared || findings.some(keepsOut));
}

/** Whether there is no figure, or none that is compared with last year's though that is known. */
function isUnprinted(total: IndicatorTotal | undefined): boolean {
  if (!total) return false;
  return total.value === undefined || (!total.isComplete && total.prior !== undefined);
}

function hasNoPrior(total: IndicatorTotal | undefined): boolean {
  return total !== undefined && total.prior === undefined;
}
