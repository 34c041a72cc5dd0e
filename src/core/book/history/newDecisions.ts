import { standing, type Decision } from '#core/collection/decision';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Cause } from './bookHistory';

/** Decisions that the last compilation did not have, or that apply no longer. */
export function newDecisions(
  before: readonly Decision[],
  after: readonly Decision[],
): readonly Decision[] {
  const had = withoutReplaced(before);
  // One that was reopened applies again when the unit sends what it was taken on: that is the cause.
  const again = had.map((one) => decisionKey({ ...one, reopenedBy: '' }));
  const known = new Set([...had.map(decisionKey), ...again]);
  return withoutReplaced(after).filter((one) => !known.has(decisionKey(one)));
}

function withoutReplaced(decisions: readonly Decision[]): readonly Decision[] {
  return [
    ...decisions.filter(({ reopenedBy }) => reopenedBy !== undefined),
    ...standing(decisions),
  ];
}

function decisionKey({
  rule,
  unit,
  indicator,
  decision,
  value,
  reason,
  reopenedBy = '',
}: Decision): string {
  const number = value ? toDecimalText(value) : '';
  return [rule, unit, indicator, decision, number, reason, reopenedBy].join('\u0000');
}

/** A decision is reopened because the unit sent something else, which is the cause. */
export function decidedCause({ rule, reason, reopenedBy }: Decision): Pick<Cause, 'decision'> {
  return { decision: { rule, reason, isReopened: reopenedBy !== undefined } };
}
