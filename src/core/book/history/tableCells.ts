import { toDouble } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import { isDraftText } from '#core/report/draftText';
import { isSourceNote } from '#core/report/sourceNote';
import { cellAddress } from '#core/workbook/cellAddress';
import type { PlannedContent, ShownFigure, SheetPlan } from '#core/workbook/sheetPlan';
import type { SheetSnapshot } from '#core/workbook/snapshot';
import { steadyText, tidied, writtenText } from './cellText';
import { isFoot } from './tableFoot';

/** A cell of a printed table, known by its line and column wherever the line has moved to. */
export interface TableCell {
  /** The line's names, and the column's letters. */
  readonly key: string;
  /** The line in words; '' of a note, which is its own words. */
  readonly label: string;
  readonly cell: string;
  readonly text: string;
  /** Of the title and the heads of columns: what stands elsewhere in them has not changed. */
  readonly isHead?: true;
  readonly about?: ShownFigure;
}

export type TableCells = ReadonlyMap<string, TableCell>;

/** The cells of a table that is about to be written. */
export function plannedCells({ rows }: SheetPlan): TableCells {
  return tableCells(rows, ({ content }) => plannedText(content));
}

/** The cells of a table as a book holds it. */
export function writtenCells({ rows }: SheetSnapshot): TableCells {
  return tableCells(rows, ({ content }) => writtenText(content));
}

interface Line<Cell> {
  readonly row: number;
  readonly cells: readonly Cell[];
}

function tableCells<Cell extends { readonly column: number; readonly about?: ShownFigure }>(
  lines: Iterable<Line<Cell>>,
  textOf: (cell: Cell) => string,
): TableCells {
  const all = [...lines];
  const firstRow = all.find(isReferenceLine(textOf))?.row ?? -1;
  const cells = new Map<string, TableCell>();
  const seen = new Map<string, number>();
  let unitColumn: number | undefined;
  for (const { row, cells: inLine } of all) {
    const texts = inLine.map((cell) => ({ cell, text: textOf(cell) }));
    unitColumn ??= texts.find(({ text }) => text === UNIT_HEAD)?.cell.column;
    const label = labelOf(
      texts.map(({ cell, text }) => ({ column: cell.column, text })),
      unitColumn,
    );
    // Empty cells are not kept by every spreadsheet.
    if (isFoot(label) || isSourceNote(label)) continue;
    const said = texts.filter(({ text }) => text !== '' && !isDraftText(text));
    if (said.length === 0) continue;
    const isNote = said.length === 1;
    const name = isNote ? nameOfNote(label) : label;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    for (const { cell, text } of said) {
      if (isOrdinal(cell.column, text)) continue;
      const key = `${name}#${times}@${cell.column}`;
      const { about } = cell;
      const address = cellAddress(row, cell.column);
      cells.set(key, {
        key,
        label: isNote ? '' : label,
        cell: address,
        text,
        ...(row <= firstRow ? { isHead: true } : {}),
        ...(about ? { about } : {}),
      });
    }
  }
  return cells;
}

/** Whether a line numbers the columns: "A", "B", "1", "2"; below it the table begins. */
function isReferenceLine<Cell extends { readonly column: number }>(
  textOf: (cell: Cell) => string,
): (line: Line<Cell>) => boolean {
  return ({ cells }) => cells.some((cell) => cell.column === 0 && textOf(cell) === 'A');
}

/** Columns in which a line says what it is about. */
const LABEL_COLUMNS = 4;

/** The head of a column that says of whom a line is. */
const UNIT_HEAD = 'Đơn vị báo cáo';

/** Name and code: the first two texts of more than a sign; then the unit, where a column names it. */
function labelOf(
  cells: readonly { readonly column: number; readonly text: string }[],
  unitColumn: number | undefined,
): string {
  const words = cells.filter(
    ({ column, text }) => column < LABEL_COLUMNS && text.length > 1 && /\p{L}/u.test(text),
  );
  return words
    .filter(({ column }, place) => place < 2 || column === unitColumn)
    .map(({ text }) => text)
    .join(' · ');
}

/** A note is the same note when a number in it has changed. */
function nameOfNote(text: string): string {
  const [start = ''] = text.split(/\d/, 1);
  return start.trim() === '' ? text : start;
}

/** Numbers of lines move when a line comes or goes; that changes nothing in the table. */
function isOrdinal(column: number, text: string): boolean {
  return column === 0 && /^(\d+|[IVX]+)$/.test(text);
}

function plannedText(content: PlannedContent): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return tidied(content.text);
    case 'number':
      return numberText(content.value);
    case 'formula':
      return typeof content.expected === 'string'
        ? tidied(content.expected)
        : numberText(content.expected);
  }
}

function numberText(value: Rational): string {
  return steadyText(toDouble(value));
}
