import { equals, sum, ZERO } from '#core/numbers/rational';
import type { Separators } from '#core/numbers/separators';
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
 * khu vực miền núi") and perhaps one for all. Which rows each of several adds, whether it adds those
 * under a name that is not known or a unit's second row, and what it adds where rows have come to stand
 * behind it, is believed only where most of its own numbers say so.
 */
export function rowsOfSums(
  rows: readonly MatrixRow[],
  columns: readonly number[],
): readonly RowOfSums[] {
  const answering = rows.filter(({ row }) => row.cells.some(isFigureLike));
  const totals = answering.filter(({ subject }) => subject.kind === 'total');
  const isPlain = answering.every(({ subject: { kind } }) => kind === 'total' || isPart(kind));
  const units = answering.flatMap(({ subject }) => (subject.kind === 'unit' ? [subject.unit] : []));
  if (!isPlain || !areApart([...new Set(units)])) return [];
  const stretches = stretchesOf(answering);
  const isCertain =
    totals.length === 1 &&
    units.length + 1 === answering.length &&
    areApart(units) &&
    [answering[0], answering.at(-1)].some((one) => one?.subject.kind === 'total');
  if (isCertain) return stretches;
  const repeated = repeatedRows(answering);
  return stretches.flatMap((one) => believed(one, repeated, columns) ?? []);
}

/** A row of sums where it stands: the rows of units next to it, or all of them on its side. */
interface Stretch extends RowOfSums {
  readonly all: readonly MatrixRow[];
}

/** A unit, also one that is not recognised: its figures stand in the table all the same. */
function isPart(kind: MatrixRow['subject']['kind']): boolean {
  return kind === 'unit' || kind === 'unknown';
}

/**
 * Sums stand behind the rows they add, or before them; one for all may stand at the other end. Rows
 * behind the last sum were added to the table later, and to no sum.
 */
function stretchesOf(answering: readonly MatrixRow[]): readonly Stretch[] {
  const parts = answering.filter(({ subject }) => isPart(subject.kind));
  const standsBehind = answering[0] === parts[0];
  const stretches: Stretch[] = [];
  const before: MatrixRow[] = [];
  let stretch: MatrixRow[] = [];
  for (const one of standsBehind ? answering : [...answering].reverse()) {
    if (isPart(one.subject.kind)) {
      before.push(one);
      stretch.push(one);
    } else {
      const isSum = one.subject.kind === 'total' && one.subject.isSum;
      const all = before.length > 0 ? [...before] : parts;
      stretches.push({ total: one, isSum, parts: stretch.length > 0 ? stretch : all, all });
      stretch = [];
    }
  }
  return stretches;
}

/** The rows of units that have another row above, or below. */
interface RepeatedRows {
  readonly second: ReadonlySet<MatrixRow>;
  readonly first: ReadonlySet<MatrixRow>;
}

function repeatedRows(answering: readonly MatrixRow[]): RepeatedRows {
  const isOfUnit = (one: MatrixRow) => (other: MatrixRow) =>
    one.subject.kind === 'unit' &&
    other.subject.kind === 'unit' &&
    one.subject.unit === other.subject.unit;
  const repeatedIn = (rows: readonly MatrixRow[]) =>
    new Set(
      rows.filter(
        (one, place) => rows.findIndex(isOfUnit(one)) < place && one.subject.kind === 'unit',
      ),
    );
  return { second: repeatedIn(answering), first: repeatedIn([...answering].reverse()) };
}

/**
 * The sum of the rows that most of its numbers add up, of a unit's two rows both or either. Next to the
 * sum of all may stand a unit that is in no sum of a stretch.
 */
function believed(
  { parts, all, ...sum }: Stretch,
  { second, first }: RepeatedRows,
  columns: readonly number[],
): RowOfSums | undefined {
  const leftOut = [NO_ROWS, second, first];
  return [parts, all]
    .flatMap((rows) => leftOut.map((left) => rows.filter((one) => !left.has(one))))
    .map((rows) => ({ ...sum, parts: rows }))
    .find((one) => WAYS_TO_WRITE.some((marks) => isMostlyTheirSum(one, columns, marks)));
}

const NO_ROWS: ReadonlySet<MatrixRow> = new Set();

/** Of numbers typed as text; which of them the sheet has is decided only when its cells are read. */
const WAYS_TO_WRITE: readonly Separators[] = ['comma-decimal', 'point-decimal'];

function isMostlyTheirSum(
  { total, parts }: RowOfSums,
  columns: readonly number[],
  marks: Separators,
): boolean {
  const stated = columns.flatMap((column) => {
    const number = numberIn(total.row, column, marks);
    return number === undefined ? [] : [{ column, number }];
  });
  const added = stated.map(({ column, number }) => {
    const values = parts.map(({ row }) => numberIn(row, column, marks));
    const isRight = equals(number, sum(values.map((value) => value ?? ZERO)));
    return { isRight, canTell: isRight || !values.includes(undefined) };
  });
  // Where a part has no number, that the total is another says nothing.
  const told = added.filter(({ canTell }) => canTell);
  return told.filter(({ isRight }) => isRight).length * 2 > told.length;
}
