import { multiply, type Rational, rational, subtract, ZERO } from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import { boundsOf, canState, mapped, negated, quotientOf, sumOf } from '../arithmetic/bounds';
import { decimalsOf } from '../arithmetic/tested';
import type { Interval } from '../numbers/interval';
import type { DecimalMark, NumberInText, PrintedNumber } from '../numbers/numberInText';
import { numbersInText } from '../numbers/numbersInText';
import type { Verdict } from '../verdict';
import { labelOf, TOTAL } from './columnSums';
import {
  gridOf,
  headText,
  isDatum,
  rowsByTable,
  type Grid,
  type PlacedLine,
  type Row,
} from './grid';

/**
 * Cells that do not follow from the others of their row as all others of their column do: a sum below "Cộng", a change or
 * an index below "So với … (%)". Said only where most rows prove what the column is, and
 * nothing where the book has not found right what the cell follows from.
 */
export function derivedColumns(
  lines: readonly PlacedLine[],
  mark: DecimalMark,
  byBook: ReadonlyMap<PlacedLine, Verdict | null> | undefined,
): ReadonlyMap<PlacedLine, Verdict> {
  const faults = new Map<PlacedLine, Verdict>();
  for (const rows of rowsByTable(lines).values()) {
    const grid = gridOf(rows);
    if (!grid) continue;
    for (const [column, head] of grid.heads) {
      const [proven, ...others] = derivationsOf(column, headText(head), grid, mark)
        .map((one) => heldAgainst(column, one, grid.body, mark))
        .filter(isProven);
      if (others.length > 0) continue;
      for (const miss of proven?.misses ?? [])
        if (isFounded(miss, byBook)) faults.set(miss.cell, faultOf(miss));
    }
  }
  return faults;
}

interface Held {
  /** How many rows fit, and with how many different numbers. */
  readonly fits: number;
  readonly different: number;
  readonly misses: readonly Miss[];
}

function isProven({ fits, different, misses }: Held): boolean {
  return different >= FEWEST_FITS && misses.length * FITS_TO_A_MISS <= fits;
}

const FEWEST_FITS = 4;
const FITS_TO_A_MISS = 4;

/** How a column may follow from others. */
interface Derivation {
  readonly from: readonly number[];
  readonly derive: (from: readonly Interval[]) => Interval | undefined;
  /** A fall is printed with a minus, or without. */
  readonly isChange: boolean;
}

function derivationsOf(
  column: number,
  head: string,
  { heads, body }: Grid,
  mark: DecimalMark,
): readonly Derivation[] {
  const before = [...heads].filter(
    ([one, parts]) => one < column && !NO_LEVEL.test(headText(parts)),
  );
  const levels = before
    .map(([one]) => one)
    .filter((one) => body.filter((row) => isLevel(row.get(one), mark)).length > FEWEST_FITS);
  if (SUM.test(head)) return [{ from: levels, derive: added, isChange: false }];
  if (!PER_CENT.test(head)) return [];
  return levels.flatMap((base) =>
    levels
      .filter((one) => one !== base)
      .flatMap((now) => [
        { from: [now, base], derive: growthOf, isChange: true },
        { from: [now, base], derive: indexOf, isChange: false },
      ]),
  );
}

function isLevel(cell: PlacedLine | undefined, mark: DecimalMark): boolean {
  return cell !== undefined && levelIn(cell, mark) !== undefined;
}

const SUM = /^(?:tổng cộng|tổng số|tổng|cộng)$/u;
const PER_CENT = /%|tỷ lệ|tỉ lệ/u;
const NO_LEVEL = /%|tỷ lệ|tỉ lệ|^(?:tt|stt|số tt|mã|đvt|đơn vị tính)/u;

const added: Derivation['derive'] = (from) =>
  from.length < 2 ? undefined : from.reduce(sumOf, { low: ZERO, high: ZERO });

const indexOf: Derivation['derive'] = ([now, base]) => {
  const quotient = now && base && quotientOf(now, base);
  return quotient && mapped(quotient, (end) => multiply(end, HUNDRED));
};

const growthOf: Derivation['derive'] = (from) => {
  const index = indexOf(from);
  return index && mapped(index, (end) => subtract(end, HUNDRED));
};

const HUNDRED = rational(100);

/** A cell that does not follow, with what it follows from. */
interface Miss {
  readonly cell: PlacedLine;
  readonly stated: PrintedNumber;
  readonly from: readonly PlacedLine[];
  readonly right: Rational;
}

function heldAgainst(
  column: number,
  { from, derive, isChange }: Derivation,
  body: readonly Row[],
  mark: DecimalMark,
): Held {
  const fitting: string[] = [];
  const misses: Miss[] = [];
  for (const row of body) {
    const cell = row.get(column);
    const own = cell && changeIn(cell, mark);
    const sources = from.flatMap((one) => row.get(one) ?? []);
    const numbers = sources.flatMap((source) => levelIn(source, mark) ?? []);
    if (!own || numbers.length < from.length) continue;
    const right = derive(numbers.flatMap((one) => boundsOf(one) ?? []));
    const exact = derive(numbers.flatMap(exactly));
    if (!right || !exact) continue;
    if (isStated(own, right, isChange)) fitting.push(cell.text.trim());
    // The rate of a total may be the average of the rates.
    else if (derive !== indexOf || !TOTAL.test(labelOf(row)))
      misses.push({ cell, stated: own.printed, from: sources, right: exact.low });
  }
  return { fits: fitting.length, different: new Set(fitting).size, misses };
}

function exactly({ readings: [printed] }: NumberInText): readonly Interval[] {
  return printed ? [{ low: printed.value, high: printed.value }] : [];
}

/** What a cell says, and which way by its sign. */
interface Change {
  readonly number: NumberInText;
  readonly printed: PrintedNumber;
  readonly sign: string;
}

function changeIn(cell: PlacedLine, mark: DecimalMark): Change | undefined {
  const [, sign = '', digits = ''] = SIGNED.exec(cell.text.trim()) ?? [];
  const number = numberIn(digits, mark);
  const [printed] = number?.readings ?? [];
  return isDatum(cell) && number && printed ? { number, printed, sign } : undefined;
}

function levelIn(cell: PlacedLine, mark: DecimalMark): NumberInText | undefined {
  return isDatum(cell) && !/[-−–+%()]/u.test(cell.text)
    ? numberIn(cell.text.trim(), mark)
    : undefined;
}

const SIGNED = /^([+\-−–(]?)\s*(\d[\d.,\s]*?)\s*%?\)?$/u;

function numberIn(text: string, mark: DecimalMark): NumberInText | undefined {
  const [number, ...others] = numbersInText(text, mark ?? ',');
  return others.length === 0 && number?.readings.length === 1 ? number : undefined;
}

/** A change without a sign may be the size of a fall. */
function isStated({ number, printed, sign }: Change, right: Interval, isChange: boolean): boolean {
  const isFall = /[-−–(]/u.test(sign);
  if (isFall && !isChange) return false;
  const says = (bounds: Interval): boolean => canState(number, printed, bounds);
  return isFall
    ? says(negated(right))
    : says(right) || (isChange && sign === '' && says(negated(right)));
}

/** Where the book knows the row it must have found right what the cell follows from. */
function isFounded(
  { from }: Miss,
  byBook: ReadonlyMap<PlacedLine, Verdict | null> | undefined,
): boolean {
  return byBook === undefined || from.every((cell) => byBook.get(cell)?.verdict === 'agree');
}

function faultOf({ cell, stated, right: expected }: Miss): Verdict {
  const text = cell.text.trim();
  const right = printedNumber(expected, decimalsOf(stated));
  return {
    line: cell.line,
    text,
    indicator: '',
    unit: '',
    year: undefined,
    verdict: 'disagree',
    stated: stated.value,
    expected,
    message: { code: 'draft/row-differs', arguments: { text, right } },
    proposal: '',
  };
}
