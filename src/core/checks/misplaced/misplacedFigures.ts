import type { Finding } from '#core/findings/finding';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { partsAndWholes, type PartAndWhole } from '../totals/partsAndWholes';
import { checkShiftedRows, type ShiftedRows } from './shiftedRows';
import { checkShiftedUnits } from './shiftedUnits';
import { expectedFigures, type ExpectedFigure } from './expectedFigures';
import { checkExchangedYears } from './exchangedYears';
import { unitSheets } from './sheetLines';
import { checkSwappedColumns } from './swappedColumns';
import { checkSwappedRows } from './swappedRows';

/** A unit's figures that stand in the wrong place, in one finding for each mistake. */
export interface Misplaced {
  readonly findings: readonly Finding[];
  /** Indicators about which nothing more is said singly. */
  readonly rows: ReadonlySet<string>;
  /** Indicators of which this year's and last year's figures seem exchanged, in their row alone. */
  readonly exchanged: ReadonlySet<string>;
  /** Whether this year's and last year's columns seem swapped. */
  readonly isSwapped: boolean;
  readonly shifts: readonly ShiftedRows[];
}

/** By unit; units whose figures stand where they belong are not in it. */
export function findMisplaced(
  examined: ExaminedYear,
  lastYear: LastYear,
): ReadonlyMap<string, Misplaced> {
  const found = new Map<string, Misplaced>();
  const pairs = partsAndWholes(examined);
  const expected = expectedFigures(examined, lastYear);
  const known = { examined, lastYear, expected, pairs };
  for (const [code, answers] of examined.collected.answers) {
    const unit = examined.units.get(code);
    const misplaced = unit && misplacedOf(known, { unit, answers });
    if (misplaced) found.set(code, misplaced);
  }
  for (const { unit, shift } of checkShiftedUnits(examined, expected)) {
    found.set(unit, withShift(found.get(unit) ?? NOTHING_MISPLACED, shift));
  }
  return found;
}

const NOTHING_MISPLACED: Misplaced = {
  findings: [],
  rows: new Set(),
  exchanged: new Set(),
  isSwapped: false,
  shifts: [],
};

function withShift(misplaced: Misplaced, shift: ShiftedRows): Misplaced {
  return {
    ...misplaced,
    findings: [...misplaced.findings, shift.finding],
    rows: new Set([...misplaced.rows, ...shift.rows]),
    shifts: [...misplaced.shifts, shift],
  };
}

interface KnownOfYear {
  readonly examined: ExaminedYear;
  readonly lastYear: LastYear;
  readonly expected: ExpectedFigure;
  readonly pairs: readonly PartAndWhole[];
}

function misplacedOf(
  { examined, lastYear, expected, pairs }: KnownOfYear,
  answered: Pick<UnitAnswers, 'unit' | 'answers'>,
): Misplaced | undefined {
  const swapped = checkSwappedColumns(examined, lastYear, answered);
  if (swapped) {
    return {
      findings: [swapped.finding],
      rows: swapped.rows,
      exchanged: new Set(),
      isSwapped: true,
      shifts: [],
    };
  }
  const sheets = unitSheets(examined, expected, answered);
  const shifted = checkShiftedRows(examined, sheets, answered, pairs);
  const shifts = shifted.length > 0 ? shifted : checkSwappedRows(examined, sheets, answered, pairs);
  const exchanged = checkExchangedYears(examined, lastYear, answered);
  if (shifts.length === 0 && exchanged.length === 0) return undefined;
  return {
    findings: [...shifts.map(({ finding }) => finding), ...exchanged],
    rows: new Set([
      ...shifts.flatMap(({ rows }) => [...rows]),
      ...exchanged.map(({ indicator }) => indicator),
    ]),
    exchanged: new Set(exchanged.map(({ indicator }) => indicator)),
    isSwapped: false,
    shifts,
  };
}
