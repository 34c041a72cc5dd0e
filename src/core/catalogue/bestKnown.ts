import { compareStatus, entersSums } from '#core/numbers/figure';
import type { KnownFigure } from './yearBook';

/**
 * Of several known figures of one unit, indicator and year the one that counts: final beats
 * provisional, that an estimate; of equal ones the later row. A final "…" leaves nothing to state,
 * whatever an estimate said before.
 */
export function bestKnown<Known extends Pick<KnownFigure, 'status'>>(
  known: readonly Known[],
): Known | undefined {
  let best: Known | undefined;
  for (const one of known) {
    if (!best || compareStatus(one.status, best.status) >= 0) best = one;
  }
  return best;
}

/** The known figure that counts, where that is a number or "-". */
export function bestKnownNumber<Known extends Pick<KnownFigure, 'figure' | 'status'>>(
  known: readonly Known[],
): Known | undefined {
  const best = bestKnown(known);
  return best && entersSums(best.figure) ? best : undefined;
}

/** Of rows that follow each other the first that has a figure: what was published before anything else. */
export function firstKnownNumber<Known extends Pick<KnownFigure, 'figure'>>(
  known: readonly Known[],
): Known | undefined {
  return known.find(({ figure }) => entersSums(figure));
}
