import type { PagesAcross, PlannedRow } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';
import { PAGE_WIDTH } from './pageWidth';
import { textCell } from './plannedCells';
import { linesOf } from './textHeight';
import type { HeadColumn, TableFrame } from './tableFrame';
import { widthOf } from './tableHead';

/** Below three quarters of its size the tables' font is smaller than 8 points. */
const SMALLEST_SCALE = 75;
/** Two pages need not be filled; more than this looks coarse beside the other tables. */
const LARGEST_SCALE = 78;

/** Where a table that would be too small on one page goes on to a second. */
export function pagesOf({
  columns,
  frozenColumns,
  orientation,
}: TableFrame): PagesAcross | undefined {
  const room = PAGE_WIDTH[orientation];
  if (widthOf(columns) * SMALLEST_SCALE <= room * 100) return undefined;
  const [best] = columns
    .map((_, secondFrom) => ({ secondFrom, width: widerPage(columns, frozenColumns, secondFrom) }))
    .filter(({ secondFrom }) => secondFrom > frozenColumns && beginsGroup(columns, secondFrom))
    .sort((left, right) => left.width - right.width);
  if (best === undefined) return undefined;
  const fitting = Math.floor((room * 97) / best.width);
  return {
    starts: [best.secondFrom],
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
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** The columns over which title and notes stand on each page across: not those that are repeated. */
export function bandsOf(
  columns: readonly unknown[],
  pagesAcross: PagesAcross | undefined,
): readonly Band[] {
  const { repeatedColumns, starts } = pagesAcross ?? { repeatedColumns: 0, starts: [] };
  const ends = [...starts, columns.length];
  return [repeatedColumns, ...starts].map((left, page) => ({
    left,
    right: (ends[page] ?? columns.length) - 1,
  }));
}

/** The title of a sheet on one of its pages across. */
export function titleOn(page: number, title: string): string {
  return page === 0 || title === '' ? title : `${title} (tiếp theo)`;
}

/** The rows above a table on two pages: label once, for it is repeated; the rest on each. */
export function rowsAbovePages(frame: TableFrame, pagesAcross: PagesAcross): readonly PlannedRow[] {
  const bands = bandsOf(frame.columns, pagesAcross);
  const lines = bands.map(({ left, right }, band) =>
    linesOf(
      titleOn(band, frame.title),
      widthOf(frame.columns.slice(left, right + 1)) / TITLE_FONT_RATIO,
    ),
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
      cells: bands.map(({ left }, band) => textCell(left, titleOn(band, frame.title), 'title')),
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

export function mergesAbovePages(
  frame: TableFrame,
  pagesAcross: PagesAcross,
): readonly CellRange[] {
  const bands = bandsOf(frame.columns, pagesAcross);
  return [0, 1, 2, 3]
    .flatMap((row) => bands.map((band) => ({ top: row, bottom: row, ...band })))
    .filter(({ left, right }) => right > left);
}

/** The rows above a table on one page. */
export function rowsAbove(frame: TableFrame): readonly PlannedRow[] {
  const half = rightFrom(frame.columns);
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

/** Of the line above a table: the form's number, or the mark of a draft, before the department. */
const LEFT_SHARE = 0.4;

/** The column from which the department stands above a table. */
function rightFrom(columns: readonly HeadColumn[]): number {
  const left = LEFT_SHARE * widthOf(columns);
  const beyond = columns.findIndex((_, at) => widthOf(columns.slice(0, at)) >= left);
  return Math.max(1, beyond < 0 ? columns.length - 1 : beyond);
}

/** The title's letters are larger than those the column widths are counted in. */
const TITLE_FONT_RATIO = 1.5;
const TITLE_LINE = 21;

export function mergesAbove(frameColumns: readonly HeadColumn[]): readonly CellRange[] {
  const columns = frameColumns.length;
  const half = rightFrom(frameColumns);
  return [
    ...[0, 3].flatMap((row) => [
      { top: row, bottom: row, left: 0, right: half - 1 },
      { top: row, bottom: row, left: half, right: columns - 1 },
    ]),
    acrossRow(1, columns),
    acrossRow(2, columns),
  ].filter(({ left, right }) => right > left);
}

function acrossRow(row: number, columns: number): CellRange {
  return { top: row, bottom: row, left: 0, right: columns - 1 };
}
