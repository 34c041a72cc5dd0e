import type { Indicator } from '#core/catalogue/indicator';
import type { Status } from '#core/numbers/figure';

/**
 * The word for how final a figure is, before a verb: "ước đạt" of an estimate and of nothing else.
 * Before what is no achievement statisticians write "ước tính": "ước tính là 801 người".
 */
export function statusVerb(status: Status | undefined, verb: string): string {
  if (status === 'E') return ACHIEVING.includes(verb) ? `ước ${verb}` : `ước tính ${verb}`;
  return status === 'P' ? `sơ bộ ${verb}` : verb;
}

const ACHIEVING: readonly string[] = ['đạt', 'chiếm'];

/** One "achieves" what one wants more of; of anything else a report says what it is. */
export function levelVerb({ polarity }: Pick<Indicator, 'polarity'>): string {
  return polarity === 'up_good' ? 'đạt' : 'là';
}
