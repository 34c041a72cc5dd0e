import { beganAfter } from '#core/catalogue/reportingUnit';
import type { Figure } from '#core/numbers/figure';
import type { ExplanationContext } from './explanationContext';

/** "chưa có đơn vị" instead of "x", where last year there was not yet the unit to which something could apply. */
export function priorSign(
  { compilation, words }: ExplanationContext,
  code: string,
  prior: Figure | undefined,
): string | undefined {
  const { units, year } = compilation.book;
  if (prior?.state !== 'not-applicable') return undefined;
  const unit = units.find((one) => one.code === code);
  return unit && beganAfter(unit, year - 1) ? words.notYetAUnit : undefined;
}
