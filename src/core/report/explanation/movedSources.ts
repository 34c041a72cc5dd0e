import { shareWeight } from '#core/catalogue/boundaryLedger';
import { multiply, rational, type Rational } from '#core/numbers/rational';
import { allMoved, shareOfUnit } from '#core/figures/unitsApart';
import type { ExplainedSource } from './explanation';
import type { ExplanationContext } from './explanationContext';
import { publishedSources } from './sourceOfCell';

/**
 * The old units' figures that last year's one is made of on this year's map, each with its share; where
 * some of them are lacking, and there is none of last year, those that are known.
 */
export function movedSources(
  context: ExplanationContext,
  about: string,
  unit: string,
  code: string,
): readonly ExplainedSource[] {
  const { book } = context.compilation;
  return sharesOf(context, unit, code).flatMap(({ from, weight }) => {
    const part = context.percent(multiply(weight, rational(100)));
    const share = `${about}${context.words.movedFrom(context.unitName(from), part)}, `;
    const known = context.known(from, code).filter(({ year }) => year === book.year - 1);
    return publishedSources(context, share, known);
  });
}

interface Share {
  readonly from: string;
  readonly weight: Rational;
}

function sharesOf(
  { compilation, total }: ExplanationContext,
  unit: string,
  code: string,
): readonly Share[] {
  const ofAll = total(code);
  const moved = ofAll && allMoved(ofAll).find((one) => one.unit === unit);
  if (moved) {
    return moved.shares.map((share) => ({ from: share.unit, weight: shareWeight(share) }));
  }
  if (shareOfUnit(ofAll, unit)?.priorLacks === undefined) return [];
  return compilation.book.boundaries
    .filter(({ toUnit }) => toUnit === unit)
    .map(({ fromUnit, weight }) => ({ from: fromUnit, weight }));
}
