import type { PriorBasis, PriorFigure } from './collectedYear';

/** Weakest claim first: what came through boundaries wins over a revision, and so on. */
const BASES: readonly PriorBasis[] = ['published', 'submitted', 'revised', 'restated'];

/** What is said of a figure of the year before that is made of several. */
export function weakest(priors: readonly Pick<PriorFigure, 'basis'>[]): PriorBasis | undefined {
  return BASES.filter((basis) => priors.some((prior) => prior.basis === basis)).at(-1);
}
