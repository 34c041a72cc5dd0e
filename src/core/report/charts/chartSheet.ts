import type { ChartPlan } from '#core/workbook/chartPlan';
import type { PlannedCell, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';
import { draftText } from '../draftText';
import { numberCell, textCell } from '../frame/plannedCells';
import { valueOf } from '../frame/shownContent';
import { rowHeight } from '../frame/textHeight';
import type { TotalSources } from '../totalFormulas';
import type { ChartRow, ChartSection } from './chartSection';
import { growthContributions } from './growthContributions';
import { headlineGrowth } from './headlineGrowth';
import { headlinePoints } from './headlinePoints';
import { rankedUnits } from './rankedUnits';
import { seriesOfYears } from './seriesOfYears';

export const CHART_SHEET = 'Biểu đồ';

/** The charts of the report, each on a page with its numbers beside it; undefined without figures. */
export function chartSheet(sources: TotalSources): SheetPlan | undefined {
  const sections = [headlineGrowth, headlinePoints, growthContributions, rankedUnits, seriesOfYears]
    .map((make) => make(sources, CHART_SHEET))
    .filter((section) => section !== undefined);
  if (sections.length === 0) return undefined;
  const { compilation } = sources.context;
  const places = placesOf(sections);
  return {
    name: CHART_SHEET,
    visibility: 'visible',
    columns: COLUMN_WIDTHS.map((width) => ({ width })),
    rows: [
      ...headRows(compilation.book.department, compilation.book.year, draftText(compilation)),
      ...places.flatMap((place) => sectionRows(place)),
    ],
    merges: [...HEAD_MERGES, ...places.flatMap(sectionMerges)],
    frozen: { rows: 0, columns: 0 },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: 0, last: HEAD_ROWS - 1 },
      fitToWidth: false,
      scale: SCALE,
      pageStarts: places.slice(1).map(({ top }) => top),
    },
    charts: places.map(chartOf),
  };
}

const NAME_WIDTH = 48;
const SERIES_WIDTH = 11;
/** Names, up to two series, a gap, and the picture's columns: a landscape page of A4 in all. */
const COLUMN_WIDTHS = [
  NAME_WIDTH,
  SERIES_WIDTH,
  SERIES_WIDTH,
  2,
  ...Array.from({ length: 8 }, () => 9),
];
const PICTURE = { left: 4, right: 11 };
const LAST_COLUMN = PICTURE.right;
const HEAD_ROWS = 4;
/** In per cent: a landscape page of A4 then holds the columns, and some 590 points of rows. */
const SCALE = 83;
/** Of a picture, in points, where its numbers take less: what a name on its axis needs, and no more than a page has. */
const LEAST_HEIGHT = 400;
const GREATEST_HEIGHT = 490;
const HEIGHT_PER_NAME = 20;
const PLAIN_ROW = 15;

const HEAD_MERGES: readonly CellRange[] = [
  { top: 0, bottom: 0, left: 0, right: PICTURE.left - 1 },
  { top: 0, bottom: 0, left: PICTURE.left, right: LAST_COLUMN },
  { top: 1, bottom: 1, left: 0, right: LAST_COLUMN },
  { top: 2, bottom: 2, left: 0, right: LAST_COLUMN },
];

function headRows(department: string, year: number, draft: string): readonly PlannedRow[] {
  return [
    {
      row: 0,
      cells: [textCell(0, 'Biểu đồ', 'plain'), textCell(PICTURE.left, department, 'subtitle')],
    },
    { row: 1, height: 21, cells: [textCell(0, 'BIỂU ĐỒ MINH HỌA', 'title')] },
    { row: 2, cells: [textCell(0, `(Kỳ báo cáo: năm ${year})`, 'subtitle')] },
    { row: 3, cells: [textCell(0, draft, 'draft')] },
  ];
}

interface PlacedSection {
  readonly section: ChartSection;
  readonly number: number;
  /** The row of its title; heads stand below it, then the numbers. */
  readonly top: number;
  readonly bottom: number;
}

function placesOf(sections: readonly ChartSection[]): readonly PlacedSection[] {
  let top = HEAD_ROWS;
  return sections.map((section, position) => {
    const placed = { section, number: position + 1, top, bottom: top + rowsOfPicture(section) };
    top = placed.bottom + 2;
    return placed;
  });
}

/** So many rows that the picture is as high as its numbers, and high enough to be read. */
function rowsOfPicture({ heads, rows, notes }: ChartSection): number {
  const heights = [headHeight(heads), ...rows.map(nameHeight), ...notes.map(noteHeight)];
  const filled = heights.reduce((sum, height) => sum + height, 0);
  const needed = Math.max(LEAST_HEIGHT, Math.min(GREATEST_HEIGHT, HEIGHT_PER_NAME * rows.length));
  return heights.length + Math.max(0, Math.ceil((needed - filled) / PLAIN_ROW));
}

function headHeight(heads: ChartSection['heads']): number {
  return rowHeight(heads.map((text, at) => ({ text, width: widthOf(at) - 1 })));
}

function nameHeight({ name }: ChartRow): number {
  return rowHeight([{ text: name, width: NAME_WIDTH }]);
}

function noteHeight(note: string): number {
  return rowHeight([{ text: note, width: NOTE_WIDTH }]);
}

function sectionRows({ section, number, top }: PlacedSection): readonly PlannedRow[] {
  const { title, heads, rows, numberFormat, notes } = section;
  const firstNote = top + 2 + rows.length;
  return [
    { row: top, cells: [textCell(0, `Biểu đồ ${number}. ${title}`, 'plain')] },
    {
      row: top + 1,
      height: headHeight(heads),
      cells: heads.map((head, column) => textCell(column, head, 'heading')),
    },
    ...rows.map((row, position) => numberRow(row, top + 2 + position, numberFormat)),
    ...notes.map((note, position) => ({
      row: firstNote + position,
      height: noteHeight(note),
      cells: [textCell(0, note, 'note')],
    })),
  ];
}

function widthOf(column: number): number {
  return column === 0 ? NAME_WIDTH : SERIES_WIDTH;
}

const NOTE_COLUMNS = 3;
const NOTE_WIDTH = NAME_WIDTH + (NOTE_COLUMNS - 1) * SERIES_WIDTH;

function numberRow(charted: ChartRow, row: number, format: string): PlannedRow {
  const { name, contents, about, isHeading } = charted;
  const cells: readonly PlannedCell[] = [
    textCell(0, name, isHeading ? 'total-text' : 'text'),
    ...contents.map((content, at) => {
      const cell = numberCell(1 + at, content, format);
      return about ? { ...cell, about } : cell;
    }),
  ];
  return { row, height: nameHeight(charted), cells };
}

function sectionMerges({ section, top }: PlacedSection): readonly CellRange[] {
  const firstNote = top + 2 + section.rows.length;
  return [
    { top, bottom: top, left: 0, right: LAST_COLUMN },
    ...section.notes.map((_, position) => ({
      top: firstNote + position,
      bottom: firstNote + position,
      left: 0,
      right: NOTE_COLUMNS - 1,
    })),
  ];
}

function chartOf({ section, top, bottom }: PlacedSection): ChartPlan {
  const { kind, title, heads, rows, numberFormat, valueTitle } = section;
  const [, ...series] = heads;
  const cells = (column: number): CellRange => {
    return { top: top + 2, bottom: top + 1 + rows.length, left: column, right: column };
  };
  return {
    kind,
    title,
    position: { top: top + 1, bottom, ...PICTURE },
    categories: {
      cells: cells(0),
      texts: rows.map(({ name }) => name),
      headings: rows.flatMap(({ isHeading }, at) => (isHeading ? [at] : [])),
    },
    series: series.map((text, at) => ({
      name: { row: top + 1, column: 1 + at, text },
      cells: cells(1 + at),
      values: rows.map(({ contents }) => {
        const content = contents[at];
        const value = content ? valueOf(content) : '';
        return typeof value === 'string' ? undefined : value;
      }),
    })),
    categoryTitle: '',
    valueTitle,
    numberFormat,
  };
}
