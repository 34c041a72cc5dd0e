import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import { hasEstimatedPrior, type LastYear } from '../growth/lastYear';
import { joinedSource, raise } from '../raise';
import { proposalOf, repairOf } from '../repairOf';
import { columnsOf, unitRowsOf, type SheetRow } from '../sheetColumns';
import type { PartAndWhole } from '../totals/partsAndWholes';
import { exchangedRows, type ExchangedRows } from './exchangedRows';
import { breaksWhole, compareRearrangements, valueOfMove } from './rearrangement';
import { shiftIn, type ShiftedRows } from './shiftedRows';
import { rotationOf } from './shiftedStretch';

/**
 * Pairs of rows of one column (of columns of one row, in a table of units) whose figures stand in
 * each other's place. Two estimates of last year prove nothing. A repair is proposed where it leaves
 * all rows right: no more than their wholes, and not more rows that have moved.
 */
export function checkSwappedRows(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: Pick<UnitAnswers, 'unit' | 'answers'>,
  pairs: readonly PartAndWhole[],
): readonly ShiftedRows[] {
  if (hasEstimatedPrior(examined, answered.unit.code)) return [];
  const { smallBase } = examined.collected.book.settings;
  const columns = columnsOf(examined, lastYear, answered).map((line) => ({ line, isRow: false }));
  const rows = unitRowsOf(examined, lastYear, answered).map((line) => ({ line, isRow: true }));
  return [...columns, ...rows].flatMap(({ line, isRow }) => {
    return exchangedRows(line, smallBase).map((exchange) => {
      const isProposed =
        !breaksWhole(pairs, answered, exchange) && !isRatherRotated(line, exchange, smallBase);
      return swapped(examined, answered, exchange, { isRow, isProposed });
    });
  });
}

/** Whether several rows of the line turned round would be nearer to their last year. */
function isRatherRotated(
  line: readonly SheetRow[],
  exchange: ExchangedRows,
  smallBase: Rational,
): boolean {
  const shift = shiftIn(line, smallBase);
  const rotation = shift && rotationOf(shift);
  if (!rotation) return false;
  return compareRearrangements(exchange, rotation, smallBase) === 'worse';
}

function swapped(
  { year }: ExaminedYear,
  { unit }: Pick<UnitAnswers, 'unit'>,
  [upper, lower]: ExchangedRows,
  { isRow, isProposed }: { readonly isRow: boolean; readonly isProposed: boolean },
): ShiftedRows {
  const own = [upper, lower].flatMap((move) => {
    const value = valueOfMove(move);
    const { observation } = move.at;
    return value ? [{ observation, value, cell: move.from.observation.source.cell }] : [];
  });
  const source = joinedSource(upper.at.observation.source, [lower.at.observation.source]);
  const repair = isProposed ? repairOf('swapped-rows', own) : undefined;
  const finding: Finding = raise('rows-shifted', {
    unit: unit.code,
    indicator: '',
    year,
    source,
    message: {
      code: isProposed ? 'rows-shifted/swapped' : 'rows-shifted/mixed',
      arguments: {
        cell: source.cell,
        ...(isRow ? { inColumns: true } : {}),
        rows: own.map(({ observation, value }) => ({
          code: observation.indicator,
          value: toDecimalText(value),
        })),
      },
    },
    ...(repair ? { proposal: proposalOf(repair), repair } : {}),
  });
  return {
    finding,
    rows: new Set([upper, lower].map(({ at }) => at.observation.indicator)),
    own: new Map(repair ? own.map((one) => [one.observation.indicator, one]) : []),
  };
}
