import { equals, type Rational } from '#core/numbers/rational';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import type { LiveNumber } from './sumFormula';

/** A way in which a number may have come about; undefined when it is not possible here. */
export type Candidate = () => LiveNumber | undefined;

/**
 * The first formula that gives exactly the number the core computed. The core has decided the
 * figure; this only finds the cells it came from. A number that no candidate explains is
 * written as a number, never as a formula that says something else.
 */
export function formulaFor(target: Rational, candidates: Iterable<Candidate>): PlannedContent {
  for (const candidate of candidates) {
    const live = candidate();
    if (live && equals(live.value, target)) {
      return { kind: 'formula', formula: live.formula, expected: target };
    }
  }
  return { kind: 'number', value: target };
}
