import { isAddedOverPlaces, unitPrior } from '#core/collection/unitPrior';
import { indexOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { compare, equals, rational, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { Indicator } from '#core/catalogue/indicator';
import type { ExaminedYear, UnitAnswers } from './examinedYear';
import { joinedSource, named, raise } from './raise';

/** Smaller figures are equal by chance. */
const BY_CHANCE = rational(20);
const FEWEST_ROWS = 2;
/** How many of the indicators the sentence names. */
const NAMED_ROWS = 4;

interface PriorRow {
  readonly indicator: Indicator;
  readonly prior: Observation;
  readonly value: Rational;
}

/**
 * Where a unit was made of others, and its own column of last year holds the figures of one of them
 * alone: what its growths are reckoned from is no last year of the place that it is now.
 */
export function checkPriorOfPredecessor(
  examined: ExaminedYear,
  answered: Pick<UnitAnswers, 'unit' | 'answers'>,
): Finding | undefined {
  const { collected } = examined;
  const changes = indexOf(collected).changesInto.get(answered.unit.code);
  if (!changes) return undefined;
  const rows = rowsOfOtherLastYear(examined, answered);
  for (const { fromUnit } of changes) {
    const ofOne = rows.filter(({ indicator, value }) => {
      const before = unitPrior(collected, fromUnit, indicator.code).value;
      return before !== undefined && equals(before, value);
    });
    const [first] = ofOne;
    if (first && ofOne.length >= FEWEST_ROWS) {
      return predecessorFinding(examined, answered.unit, fromUnit, first, ofOne);
    }
  }
  return undefined;
}

/** The rows whose last year is not what the unit's territory had then. */
function rowsOfOtherLastYear(
  { collected, indicators }: ExaminedYear,
  { unit, answers }: Pick<UnitAnswers, 'unit' | 'answers'>,
): readonly PriorRow[] {
  return [...answers].flatMap(([code, { prior }]): readonly PriorRow[] => {
    const indicator = indicators.get(code);
    const value = numberOf(prior?.figure);
    const restated = unitPrior(collected, unit.code, code).value;
    if (!indicator || !prior || !value || !restated || !isAddedOverPlaces(indicator)) return [];
    const isTold = compare(value, BY_CHANCE) > 0 && !equals(value, restated);
    return isTold ? [{ indicator, prior, value }] : [];
  });
}

function predecessorFinding(
  { units, year }: ExaminedYear,
  unit: UnitAnswers['unit'],
  predecessor: string,
  first: PriorRow,
  rows: readonly PriorRow[],
): Finding {
  const source = joinedSource(
    first.prior.source,
    rows.map(({ prior }) => prior.source),
  );
  return raise('prior-differs-from-published', {
    unit: unit.code,
    indicator: '',
    year: year - 1,
    source,
    message: {
      code: 'prior-differs-from-published/of-predecessor',
      arguments: {
        cell: source.cell,
        rows: rows.length,
        examples: rows.slice(0, NAMED_ROWS).map(({ indicator }) => named(indicator)),
        year: year - 1,
        unit: unit.name,
        predecessor: units.get(predecessor)?.name ?? predecessor,
      },
    },
  });
}
