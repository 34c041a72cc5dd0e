import { add, type Rational, rational } from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import type { BookFigures } from '../bookFigures';
import { agrees, judge } from '../judge';
import { percent } from '../knownPair';
import type { Verdict } from '../verdict';
import { faultOf, heldAs, isProven, type Told } from './told';

/**
 * "1.078.120 kiện, bằng 121,3%": what a proven level is of last year's, or of its plan. Where others of the
 * paragraph are so much of last year's, and none of a plan, one that is neither is wrong.
 */
export function bareIndices(
  told: readonly Told[],
  figures: BookFigures,
): readonly (readonly [Told, Verdict])[] {
  const bare = told.flatMap((one, at) => {
    const of = levelOf(told, at, figures);
    return of ? [bareIndex(one, of, told, figures)] : [];
  });
  const areOfLastYear =
    bare.filter(({ isIndex }) => isIndex).length >= LEAST_ALIKE &&
    bare.every(({ isIndex, isPlan }) => isIndex || !isPlan);
  return bare.flatMap(({ one, of, index, plan, isIndex, isPlan, mayBeShare }) => {
    const { indicator, unit, year } = of.verdict;
    const about = { indicator, unit, year, expected: isPlan && !isIndex ? plan : index };
    if (isIndex || isPlan) return [[one, heldAs(one, about, undefined)] as const];
    const subject = figures.indicators.get(indicator);
    if (!areOfLastYear || index === undefined || mayBeShare || !subject) return [];
    const right = `bằng ${printedNumber(index, 1)}%`;
    const fault = { ...faultOf(one, subject, right), proposal: right.replace('bằng ', '') };
    return [[one, heldAs(one, about, fault)] as const];
  });
}

const LEAST_ALIKE = 1;

interface BareIndex {
  readonly one: Told;
  readonly of: Told;
  readonly index: Rational | undefined;
  readonly plan: Rational | undefined;
  readonly isIndex: boolean;
  readonly isPlan: boolean;
  /** It is what the level is of another one of the paragraph, or of what it is a part of. */
  readonly mayBeShare: boolean;
}

function bareIndex(one: Told, of: Told, told: readonly Told[], figures: BookFigures): BareIndex {
  const pair = figures.pair(of.verdict.indicator, of.verdict.unit);
  const index = pair?.growth && add(pair.growth, rational(100));
  const fits = (exact: Rational | undefined): boolean =>
    exact !== undefined &&
    one.claim.number.readings.some((printed) => agrees(judge(one.claim.number, printed, exact)));
  const { indicator, unit } = of.verdict;
  const wholes = [
    ...figures.totalsOf(indicator),
    ...(figures.indicators.get(indicator)?.partOf ?? []),
    ...told.flatMap(({ verdict }) => (verdict.unit === unit ? [verdict.indicator] : [])),
  ].map((code) => figures.pair(code, unit)?.value);
  const rates = figures.ratesOf(indicator).map((code) => figures.pair(code, unit)?.value);
  const shares = wholes.map((whole) => pair?.value && whole && percent(pair.value, whole));
  return {
    one,
    of,
    index,
    plan: pair?.planCompletion,
    isIndex: fits(index),
    isPlan: fits(pair?.planCompletion),
    mayBeShare: [...rates, ...shares].some(fits),
  };
}

/** The proven level right before a bare percentage of which nothing is told yet. */
function levelOf(told: readonly Told[], at: number, figures: BookFigures): Told | undefined {
  const [of, one] = [told[at - 1], told[at]];
  if (!of || !one || of.sentence !== one.sentence || !isProven(of, figures)) return undefined;
  const { claim, verdict } = one;
  const isOpen = verdict.verdict === 'not-found' && claim.number.unit === 'percent';
  const isAmount = of.claim.number.unit === 'other';
  const isBare = BARE.test(one.ahead) && ENDS.test(one.behind);
  return isOpen && isAmount && isBare ? of : undefined;
}

const BARE = /^[^,;:.()\d]{0,30}[,(]\s*bằng\s*$/iu;
const ENDS = /^\s*(?:[.,;)]|$)/u;
