import type { Decision } from '#core/collection/decision';
import type { Finding, RepairedValue } from '#core/findings/finding';
import { fromDecimalText } from '#core/numbers/decimalText';

/**
 * The decisions that apply a finding's repair, all of it at once: one for each cell, as a person
 * would write them into decisions.csv; or those of what would do instead. None where the finding
 * proposes no repair.
 */
export function repairDecisions(
  { rule, year, repair }: Finding,
  reason: string,
  values: readonly RepairedValue[] = repair?.values ?? [],
): readonly Decision[] {
  return values.map(({ unit, indicator, value }) => ({
    rule,
    unit,
    indicator,
    year,
    ...(value === '' ? LEFT_OUT : { decision: 'correct', value: fromDecimalText(value) }),
    reason,
  }));
}

const LEFT_OUT = { decision: 'exclude', value: undefined } as const;
