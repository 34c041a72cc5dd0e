import type { Finding, RuleSlug } from '#core/findings/finding';
import { fromDecimalText, toDecimalText } from '#core/numbers/decimalText';
import { NOT_APPLICABLE, reported } from '#core/numbers/figure';
import { equals } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Observation } from '#core/submissions/observation';
import { ERRORS_OF_READING } from '#core/submissions/reading';
import type { SourceCell } from '#core/workbook/sourceCell';
import type { Answer } from './collectedYear';
import type { Decision } from './decision';

/** The total that a table of several units states: not the province's figure. */
const TABLE_TOTAL: RuleSlug = 'parts-differ-from-total';

/** What was found of one figure of the year, and what was decided about that. */
export interface Settlement {
  readonly finding: Finding;
  readonly decision: Decision | undefined;
}

/**
 * Whether a correction gives what a stated growth, share or part of the plan should be: of that the finding
 * speaks, and the figure beside it is another matter, which the value would put wrong.
 */
export function putsRightAStatement(
  { message }: Finding,
  { decision, value }: Pick<Decision, 'decision' | 'value'>,
): boolean {
  if (!OF_STATEMENTS.test(message.code) || decision !== 'correct' || !value) return false;
  if (!('recomputed' in message.arguments)) return false;
  const right = fromDecimalText(message.arguments.recomputed);
  const decimals = toDecimalText(value).split('.')[1]?.length ?? 0;
  return right !== undefined && equals(roundHalfAwayFromZero(right, decimals), value);
}

const OF_STATEMENTS =
  /^(?:stated-growth-differs|parts-differ-from-total\/(?:share|share-in-remark|in-remark)$)/;

/**
 * Whether a decision can act on a figure: not about another column than that of the year, nor about the
 * total that a table states, nor about the growth that stands beside it.
 */
export function canAct({ finding, decision }: Settlement, { current }: Answer): boolean {
  const { rule, unit } = finding;
  if (decision && putsRightAStatement(finding, decision)) return false;
  if (unit === '') return rule !== TABLE_TOTAL;
  return !(ERRORS_OF_READING.has(rule) && current !== undefined);
}

/** What counts of a figure after one settlement. */
export function decideAnswer(before: Answer, { finding, decision }: Settlement): Answer {
  const isOfOtherColumn = ERRORS_OF_READING.has(finding.rule) && before.current !== undefined;
  if (isOfOtherColumn) return before;
  if (decision && putsRightAStatement(finding, decision)) return before;
  if (decision?.decision === 'accept') return accepted(before, finding);
  if (decision?.decision === 'correct') return corrected(before, finding, decision);
  if (!isSent(before)) return before;
  if (decision && before.current && isOneEnterprise(finding)) {
    const current = { ...before.current, figure: NOT_APPLICABLE };
    return { ...before, current, isCountedTwice: true };
  }
  const withheld = before.withheld ?? {
    indicator: finding.indicator,
    role: 'current' as const,
    rule: finding.rule,
    source: finding.source,
  };
  return { ...before, current: undefined, withheld, ...(decision ? { isLeftOut: true } : {}) };
}

/** What could not be read is no figure, whoever accepts it. */
function accepted(before: Answer, { rule }: Finding): Answer {
  const isUnread = ERRORS_OF_READING.has(rule) && before.withheld !== undefined;
  return isUnread ? { ...before, isLeftOut: true } : before;
}

/**
 * Whether a finding says that a unit's whole figure is counted with another's; a name in two lists is only
 * one of those that are counted. Left out, nothing of it is lacking, and nothing is counted, this year or
 * the year before: the unit does not owe it.
 */
export function isOneEnterprise({ message }: Finding): boolean {
  return message.code === 'double-count' || message.code === 'double-count/included';
}

/** Where what was left out stands: kept out of the totals, or owed by another unit ("x"). */
export function leftOutAt({ current, withheld }: Answer): SourceCell | undefined {
  if (!current) return withheld?.source;
  return current.figure.state === 'not-applicable' ? current.source : undefined;
}

/** Whether there is anything that could be left out: a figure, "-" or "x", or what could not be read. */
export function isSent({ current, withheld }: Answer): boolean {
  if (!current) return withheld !== undefined;
  return current.figure.state !== 'missing' && current.figure.state !== 'blank';
}

function corrected(before: Answer, finding: Finding, { value }: Decision): Answer {
  if (value === undefined) return before;
  const submitted: Observation = before.current ?? {
    unit: finding.unit,
    indicator: finding.indicator,
    year: finding.year,
    role: 'current',
    ...(before.withheld?.submitted ?? { status: 'E', raw: '', measure: '' }),
    figure: reported(value),
    source: before.withheld?.source ?? finding.source,
    precision: '0',
  };
  return { ...before, current: { ...submitted, figure: reported(value) }, withheld: undefined };
}

/** The same of a figure of the province. */
export function decideProvince(
  province: Map<string, Observation>,
  { finding: { indicator, rule }, decision }: Settlement,
): void {
  const before = province.get(indicator);
  if (before === undefined || decision?.decision === 'accept') return;
  if (rule === TABLE_TOTAL) return;
  if (decision?.decision === 'correct' && decision.value !== undefined) {
    province.set(indicator, { ...before, figure: reported(decision.value) });
  } else {
    province.delete(indicator);
  }
}
