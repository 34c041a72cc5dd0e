import type { NumberInText } from '../../numbers/numberInText';

/** In what a number is: of a bare one that is not said. */
export function measureKey({ unit, measure }: NumberInText): string | undefined {
  if (unit !== 'other') return unit;
  return measure === undefined || measure.dimension === '' ? undefined : measure.dimension;
}
