import { equals, sum, ZERO } from '#core/numbers/rational';
import { isFigureLike } from '../values/figureLike';
import { numberIn, type MatrixRow } from './matrixRows';
import { areApart } from './tableTotals';

/** A row of sums, and the rows of units that it adds. */
export interface RowOfSums {
  readonly total: MatrixRow;
  /** Whether its name says that it adds the table up, and nothing besides. */
  readonly isSum: boolean;
  readonly parts: readonly MatrixRow[];
}

/**
 * The rows of sums of a table of units: one above or below all of them, or one for each stretch ("Cộng
 * khu vực miền núi") and perhaps one for all. Which rows each of several adds, and whether it adds those
 * under a name that is not known, is believed only where most of its own numbers say so.
 */
export function rowsOfSums(
  rows: readonly MatrixRow[],
  columns: readonly number[],
): readonly RowOfSums[] {
  const answering = rows.filter(({ row }) => row.cells.some(isFigureLike));
  const totals = answering.filter(({ subject }) => subject.kind === 'total');
  const isPlain = answering.every(({ subject: { kind } }) => kind === 'total' || isPart(kind));
  const units = answering.flatMap(({ subject }) => (subject.kind === 'unit' ? [subject.unit] : []));
  if (!isPlain || !areApart(units)) return [];
  const stretches = stretchesOf(answering);
  const isCertain = totals.length === 1 && units.length + 1 === answering.length;
  return isCertain ? stretches : stretches.filter((one) => isMostlyTheirSum(one, columns));
}

/** A unit, also one that is not recognised: its figures stand in the table all the same. */
function isPart(kind: MatrixRow['subject']['kind']): boolean {
  return kind === 'unit' || kind === 'unknown';
}

/** Sums stand behind the rows they add, or before them: never both in one table. */
function stretchesOf(answering: readonly MatrixRow[]): readonly RowOfSums[] {
  const [first] = answering;
  const standsBehind = first !== undefined && isPart(first.subject.kind);
  const stretches: RowOfSums[] = [];
  const all: MatrixRow[] = [];
  let stretch: MatrixRow[] = [];
  for (const one of standsBehind ? answering : [...answering].reverse()) {
    if (isPart(one.subject.kind)) {
      all.push(one);
      stretch.push(one);
    } else {
      const isSum = one.subject.kind === 'total' && one.subject.isSum;
      stretches.push({ total: one, isSum, parts: stretch.length > 0 ? stretch : [...all] });
      stretch = [];
    }
  }
  return stretch.length > 0 ? [] : stretches;
}

function isMostlyTheirSum({ total, parts }: RowOfSums, columns: readonly number[]): boolean {
  const stated = columns.flatMap((column) => {
    const number = numberIn(total.row, column);
    return number === undefined ? [] : [{ column, number }];
  });
  const right = stated.filter(({ column, number }) =>
    equals(number, sum(parts.map(({ row }) => numberIn(row, column) ?? ZERO))),
  );
  return right.length * 2 > stated.length;
}
