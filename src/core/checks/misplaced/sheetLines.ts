import { groupedBy } from '#core/catalogue/groupedBy';
import type { Indicator } from '#core/catalogue/indicator';
import { remember } from '#core/catalogue/remember';
import type { CollectedYear } from '#core/collection/collectedYear';
import { numberOf } from '#core/numbers/figure';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import { divide, ONE, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { columnNumber } from '#core/workbook/cellAddress';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import type { ExpectedFigure } from './expectedFigures';

/** Figures of this year that stand one below the other, or in a table of units side by side. */
export interface SheetLine {
  /** Whether they stand side by side. */
  readonly isAcross: boolean;
  readonly rows: readonly SheetRow[];
}

/** One figure of a line, and what it should be like, both as the sheet writes them. */
export interface SheetRow {
  /** Its row; among figures side by side, or of a whole file, its place. */
  readonly place: number;
  readonly observation: Observation;
  /** Undefined where nothing that is a number stands: an empty cell, "…", "x". */
  readonly written: Rational | undefined;
  readonly expected: Rational | undefined;
  /** From the measure that the row is written in to the indicator's own. */
  readonly factor: Rational;
}

/** A unit's figures of this year as they stand on its sheets. */
export interface UnitSheets {
  /** Those in which several of them stand. */
  readonly lines: readonly SheetLine[];
  /** All of each file, from its first row on. */
  readonly files: readonly (readonly SheetRow[])[];
}

export function unitSheets(
  examined: ExaminedYear,
  expected: ExpectedFigure,
  answered: Pick<UnitAnswers, 'unit' | 'answers'>,
): UnitSheets {
  const figures = placedFigures(examined, expected, answered, () => true);
  return { lines: linesAmong(figures, () => ''), files: figuresByFile(figures) };
}

function figuresByFile(figures: readonly PlacedFigure[]): UnitSheets['files'] {
  const sorted = [...figures].sort(
    (one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column,
  );
  const files = groupedBy(sorted, ({ observation }) => observation.source.file);
  return [...files.values()].map((ofFile) => ofFile.map((one, place) => ({ ...one, place })));
}

/** This year's figures of one indicator each in the lines in which those of several units stand. */
export function linesOfUnits(
  examined: ExaminedYear,
  expected: ExpectedFigure,
): readonly SheetLine[] {
  const isShared = sheetsOfSeveral(examined.collected.answers);
  const figures = [...examined.collected.answers].flatMap(([code, answers]) => {
    const unit = examined.units.get(code);
    return unit ? placedFigures(examined, expected, { unit, answers }, isShared) : [];
  });
  return linesAmong(figures, ({ observation }) => observation.indicator);
}

/** Whether figures of another unit stand on the sheet as well; most units have sheets of their own. */
function sheetsOfSeveral(answers: CollectedYear['answers']): (one: Observation) => boolean {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const [unit, ofUnit] of answers) {
    for (const { current } of ofUnit.values()) {
      const sheet = current && sheetOf(current);
      if (sheet === undefined) continue;
      if ((first.get(sheet) ?? unit) !== unit) shared.add(sheet);
      first.set(sheet, unit);
    }
  }
  return (one) => shared.has(sheetOf(one));
}

function sheetOf({ source: { file, sheet } }: Observation): string {
  return `${file}\u0000${sheet}`;
}

/** A figure before it is known in which line it is looked at. */
interface PlacedFigure extends Omit<SheetRow, 'place'> {
  readonly cell: CellPlace;
}

interface CellPlace {
  readonly column: number;
  readonly row: number;
}

function placedFigures(
  { indicators }: ExaminedYear,
  expected: ExpectedFigure,
  { unit, answers }: Pick<UnitAnswers, 'unit' | 'answers'>,
  isWanted: (one: Observation) => boolean,
): readonly PlacedFigure[] {
  const figures: PlacedFigure[] = [];
  for (const [code, { current }] of answers) {
    if (!current || !isWanted(current)) continue;
    const indicator = indicators.get(code);
    const cell = cellPlace(current.source.cell);
    if (!indicator || !cell) continue;
    figures.push({ ...sheetRow(indicator, current, expected(unit.code, indicator)), cell });
  }
  return figures;
}

function sheetRow(
  indicator: Indicator,
  observation: Observation,
  expected: Rational | undefined,
): Omit<SheetRow, 'place'> {
  const [own, written] = [parseMeasure(indicator.unit), parseMeasure(observation.measure)];
  const factor = (own && written && conversionFactor(written, own)) ?? ONE;
  const value = numberOf(observation.figure);
  return {
    observation,
    written: value && divide(value, factor),
    expected: expected && divide(expected, factor),
    factor,
  };
}

/** Columns with their rows as places; rows with the order of their figures, which heads may part. */
function linesAmong(
  figures: readonly PlacedFigure[],
  groupOf: (figure: PlacedFigure) => string,
): readonly SheetLine[] {
  const keyOf = (figure: PlacedFigure, line: number) =>
    [sheetOf(figure.observation), line, groupOf(figure)].join('\u0000');
  const columns = several(groupedBy(figures, (one) => keyOf(one, one.cell.column)));
  const rows = several(groupedBy(figures, (one) => keyOf(one, one.cell.row)));
  const down = columns.map((line) => ({
    isAcross: false,
    rows: inOrder(line, ({ cell }) => cell.row).map((one) => ({ ...one, place: one.cell.row })),
  }));
  const across = rows.map((line) => ({
    isAcross: true,
    rows: inOrder(line, ({ cell }) => cell.column).map((one, place) => ({ ...one, place })),
  }));
  return [...down, ...across];
}

function several(lines: ReadonlyMap<string, readonly PlacedFigure[]>) {
  return [...lines.values()].filter((line) => line.length > 1);
}

function inOrder(
  line: readonly PlacedFigure[],
  placeOf: (figure: PlacedFigure) => number,
): readonly PlacedFigure[] {
  return [...line].sort((left, right) => placeOf(left) - placeOf(right));
}

/** Whether two figures stand in one row of a sheet. */
export function areSideBySide(one: SheetRow, other: SheetRow): boolean {
  if (sheetOf(one.observation) !== sheetOf(other.observation)) return false;
  const [left, right] = [one, other].map(({ observation }) => cellPlace(observation.source.cell));
  return left !== undefined && left.row === right?.row;
}

/** The same few cells of a form are named by thousands of units. */
const cellPlace = remember((cell): CellPlace | undefined => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (row === '') return undefined;
  return { column: columnNumber(letters), row: Number(row) };
});
