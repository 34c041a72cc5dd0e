import type { Aggregation, Indicator } from '#core/catalogue/indicator';
import { answerOf, type CollectedYear, type Roster } from '#core/collection/collectedYear';
import { hadAnything, wasBeyondParts } from '#core/collection/provincePrior';
import { registerUnit } from '#core/collection/registerUnit';
import { isOneRoster, rosterOf } from '#core/collection/roster';
import { indexOf } from '#core/collection/yearIndex';
import { assert } from '#core/numbers/assert';
import { entersSums } from '#core/numbers/figure';
import { divide, isZero, multiply, sum, ZERO, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { amountOf, joinedStatuses, NOTHING, statusesOf, type Level } from './level';
import { givenFigures } from './unitLevel';

/** The province's level of any indicator of one year, each worked out once. */
export type FindLevel = (code: string) => Level;

/** Levels by each form of aggregation (docs/methods.md, C). */
export function levelFinder(collected: CollectedYear): FindLevel {
  const found = new Map<string, Level>();
  const find: FindLevel = (code) => {
    let level = found.get(code);
    if (level === undefined) found.set(code, (level = levelOf(collected, code, find)));
    return level;
  };
  return find;
}

function levelOf(collected: CollectedYear, code: string, find: FindLevel): Level {
  const indicator = indexOf(collected).indicators.get(code);
  assert(indicator !== undefined, `indicator ${code} is in the catalogue`);
  const { aggregation } = indicator;
  const roster = rosterOf(collected, code);
  switch (aggregation.form) {
    case 'sum':
      return sumLevel(collected, code, roster);
    case 'derived_sum':
      return derivedLevel(collected, indicator, roster, aggregation.parts, find);
    case 'ratio_of_sums':
      return ratioLevel(collected, code, roster, aggregation, find);
    default:
      return registerLevel(collected, code, roster);
  }
}

/** Σ over the units that reported; the province's row where no unit was asked. */
function sumLevel(collected: CollectedYear, code: string, roster: Roster): Level {
  if (roster.asked.length === 0) return provinceLevel(collected, code, roster);
  if (roster.reported.length === 0) return { ...NOTHING, roster };
  const figures = roster.reported.flatMap((unit) => givenFigures(collected, unit, code));
  return {
    value: amountsOf(figures),
    statuses: statusesOf(figures),
    source: 'units',
    isComplete: roster.complete,
    roster,
  };
}

/** The sum of the parts' totals; a total that a unit states is compared, never used. */
function derivedLevel(
  collected: CollectedYear,
  indicator: Indicator,
  roster: Roster,
  parts: readonly string[],
  find: FindLevel,
): Level {
  const present = parts.map(find).filter(({ value }) => value !== undefined);
  if (present.length === 0) {
    return roster.asked.length === 0
      ? provinceLevel(collected, indicator.code, roster)
      : { ...NOTHING, roster };
  }
  const everyoneReported = roster.reported.length === roster.units.length;
  return {
    value: sum(present.map(({ value }) => value ?? ZERO)),
    statuses: joinedStatuses(present.map(({ statuses }) => statuses)),
    source: 'parts',
    isComplete:
      everyoneReported &&
      !lacksParts(collected, indicator.code, find) &&
      present.every(({ isComplete }) => isComplete),
    roster,
  };
}

/**
 * Whether a sum is of less than last year's was. A part of which there is nothing in either year is not
 * waited for; one that last year's total had is lacking, and so may one be of which last year says
 * nothing while its total is more than what is known of the parts.
 */
function lacksParts(collected: CollectedYear, code: string, find: FindLevel): boolean {
  const indicator = indexOf(collected).indicators.get(code);
  if (indicator?.aggregation.form !== 'derived_sum') return false;
  const absent = indicator.aggregation.parts.filter((part) => find(part).value === undefined);
  if (absent.length === 0) return false;
  const isKnownOf = absent.some((part) => hadAnything(collected, part));
  return isKnownOf || wasBeyondParts(collected, indicator);
}

type Ratio = Extract<Aggregation, { form: 'ratio_of_sums' }>;

function ratioLevel(
  collected: CollectedYear,
  code: string,
  roster: Roster,
  ratio: Ratio,
  find: FindLevel,
): Level {
  const sides = [ratio.numerator, ratio.denominator];
  const [above, below] = [find(ratio.numerator), find(ratio.denominator)];
  if (isOneRoster(above.roster, below.roster)) {
    const paired = pairedRatio(collected, roster, ratio);
    const isShort = sides.some((side) => lacksParts(collected, side, find));
    return { ...paired, isComplete: paired.isComplete && !isShort };
  }
  if ([above, below].some(isAbsent)) return provinceLevel(collected, code, roster);
  return ratioOfTotals(above, below, ratio, roster);
}

/** Whether nobody was asked this year, so that there is nothing to wait for. */
function isAbsent({ value, roster }: Level): boolean {
  return value === undefined && roster.asked.length === 0;
}

/** Over one roster: numerator and denominator of the units that gave both (M5). */
function pairedRatio(collected: CollectedYear, roster: Roster, ratio: Ratio): Level {
  const [above, below] = [ratio.numerator, ratio.denominator].map((side) =>
    roster.reported.flatMap((unit) => givenFigures(collected, unit, side)),
  );
  const value = quotient(amountsOf(above ?? []), amountsOf(below ?? []), ratio.factor);
  if (value === undefined) return { ...NOTHING, roster };
  return {
    value,
    statuses: statusesOf([...(above ?? []), ...(below ?? [])]),
    source: 'ratio',
    isComplete: roster.complete,
    roster,
  };
}

/** Over two rosters: nothing while either side is partial, for the sides would not match. */
function ratioOfTotals(above: Level, below: Level, { factor }: Ratio, roster: Roster): Level {
  const isWhole = above.isComplete && below.isComplete;
  const value =
    isWhole && above.value && below.value ? quotient(above.value, below.value, factor) : undefined;
  if (value === undefined) return { ...NOTHING, roster };
  return {
    value,
    statuses: joinedStatuses([above.statuses, below.statuses]),
    source: 'ratio',
    isComplete: true,
    roster,
  };
}

function quotient(part: Rational, whole: Rational, factor: Rational): Rational | undefined {
  return isZero(whole) ? undefined : multiply(divide(part, whole), factor);
}

/** One figure of one source, never added up: the department's or an authority's, else the province's row. */
function registerLevel(collected: CollectedYear, code: string, roster: Roster): Level {
  const indicator = indexOf(collected).indicators.get(code);
  const unit = indicator && registerUnit(collected, indicator);
  const observation = unit === undefined ? undefined : answerOf(collected, unit, code)?.current;
  if (observation === undefined || !entersSums(observation.figure)) {
    return provinceLevel(collected, code, roster);
  }
  return singleLevel(observation, 'register', roster);
}

/** The figure entered for the whole province. */
function provinceLevel(collected: CollectedYear, code: string, roster: Roster): Level {
  const row = collected.province.get(code);
  if (row === undefined || !entersSums(row.figure)) return { ...NOTHING, roster };
  return singleLevel(row, 'province', roster);
}

function singleLevel(
  observation: Observation,
  source: 'register' | 'province',
  roster: Roster,
): Level {
  return {
    value: amountOf(observation.figure),
    statuses: statusesOf([observation]),
    source,
    isComplete: true,
    roster,
  };
}

function amountsOf(figures: readonly Observation[]): Rational {
  return sum(figures.map(({ figure }) => amountOf(figure)));
}
