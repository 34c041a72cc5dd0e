import { rational, type Rational } from '#core/numbers/rational';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from '../frame/marks';
import type { KnownCell } from './knownCell';
import { operands, type Operands } from './operands';

/** What a formula states where all that it needs is there, and the value that it has now. */
export interface Live {
  readonly formula: string;
  readonly value: Rational | string;
}

export type TwoValues = readonly [Rational, Rational];

/** This year's cell beside last year's. */
export interface Pair {
  readonly current: KnownCell;
  readonly prior: KnownCell;
}

/** IF(all are numbers, statement, "…"); a plain "x" where a cell says that it does not apply. */
export function guard(
  sheet: string,
  cells: readonly KnownCell[],
  state: (operands: Operands) => Live,
): PlannedContent {
  if (cells.some(({ value }) => value === NOT_APPLICABLE_MARK)) {
    return { kind: 'text', text: NOT_APPLICABLE_MARK };
  }
  const known = operands(sheet, cells);
  const live = state(known);
  return {
    kind: 'formula',
    formula: `IF(${known.condition},${live.formula},"${MISSING_MARK}")`,
    expected: known.values === undefined ? MISSING_MARK : live.value,
  };
}

/** The same over two numbers, which stand for themselves where there are none to state. */
export function whenNumbers(
  sheet: string,
  cells: readonly [KnownCell, KnownCell],
  state: (names: readonly string[], values: TwoValues) => Live,
): PlannedContent {
  return guard(sheet, cells, ({ names, values }) => {
    const [first = HUNDRED, second = HUNDRED] = values ?? [];
    return state(names, [first, second]);
  });
}

const HUNDRED = rational(100);
