import { compare, type Rational, sum, ZERO } from '#core/numbers/rational';
import { boundsOf, sumOf } from '../arithmetic/bounds';
import { printedOf } from '../arithmetic/tested';
import type { Interval } from '../numbers/interval';
import type { DecimalMark, NumberInText } from '../numbers/numberInText';
import type { Verdict } from '../verdict';
import { gridOf, headText, rowsByTable, type Grid, type PlacedLine } from './grid';
import { addendIn, sumFault } from './sumOfCells';

/**
 * Cells of a column "Cộng" that are not the sum of their row as the others of the column are. Said only where most
 * rows prove it; and nothing where the book has not found right what is added up. A change or a rate is no such
 * column: where units have come or gone it is true, and still not what the two cells beside it give.
 */
export function rowSums(
  lines: readonly PlacedLine[],
  mark: DecimalMark,
  byBook: ReadonlyMap<PlacedLine, Verdict | null> | undefined,
): ReadonlyMap<PlacedLine, Verdict> {
  const faults = new Map<PlacedLine, Verdict>();
  for (const rows of rowsByTable(lines).values()) {
    const grid = gridOf(rows);
    const columns = [...(grid?.heads ?? [])].filter(([, head]) => SUM.test(headText(head)));
    for (const [column] of grid ? columns : []) {
      const sums = grid ? sumsBelow(column, grid, mark) : [];
      const misses = sums.filter((one) => !addsUp(one));
      if (!areProven(sums.length - misses.length, misses.length)) continue;
      for (const miss of misses.filter((one) => isFounded(one, byBook)))
        faults.set(miss.cell, faultOf(miss));
    }
  }
  return faults;
}

const SUM = /^(?:tổng cộng|tổng số|tổng|cộng)$/u;
const NO_PART = /%|tỷ lệ|tỉ lệ|^(?:tt|stt|số tt|mã|đvt|đơn vị tính)/u;
const FEWEST_FITS = 4;
const FITS_TO_A_MISS = 4;

function areProven(fits: number, misses: number): boolean {
  return fits >= FEWEST_FITS && misses * FITS_TO_A_MISS <= fits;
}

/** A cell of the column, and the cells of its row that it may be the sum of. */
interface SumOfRow {
  readonly cell: PlacedLine;
  readonly total: NumberInText;
  readonly from: readonly PlacedLine[];
  readonly parts: readonly NumberInText[];
}

function sumsBelow(column: number, { heads, body }: Grid, mark: DecimalMark): readonly SumOfRow[] {
  const before = [...heads].filter(([one, head]) => one < column && !NO_PART.test(headText(head)));
  const columns = before
    .map(([one]) => one)
    .filter((one) => body.filter((row) => addendIn(row.get(one), mark)).length >= FEWEST_FITS);
  return body.flatMap((row) => {
    const cell = row.get(column);
    const total = addendIn(cell, mark);
    const from = columns.flatMap((one) => row.get(one) ?? []);
    const parts = from.flatMap((one) => addendIn(one, mark) ?? []);
    const isWhole = parts.length === columns.length && parts.length >= 2;
    return cell && total && isWhole ? [{ cell, total, from, parts }] : [];
  });
}

function addsUp({ total, parts }: SumOfRow): boolean {
  const own = boundsOf(total);
  const nothing: Interval = { low: ZERO, high: ZERO };
  const all = parts.flatMap((part) => boundsOf(part) ?? []).reduce(sumOf, nothing);
  return own !== undefined && compare(all.low, own.high) <= 0 && compare(own.low, all.high) <= 0;
}

/** Where there is a book it must have found right what is added up. */
function isFounded(
  { from }: SumOfRow,
  byBook: ReadonlyMap<PlacedLine, Verdict | null> | undefined,
): boolean {
  return byBook === undefined || from.every((cell) => byBook.get(cell)?.verdict === 'agree');
}

function valueOf(number: NumberInText): Rational {
  return printedOf(number)?.value ?? ZERO;
}

function faultOf({ cell, total, parts }: SumOfRow): Verdict {
  return sumFault('draft/row-sum-differs', cell, valueOf(total), sum(parts.map(valueOf)));
}
