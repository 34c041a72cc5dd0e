import { groupedBy } from '#core/catalogue/groupedBy';
import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import {
  absolute,
  compare,
  divide,
  multiply,
  powerOfTen,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Observation } from '#core/submissions/observation';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import { explanationIn } from '../explanation';
import type { LastYear } from '../growth/lastYear';
import { named, raise } from '../raise';
import { repairOf } from '../repairOf';
import { isShare } from '../signAndRange';
import { isWithin } from './timesApart';

/** A rate or score so many times from what is expected of it is asked about. */
const FAR = rational(3);
/** Per cents that are few move several times over, by a few points. */
const FEWEST_POINTS = rational(20);
/** So near to what is expected a figure with its mark moved is believed. */
const NEAR = rational(5, 4);
/** Peers that lie so near together say where a score belongs. */
const CLOSE = rational(2);
const FEWEST_PEERS = 5;

/** A rate or score with what it is held against: last year, or else what its peers have. */
interface HeldRate {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly value: Rational;
  readonly expected: Rational;
}

/**
 * Rates and scores that left what they were last year several times over; without a last year,
 * scores that lie far outside what all their peers have. Where the unit gives both numbers of a
 * rate, these are judged.
 */
export function checkRates(
  examined: ExaminedYear,
  lastYear: LastYear,
  suspects: UnitAnswers['suspects'],
): readonly Finding[] {
  const { collected, indicators, units } = examined;
  const rates = [...indicators.values()].filter(
    ({ nature }) => nature === 'ratio' || nature === 'score',
  );
  const findings: Finding[] = [];
  for (const indicator of rates) {
    const usualOf = usualAmongPeers(examined, suspects, indicator);
    for (const [code, answers] of collected.answers) {
      const figure = comparedFigure({ answers, suspects }, indicator.code);
      if (!units.has(code) || !figure || givesBothSides(answers, indicator)) continue;
      const prior = lastYear.of(code, indicator);
      const rate = { indicator, ...figure };
      if (prior === undefined) {
        const usual = usualOf(code);
        if (usual && isAway({ ...rate, expected: usual })) {
          findings.push(unlikePeers({ ...rate, expected: usual }));
        }
      } else if (isAway({ ...rate, expected: prior })) {
        const remarks = (answers.get(indicator.code)?.remarks ?? []).map(({ text }) => text);
        findings.push(movedFar({ ...rate, expected: prior }, explanationIn(remarks)));
      }
    }
  }
  return findings;
}

function givesBothSides(answers: UnitAnswers['answers'], { aggregation }: Indicator): boolean {
  if (aggregation.form !== 'ratio_of_sums') return false;
  return [aggregation.numerator, aggregation.denominator].every(
    (code) => numberOf(answers.get(code)?.current?.figure) !== undefined,
  );
}

function isAway({ indicator, value, expected }: HeldRate): boolean {
  if (signOf(value) <= 0 || signOf(expected) <= 0 || isWithin(value, expected, FAR)) return false;
  return !isShare(indicator) || compare(absolute(subtract(value, expected)), FEWEST_POINTS) >= 0;
}

/**
 * What the other units of its kind have, by unit: the middle of their scores, where there are enough
 * of them and all lie near together. Each kind is sorted once for all its units.
 */
function usualAmongPeers(
  { collected, units }: ExaminedYear,
  suspects: UnitAnswers['suspects'],
  { code: indicator, nature }: Indicator,
): (unit: string) => Rational | undefined {
  if (nature !== 'score') return () => undefined;
  const scores = [...collected.answers].flatMap(([unit, answers]) => {
    const figure = comparedFigure({ answers, suspects }, indicator);
    return figure ? [{ unit, value: figure.value }] : [];
  });
  const usual = new Map<string, Rational>();
  for (const kind of groupedBy(scores, ({ unit }) => units.get(unit)?.kind).values()) {
    const sorted = [...kind].sort((one, other) => compare(one.value, other.value));
    const values = sorted.map(({ value }) => value);
    sorted.forEach(({ unit }, own) => {
      const middle = middleOfOthers(values, own);
      if (middle) usual.set(unit, middle);
    });
  }
  return (unit) => usual.get(unit);
}

/** The middle of ascending values without one of them, when the least and the most of the rest lie near it. */
function middleOfOthers(values: readonly Rational[], own: number): Rational | undefined {
  const last = values.length - 1;
  if (last < FEWEST_PEERS) return undefined;
  const place = Math.floor(last / 2);
  const middle = values[place >= own ? place + 1 : place];
  const ends = [values[own === 0 ? 1 : 0], values[own === last ? last - 1 : last]];
  return ends.every((end) => isWithin(end, middle, CLOSE)) ? middle : undefined;
}

/** A decimal mark lost or moved, or a share that was not multiplied by 100. */
export function rateWithMarkMoved(
  indicator: Indicator,
  value: Rational,
  expected: Rational,
): Rational | undefined {
  return [-1, 1, -2, 2]
    .map((shift) => multiply(value, powerOfTen(shift)))
    .find(
      (moved) =>
        isWithin(moved, expected, NEAR) &&
        (!isShare(indicator) || compare(moved, rational(100)) <= 0),
    );
}

function movedFar(rate: HeldRate, explanation: string | undefined): Finding {
  const { indicator, observation, value, expected } = rate;
  const repaired = rateWithMarkMoved(indicator, value, expected);
  const isAsked = repaired !== undefined && explanation === undefined;
  return raise('growth-out-of-bounds', {
    ...placeOf(observation),
    message: {
      code: isAsked ? 'growth-out-of-bounds/rate' : 'growth-out-of-bounds/rate-look',
      arguments: { ...toldOf(rate), ...(repaired ? { repaired: toDecimalText(repaired) } : {}) },
    },
    ...repairWith(observation, repaired),
  });
}

function unlikePeers(rate: HeldRate): Finding {
  const { indicator, observation, value, expected } = rate;
  const repaired = rateWithMarkMoved(indicator, value, expected);
  return raise('growth-outlier', {
    ...placeOf(observation),
    message: {
      code: 'growth-outlier/among-peers',
      arguments: { ...toldOf(rate), ...(repaired ? { repaired: toDecimalText(repaired) } : {}) },
    },
    ...repairWith(observation, repaired),
  });
}

function placeOf({ unit, indicator, year, source }: Observation) {
  return { unit, indicator, year, source };
}

function toldOf({ indicator, observation, value, expected }: HeldRate) {
  return {
    indicator: named(indicator),
    cell: observation.source.cell,
    value: toDecimalText(value),
    expected: toDecimalText(expected),
    times: toDecimalText(roundHalfAwayFromZero(divide(value, expected), 2)),
  };
}

function repairWith(
  observation: Observation,
  repaired: Rational | undefined,
): Pick<Finding, 'proposal' | 'repair'> {
  if (!repaired) return {};
  return {
    proposal: toDecimalText(repaired),
    repair: repairOf('decimal-mark', [{ observation, value: repaired }]),
  };
}
