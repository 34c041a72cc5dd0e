import { fromDecimalText, toDouble } from '#core/numbers/decimalText';
import { absolute, compare, powerOfTen, subtract } from '#core/numbers/rational';
import { NOT_KEPT, STEADY_DIGITS } from './cellText';
import type { TableCell, TableCells } from './tableCells';

/** A cell that differs; on one side it may not exist. */
export interface CellDifference {
  readonly cell: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly about: TableCell['about'];
}

/** The cells of a table that differ, in the order of the table as it is now, then those that went. */
export function differingCells(before: TableCells, after: TableCells): readonly CellDifference[] {
  const [headsBefore, headsAfter] = [headsIn(before), headsIn(after)];
  const changed = [...after.values()].filter(
    ({ key, text, isHead }) =>
      !isSame(before.get(key)?.text, text) && !(isHead && headsBefore.has(headText(text))),
  );
  const gone = [...before.values()].filter(
    ({ key, text, isHead }) =>
      !after.has(key) && text !== NOT_KEPT && !(isHead && headsAfter.has(headText(text))),
  );
  const lines = figureOfLines(after);
  return [
    ...changed.map(({ key, cell, label, text, about }) => ({
      cell,
      label,
      before: before.get(key)?.text ?? '',
      after: text,
      about: about ?? lines.get(lineOf(key)),
    })),
    ...gone.map(({ key, cell, label, text }) => ({
      cell,
      label,
      before: text,
      after: '',
      about: lines.get(lineOf(key)),
    })),
  ];
}

/** What the title and the heads say: they stand elsewhere when the table takes a second page. */
function headsIn(cells: TableCells): ReadonlySet<string> {
  return new Set(
    [...cells.values()].filter(({ isHead }) => isHead).map(({ text }) => headText(text)),
  );
}

function headText(text: string): string {
  return text.replace(/ \(tiếp theo\)$/u, '');
}

/** What each line is about, where it is about one figure only: its remarks are about it as well. */
function figureOfLines(cells: TableCells): ReadonlyMap<string, TableCell['about']> {
  const figures = new Map<string, TableCell['about']>();
  const mixed = new Set<string>();
  for (const { key, about } of cells.values()) {
    if (!about) continue;
    const line = lineOf(key);
    const other = figures.get(line) ?? about;
    if (other.indicator !== about.indicator || other.unit !== about.unit) mixed.add(line);
    figures.set(line, other);
  }
  for (const line of mixed) figures.delete(line);
  return figures;
}

function lineOf(key: string): string {
  return key.slice(0, key.lastIndexOf('@'));
}

/**
 * Fractions are held to the digits that every spreadsheet keeps; where two calculations fall on the
 * two sides of a tie, the last of these differs by one and nothing has changed. Whole numbers are exact.
 * Of what was not kept nobody can say that it has changed.
 */
function isSame(before: string | undefined, after: string): boolean {
  if (before === NOT_KEPT) return true;
  if (before === undefined || before === after) return before === after;
  const [was, is] = [fromDecimalText(before), fromDecimalText(after)];
  if (!was || !is || (was.denominator === 1n && is.denominator === 1n)) return false;
  const leading = Math.floor(Math.log10(Math.max(Math.abs(toDouble(was)), Math.abs(toDouble(is)))));
  return compare(absolute(subtract(was, is)), powerOfTen(leading - STEADY_DIGITS + 1)) <= 0;
}
