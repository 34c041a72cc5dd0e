import type { Indicator } from '#core/catalogue/indicator';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import { named, raise } from '../raise';
import { proposalOf, repairOf } from '../repairOf';
import { isWithin } from '../slips/timesApart';
import { exchangedRows, type ExchangedRows } from './exchangedRows';
import type { ExpectedFigure } from './expectedFigures';
import { valueOfMove } from './rearrangement';
import { isFar, STEADY, type MovedRow } from './rowFit';
import { shiftIn, type Shift, type ShiftedRows } from './shiftedRows';
import { linesOfUnits, type SheetLine, type SheetRow } from './sheetLines';
import { areCloseBehindEmpty, hasFarRows } from './shiftProof';
import { rotationOf } from './shiftedStretch';

/** A unit whose figure of one indicator stands in the row of another. */
export interface ShiftedUnit {
  readonly unit: string;
  readonly shift: ShiftedRows;
}

const FEWEST_FAR = 3;

/**
 * In a line of a table of several units figures that all stand at the next unit, or two units' figures
 * in each other's place. Units are often of one size, so of a shift three must be far from what is
 * expected of them (one of them left empty, or the last) and those between them fit one place away; or
 * behind an empty one four be off to both sides and fit closely.
 */
export function checkShiftedUnits(
  examined: ExaminedYear,
  expected: ExpectedFigure,
): readonly ShiftedUnit[] {
  const { smallBase } = examined.collected.book.settings;
  return linesOfUnits(examined, expected).flatMap(({ rows, isAcross }) => {
    const shift = hasFarRows(rows, smallBase) ? shiftIn(rows, smallBase) : undefined;
    if (shift && isPlain(shift, smallBase)) return unitsOf(examined, { ...shift, isAcross });
    return exchangedRows(rows, smallBase).flatMap((pair) => exchangedUnits(examined, pair));
  });
}

function isPlain(shift: Shift, smallBase: Rational): boolean {
  const { moved, lost } = shift;
  if (areCloseBehindEmpty(shift, smallBase)) return true;
  const steady = moved.filter(
    ({ at, from }) =>
      (at.written === undefined || isFar(at, smallBase)) &&
      isWithin(from.written, at.expected, STEADY),
  );
  return steady.length + (isFar(lost, smallBase) ? 1 : 0) >= FEWEST_FAR;
}

type ShiftOfUnits = Shift & Pick<SheetLine, 'isAcross'>;

function unitsOf(examined: ExaminedYear, shift: ShiftOfUnits): readonly ShiftedUnit[] {
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
  { moved, direction, isAcross }: ShiftOfUnits,
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
        ...(isAcross ? { inColumns: true } : {}),
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

/** Two units of which each has the other's figure: one finding for each. */
function exchangedUnits(
  { indicators, units, year }: ExaminedYear,
  pair: ExchangedRows,
): readonly ShiftedUnit[] {
  const nameOf = (code: string) => units.get(code)?.name ?? code;
  return pair.flatMap((move) => {
    const { observation } = move.at;
    const { unit, source, indicator: code } = observation;
    const indicator = indicators.get(code);
    const value = valueOfMove(move);
    if (!indicator || !value) return [];
    const repair = repairOf('swapped-rows', [{ observation, value }]);
    const finding = raise('rows-shifted', {
      unit,
      indicator: code,
      year,
      source,
      message: {
        code: 'rows-shifted/two-units',
        arguments: {
          cell: source.cell,
          indicator: named(indicator),
          unit: nameOf(unit),
          other: nameOf(move.from.observation.unit),
          from: move.from.observation.source.cell,
          value: toDecimalText(value),
        },
      },
      proposal: toDecimalText(value),
      repair,
    });
    const own = { observation, value, cell: move.from.observation.source.cell };
    return [{ unit, shift: { finding, rows: new Set([code]), own: new Map([[code, own]]) } }];
  });
}
