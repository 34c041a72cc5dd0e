import { isAmount, type Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { fromDecimalText, toDecimalText } from '#core/numbers/decimalText';
import { isNear } from '#core/numbers/nearness';
import {
  absolute,
  compare,
  divide,
  multiply,
  rational,
  signOf,
  subtract,
  sum,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import { cellAddress } from '#core/workbook/cellAddress';
import type { AskedCell } from './askedCell';
import { foldText } from '../foldText';
import type { Observation } from '../observation';
import type { PriorOf } from '../priorOf';
import type { CellOutcome } from '../values/readFigures';
import { namedIndicator, readingFinding } from '../readingFindings';

/** The total that a table over several units states of an indicator: nobody's answer, only compared. */
export interface AskedTotal {
  readonly total: AskedCell;
  /** Its name says that it adds the table up; else only the totals beside it can tell. */
  readonly isSum: boolean;
  readonly parts: readonly AskedCell[];
}

/** "Tổng số", "Cộng": of the units in the table. "Toàn tỉnh" may know more, "Bình quân" is no sum. */
export function addsUpTable(label: string): boolean {
  return /^[^a-z]*(?:tong so|tong cong|tong|cong)(?![a-z])/.test(foldText(label));
}

/** Whether no unit stands beside a part of it, which would be added twice. */
export function areApart(units: readonly ReportingUnit[]): boolean {
  const codes = new Set(units.map(({ code }) => code));
  return codes.size === units.length && !units.some(({ parent }) => codes.has(parent));
}

/** Whether the units' figures add to a total, or to no less than it. */
export function addsUp(indicator: Indicator): boolean {
  const { form } = indicator.aggregation;
  return (
    isAmount(indicator) && (form === 'sum' || form === 'derived_sum' || isCountedOnce(indicator))
  );
}

/** What stands in several units counts once in their total: units may add to more, never to less. */
function isCountedOnce({ aggregation }: Indicator): boolean {
  return aggregation.form === 'distinct_count';
}

/**
 * The totals that are not what the units in the table add to. Rounding may explain a difference: half
 * a unit of the last place of every number. Where figures are lacking the difference must be theirs,
 * and told is only what cannot be of units of this size; where one could not be read, what none of its
 * readings makes, or what is less than the others. "Toàn tỉnh" is a sum where most of its line is, and
 * no less than one where half of it is.
 */
export function differingTotals(
  totals: readonly AskedTotal[],
  cells: PartsReading,
): readonly Finding[] {
  const judged = totals.map((asked) => ({ asked, verdict: judge(asked, cells) }));
  return judged.flatMap(({ asked, verdict }) => {
    if (typeof verdict === 'string') return [];
    const line = judged.filter((one) => areOfOneLine(one.asked, asked));
    const isTold =
      asked.isSum ||
      addsUpAsARule(
        line.map((one) => one.verdict),
        verdict,
      );
    return isTold ? [verdict.finding] : [];
  });
}

/** How the cells of a table read, and what is known of last year beside them. */
export interface PartsReading {
  readonly read: (asked: AskedCell) => CellOutcome;
  readonly priorOf: PriorOf;
}

type Verdict = 'holds' | 'open' | Difference;

interface Difference {
  readonly finding: Finding;
  /** The total is less than what its units add to, which nobody else's figures explain. */
  readonly isShort: boolean;
}

function judge({ total, parts }: AskedTotal, { read, priorOf }: PartsReading): Verdict {
  const stated = observed(read(total));
  const added = parts.map(read);
  if (!stated || stated.figure.state !== 'value') return 'open';
  const known = added.flatMap((outcome) => observed(outcome) ?? []);
  const present = known.filter(isUsable);
  const values = present.map(valueOf);
  const places = [stated, ...known].map(({ precision }) => fromDecimalText(precision) ?? ZERO);
  const slack = divide(sum(places), rational(2));
  const rest = subtract(stated.figure.value, sum(values));
  const lacking = added.length - present.length;
  if (compare(absolute(rest), slack) <= 0) return 'holds';
  if (isCountedOnce(total.indicator) && signOf(rest) < 0) return 'open';
  const unread = added.filter((outcome) => outcome.kind === 'withheld');
  const isOpen =
    unread.length > 0
      ? canBeUnread(rest, slack, unread, lacking > unread.length)
      : lacking > 0 && canBeOf(rest, priorsOfLacking(parts, added, priorOf), values);
  if (isOpen) return 'open';
  return {
    finding: differing({ total, parts }, stated, values, lacking),
    isShort: signOf(rest) < 0,
  };
}

type Withheld = Extract<CellOutcome, { kind: 'withheld' }>;

/**
 * Whether what a total leaves can be the figures that could not be read: one way to read them, where all
 * ways are known and nothing besides is lacking; else anything above 0.
 */
function canBeUnread(
  rest: Rational,
  slack: Rational,
  unread: readonly Withheld[],
  isMoreLacking: boolean,
): boolean {
  const ways = unread.map(({ candidates }) => candidates);
  const areKnown = !isMoreLacking && unread.length <= MOST_UNREAD;
  if (!areKnown || !ways.every((each) => each !== undefined)) return signOf(rest) > 0;
  const sums = ways.reduce<readonly Rational[]>(
    (all, each) => all.flatMap((one) => each.map((way) => sum([one, way]))),
    [ZERO],
  );
  return sums.some((one) => compare(absolute(subtract(rest, one)), slack) <= 0);
}

/** Of more there would be too many ways to say that none fits. */
const MOST_UNREAD = 3;

/** The one row or column of a table in which its totals stand, or those over the same units on other sheets. */
function areOfOneLine(one: AskedTotal, other: AskedTotal): boolean {
  const [{ place: at }, { place }] = [one.total, other.total];
  const isBeside = at.sheet === place.sheet && (at.row === place.row || at.column === place.column);
  return isBeside || (one.isSum === other.isSum && areOverSameUnits(one.parts, other.parts));
}

function areOverSameUnits(some: readonly AskedCell[], others: readonly AskedCell[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ unit }, place) => unit !== '' && unit === others[place]?.unit)
  );
}

/**
 * Whether most of a line's totals are what their units add to, so that it adds them up by its nature;
 * that one falls short of its units needs less to be believed.
 */
function addsUpAsARule(line: readonly Verdict[], { isShort }: Difference): boolean {
  const told = line.filter((verdict) => verdict !== 'open').length;
  const held = line.filter((verdict) => verdict === 'holds').length;
  return held >= FEWEST_HELD && (isShort ? held * 2 >= told : held * 3 >= told * 2);
}

const FEWEST_HELD = 3;

function observed(outcome: CellOutcome): Observation | undefined {
  return outcome.kind === 'observation' ? outcome.observation : undefined;
}

/** "-" and "x" add nothing; "…" and an empty cell may be anything. */
function isUsable({ figure }: Observation): boolean {
  return ['value', 'none', 'not-applicable'].includes(figure.state);
}

/** Of each unit without a usable figure last year's, where that is known. */
function priorsOfLacking(
  parts: readonly AskedCell[],
  added: readonly CellOutcome[],
  priorOf: PriorOf,
): readonly (Rational | undefined)[] {
  return parts.flatMap((part, place) => {
    const outcome = added[place];
    const one = outcome && observed(outcome);
    return one && isUsable(one) ? [] : [part.unit === '' ? undefined : priorOf(part)];
  });
}

/**
 * Whether what a total leaves can be the figures of units of which last year's are known, or not: then
 * they are held against those of the others.
 */
function canBeOf(
  rest: Rational,
  priors: readonly (Rational | undefined)[],
  others: readonly Rational[],
): boolean {
  const known = priors.flatMap((prior) => (prior && signOf(prior) > 0 ? [prior] : []));
  if (known.length === priors.length) return isNear(rest, sum(known));
  return canBeOfSize(rest, priors.length, others);
}

function canBeOfSize(rest: Rational, lacking: number, others: readonly Rational[]): boolean {
  const above = others.filter((one) => signOf(one) > 0).sort(compare);
  const [least, most] = [above[0], above.at(-1)];
  if (!least || !most) return true;
  const each = divide(rest, rational(lacking));
  return (
    compare(multiply(each, SIZES_APART), least) >= 0 &&
    compare(each, multiply(most, SIZES_APART)) <= 0
  );
}

/** So many times smaller than the smallest (or its own last year), or larger than the largest, no further unit is. */
const SIZES_APART = rational(3);

function valueOf({ figure }: Observation): Rational {
  return figure.state === 'value' ? figure.value : ZERO;
}

function differing(
  { total: { indicator }, parts }: Pick<AskedTotal, 'total' | 'parts'>,
  { figure, source, year }: Observation,
  values: readonly Rational[],
  lacking: number,
): Finding {
  const { cell } = source;
  const total = figure.state === 'value' ? toDecimalText(figure.value) : '';
  return readingFinding(
    'parts-differ-from-total',
    { ...source, indicator: indicator.code, year },
    {
      code: 'parts-differ-from-total/of-table',
      arguments: {
        indicator: namedIndicator(indicator),
        cell,
        total,
        sum: toDecimalText(sum(values)),
        units: values.length,
        cells: parts.map(({ place: { row, column } }) => cellAddress(row, column)),
        ...(lacking > 0 ? { lacking } : {}),
      },
    },
  );
}
