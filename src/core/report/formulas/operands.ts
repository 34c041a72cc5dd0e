import { ZERO, type Rational } from '#core/numbers/rational';
import { NONE_MARK } from '../frame/marks';
import { addressFrom, type KnownCell } from './knownCell';

/** Cells as the operands of a formula, guarded against the texts that stand for missing figures. */
export interface Operands {
  /** True in the sheet when all of them can be computed with. */
  readonly condition: string;
  /** How the formula names each cell, in the order given. */
  readonly names: readonly string[];
  /** The numbers, in the order given; undefined when at least one of them is missing. */
  readonly values: readonly Rational[] | undefined;
}

/** "-" counts as 0, as the year-end rules say; every other text stops the computation. */
export function operands(sheet: string, cells: readonly KnownCell[]): Operands {
  const values = cells.map(numberOf);
  const conditions = cells.map((cell) => conditionOn(sheet, cell));
  return {
    condition: conditions.length === 1 ? conditions.join('') : `AND(${conditions.join(',')})`,
    names: cells.map((cell) => nameOf(sheet, cell)),
    values: values.every(isPresent) ? values : undefined,
  };
}

function numberOf({ value }: KnownCell): Rational | undefined {
  if (value === NONE_MARK) return ZERO;
  return typeof value === 'string' ? undefined : value;
}

function conditionOn(sheet: string, cell: KnownCell): string {
  const address = addressFrom(sheet, cell);
  const isNumber = `ISNUMBER(${address})`;
  return cell.value === NONE_MARK ? `OR(${isNumber},${address}="${NONE_MARK}")` : isNumber;
}

function nameOf(sheet: string, cell: KnownCell): string {
  const address = addressFrom(sheet, cell);
  return cell.value === NONE_MARK ? `N(${address})` : address;
}

function isPresent(value: Rational | undefined): value is Rational {
  return value !== undefined;
}
