import type { Decision } from '#core/collection/decision';
import { equals } from '#core/numbers/rational';
import type { ComparedTotal } from '../totals/comparedTotal';

/**
 * Whether a correction of the province's own row that another source contradicts does anything: where the
 * report uses that row, or where it brings the row to the figure that the report uses. Any other number
 * moves no total and leaves the two as far apart as before.
 */
export function canReconcile(
  { rule, unit, indicator, decision, value }: Decision,
  totals: readonly ComparedTotal[],
): boolean {
  if (rule !== 'sources-disagree' || unit !== '' || decision !== 'correct') return true;
  const total = totals.find((one) => one.indicator === indicator);
  if (total?.value === undefined || value === undefined) return true;
  return total.source === 'province' || equals(total.value, value);
}
