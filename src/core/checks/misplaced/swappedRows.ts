import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { multiply, rational, type Rational } from '#core/numbers/rational';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import { hasEstimatedPrior, type LastYear } from '../growth/lastYear';
import { joinedSource, raise } from '../raise';
import { proposalOf, repairOf } from '../repairOf';
import { columnsOf, unitRowsOf, type SheetRow } from '../sheetColumns';
import type { ShiftedRows } from './shiftedRows';
import { isFar } from './shiftedStretch';
import { isWithin } from '../slips/timesApart';

/** So near to the other row's last year both figures must lie. */
const STEADY = rational(5, 4);

/**
 * Pairs of rows of one column (of columns of one row, in a table of units) whose figures stand in each other's place: each far from its own last
 * year and near the other's, and neither near that of a third row. Two estimates of last year prove nothing.
 */
export function checkSwappedRows(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: Pick<UnitAnswers, 'unit' | 'answers'>,
): readonly ShiftedRows[] {
  if (hasEstimatedPrior(examined, answered.unit.code)) return [];
  const { smallBase } = examined.collected.book.settings;
  const columns = columnsOf(examined, lastYear, answered).map((line) => ({ line, isRow: false }));
  const rows = unitRowsOf(examined, lastYear, answered).map((line) => ({ line, isRow: true }));
  return [...columns, ...rows].flatMap(({ line, isRow }) => {
    const far = line.filter((row) => isFar(row, smallBase));
    return far.flatMap((row) => {
      const fitting = far.filter((other) => other !== row && fitEachOther(row, other));
      const [other, third] = fitting;
      if (!other || third || other.row < row.row) return [];
      const hasRival = far.some((one) => one !== row && fitEachOther(other, one));
      return !hasRival ? [swapped(examined, answered, [row, other], isRow)] : [];
    });
  });
}

function fitEachOther(left: SheetRow, right: SheetRow): boolean {
  return isWithin(left.written, right.prior, STEADY) && isWithin(right.written, left.prior, STEADY);
}

function swapped(
  { year }: ExaminedYear,
  { unit }: Pick<UnitAnswers, 'unit'>,
  [upper, lower]: readonly [SheetRow, SheetRow],
  isRow: boolean,
): ShiftedRows {
  const own = [
    { at: upper, from: lower },
    { at: lower, from: upper },
  ].flatMap(({ at, from }) => {
    const value = valueIn(at, from);
    const { observation } = at;
    return value ? [{ observation, value, cell: from.observation.source.cell }] : [];
  });
  const source = joinedSource(upper.observation.source, [lower.observation.source]);
  const repair = repairOf('swapped-rows', own);
  const finding: Finding = raise('rows-shifted', {
    unit: unit.code,
    indicator: '',
    year,
    source,
    message: {
      code: 'rows-shifted/swapped',
      arguments: {
        cell: source.cell,
        ...(isRow ? { inColumns: true } : {}),
        rows: own.map(({ observation, value }) => ({
          code: observation.indicator,
          value: toDecimalText(value),
        })),
      },
    },
    proposal: proposalOf(repair),
    repair,
  });
  return {
    finding,
    rows: new Set([upper, lower].map(({ observation }) => observation.indicator)),
    own: new Map(own.map((one) => [one.observation.indicator, one])),
  };
}

/** What the other row's number is in the measure of this one. */
function valueIn(at: SheetRow, from: SheetRow): Rational | undefined {
  return from.written && multiply(from.written, at.factor);
}
