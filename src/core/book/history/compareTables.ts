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
  const [wasThere, isThere] = [movable(before), movable(after)];
  const changed = [...after.values()].filter(
    (cell) => !isSame(before.get(cell.key)?.text, cell.text) && !wasThere(cell),
  );
  const gone = [...before.values()].filter(
    (cell) => !after.has(cell.key) && cell.text !== NOT_KEPT && !isThere(cell),
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

/**
 * Whether a table says the same words elsewhere: title and heads move when it takes a second page, its
 * notes to other columns when it has another number of these.
 */
function movable(cells: TableCells): (cell: TableCell) => boolean {
  const all = [...cells.values()];
  const heads = new Set(all.filter(({ isHead }) => isHead).map(({ text }) => headText(text)));
  const notes = new Set(all.filter(isNote).map(({ text }) => text));
  return (cell) =>
    (cell.isHead === true && heads.has(headText(cell.text))) ||
    (isNote(cell) && notes.has(cell.text));
}

/** Words that stand alone in their line. */
function isNote({ label, text, isHead }: TableCell): boolean {
  return label === '' && isHead !== true && /\p{L}{2}/u.test(text);
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
