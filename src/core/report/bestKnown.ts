import { compareStatus } from '#core/numbers/figure';
import type { FigureCell } from './figureCells';

/**
 * Of several known figures of one unit and year, the one that counts: final beats provisional
 * beats estimate; of equal ones the later row. "…" and an empty cell say nothing.
 */
export function bestKnown(cells: readonly FigureCell[]): FigureCell | undefined {
  let best: FigureCell | undefined;
  for (const cell of cells) {
    if (cell.figure.state !== 'value' && cell.figure.state !== 'none') continue;
    if (!best || compareStatus(cell.status, best.status) >= 0) best = cell;
  }
  return best;
}
