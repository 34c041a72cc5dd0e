import { isAmount, type Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { fromDecimalText, toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  divide,
  equals,
  multiply,
  rational,
  signOf,
  subtract,
  sum,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import type { AskedCell } from './askedCell';
import { foldText } from '../foldText';
import type { Observation } from '../observation';
import type { CellOutcome } from '../values/readFigures';
import { namedIndicator, readingFinding } from '../readingFindings';

/** The total that a table over several units states of an indicator: nobody's answer, only compared. */
export interface AskedTotal {
  readonly total: AskedCell;
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

/** Whether the units' figures add to a total. */
export function addsUp(indicator: Indicator): boolean {
  const { form } = indicator.aggregation;
  return isAmount(indicator) && (form === 'sum' || form === 'derived_sum');
}

/**
 * The totals that are not what the units in the table add to. Rounding may explain a difference: half
 * a unit of the last place of every number. Where figures are lacking the difference must be theirs,
 * and told is only what cannot be of units of this size; nothing where one could not be read.
 */
export function differingTotals(
  totals: readonly AskedTotal[],
  read: (asked: AskedCell) => CellOutcome,
): readonly Finding[] {
  return totals.flatMap(({ total, parts }) => {
    const stated = observed(read(total));
    const added = parts.map((part) => observed(read(part)));
    if (!stated || stated.figure.state !== 'value' || !added.every(isRead)) return [];
    const present = added.filter(isUsable);
    const lacking = added.length - present.length;
    const values = present.map(valueOf);
    const places = [stated, ...added].map(({ precision }) => fromDecimalText(precision) ?? ZERO);
    const difference = absolute(subtract(stated.figure.value, sum(values)));
    if (equals(difference, ZERO)) return [];
    if (compare(difference, divide(sum(places), rational(2))) <= 0) return [];
    const rest = subtract(stated.figure.value, sum(values));
    if (lacking > 0 && canBeOf(rest, lacking, values)) return [];
    return [differing(total.indicator, stated, values, lacking)];
  });
}

function observed(outcome: CellOutcome): Observation | undefined {
  return outcome.kind === 'observation' ? outcome.observation : undefined;
}

function isRead(one: Observation | undefined): one is Observation {
  return one !== undefined;
}

/** "-" and "x" add nothing; "…" and an empty cell may be anything. */
function isUsable({ figure }: Observation): boolean {
  return ['value', 'none', 'not-applicable'].includes(figure.state);
}

/** Whether what a total leaves can be the figures of so many units, beside those of the others. */
function canBeOf(rest: Rational, lacking: number, others: readonly Rational[]): boolean {
  const above = others.filter((one) => signOf(one) > 0).sort(compare);
  const [least, most] = [above[0], above.at(-1)];
  if (!least || !most) return true;
  const each = divide(rest, rational(lacking));
  return (
    compare(multiply(each, SIZES_APART), least) >= 0 &&
    compare(each, multiply(most, SIZES_APART)) <= 0
  );
}

/** So many times smaller than the smallest, or larger than the largest, no further unit is. */
const SIZES_APART = rational(3);

function valueOf({ figure }: Observation): Rational {
  return figure.state === 'value' ? figure.value : ZERO;
}

function differing(
  indicator: Indicator,
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
        ...(lacking > 0 ? { lacking } : {}),
      },
    },
  );
}
