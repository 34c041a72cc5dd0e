import type { FigureCells } from '#core/report/figureCells';

/** A book in whose cells nothing stands. */
export const NO_CELLS: FigureCells = {
  current: () => undefined,
  submittedPrior: () => undefined,
  submittedPlan: () => undefined,
  byArea: () => [],
  plans: () => [],
  weight: () => undefined,
  known: () => [],
};
