import { labelKey } from '#core/catalogue/nameKey';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  divide,
  multiply,
  powerOfTen,
  rational,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import type { LabelledRow } from './labelledRows';
import { numberIn } from './matrixRows';

/** Rows below an indicator that break its figure down by something of which the catalogue knows nothing. */
export interface InnerBreakdown {
  readonly whole: LabelledRow;
  readonly parts: readonly LabelledRow[];
  /** Whether their names leave nothing out, so that they must add to the figure above. */
  readonly isWhole: boolean;
}

/** By what every form may break a figure down; two that stand together are all there is. */
const KINDS: readonly (readonly string[])[] = [
  ['thành thị', 'nông thôn'],
  ['đô thị', 'nông thôn'],
  ['nam', 'nữ'],
  ['trong nước', 'ngoài nước'],
  ['trong nước', 'quốc tế'],
  ['cá nhân', 'tổ chức'],
  ['miền núi', 'đồng bằng'],
];
const KNOWN: ReadonlySet<string> = new Set(KINDS.flat());

/**
 * The rows below an indicator, each with a dash, that break its figure down: by kinds that are known to
 * everybody, or by any others that add to it in every column. What else stands there with a name
 * that is not known may be an indicator.
 */
export function innerBreakdowns(
  rows: readonly LabelledRow[],
  columns: readonly number[],
): readonly InnerBreakdown[] {
  return rows.flatMap((whole, place): readonly InnerBreakdown[] => {
    if (whole.label.kind !== 'indicator') return [];
    const below = rows.slice(place + 1);
    const end = below.findIndex((row) => !isPartOf(row, whole));
    const parts = below.slice(0, end < 0 ? below.length : end);
    const names = parts.map(nameOf);
    const areKnown = parts.length > 0 && names.every((name) => KNOWN.has(name));
    const addUp = parts.length > 1 && columns.every((column) => !differs(whole, parts, column));
    const isWhole =
      parts.length === 2 && KINDS.some((kind) => kind.every((name) => names.includes(name)));
    return areKnown || addUp ? [{ whole, parts, isWhole }] : [];
  });
}

function isPartOf(row: LabelledRow, whole: LabelledRow): boolean {
  const isNamed =
    row.label.kind === 'unmatched' && (DASH.test(row.label.label) || KNOWN.has(nameOf(row)));
  return (
    isNamed && row.owner === whole.owner && (row.measure === '' || row.measure === whole.measure)
  );
}

const DASH = /^\s*[-–—+•*]\s*\p{L}/u;

function nameOf({ label }: LabelledRow): string {
  return label.kind === 'unmatched' ? labelKey(label.label).replace(/^(?:khu vực|vùng) /u, '') : '';
}

/** What the parts add to where it is not the figure above, which rounding does not explain; undefined where a number is lacking. */
export function otherSum(
  whole: LabelledRow,
  parts: readonly LabelledRow[],
  column: number,
): { readonly total: Rational; readonly added: Rational } | undefined {
  const total = numberIn(whole.row, column);
  const numbers = parts.flatMap(({ row }) => numberIn(row, column) ?? []);
  if (!total || numbers.length < parts.length) return undefined;
  const added = sum(numbers);
  const decimals = Math.max(...[total, ...numbers].map(decimalsOf));
  const slack =
    decimals === 0
      ? rational(0)
      : divide(multiply(rational(numbers.length + 1), powerOfTen(-decimals)), rational(2));
  return compare(absolute(subtract(total, added)), slack) > 0 ? { total, added } : undefined;
}

/** Whether a column does not show that the parts add to the figure above. */
function differs(whole: LabelledRow, parts: readonly LabelledRow[], column: number): boolean {
  const numbers = [whole, ...parts].map(({ row }) => numberIn(row, column));
  if (numbers.every((number) => number === undefined)) return false;
  return numbers.includes(undefined) || otherSum(whole, parts, column) !== undefined;
}

function decimalsOf(number: Rational): number {
  return toDecimalText(number).split('.')[1]?.length ?? 0;
}
