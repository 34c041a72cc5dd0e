import { bestKnown as bestOf } from '#core/catalogue/bestKnown';
import { entersSums } from '#core/numbers/figure';
import type { FigureCell } from './figureCells';

/** The cell of the known figure that counts, where that is a number or "-". */
export function bestKnown(cells: readonly FigureCell[]): FigureCell | undefined {
  const best = bestOf(cells);
  return best && entersSums(best.figure) ? best : undefined;
}
