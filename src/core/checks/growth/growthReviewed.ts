import { familyOf, type Indicator, type ReporterKind } from '#core/catalogue/indicator';
import { growthReviewOf } from '#core/catalogue/growthReview';
import { indexOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { isZero, signOf } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear } from '../examinedYear';
import type { GrownFigure } from './grownFigure';
import { checkGrowthSign } from './growthAgainstPeers';
import { checkGrowthFromFew } from './growthFromFew';
import { checkGrowthFromNothing } from './growthFromNothing';
import { checkGrowthBounds } from './growthOutOfBounds';
import { outliersOf } from './growthOutlier';
import { FEWEST_UNITS } from './hidiroglouBerthelot';
import { hasEstimatedPrior, hasGivenWay, type LastYear } from './lastYear';
import { checkNoLongerApplicable } from './noLongerApplicable';
import { offsetTotal } from './offsetTotal';
import { checkTurnedSign } from './turnedSign';
import { sumOfParts } from '../totals/sumOfParts';

/**
 * Growths that someone must look at: among eight units of a kind or more by how the others grew,
 * elsewhere, and of what has fallen to 0, by fixed limits (M18) and by the direction in which all
 * others went; and of what has come from nothing by whether it is alone in that.
 */
export function checkGrowths(
  examined: ExaminedYear,
  lastYear: LastYear,
  suspects: ReadonlySet<Observation>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const indicator of examined.indicators.values()) {
    const review = growthReviewOf(indicator);
    if (!review) continue;
    findings.push(...checkNoLongerApplicable(examined, lastYear, indicator));
    const groups = peerGroups(examined, lastYear, suspects, indicator);
    for (const [kind, group] of groups) {
      const growing = group.filter(({ value, prior }) => signOf(value) > 0 && signOf(prior) > 0);
      const isEnough = growing.length >= FEWEST_UNITS;
      const compared = isEnough ? outliersOf(examined, growing, review) : undefined;
      const unmoved = isEnough && !compared ? growing.length : undefined;
      // Ratios compare nothing with what has fallen to 0: the limits judge that among any number.
      const bounded = compared ? group.filter(({ value }) => isZero(value)) : group;
      findings.push(
        ...group.flatMap((figure) => checkGrowthFromNothing(examined, figure, group) ?? []),
        ...group.flatMap((figure) => checkTurnedSign(examined, figure) ?? []),
        ...(compared ?? []),
        ...bounded.flatMap(
          (figure) =>
            checkGrowthBounds(examined, figure, review, unmoved) ??
            checkGrowthFromFew(examined, figure, group) ??
            checkGrowthSign(examined, figure, familyIn(groups, kind), review) ??
            [],
        ),
      );
    }
  }
  return findings;
}

type PeerGroups = ReadonlyMap<ReporterKind | '', readonly GrownFigure[]>;

/** All that add up with a kind: operators of telephony and of the Internet have one market. */
function familyIn(groups: PeerGroups, kind: ReporterKind | ''): readonly GrownFigure[] {
  const ofOneFamily = (other: ReporterKind | '') =>
    kind !== '' && other !== '' && familyOf(other) === familyOf(kind);
  return [...groups].flatMap(([other, group]) => (ofOneFamily(other) ? group : []));
}

/** The figures of an indicator by the kind of their units; the province's own row is a group of one. */
function peerGroups(
  examined: ExaminedYear,
  lastYear: LastYear,
  suspects: ReadonlySet<Observation>,
  indicator: Indicator,
): PeerGroups {
  const { collected, units } = examined;
  const groups = new Map<ReporterKind | '', GrownFigure[]>();
  const ofProvince = collected.province.get(indicator.code);
  let isProvinceSeen = false;
  for (const [code, answers] of collected.answers) {
    const answer = answers.get(indicator.code);
    const observation = answer?.current;
    const unit = observation && units.get(code);
    if (!unit) continue;
    isProvinceSeen ||= observation === ofProvince;
    // Of a total whose parts the unit gives, the parts say more.
    if (sumOfParts(examined, { unit, answers, suspects }, indicator)) continue;
    const figure = grown(examined, lastYear, indicator, observation, suspects);
    const remarks = (answer.remarks ?? []).map(({ text }) => text);
    if (figure) placed(groups, unit.kind).push({ ...figure, remarks });
  }
  const figure =
    ofProvince && !isProvinceSeen
      ? grown(examined, lastYear, indicator, ofProvince, suspects)
      : undefined;
  if (figure) placed(groups, '').push({ ...figure, remarks: [] });
  return groups;
}

function placed(
  groups: Map<ReporterKind | '', GrownFigure[]>,
  kind: ReporterKind | '',
): GrownFigure[] {
  const present = groups.get(kind) ?? [];
  groups.set(kind, present);
  return present;
}

function grown(
  examined: ExaminedYear,
  lastYear: LastYear,
  indicator: Indicator,
  observation: Observation,
  suspects: ReadonlySet<Observation>,
): Omit<GrownFigure, 'remarks'> | undefined {
  const value = numberOf(observation.figure);
  const prior = value && lastYear.of(observation.unit, indicator);
  if (value === undefined || prior === undefined) return undefined;
  const isSettled =
    suspects.has(observation) ||
    hasEstimatedPrior(examined, observation.unit) ||
    hasPartOfYear(examined, indicator, observation.unit) ||
    (isZero(value) && hasGivenWay(examined, observation.unit)) ||
    fallsWithBoundaries(examined, indicator, observation.unit);
  const part = { code: indicator.code, value, prior };
  const offsetIn = offsetTotal(examined, lastYear, observation.unit, part);
  return { indicator, observation, value, prior, isSettled, ...(offsetIn ? { offsetIn } : {}) };
}

/** What came in before a unit ended within the year is no year's amount. */
function hasPartOfYear(
  { units, year }: ExaminedYear,
  { nature }: Indicator,
  unit: string,
): boolean {
  const validTo = units.get(unit)?.validTo ?? '';
  return nature === 'flow' && validTo !== '' && validTo < `${year}-12-31`;
}

/** Of places that came together there are fewer, and so of what each has one of: no decline. */
function fallsWithBoundaries(
  { collected }: ExaminedYear,
  { boundarySensitive }: Indicator,
  unit: string,
): boolean {
  return boundarySensitive && indexOf(collected).changesInto.has(unit);
}
