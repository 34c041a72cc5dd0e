import type { Indicator } from '#core/catalogue/indicator';
import { remember } from '#core/catalogue/remember';
import type { CollectedYear } from '#core/collection/collectedYear';
import { numberOf } from '#core/numbers/figure';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import { divide, ONE, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear, UnitAnswers } from './examinedYear';
import type { LastYear } from './growth/lastYear';

/** A row of a submitted column (a column of a unit's row, in a table of units): this year's figure and last year's, both as the sheet writes them. */
export interface SheetRow {
  readonly row: number;
  readonly observation: Observation;
  /** Undefined where nothing that is a number stands: an empty cell, "…", "x". */
  readonly written: Rational | undefined;
  readonly prior: Rational | undefined;
  /** From the measure that the row is written in to the indicator's own. */
  readonly factor: Rational;
}

/** The unit's figures of this year by the column in which they stand, from top to bottom. */
export function columnsOf(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: Pick<UnitAnswers, 'unit' | 'answers'>,
): readonly (readonly SheetRow[])[] {
  return linesOf(examined, lastYear, answered, ({ column, row }) => [column, row]);
}

/** The unit's figures of this year by the row in which they stand, in a table of units, from left to right. */
export function unitRowsOf(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: Pick<UnitAnswers, 'unit' | 'answers'>,
): readonly (readonly SheetRow[])[] {
  return linesOf(examined, lastYear, answered, ({ column, row }) => [row, column]);
}

/** This year's figures of one indicator by the column in which they stand, in tables of several units, from top to bottom. */
export function columnsOfUnits(
  { collected, indicators }: ExaminedYear,
  lastYear: LastYear,
): readonly (readonly SheetRow[])[] {
  const isShared = sheetsOfSeveral(collected.answers);
  const lines = new Map<string, SheetRow[]>();
  for (const [unit, answers] of collected.answers) {
    for (const [code, { current }] of answers) {
      const indicator = indicators.get(code);
      const cell = current && isShared(current) ? cellPlace(current.source.cell) : undefined;
      if (!indicator || !current || !cell) continue;
      const key = [sheetOf(current), cell.column, code].join('\u0000');
      const figures = lines.get(key) ?? [];
      lines.set(key, figures);
      figures.push(sheetRow(cell.row, indicator, current, lastYear.of(unit, indicator)));
    }
  }
  return [...lines.values()].filter(({ length }) => length > 1).map(inOrder);
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

function inOrder(line: SheetRow[]): readonly SheetRow[] {
  return line.sort((left, right) => left.row - right.row);
}

/** The figures of one line each, in their order along it. */
function linesOf(
  { indicators }: ExaminedYear,
  lastYear: LastYear,
  { unit, answers }: Pick<UnitAnswers, 'unit' | 'answers'>,
  lineAndPlace: (cell: CellPlace) => readonly [line: number, place: number],
): readonly (readonly SheetRow[])[] {
  const lines = new Map<string, SheetRow[]>();
  for (const [code, { current }] of answers) {
    const indicator = indicators.get(code);
    const cell = current && cellPlace(current.source.cell);
    if (!indicator || !current || !cell) continue;
    const [line, place] = lineAndPlace(cell);
    const key = `${sheetOf(current)}\u0000${line}`;
    const figures = lines.get(key) ?? [];
    lines.set(key, figures);
    figures.push(sheetRow(place, indicator, current, lastYear.of(unit.code, indicator)));
  }
  return [...lines.values()].map(inOrder);
}

interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** The same few cells of a form are named by thousands of units. */
const cellPlace = remember((cell): CellPlace | undefined => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (row === '') return undefined;
  const column = [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(row) };
});

function sheetRow(
  row: number,
  indicator: Indicator,
  observation: Observation,
  prior: Rational | undefined,
): SheetRow {
  const [own, written] = [parseMeasure(indicator.unit), parseMeasure(observation.measure)];
  const factor = (own && written && conversionFactor(written, own)) ?? ONE;
  const value = numberOf(observation.figure);
  return {
    row,
    observation,
    written: value && divide(value, factor),
    prior: prior && divide(prior, factor),
    factor,
  };
}
