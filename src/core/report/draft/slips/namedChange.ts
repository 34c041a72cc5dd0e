import { absolute, add, compare, multiply, rational, subtract } from '#core/numbers/rational';
import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../bookFigures';
import { isOfPlan, type Claim } from '../claim';
import { agrees, judge } from '../judge';
import type { NumberInText, PrintedNumber } from '../numbers/numberInText';
import { isOpposite, sizeOf, type ClaimSetting, type Statement } from '../statement';
import { statementsOn } from '../statementsOn';
import { ownWords } from '../subjects/ownWords';
import { isNarrowed } from './narrowed';
import { namedAhead } from './namedAhead';
import { withoutPlan } from './withoutPlan';
import { pointedAt, type PointedAt } from './pointedAt';
import { digitsSaid, slipBetween } from './signatures';
import type { ToldSentence } from './toldSentence';

/**
 * "Doanh thu viễn thông không đạt kế hoạch, mới bằng 98,2% kế hoạch", "số người bình quân một điểm tăng 1,19%": the change,
 * or the part of the plan, of that one figure of which the words around the number speak, where it comes near to it or
 * is it but for a slip. Undefined where the number may say something else of a figure of which they may speak as well.
 */
export function changeOfNamed(
  { placed, numbers }: ToldSentence,
  claim: Claim,
  setting: ClaimSetting,
  figures: BookFigures,
): Statement | undefined {
  const isPlan = isOfPlan(claim.kind);
  if (!isPlan && !CHANGES.has(claim.kind)) return undefined;
  const { number } = claim;
  const of = (indicator: Indicator): readonly Statement[] =>
    statementsOn(claim, indicator.code, setting, figures).filter(
      (one) => one.indicator === indicator && one.coverage === undefined,
    );
  const isKnown = (one: Indicator): boolean => of(one).length > 0;
  const pointed = pointedAt(placed.text, number, numbers, isKnown, figures);
  const indicator = namedAhead(placed, number, isKnown, figures) ?? clearest(pointed);
  if (!indicator) return undefined;
  const [change, ...more] = of(indicator);
  if (isNarrowed(withoutPlan(placed), number, ownWords([indicator], figures), figures))
    return undefined;
  const score = pointed.find((one) => one.indicator === indicator)?.score ?? 0;
  const isOther = pointed
    .filter((one) => one.indicator === indicator || one.score * SPOKEN_OF_AS_WELL >= score)
    .some((one) => mayStateOf(claim, one.indicator, setting, figures));
  if (isOther) return undefined;
  const isMissed = change?.readings.some((printed) =>
    isPlan ? isNear(printed, change) : isMiswritten(claim, change, printed),
  );
  return more.length === 0 && isMissed === true ? change : undefined;
}

function clearest([first, second]: readonly PointedAt[]): Indicator | undefined {
  const isClear = first && first.score >= CLEAR && first.score >= (second?.score ?? 0) * AHEAD;
  return isClear ? first.indicator : undefined;
}

/** So clearly words speak of something, and by so much more clearly than of anything else. */
const CLEAR = 3;
const AHEAD = 1.3;
/** So many times less clearly of something else. */
const SPOKEN_OF_AS_WELL = 4;

const CHANGES: ReadonlySet<Claim['kind']> = new Set(['growth', 'index', 'points', 'difference']);
/** What a number beside a figure may say of it. */
const ROLES = [
  'growth',
  'index',
  'points',
  'difference',
  'plan',
  'above-plan',
  'plan-gap',
  'level',
  'earlier-level',
  'share',
] as const;

/** Whether a number is right of an indicator, of the province or of any unit, in another way than it is said. */
function mayStateOf(
  claim: Claim,
  indicator: Indicator,
  setting: ClaimSetting,
  figures: BookFigures,
): boolean {
  const places = ['', ...figures.units.map(({ code }) => code)];
  return places.some((unit) =>
    ROLES.some((kind) =>
      statementsOn({ ...claim, kind }, indicator.code, { ...setting, unit }, figures).some((one) =>
        kind === claim.kind && unit === setting.unit
          ? !isOpposite(claim, one) &&
            one.readings.some((printed) => states(claim.number, printed, one))
          : kind !== claim.kind &&
            one.readings.some((printed) => states(claim.number, printed, one)),
      ),
    ),
  );
}

function isMiswritten(claim: Claim, change: Statement, printed: PrintedNumber): boolean {
  if (isOpposite(claim, change)) return states(claim.number, printed, change);
  if (digitsSaid(printed) < FEWEST_DIGITS) return false;
  const { exact, compares } = change;
  const moved =
    compares === 'growth' ? add(exact, HUNDRED) : compares === 'index' && subtract(exact, HUNDRED);
  if (moved && agrees(judge(claim.number, printed, absolute(moved)))) return true;
  return slipBetween(claim.number, printed, sizeOf(claim, change)) !== undefined;
}

const FEWEST_DIGITS = 3;
const HUNDRED = rational(100);

/** Whether a number is of that size, whichever way. */
function states(number: NumberInText, printed: PrintedNumber, { exact }: Statement): boolean {
  return agrees(judge(number, printed, absolute(exact)));
}

/** Of a plan so much was reached as is said, give or take a quarter. */
function isNear({ value }: PrintedNumber, { exact }: Statement): boolean {
  const [stated, right] = [absolute(value), absolute(exact)];
  return (
    compare(multiply(stated, NEARNESS), right) >= 0 &&
    compare(multiply(right, NEARNESS), stated) >= 0
  );
}

const NEARNESS = rational(5, 4);
