import type { Indicator } from '#core/catalogue/indicator';
import type { Status } from '#core/numbers/figure';

/** The word for how final a figure is, before a verb: "ước đạt" of an estimate and of nothing else. */
export function statusVerb(status: Status | undefined, verb: string): string {
  if (status === 'E') return `ước ${verb}`;
  return status === 'P' ? `sơ bộ ${verb}` : verb;
}

/** One does not "achieve" what ought to be small. */
export function levelVerb({ polarity }: Pick<Indicator, 'polarity'>): string {
  return polarity === 'down_good' ? 'là' : 'đạt';
}
