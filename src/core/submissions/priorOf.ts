import { fromDouble } from '#core/numbers/decimalText';
import { multiply, type Rational } from '#core/numbers/rational';
import type { AskedCell } from './rows/askedCell';
import type { ReadingContext } from './readingContext';

/** Last year's figure beside which a cell may be held, in the indicator's own unit. */
export type PriorOf = (asked: AskedCell) => Rational | undefined;

/** The book's known figure, else the number that the sheet itself gives for last year. */
export function priorsFor(asked: readonly AskedCell[], context: ReadingContext): PriorOf {
  const onSheet = new Map<string, Rational>();
  for (const one of asked) {
    const { cell, indicator, measure, role } = one;
    if (role !== 'prior' || cell?.content.kind !== 'number') continue;
    const value = fromDouble(cell.content.value);
    const fitting = context.fitMeasure(indicator, measure.text);
    if (value && fitting) onSheet.set(keyOf(one), multiply(value, fitting.factor));
  }
  return (one) => context.knownPrior(one.unit, one.indicator.code) ?? onSheet.get(keyOf(one));
}

function keyOf({ unit, indicator }: AskedCell): string {
  return `${unit}\n${indicator.code}`;
}
