import type { Finding } from '#core/findings/finding';
import type { ExaminedYear, UnitAnswers } from './examinedYear';
import type { LastYear } from './lastYear';
import { checkShiftedRows } from './shiftedRows';
import { checkSwappedColumns } from './swappedColumns';

/** Figures that stand in the wrong place, in one finding for each mistake. */
export interface Misplaced {
  readonly findings: readonly Finding[];
  /** Indicators about which nothing more is said singly. */
  readonly rows: ReadonlySet<string>;
  /** Whether this year's and last year's columns seem swapped. */
  readonly isSwapped: boolean;
}

export function findMisplaced(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
): Misplaced {
  const swapped = checkSwappedColumns(examined, lastYear, answered);
  if (swapped) return { findings: [swapped.finding], rows: swapped.rows, isSwapped: true };
  const shifted = checkShiftedRows(examined, lastYear, answered);
  return {
    findings: shifted.map(({ finding }) => finding),
    rows: new Set(shifted.flatMap(({ rows }) => [...rows])),
    isSwapped: false,
  };
}
