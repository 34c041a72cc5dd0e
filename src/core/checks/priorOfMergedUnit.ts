import { isWholeShare } from '#core/catalogue/boundaryLedger';
import type { Indicator } from '#core/catalogue/indicator';
import { isAddedOverPlaces, priorShares } from '#core/collection/unitPrior';
import { indexOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import {
  absolute,
  compare,
  divide,
  rational,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear, UnitAnswers } from './examinedYear';
import type { LastYear } from './growth/lastYear';
import { named, raise } from './raise';
import { lastPlace, publishedPlace } from './writtenPrecision';

/** A figure of the unit's own column of last year, and what the units that it was made of had together. */
interface MergedPrior {
  readonly indicator: Indicator;
  readonly prior: Observation;
  readonly stated: Rational;
  readonly added: Rational;
  readonly predecessors: readonly string[];
  readonly differs: boolean;
}

/** So many figures at least, and more than half of all, show that a unit added its predecessors. */
const FEWEST_ADDED = 3;

/**
 * A unit that was made of whole others writes for last year what these had together. Where most of its
 * column does, a figure that is another is told like one that differs from what was published.
 */
export function checkPriorsOfMerged(
  examined: ExaminedYear,
  lastYear: LastYear,
  { unit, answers }: Pick<UnitAnswers, 'unit' | 'answers'>,
): readonly Finding[] {
  if (!indexOf(examined.collected).changesInto.has(unit.code)) return [];
  const priors = [...answers.values()].flatMap(
    ({ prior }) => (prior && mergedPrior(examined, lastYear, prior)) ?? [],
  );
  const differing = priors.filter(({ differs }) => differs);
  const added = priors.length - differing.length;
  if (added < FEWEST_ADDED || added <= differing.length) return [];
  return differing.map((one) => priorFinding(examined, one));
}

function mergedPrior(
  examined: ExaminedYear,
  lastYear: LastYear,
  prior: Observation,
): MergedPrior | undefined {
  const indicator = examined.indicators.get(prior.indicator);
  const stated = numberOf(prior.figure);
  if (!indicator || stated === undefined || !isAddedOverPlaces(indicator)) return undefined;
  const shares = priorShares(examined.collected, prior.unit, prior.indicator);
  if (shares === undefined || shares === 'own' || !shares.every(isWholeShare)) return undefined;
  const known = shares.flatMap((share) => lastYear.published(share.unit, indicator) ?? []);
  const values = known.flatMap(({ figure }) => numberOf(figure) ?? []);
  if (values.length < shares.length) return undefined;
  const places = [
    lastPlace(examined, prior),
    ...known.map((published) => publishedPlace(indicator, published)),
  ];
  const added = sum(values);
  const rounding = divide(sum(places), rational(2));
  const differs = compare(absolute(subtract(stated, added)), rounding) > 0;
  const predecessors = shares.map((share) => examined.units.get(share.unit)?.name ?? share.unit);
  return { indicator, prior, stated, added, predecessors, differs };
}

function priorFinding(
  { year }: ExaminedYear,
  { indicator, prior, stated, added, predecessors }: MergedPrior,
): Finding {
  return raise('prior-differs-from-published', {
    unit: prior.unit,
    indicator: indicator.code,
    year: year - 1,
    source: prior.source,
    message: {
      code: 'prior-differs-from-published/merged',
      arguments: {
        indicator: named(indicator),
        cell: prior.source.cell,
        year: year - 1,
        submitted: toDecimalText(stated),
        published: toDecimalText(added),
        predecessors,
      },
    },
    proposal: toDecimalText(added),
  });
}
