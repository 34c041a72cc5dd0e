import { groupedBy } from '#core/catalogue/groupedBy';
import type { BookFigures } from '../bookFigures';
import type { DecimalMark } from '../numbers/numberInText';
import type { AskedCell } from './askedCell';
import { judgeCell } from './cellVerdict';
import type { PlacedLine } from './grid';

interface AskedInColumn {
  readonly cell: PlacedLine;
  readonly asked: AskedCell;
  readonly column: number;
}

/**
 * Below "Tăng, giảm (%)" some print growth and some the index: where most of a column is growth, an index
 * among it is no growth of its row.
 */
export function asOneForm(
  cells: readonly AskedInColumn[],
  figures: BookFigures,
  mark: DecimalMark,
): readonly AskedInColumn[] {
  const agreeAs = (inColumn: readonly AskedInColumn[], kind: 'growth' | 'index'): number =>
    inColumn.filter(
      ({ cell, asked }) => judgeCell(cell, { ...asked, kind }, figures, mark)?.verdict === 'agree',
    ).length;
  const ofGrowth = new Set<number>();
  for (const [column, inColumn] of groupedBy(cells.filter(mayBeEither), (one) => one.column)) {
    const growing = agreeAs(inColumn, 'growth');
    if (growing >= LEAST_ALIKE && growing >= 2 * agreeAs(inColumn, 'index')) ofGrowth.add(column);
  }
  return cells.map((one) =>
    mayBeEither(one) && ofGrowth.has(one.column)
      ? { ...one, asked: { ...one.asked, kind: 'growth' } }
      : one,
  );
}

function mayBeEither({ asked }: AskedInColumn): boolean {
  return asked.kind === 'growth-or-index' && asked.isGrowth === true;
}

const LEAST_ALIKE = 2;
