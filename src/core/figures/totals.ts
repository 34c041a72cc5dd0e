import type { Indicator } from '#core/catalogue/indicator';
import type { CollectedYear, PriorFigure, Roster } from '#core/collection/collectedYear';
import { isNewUnit, provincePrior, unitPrior } from '#core/collection/priorFigure';
import { registerUnit } from '#core/collection/registerUnit';
import { answerOf, isOneRoster, rosterOf } from '#core/collection/roster';
import { indexOf } from '#core/collection/yearIndex';
import {
  MISSING,
  NOT_SUBMITTED,
  reported,
  worstStatus,
  type Figure,
  type Status,
} from '#core/numbers/figure';
import {
  add,
  divide,
  isZero,
  multiply,
  rational,
  signOf,
  subtract,
  sum,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { IndicatorTotal, TotalSource, UnitShare } from './compilation';

const HUNDRED = rational(100);

/** The province's figure of every indicator, in the catalogue's order (docs/methods.md, C to E). */
export function computeTotals(collected: CollectedYear): readonly IndicatorTotal[] {
  const levels = new Map<string, Level>();
  return collected.book.indicators.map((indicator) => {
    const level = levelOf(collected, indicator.code, levels);
    return compared(collected, indicator, level);
  });
}

/** This year's figure, before it is compared with anything. */
interface Level {
  readonly value: Rational | undefined;
  readonly statuses: readonly Status[];
  readonly source: TotalSource;
  readonly isComplete: boolean;
  readonly roster: Roster;
}

function levelOf(collected: CollectedYear, code: string, levels: Map<string, Level>): Level {
  let level = levels.get(code);
  if (level === undefined) levels.set(code, (level = computeLevel(collected, code, levels)));
  return level;
}

function computeLevel(collected: CollectedYear, code: string, levels: Map<string, Level>): Level {
  const aggregation = indexOf(collected).indicators.get(code)?.aggregation;
  const roster = rosterOf(collected, code);
  switch (aggregation?.form) {
    case 'sum':
      return sumLevel(collected, code, roster);
    case 'derived_sum':
      return derivedLevel(collected, code, roster, aggregation.parts, levels);
    case 'ratio_of_sums':
      return ratioLevel(collected, code, roster, aggregation, levels);
    default:
      return registerLevel(collected, code, roster);
  }
}

function sumLevel(collected: CollectedYear, code: string, roster: Roster): Level {
  if (roster.reported.length === 0) return provinceLevel(collected, code, roster);
  const figures = currentOf(collected, roster.reported, code);
  return {
    value: sum(figures.map(({ figure }) => amountOf(figure))),
    statuses: statusesOf(figures),
    source: 'units',
    isComplete: roster.complete,
    roster,
  };
}

function derivedLevel(
  collected: CollectedYear,
  code: string,
  roster: Roster,
  parts: readonly string[],
  levels: Map<string, Level>,
): Level {
  const present = parts
    .map((part) => levelOf(collected, part, levels))
    .filter(({ value }) => value !== undefined);
  if (present.length === 0) return provinceLevel(collected, code, roster);
  const everyoneReported = roster.reported.length === roster.units.length;
  return {
    value: sum(present.map(({ value }) => value ?? ZERO)),
    statuses: present.flatMap(({ statuses }) => statuses),
    source: 'parts',
    isComplete: everyoneReported && present.every(({ isComplete }) => isComplete),
    roster,
  };
}

function ratioLevel(
  collected: CollectedYear,
  code: string,
  roster: Roster,
  { numerator, denominator, factor }: { numerator: string; denominator: string; factor: Rational },
  levels: Map<string, Level>,
): Level {
  const above = levelOf(collected, numerator, levels);
  const below = levelOf(collected, denominator, levels);
  if (isOneRoster(above.roster, below.roster)) {
    const pairs = roster.reported;
    const numerators = currentOf(collected, pairs, numerator);
    const denominators = currentOf(collected, pairs, denominator);
    const whole = sum(denominators.map(({ figure }) => amountOf(figure)));
    const part = sum(numerators.map(({ figure }) => amountOf(figure)));
    return {
      value: isZero(whole) ? undefined : multiply(divide(part, whole), factor),
      statuses: statusesOf([...numerators, ...denominators]),
      source: isZero(whole) ? 'nothing' : 'ratio',
      isComplete: roster.complete && !isZero(whole),
      roster,
    };
  }
  if (above.value === undefined && below.value === undefined)
    return provinceLevel(collected, code, roster);
  const isWhole = above.isComplete && below.isComplete;
  if (!isWhole || above.value === undefined || below.value === undefined || isZero(below.value)) {
    return { ...NOTHING, roster };
  }
  return {
    value: multiply(divide(above.value, below.value), factor),
    statuses: [...above.statuses, ...below.statuses],
    source: 'ratio',
    isComplete: true,
    roster,
  };
}

/** One figure of one source, never added up: the department's or an authority's, else the province's row. */
function registerLevel(collected: CollectedYear, code: string, roster: Roster): Level {
  const indicator = indexOf(collected).indicators.get(code);
  const unit = indicator && registerUnit(collected, indicator);
  const observation = unit === undefined ? undefined : answerOf(collected, unit, code)?.current;
  if (observation === undefined) return provinceLevel(collected, code, roster);
  return {
    value: amountOf(observation.figure),
    statuses: [observation.status],
    source: 'register',
    isComplete: true,
    roster,
  };
}

function provinceLevel(collected: CollectedYear, code: string, roster: Roster): Level {
  const row = collected.province.get(code);
  if (row === undefined || !(row.figure.state === 'value' || row.figure.state === 'none')) {
    return { ...NOTHING, roster };
  }
  return {
    value: amountOf(row.figure),
    statuses: [row.status],
    source: 'province',
    isComplete: true,
    roster,
  };
}

const NOTHING = { value: undefined, statuses: [], source: 'nothing', isComplete: false } as const;

function currentOf(
  collected: CollectedYear,
  units: readonly string[],
  code: string,
): readonly Observation[] {
  return units
    .map((unit) => answerOf(collected, unit, code)?.current)
    .filter((observation) => observation !== undefined);
}

function amountOf(figure: Figure): Rational {
  return figure.state === 'value' ? figure.value : ZERO;
}

/** "-" does not worsen a status; where there is nothing else it has its own. */
function statusesOf(observations: readonly Observation[]): readonly Status[] {
  const valued = observations.filter(({ figure }) => figure.state === 'value');
  return (valued.length > 0 ? valued : observations).map(({ status }) => status);
}

function compared(collected: CollectedYear, indicator: Indicator, level: Level): IndicatorTotal {
  const prior = provincePrior(collected, indicator);
  const plan = planOf(collected, indicator, level.roster);
  const status = level.value === undefined ? undefined : worstStatus(level.statuses);
  return {
    indicator: indicator.code,
    year: collected.book.year,
    status,
    value: level.value,
    source: level.source,
    prior: prior.value,
    priorBasis: prior.basis,
    plan,
    isComplete: level.isComplete,
    unitsExpected: level.roster.units,
    unitsReported: level.roster.reported,
    coverageWeight: coverageWeight(collected, indicator, level.roster),
    likeForLikeGrowth: likeForLike(collected, indicator, level.roster),
    ...comparison(indicator, level, prior, plan),
    byUnit: unitShares(collected, indicator, level),
  };
}

type Comparison = Pick<
  IndicatorTotal,
  'change' | 'growth' | 'index' | 'changePoints' | 'planCompletion'
>;

const NOT_COMPARED: Comparison = {
  change: undefined,
  growth: undefined,
  index: undefined,
  changePoints: undefined,
  planCompletion: undefined,
};

/** Everything said of two levels; nothing at all of a partial total. */
function comparison(
  indicator: Indicator,
  { value, isComplete }: Level,
  { value: prior }: PriorFigure,
  plan: Rational | undefined,
): Comparison {
  if (value === undefined || !isComplete) return NOT_COMPARED;
  const hasPlan = plan !== undefined && signOf(plan) > 0 && isLevel(indicator);
  const planCompletion = hasPlan ? percentOf(value, plan) : undefined;
  if (prior === undefined) return { ...NOT_COMPARED, planCompletion };
  const difference = subtract(value, prior);
  const index =
    signOf(prior) > 0 && growsInPercent(indicator) ? percentOf(value, prior) : undefined;
  return {
    change: indicator.growthForm === 'rank_change' ? subtract(prior, value) : difference,
    growth: index && subtract(index, HUNDRED),
    index,
    changePoints: indicator.growthForm === 'pp' ? difference : undefined,
    planCompletion,
  };
}

function isLevel({ nature }: Indicator): boolean {
  return nature === 'stock' || nature === 'flow' || nature === 'ratio';
}

function growsInPercent({ nature, growthForm }: Indicator): boolean {
  if (nature === 'stock' || nature === 'flow') {
    return growthForm === 'growth_pct' || growthForm === 'abs_change';
  }
  return nature === 'ratio' && growthForm === 'growth_pct';
}

function percentOf(part: Rational, whole: Rational): Rational {
  return multiply(divide(part, whole), HUNDRED);
}

/** The target of the year: the province's, else the units' where each has one. */
function planOf(
  collected: CollectedYear,
  { code, aggregation }: Indicator,
  roster: Roster,
): Rational | undefined {
  const plans = indexOf(collected).plans.get(code) ?? [];
  const ofProvince = plans.filter(({ unit }) => unit === '').at(-1);
  if (ofProvince) return figureAmount(ofProvince.figure);
  if (aggregation.form !== 'sum' || roster.units.length === 0) return undefined;
  const byUnit = new Map(plans.map((plan) => [plan.unit, plan.figure] as const));
  const amounts = roster.units
    .map((unit) => byUnit.get(unit) ?? answerOf(collected, unit, code)?.plan?.figure)
    .map((figure) => figure && figureAmount(figure))
    .filter((amount) => amount !== undefined);
  return amounts.length < roster.units.length ? undefined : sum(amounts);
}

/** A value, 0 for "-", undefined where there is no figure. */
function figureAmount(figure: Figure): Rational | undefined {
  return figure.state === 'value' || figure.state === 'none' ? amountOf(figure) : undefined;
}

/** Last year's weight of the units that have reported, in per cent; a new unit weighs 0. */
function coverageWeight(
  collected: CollectedYear,
  indicator: Indicator,
  roster: Roster,
): Rational | undefined {
  if (roster.units.length === 0) return undefined;
  if (roster.complete) return HUNDRED;
  if (indicator.aggregation.form !== 'sum' && indicator.aggregation.form !== 'derived_sum')
    return undefined;
  const reportedUnits = new Set(roster.reported);
  let covered = ZERO;
  let whole = ZERO;
  for (const unit of roster.units) {
    const weight =
      levelPriorOf(collected, unit, indicator) ?? (isNewUnit(collected, unit) ? ZERO : undefined);
    if (weight === undefined) return undefined;
    whole = add(whole, weight);
    if (reportedUnits.has(unit)) covered = add(covered, weight);
  }
  return isZero(whole) ? undefined : percentOf(covered, whole);
}

/** Growth over the units with both years, in per cent. */
function likeForLike(
  collected: CollectedYear,
  indicator: Indicator,
  roster: Roster,
): Rational | undefined {
  const { form } = indicator.aggregation;
  if ((form !== 'sum' && form !== 'derived_sum') || !growsInPercent(indicator)) return undefined;
  let now = ZERO;
  let before = ZERO;
  for (const unit of roster.reported) {
    const prior = levelPriorOf(collected, unit, indicator);
    if (prior === undefined) continue;
    before = add(before, prior);
    now = add(now, levelValueOf(collected, unit, indicator));
  }
  return signOf(before) > 0 ? subtract(percentOf(now, before), HUNDRED) : undefined;
}

/** What one unit adds to a sum: its figure, or for a derived sum the figures it owes. */
function levelValueOf(
  collected: CollectedYear,
  unit: string,
  { code, aggregation }: Indicator,
): Rational {
  if (aggregation.form !== 'derived_sum') {
    const figure = answerOf(collected, unit, code)?.current?.figure;
    return figure ? amountOf(figure) : ZERO;
  }
  return sum(
    partsOwed(collected, unit, aggregation.parts).map((part) =>
      levelValueOf(collected, unit, part),
    ),
  );
}

function levelPriorOf(
  collected: CollectedYear,
  unit: string,
  { code, aggregation }: Indicator,
): Rational | undefined {
  if (aggregation.form === 'ratio_of_sums') return ratioPriorOf(collected, unit, aggregation);
  if (aggregation.form !== 'derived_sum') return unitPrior(collected, unit, code).value;
  const priors = partsOwed(collected, unit, aggregation.parts).map((part) =>
    levelPriorOf(collected, unit, part),
  );
  const known = priors.filter((prior) => prior !== undefined);
  return known.length === 0 || known.length < priors.length ? undefined : sum(known);
}

function partsOwed(
  collected: CollectedYear,
  unit: string,
  parts: readonly string[],
): readonly Indicator[] {
  const { indicators } = indexOf(collected);
  return parts.flatMap((part) => {
    const indicator = indicators.get(part);
    return indicator && rosterOf(collected, part).members.has(unit) ? [indicator] : [];
  });
}

/** What each unit of the roster gave, this year and before; nothing for figures that are not added up. */
function unitShares(
  collected: CollectedYear,
  indicator: Indicator,
  { source, roster }: Level,
): readonly UnitShare[] {
  if (source !== 'units' && source !== 'parts' && source !== 'ratio') return [];
  const hasReported = new Set(roster.reported);
  return roster.units.map((unit) => {
    const prior = levelPriorOf(collected, unit, indicator);
    return {
      unit,
      figure: shareFigure(collected, unit, indicator, hasReported.has(unit)),
      prior: prior === undefined ? MISSING : reported(prior),
      priorBasis: unitPrior(collected, unit, indicator.code).basis,
      plan: answerOf(collected, unit, indicator.code)?.plan?.figure ?? MISSING,
    };
  });
}

function shareFigure(
  collected: CollectedYear,
  unit: string,
  indicator: Indicator,
  hasReported: boolean,
): Figure {
  const { aggregation, code } = indicator;
  if (aggregation.form === 'sum')
    return answerOf(collected, unit, code)?.current?.figure ?? NOT_SUBMITTED;
  if (!hasReported) return NOT_SUBMITTED;
  if (aggregation.form === 'derived_sum') return reported(levelValueOf(collected, unit, indicator));
  if (aggregation.form !== 'ratio_of_sums') return NOT_SUBMITTED;
  const { indicators } = indexOf(collected);
  const above = indicators.get(aggregation.numerator);
  const below = indicators.get(aggregation.denominator);
  if (above === undefined || below === undefined) return NOT_SUBMITTED;
  const whole = levelValueOf(collected, unit, below);
  if (isZero(whole)) return NOT_SUBMITTED;
  return reported(
    multiply(divide(levelValueOf(collected, unit, above), whole), aggregation.factor),
  );
}

function ratioPriorOf(
  collected: CollectedYear,
  unit: string,
  { numerator, denominator, factor }: { numerator: string; denominator: string; factor: Rational },
): Rational | undefined {
  const above = unitPrior(collected, unit, numerator).value;
  const below = unitPrior(collected, unit, denominator).value;
  if (above === undefined || below === undefined || isZero(below)) return undefined;
  return multiply(divide(above, below), factor);
}
