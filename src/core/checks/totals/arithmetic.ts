import { operandsOf } from '#core/catalogue/aggregationText';
import type { Indicator } from '#core/catalogue/indicator';
import { NO_ANSWER, type Answer } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { checkRateWithoutCounts } from '../stated/rateWithoutCounts';
import { checkRatio } from '../stated/statedRatio';
import { checkPartWithinUnit } from './partExceedsWhole';
import { partsAndWholes, type PartAndWhole } from './partsAndWholes';
import { checkParts } from './partsDifferFromTotal';

/** What the answers of every unit are held to: sums, ratios, and parts against wholes alone. */
export interface Arithmetic {
  readonly sumsAndRatios: readonly Indicator[];
  /** All that these are made of, themselves too. */
  readonly computed: ReadonlySet<string>;
  readonly pairs: readonly PartAndWhole[];
}

export function arithmeticOf(examined: ExaminedYear): Arithmetic {
  const sumsAndRatios = [...examined.indicators.values()].filter(
    ({ aggregation: { form } }) => form === 'derived_sum' || form === 'ratio_of_sums',
  );
  const computed = sumsAndRatios.flatMap((one) => [one.code, ...operandsOf(one.aggregation)]);
  return { sumsAndRatios, computed: new Set(computed), pairs: partsAndWholes(examined) };
}

/** The arithmetic within the answers of each unit. */
export function checkArithmetic(
  examined: ExaminedYear,
  lastYear: LastYear,
  suspects: ReadonlySet<Observation>,
): readonly Finding[] {
  const arithmetic = arithmeticOf(examined);
  return [...examined.collected.answers].flatMap(([code, answers]) => {
    const unit = examined.units.get(code);
    return unit
      ? checkArithmeticWithinUnit(examined, lastYear, { unit, answers, suspects }, arithmetic)
      : [];
  });
}

export function checkArithmeticWithinUnit(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  arithmetic: Arithmetic,
): readonly Finding[] {
  return [
    ...checkSumsAndRatios(examined, lastYear, answered, arithmetic),
    ...arithmetic.pairs.flatMap((pair) => checkPartWithinUnit(examined, answered, pair) ?? []),
  ];
}

/** The sums and ratios of the unit's column of last year, without what is known to be wrong in it. */
export function checkArithmeticOfLastYear(
  examined: ExaminedYear,
  lastYear: LastYear,
  { unit, answers }: UnitAnswers,
  arithmetic: Arithmetic,
  wrongPriors: readonly Finding[],
): readonly Finding[] {
  const wrong = new Set(wrongPriors.map(({ indicator }) => indicator));
  const asAnsweredNow = new Map<string, Answer>();
  // Of a year of thousands of units only what sums and ratios look at.
  for (const code of arithmetic.computed) {
    const prior = wrong.has(code) ? undefined : answers.get(code)?.prior;
    if (prior) asAnsweredNow.set(code, { ...NO_ANSWER, current: prior });
  }
  const answered = { unit, answers: asAnsweredNow, suspects: new Set<Observation>() };
  return checkSumsAndRatios(examined, lastYear, answered, arithmetic);
}

function checkSumsAndRatios(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  { sumsAndRatios }: Arithmetic,
): readonly Finding[] {
  return sumsAndRatios.flatMap(
    (indicator) =>
      checkParts(examined, lastYear, answered, indicator) ??
      checkRatio(examined, answered, indicator) ??
      checkRateWithoutCounts(examined, answered, indicator) ??
      [],
  );
}
