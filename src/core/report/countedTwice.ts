import { standing, type Decision } from '#core/collection/decision';
import type { Compilation } from '#core/figures/compilation';

/**
 * What people have left out of a total because the same enterprise stands there under another name: the
 * unit does not owe the figure, and is in neither year.
 */
export function leftOutAsCountedTwice(
  { decisions, observations, book }: Pick<Compilation, 'decisions' | 'observations' | 'book'>,
  indicator: string,
): readonly Decision[] {
  return standing(decisions).filter(
    (one) =>
      one.rule === 'double-count' &&
      one.decision === 'exclude' &&
      one.indicator === indicator &&
      one.year === book.year &&
      observations.some(
        ({ unit, indicator: code, role, figure }) =>
          unit === one.unit &&
          code === indicator &&
          role === 'current' &&
          figure.state === 'not-applicable',
      ),
  );
}
