import type { CellRange } from '#core/workbook/snapshot';
import type { PlannedColumn, PlannedRow, SheetPlan, TwoPages } from '#core/workbook/sheetPlan';
import { LEGEND } from './marks';
import { textCell } from './plannedCells';
import { linesOf, rowHeight } from './textHeight';

/** A table before it is laid on a sheet: what stands above it, its head, body and notes. */
export interface TableFrame {
  readonly sheet: string;
  /** "Biểu số 02" */
  readonly label: string;
  readonly title: string;
  readonly year: number;
  readonly department: string;
  /** '' or why the table is only a draft. */
  readonly draft: string;
  /** "Đơn vị tính: …"; '' when each column or row says its own. */
  readonly measure: string;
  readonly columns: readonly HeadColumn[];
  /** From row firstBodyRow(columns) on. */
  readonly body: readonly PlannedRow[];
  readonly notes: readonly string[];
  readonly orientation: 'portrait' | 'landscape';
  readonly frozenColumns: number;
}

export interface HeadColumn {
  /** Neighbours of one group share a head above their own. */
  readonly group?: string;
  readonly heading: string;
  /** Of the row A B C 1 2 3 under the heads. */
  readonly reference: string;
  readonly width: number;
}

/** Rows above the head: form and department, title, period, draft and measure. */
const ROWS_ABOVE = 4;

/** The row in which the body begins. */
export function firstBodyRow(columns: readonly HeadColumn[]): number {
  return ROWS_ABOVE + (hasGroups(columns) ? 2 : 1) + 1;
}

/** The sheet of a table, ready to be printed on A4. */
export function tableSheet(frame: TableFrame): SheetPlan {
  const { columns, body } = frame;
  const bodyStart = firstBodyRow(columns);
  const notesStart = (body.at(-1)?.row ?? bodyStart - 1) + 2;
  const notes = [LEGEND, ...frame.notes];
  const twoPages = pagesOf(frame);
  const page = firstBand(frame, twoPages);
  return {
    name: frame.sheet,
    visibility: 'visible',
    columns: columns.map(({ width }): PlannedColumn => ({ width })),
    rows: [
      ...(twoPages ? rowsAbovePages(frame, twoPages) : rowsAbove(frame)),
      ...headRows(columns),
      ...body,
      ...notes.map((note, position) => noteRow(note, notesStart + position, columns, page)),
    ],
    merges: [
      ...(twoPages ? mergesAbovePages(frame, twoPages) : mergesAbove(columns.length)),
      ...headMerges(columns),
      ...notes.map((_, position) => ({
        top: notesStart + position,
        bottom: notesStart + position,
        ...page,
      })),
    ],
    frozen: { rows: bodyStart, columns: frame.frozenColumns },
    print: {
      orientation: frame.orientation,
      repeatedRows: { first: ROWS_ABOVE, last: bodyStart - 1 },
      fitToWidth: true,
      ...(twoPages ? { twoPages } : {}),
    },
  };
}

/** Width that A4 holds at full size, in characters of the sheet, between the margins of a document. */
const PAGE_WIDTH = { landscape: 136, portrait: 89 } as const;
/** Below three quarters of its size the tables' font is smaller than 8 points. */
const SMALLEST_SCALE = 75;
/** Two pages need not be filled; more than this looks coarse beside the other tables. */
const LARGEST_SCALE = 78;

/** Where a table that would be too small on one page goes on to a second. */
function pagesOf({ columns, frozenColumns, orientation }: TableFrame): TwoPages | undefined {
  const room = PAGE_WIDTH[orientation];
  if (widthOf(columns) * SMALLEST_SCALE <= room * 100) return undefined;
  const [best] = columns
    .map((_, secondFrom) => ({ secondFrom, width: widerPage(columns, frozenColumns, secondFrom) }))
    .filter(({ secondFrom }) => secondFrom > frozenColumns && beginsGroup(columns, secondFrom))
    .sort((left, right) => left.width - right.width);
  if (best === undefined) return undefined;
  const fitting = Math.floor((room * 97) / best.width);
  return {
    secondFrom: best.secondFrom,
    repeatedColumns: frozenColumns,
    scale: Math.min(LARGEST_SCALE, fitting),
  };
}

function widerPage(columns: readonly HeadColumn[], stub: number, secondFrom: number): number {
  const second = [...columns.slice(0, stub), ...columns.slice(secondFrom)];
  return Math.max(widthOf(columns.slice(0, secondFrom)), widthOf(second));
}

function beginsGroup(columns: readonly HeadColumn[], position: number): boolean {
  const group = columns[position]?.group;
  return group === undefined || group !== columns[position - 1]?.group;
}

/** Columns from left to right, both included. */
interface Band {
  readonly left: number;
  readonly right: number;
}

/** The columns over which the first page's title and notes stand: not those that are repeated. */
function firstBand({ columns }: TableFrame, twoPages: TwoPages | undefined): Band {
  if (!twoPages) return { left: 0, right: columns.length - 1 };
  return { left: twoPages.repeatedColumns, right: twoPages.secondFrom - 1 };
}

function pageBands(frame: TableFrame, twoPages: TwoPages): readonly Band[] {
  const second = { left: twoPages.secondFrom, right: frame.columns.length - 1 };
  return [firstBand(frame, twoPages), second];
}

/** The rows above a table on two pages: label once, for it is repeated; the rest on each. */
function rowsAbovePages(frame: TableFrame, twoPages: TwoPages): readonly PlannedRow[] {
  const bands = pageBands(frame, twoPages);
  const titleOf = (band: number) => (band === 0 ? frame.title : `${frame.title} (tiếp theo)`);
  const lines = bands.map(({ left, right }, band) =>
    linesOf(titleOf(band), widthOf(frame.columns.slice(left, right + 1)) / TITLE_FONT_RATIO),
  );
  const period = `(Kỳ báo cáo: năm ${frame.year})`;
  return [
    {
      row: 0,
      cells: [
        textCell(0, frame.label, 'plain'),
        ...bands.map(({ left }) => textCell(left, frame.department, 'subtitle')),
      ],
    },
    {
      row: 1,
      height: TITLE_LINE * Math.max(...lines),
      cells: bands.map(({ left }, band) => textCell(left, titleOf(band), 'title')),
    },
    {
      row: 2,
      cells: bands.map(({ left }) =>
        textCell(left, [period, frame.measure].join(' ').trim(), 'subtitle'),
      ),
    },
    { row: 3, cells: bands.map(({ left }) => textCell(left, frame.draft, 'draft')) },
  ];
}

function mergesAbovePages(frame: TableFrame, twoPages: TwoPages): readonly CellRange[] {
  const bands = pageBands(frame, twoPages);
  return [0, 1, 2, 3]
    .flatMap((row) => bands.map((band) => ({ top: row, bottom: row, ...band })))
    .filter(({ left, right }) => right > left);
}

function rowsAbove(frame: TableFrame): readonly PlannedRow[] {
  const half = Math.ceil(frame.columns.length / 2);
  const titleWidth = widthOf(frame.columns) / TITLE_FONT_RATIO;
  return [
    {
      row: 0,
      cells: [textCell(0, frame.label, 'plain'), textCell(half, frame.department, 'subtitle')],
    },
    {
      row: 1,
      height: TITLE_LINE * linesOf(frame.title, titleWidth),
      cells: [textCell(0, frame.title, 'title')],
    },
    { row: 2, cells: [textCell(0, `(Kỳ báo cáo: năm ${frame.year})`, 'subtitle')] },
    {
      row: 3,
      cells: [textCell(0, frame.draft, 'draft'), textCell(half, frame.measure, 'subtitle')],
    },
  ];
}

/** The title's letters are larger than those the column widths are counted in. */
const TITLE_FONT_RATIO = 1.5;
const TITLE_LINE = 21;

function mergesAbove(columns: number): readonly CellRange[] {
  const half = Math.ceil(columns / 2);
  return [
    ...[0, 3].flatMap((row) => [
      { top: row, bottom: row, left: 0, right: half - 1 },
      { top: row, bottom: row, left: half, right: columns - 1 },
    ]),
    acrossRow(1, columns),
    acrossRow(2, columns),
  ].filter(({ left, right }) => right > left);
}

function headRows(columns: readonly HeadColumn[]): readonly PlannedRow[] {
  const last = firstBodyRow(columns) - 1;
  const shown = columns.map((column) => breakableReference(column));
  const references = shown.map((reference, column) => textCell(column, reference, 'heading'));
  const heads = columns.map(({ heading }, column) => textCell(column, heading, 'heading'));
  const referenceTexts = columns.map(({ width }, column) => ({
    text: shown[column] ?? '',
    width: width - 1,
  }));
  const referenceRow = { row: last, height: rowHeight(referenceTexts), cells: references };
  if (!hasGroups(columns)) {
    return [{ row: ROWS_ABOVE, height: rowHeight(headTexts(columns)), cells: heads }, referenceRow];
  }
  const groups = columns.map(({ group, heading }, column) => {
    const continues = group !== undefined && columns[column - 1]?.group === group;
    return textCell(column, continues ? '' : (group ?? heading), 'heading');
  });
  const grouped = columns.filter(({ group }) => group !== undefined);
  return [
    { row: ROWS_ABOVE, height: rowHeight(groupTexts(columns)), cells: groups },
    {
      row: ROWS_ABOVE + 1,
      height: rowHeight(headTexts(grouped)),
      cells: heads.map((cell, column) =>
        columns[column]?.group === undefined ? { ...cell, content: { kind: 'empty' } } : cell,
      ),
    },
    referenceRow,
  ];
}

/** "3=2/1 *100", at most "12= 11/10 *100", in a narrow column: texts break at spaces only. */
function breakableReference({ reference, width }: HeadColumn): string {
  if (reference.length <= width - 1) return reference;
  const broken = reference.replace(/[*-]/g, ' $&');
  return broken.indexOf(' ') <= width - 1 ? broken : broken.replace('=', '= ');
}

function headTexts(
  columns: readonly HeadColumn[],
): readonly { readonly text: string; readonly width: number }[] {
  return columns.map(({ heading, width }) => ({ text: heading, width: width - 1 }));
}

function groupTexts(
  columns: readonly HeadColumn[],
): readonly { readonly text: string; readonly width: number }[] {
  return groupsOf(columns).map(({ text: group, columns: grouped }) => ({
    text: group,
    width: widthOf(grouped) - 1,
  }));
}

/** Groups merge across; a column without one merges its two head rows. */
function headMerges(columns: readonly HeadColumn[]): readonly CellRange[] {
  if (!hasGroups(columns)) return [];
  const across = groupsOf(columns)
    .filter(({ columns: grouped }) => grouped.length > 1)
    .map(({ first, columns: grouped }) => ({
      top: ROWS_ABOVE,
      bottom: ROWS_ABOVE,
      left: first,
      right: first + grouped.length - 1,
    }));
  const down = columns.flatMap(({ group }, column) =>
    group === undefined
      ? [{ top: ROWS_ABOVE, bottom: ROWS_ABOVE + 1, left: column, right: column }]
      : [],
  );
  return [...across, ...down];
}

interface HeadGroup {
  readonly text: string;
  readonly first: number;
  readonly columns: HeadColumn[];
}

function groupsOf(columns: readonly HeadColumn[]): readonly HeadGroup[] {
  const groups: HeadGroup[] = [];
  columns.forEach((column, position) => {
    const last = groups.at(-1);
    const isNeighbour = last && last.first + last.columns.length === position;
    if (column.group === undefined) return;
    if (last && isNeighbour && last.text === column.group) last.columns.push(column);
    else groups.push({ text: column.group, first: position, columns: [column] });
  });
  return groups;
}

function noteRow(
  note: string,
  row: number,
  columns: readonly HeadColumn[],
  { left, right }: Band,
): PlannedRow {
  return {
    row,
    height: rowHeight([{ text: note, width: widthOf(columns.slice(left, right + 1)) }]),
    cells: [textCell(left, note, 'note')],
  };
}

function acrossRow(row: number, columns: number): CellRange {
  return { top: row, bottom: row, left: 0, right: columns - 1 };
}

function hasGroups(columns: readonly HeadColumn[]): boolean {
  return columns.some(({ group }) => group !== undefined);
}

function widthOf(columns: readonly HeadColumn[]): number {
  return columns.reduce((width, column) => width + column.width, 0);
}
