import { groupedBy } from '#core/catalogue/groupedBy';
import { figureOf, unordered, type Decision } from '#core/collection/decision';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { NOWHERE, raise } from '../raise';

/** Decisions that contradict each other, of which nobody can tell the newest: none of them applies. */
export function checkUnordered(decisions: readonly Decision[]): readonly Finding[] {
  const byFigure = [...groupedBy(unordered(decisions), figureOf).values()];
  return byFigure.flatMap((rivals) => {
    const [first] = rivals;
    if (!first) return [];
    const { unit, indicator, year } = first;
    const told = rivals.map(({ rule, decision, value }) => ({
      ...{ rule, decision },
      value: value === undefined ? '' : toDecimalText(value),
    }));
    const message = {
      code: 'decision-unmatched/order-unclear',
      arguments: { unit, indicator, year, decisions: told },
    } as const;
    return [raise('decision-unmatched', { unit, indicator, year, source: NOWHERE, message })];
  });
}
