import { isAmount, type Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { fromDecimalText, toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  divide,
  equals,
  rational,
  subtract,
  sum,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import type { AskedCell } from './askedCell';
import { foldText } from './foldText';
import type { Observation } from './observation';
import type { CellOutcome } from './readFigures';
import { namedIndicator, readingFinding } from './readingFindings';

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
 * The totals that are not what the units in the table add to. Nothing is said of one where a
 * unit's figure is lacking, nor where rounding explains the difference: half a unit of the last
 * place of every number.
 */
export function differingTotals(
  totals: readonly AskedTotal[],
  read: (asked: AskedCell) => CellOutcome,
): readonly Finding[] {
  return totals.flatMap(({ total, parts }) => {
    const stated = observed(read(total));
    const added = parts.map((part) => observed(read(part)));
    if (!stated || stated.figure.state !== 'value' || !added.every(isUsable)) return [];
    const values = added.map(valueOf);
    const places = [stated, ...added].map(({ precision }) => fromDecimalText(precision) ?? ZERO);
    const difference = absolute(subtract(stated.figure.value, sum(values)));
    if (equals(difference, ZERO)) return [];
    if (compare(difference, divide(sum(places), rational(2))) <= 0) return [];
    return [differing(total.indicator, stated, values)];
  });
}

function observed(outcome: CellOutcome): Observation | undefined {
  return outcome.kind === 'observation' ? outcome.observation : undefined;
}

/** "-" and "x" add nothing; "…" and an empty cell may be anything. */
function isUsable(one: Observation | undefined): one is Observation {
  return one !== undefined && ['value', 'none', 'not-applicable'].includes(one.figure.state);
}

function valueOf({ figure }: Observation): Rational {
  return figure.state === 'value' ? figure.value : ZERO;
}

function differing(
  indicator: Indicator,
  { figure, source, year }: Observation,
  values: readonly Rational[],
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
      },
    },
  );
}
