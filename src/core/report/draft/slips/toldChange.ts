import { absolute, add, rational, subtract, type Rational } from '#core/numbers/rational';
import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import type { PlacedClause } from '../circumstances/circumstances';
import type { Claim } from '../claim';
import { isPlacesOfRank } from '../claims/placesOfRank';
import { agrees, judge } from '../judge';
import type { PrintedNumber } from '../numbers/numberInText';
import { isOpposite, sizeOf, type Statement } from '../statement';
import { statementsOn } from '../statementsOn';
import { ownWords } from '../subjects/ownWords';
import type { Verdict } from '../verdict';
import { isNarrowed } from './narrowed';
import { digitsSaid, slipBetween } from './signatures';
import { withoutPlan } from './withoutPlan';

/**
 * The change of the figure told right before, which a number states but for a slip: "… với 1.088 thành viên, giảm
 * 4% so với năm 2022", where they are 4 % more. It is undefined where the number may be something else of that figure.
 */
export function changeMiswritten(
  placed: PlacedClause,
  read: readonly ReadClaim[],
  verdicts: readonly Verdict[],
  position: number,
  figures: BookFigures,
): Statement | undefined {
  const claim = read[position]?.claim;
  const told = toldBefore(placed.text, read, verdicts, position);
  const indicator = told && figures.indicators.get(told.indicator);
  if (!claim || !indicator || told.year !== figures.year || !CHANGES.has(claim.kind))
    return undefined;
  if (isNarrowed(withoutPlan(placed), claim.number, ownWords([indicator], figures), figures))
    return undefined;
  const statedAs = (kind: Claim['kind']): readonly Statement[] =>
    statementsOn({ ...claim, kind }, told.indicator, { ...told, isLikeForLike: false }, figures);
  const others = ROLES.filter((kind) => kind !== claim.kind).flatMap(statedAs);
  if (others.some((one) => one.readings.some((printed) => states(claim, printed, one.exact))))
    return undefined;
  const [change, ...more] = statedAs(claim.kind).filter(
    (one) =>
      one.coverage === undefined &&
      one.indicator.code === told.indicator &&
      // "thấp hơn kế hoạch 3.845 hộ" is no plan itself.
      one.compares !== 'plan-level',
  );
  const isSlip = change?.readings.some((printed) => isMiswritten(claim, change, printed));
  return more.length === 0 && isSlip === true ? change : undefined;
}

const CHANGES: ReadonlySet<Claim['kind']> = new Set([
  'growth',
  'index',
  'points',
  'difference',
  'plan',
  'above-plan',
  'below-plan',
  'plan-gap',
]);
/** What else a number may say of a figure. */
const ROLES = ['plan', 'above-plan', 'plan-gap', 'level', 'earlier-level'] as const;

/** What the number before states, the places of a rank aside. */
function toldBefore(
  text: string,
  read: readonly ReadClaim[],
  verdicts: readonly Verdict[],
  position: number,
): Verdict | undefined {
  const claims = read.map(({ claim }) => claim);
  const last = isPlacesOfRank(text, claims, position - 1) ? position - 2 : position - 1;
  return verdicts[last]?.verdict === 'agree' ? verdicts[last] : undefined;
}

function isMiswritten(claim: Claim, change: Statement, printed: PrintedNumber): boolean {
  const { exact, compares } = change;
  if (isOpposite(claim, change)) return states(claim, printed, exact);
  if (digitsSaid(printed) < FEWEST_DIGITS) return false;
  if (compares === 'growth' && states(claim, printed, add(exact, HUNDRED))) return true;
  if (compares === 'index' && states(claim, printed, subtract(exact, HUNDRED))) return true;
  return slipBetween(claim.number, printed, sizeOf(claim, change)) !== undefined;
}

/** Whether a number is of that size, whichever way. */
function states({ number }: Claim, printed: PrintedNumber, exact: Rational): boolean {
  return agrees(judge(number, printed, absolute(exact)));
}

const HUNDRED = rational(100);
const FEWEST_DIGITS = 3;
