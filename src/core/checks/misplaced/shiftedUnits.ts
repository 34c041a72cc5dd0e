import type { Indicator } from '#core/catalogue/indicator';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { named, raise } from '../raise';
import { proposalOf, repairOf } from '../repairOf';
import { columnsOfUnits, type SheetRow } from '../sheetColumns';
import { isWithin } from '../slips/timesApart';
import { valueOfMove } from './rearrangement';
import { isFar, STEADY, type MovedRow } from './rowFit';
import { shiftIn, type Shift, type ShiftedRows } from './shiftedRows';
import { hasFarRows, rotationOf } from './shiftedStretch';

/** A unit whose figure of one indicator stands in the row of another. */
export interface ShiftedUnit {
  readonly unit: string;
  readonly shift: ShiftedRows;
}

const FEWEST_FAR = 3;

/**
 * In a column of a table of several units figures that all stand in the row of the next unit. Units
 * are often of one size, so three must be far from their own last year (one of them left empty, or the
 * last) and those between them fit one row away.
 */
export function checkShiftedUnits(
  examined: ExaminedYear,
  lastYear: LastYear,
): readonly ShiftedUnit[] {
  const { smallBase } = examined.collected.book.settings;
  return columnsOfUnits(examined, lastYear)
    .filter((column) => hasFarRows(column, smallBase))
    .flatMap((column) => {
      const shift = shiftIn(column, smallBase);
      return shift && isPlain(shift, smallBase) ? unitsOf(examined, shift) : [];
    });
}

function isPlain({ moved, lost }: Shift, smallBase: Rational): boolean {
  const steady = moved.filter(
    ({ at, from }) =>
      (at.written === undefined || isFar(at, smallBase)) &&
      isWithin(from.written, at.prior, STEADY),
  );
  return steady.length + (isFar(lost, smallBase) ? 1 : 0) >= FEWEST_FAR;
}

function unitsOf(examined: ExaminedYear, shift: Shift): readonly ShiftedUnit[] {
  const { moved, lost } = shift;
  const rows = [...moved.map(({ at }) => at), lost];
  const own = new Map((rotationOf(shift) ?? moved).map((move) => [move.at, move] as const));
  const indicator = examined.indicators.get(lost.observation.indicator);
  if (!indicator) return [];
  return rows.map((row) => ({
    unit: row.observation.unit,
    shift: shiftOf(examined, indicator, shift, { row, move: own.get(row) }),
  }));
}

/** A row, and where its own number stands, if anywhere. */
interface FoundRow {
  readonly row: SheetRow;
  readonly move: MovedRow | undefined;
}

function shiftOf(
  { units, year }: ExaminedYear,
  indicator: Indicator,
  { moved, direction }: Shift,
  { row: { observation }, move }: FoundRow,
): ShiftedRows {
  const { unit, indicator: code, source } = observation;
  const value = move && valueOfMove(move);
  const repair = repairOf('shifted-rows', [{ observation, value }]);
  const from = move?.from.observation.source.cell ?? '';
  const finding = raise('rows-shifted', {
    unit,
    indicator: code,
    year,
    source,
    message: {
      code: 'rows-shifted/of-units',
      arguments: {
        cell: source.cell,
        indicator: named(indicator),
        unit: units.get(unit)?.name ?? unit,
        units: moved.length,
        direction,
        own: value && { cell: from, value: toDecimalText(value) },
      },
    },
    proposal: value ? toDecimalText(value) : proposalOf(repair),
    repair,
  });
  return {
    finding,
    rows: new Set([code]),
    own: new Map(value ? [[code, { observation, value, cell: from }]] : []),
  };
}
