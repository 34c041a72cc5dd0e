import { compareStatus, type Status } from '#core/numbers/figure';

/**
 * Of several known figures of one unit, indicator and year the one that counts: final beats
 * provisional, that an estimate; of equal ones the later row. A final "…" leaves nothing to state,
 * whatever an estimate said before.
 */
export function bestKnown<Known extends { readonly status: Status }>(
  known: readonly Known[],
): Known | undefined {
  let best: Known | undefined;
  for (const one of known) {
    if (!best || compareStatus(one.status, best.status) >= 0) best = one;
  }
  return best;
}
