import type { Finding } from '#core/findings/finding';
import type { SpokenMessage } from '#core/findings/messages';
import { NOWHERE, raise } from './raise';

/** A unit's figure, or with '' all of them, that boundary changes keep from being compared; it stands in no cell. */
export function notComparable(
  unit: string,
  indicator: string,
  year: number,
  message: SpokenMessage,
): Finding {
  return raise('boundary-not-comparable', { unit, indicator, year, source: NOWHERE, message });
}
