import type { CellLook, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';
import { cellText } from './cellText';
import {
  paragraph,
  type DocumentBlock,
  type DocumentCell,
  type DocumentRow,
  type DocumentTable,
} from './documentPlan';
import { columnPanels, fontSizeOf } from './columnPanels';

/** What of a table's sheet stands above its head, in its head, body and foot. */
interface TableParts {
  readonly above: readonly PlannedRow[];
  readonly head: readonly PlannedRow[];
  readonly body: readonly PlannedRow[];
  readonly notes: readonly string[];
}

/**
 * A table of the book as an appendix of the report: the same heads, cells and notes, numbers as
 * Vietnamese text. A table too wide for the page goes on below with its further columns.
 */
export function appendixBlocks(
  number: string,
  enclosedWith: string,
  sheet: SheetPlan,
): readonly DocumentBlock[] {
  const { above, head, body, notes } = partsOf(sheet);
  const printed = withoutEmptyEnd(sheet, body);
  const panels = columnPanels(printed, head).map((columns) => panelOf(sheet, columns));
  const fontSize = Math.min(...panels.map(({ widths }) => fontSizeOf(widths)));
  const [label = '', title = '', period = ''] = linesAbove(above);
  return [
    paragraph('appendix', `Phụ lục ${number}`),
    paragraph('appendix-title', title),
    paragraph('enclosed', `${label} ${period}`),
    paragraph('enclosed', enclosedWith),
    ...panels.flatMap((panel, position): readonly DocumentBlock[] => [
      ...(position > 0 ? [paragraph('continued', `${label} (tiếp theo)`)] : []),
      tableOf({ head, body }, panel, mergesOf(sheet), fontSize),
    ]),
    ...notesTogether(notes),
  ];
}

/** The last rows of the table are kept with the first note: all of them stand on one page. */
function notesTogether(notes: readonly string[]): readonly DocumentBlock[] {
  return notes.map((note, position) => {
    const plain = paragraph('note', note);
    return position === notes.length - 1 ? plain : { ...plain, keepsWithNext: true };
  });
}

function partsOf({ rows, print }: SheetPlan): TableParts {
  const repeated = print.repeatedRows ?? { first: 0, last: -1 };
  const all = [...rows];
  const below = all.filter(({ row }) => row > repeated.last);
  return {
    above: all.filter(({ row }) => row < repeated.first),
    head: all.filter(({ row }) => row >= repeated.first && row <= repeated.last),
    body: below.filter((row) => !isNote(row)),
    // Once, though a sheet on two pages across has each note on both.
    notes: below.filter(isNote).flatMap(({ cells }) => cells.slice(0, 1).map(cellText)),
  };
}

function isNote({ cells }: PlannedRow): boolean {
  return cells[0]?.style.look === 'note';
}

/** Label, title and period: the first text of each of the rows above the head. */
function linesAbove(rows: readonly PlannedRow[]): readonly string[] {
  return rows.map(({ cells }) => (cells[0] ? cellText(cells[0]) : ''));
}

/** Without the last columns in which nothing stands, such as notes where there are none. */
function withoutEmptyEnd(sheet: SheetPlan, body: readonly PlannedRow[]): SheetPlan {
  // Cell by cell: a long table has more cells than a call takes arguments.
  const last = body
    .flatMap(({ cells }) => cells)
    .reduce(
      (furthest, cell) =>
        cell.column > furthest && cellText(cell) !== '' ? cell.column : furthest,
      sheet.frozen.columns,
    );
  return { ...sheet, columns: sheet.columns.slice(0, last + 1) };
}

interface Panel {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

function panelOf(sheet: SheetPlan, columns: readonly number[]): Panel {
  return { columns, widths: columns.map((column) => sheet.columns[column]?.width ?? 0) };
}

function tableOf(
  { head, body }: Pick<TableParts, 'head' | 'body'>,
  { columns, widths }: Panel,
  merges: Merges,
  fontSize: number,
): DocumentTable {
  const rowOf = (row: PlannedRow): DocumentRow => documentRow(row, columns, merges);
  return {
    kind: 'table',
    columns: widths,
    fontSize,
    head: head.map(rowOf),
    body: body.map(rowOf),
  };
}

/** For each merged cell, the area it belongs to; one object for all of its cells. */
type Merges = ReadonlyMap<string, CellRange>;

function mergesOf({ merges }: SheetPlan): Merges {
  const owners = new Map<string, CellRange>();
  for (const area of merges) {
    const { top, left, bottom, right } = area;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        owners.set(keyOf(row, column), area);
      }
    }
  }
  return owners;
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

function documentRow(planned: PlannedRow, columns: readonly number[], merges: Merges): DocumentRow {
  const cells: DocumentCell[] = [];
  let spanned: CellRange | undefined;
  for (const column of columns) {
    const owner = merges.get(keyOf(planned.row, column));
    const last = cells.at(-1);
    if (owner && last && owner === spanned) {
      cells[cells.length - 1] = { ...last, columns: last.columns + 1 };
      continue;
    }
    spanned = owner;
    cells.push(documentCell(planned, column, merges));
  }
  return cells;
}

function documentCell({ row, cells }: PlannedRow, column: number, merges: Merges): DocumentCell {
  const owner = merges.get(keyOf(row, column));
  const goesDown = owner !== undefined && merges.get(keyOf(row + 1, column)) === owner;
  const comesDown = owner !== undefined && owner.top < row;
  const cell = cells.find((one) => one.column === column);
  const look = cell?.style.look ?? 'text';
  return {
    text: cell ? cellText(cell) : '',
    align: alignOf(look),
    ...(look === 'part' ? { isPart: true } : {}),
    isBold: look === 'heading' || look.startsWith('total-'),
    columns: 1,
    down: comesDown ? 'continues' : goesDown ? 'begins' : 'alone',
  };
}

function alignOf(look: CellLook): DocumentCell['align'] {
  if (look === 'heading' || look.endsWith('centre')) return 'centre';
  return look.endsWith('number') ? 'right' : 'left';
}
