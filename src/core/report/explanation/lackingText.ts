import type { IndicatorTotal } from '#core/figures/compilation';
import type { ExplanationContext } from './explanationContext';

/** More units than these are counted, not named. */
const UNITS_NAMED = 10;

/** "chưa có số liệu của X3 Xã Cũ Ba": for want of whose figures there is none of last year. */
export function lackingText(
  { words, unitName }: ExplanationContext,
  { priorLacks = [] }: Pick<IndicatorTotal, 'priorLacks'>,
): string | undefined {
  if (priorLacks.length === 0) return undefined;
  const named = priorLacks.slice(0, UNITS_NAMED).map(unitName).join(', ');
  return words.lacking(priorLacks.length > UNITS_NAMED ? `${named}, …` : named);
}
