import type { CollectedYear } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import { checkBoundaries } from '../boundaryNotComparable';
import { checkBoundaryRows } from '../boundaryRowIncomplete';
import type { ComparedTotal } from './comparedTotal';
import { examineYear } from '../examinedYear';
import { lookUpLastYear } from '../growth/lastYear';
import { checkMissingIndicators } from '../missingIndicator';
import { checkMissingSubmissions } from '../missingSubmission';
import { checkPartInProvince } from './partExceedsWhole';
import { partsAndWholes } from './partsAndWholes';
import { checkCurrenciesOfFormulas } from '../denominators/currenciesOfFormulas';
import { checkNotAsked } from '../figureNotAsked';
import { checkLaterFigures } from '../figureOfLaterYear';
import { checkPlans } from '../planOfOtherYear';
import { enteredAndSent } from '../sources/enteredAndSent';
import { checkSources } from '../sources/sourcesDisagree';

/**
 * What only shows once everything is added up: who has not sent, what is lacking, sources that
 * disagree, parts and wholes from different units, new units without a past. What was found in the
 * answers is not said again.
 */
export function checkTotals(
  collected: CollectedYear,
  totals: readonly ComparedTotal[],
  ofAnswers: readonly Finding[] = [],
): readonly Finding[] {
  const examined = examineYear(collected);
  const byIndicator = new Map(totals.map((total) => [total.indicator, total] as const));
  return [
    ...checkMissingSubmissions(examined),
    ...checkMissingIndicators(examined, totals),
    ...checkSources(examined, lookUpLastYear(examined), totals).filter(
      (finding) => !isToldAlready(ofAnswers, finding),
    ),
    ...checkNotAsked(examined, totals),
    ...enteredAndSent(examined),
    ...partsAndWholes(examined)
      .map((pair) => checkPartInProvince(examined, byIndicator, pair))
      .filter((finding) => finding !== undefined),
    ...checkBoundaries(examined),
    ...checkBoundaryRows(examined),
    ...checkPlans(examined),
    ...checkLaterFigures(examined),
    ...checkCurrenciesOfFormulas(examined),
  ];
}

/** An office's rate that its own numbers, or the province's denominator, have already shown to be wrong. */
function isToldAlready(ofAnswers: readonly Finding[], { unit, indicator, message }: Finding) {
  if (message.code !== 'sources-disagree' || message.arguments.usedSource !== 'ratio') return false;
  return ofAnswers.some(
    (one) => one.unit === unit && one.indicator === indicator && isAboutRate(one),
  );
}

function isAboutRate({ rule, message: { code } }: Finding): boolean {
  return rule === 'denominator-mismatch' || code === 'parts-differ-from-total/ratio';
}
