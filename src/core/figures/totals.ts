import type { Indicator } from '#core/catalogue/indicator';
import type { CollectedYear } from '#core/collection/collectedYear';
import { lackingPriors } from '#core/collection/lackingPriors';
import { provincePrior } from '#core/collection/provincePrior';
import { comparison } from './comparison';
import type { IndicatorTotal } from './compilation';
import { coverageWeight, likeForLikeGrowth, matchedLevels } from './coverage';
import { statusOf, type Level } from './level';
import { movedPriors } from './movedPriors';
import { planOf } from './plan';
import { publishedTotal } from './publishedPriors';
import { levelFinder } from './provinceLevel';
import { unitsApart } from './unitsApart';
import { formerUnits, unitShares, unitsInPart } from './unitShares';

/** The province's figure of every indicator, in the catalogue's order (docs/methods.md, C to E). */
export function computeTotals(collected: CollectedYear): readonly IndicatorTotal[] {
  const find = levelFinder(collected);
  return collected.book.indicators.map((indicator) =>
    totalOf(collected, indicator, find(indicator.code)),
  );
}

function totalOf(collected: CollectedYear, indicator: Indicator, level: Level): IndicatorTotal {
  const { roster } = level;
  const prior = provincePrior(collected, indicator);
  const published = publishedTotal(collected, indicator, prior);
  const lacking = lackingPriors(collected, indicator);
  const plan = planOf(collected, indicator, roster);
  const matched = matchedLevels(collected, indicator, roster);
  return {
    indicator: indicator.code,
    year: collected.book.year,
    status: statusOf(level),
    value: level.value,
    source: level.source,
    prior: prior.value,
    priorBasis: prior.value === undefined ? undefined : prior.basis,
    ...(published ? { publishedPrior: published } : {}),
    ...(lacking.length > 0 ? { priorLacks: lacking } : {}),
    ...(prior.family ? { priorFamily: prior.family } : {}),
    plan,
    isComplete: level.isComplete,
    unitsExpected: roster.units,
    unitsReported: roster.reported,
    unitsInPart: unitsInPart(collected, indicator.code, level),
    coverageWeight: coverageWeight(collected, indicator, roster),
    likeForLikeGrowth: likeForLikeGrowth(indicator, matched),
    matched,
    ...comparison(indicator, level, { prior: prior.value, plan }),
    byUnit: unitShares(collected, indicator, level),
    unitsApart: unitsApart(collected, indicator),
    former: formerUnits(collected, indicator, level),
    moved: movedPriors(collected, indicator),
  };
}
