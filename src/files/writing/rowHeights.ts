import type { CellLook, PlannedCell, PlannedColumn, PlannedRow } from '#core/workbook/sheetPlan';
import { LOOKS, type Drawing } from '#core/workbook/looks';
import type { MergedAreas } from './mergedAreas';
import { linesOf } from './textLines';

/**
 * The heights of rows whose plan names none. Excel would find them itself, LibreOffice and most
 * viewers do not, and a table whose wrapped labels are cut off is no table; so they are estimated
 * from the widths of the columns. The file does not call them chosen: Excel fits a row anew as
 * soon as somebody edits it.
 */
export class RowHeights {
  /** Of the columns that are shown; nothing in a hidden one makes a row higher. */
  readonly #widths: readonly (number | 'hidden')[];
  readonly #areas: MergedAreas;
  readonly #last: { text: string; look: CellLook; height: number }[] = [];

  constructor(columns: readonly PlannedColumn[], areas: MergedAreas) {
    this.#widths = columns.map(({ width, hidden }) => (hidden ? 'hidden' : width));
    this.#areas = areas;
  }

  /** In points; undefined when the row fits into the default height. */
  of({ row, cells }: PlannedRow): number | undefined {
    let height = DEFAULT_HEIGHT;
    const hasAreas = this.#areas.beginIn(row);
    for (const cell of cells) {
      const needed = this.#heightOf(row, cell, hasAreas);
      if (needed > height) height = needed;
    }
    return height === DEFAULT_HEIGHT ? undefined : Math.min(height, GREATEST_HEIGHT);
  }

  /** Outside merged areas the cell above, where it says the same, has been measured already. */
  #heightOf(row: number, cell: PlannedCell, hasAreas: boolean): number {
    const text = textOf(cell);
    if (text === '' || this.#widths[cell.column] === 'hidden') return 0;
    if (hasAreas) return this.#measured(row, cell, text);
    const last = this.#last[cell.column];
    const { look } = cell.style;
    if (last !== undefined && last.text === text && last.look === look) return last.height;
    const height = this.#measured(row, cell, text);
    this.#last[cell.column] = { text, look, height };
    return height;
  }

  #measured(row: number, cell: PlannedCell, text: string): number {
    const { lineHeight, digitsInEm, wraps, isBold } = LINES[cell.style.look];
    const room = this.#room(row, cell.column, wraps) * digitsInEm;
    if (text.length <= room || room === 0) return lineHeight;
    return linesOf(text, room, isBold) * lineHeight;
  }

  /** The width a text is wrapped to, in digits of the default font; 0 when it is not wrapped. */
  #room(row: number, column: number, wraps: boolean): number {
    const area = this.#areas.from(row, column);
    if (area === undefined) return wraps ? this.#width(column) : 0;
    if (area.bottom > area.top) return 0;
    let room = 0;
    for (let covered = area.left; covered <= area.right; covered++) room += this.#width(covered);
    return room;
  }

  #width(column: number): number {
    const width = this.#widths[column] ?? DEFAULT_WIDTH;
    return width === 'hidden' ? 0 : width;
  }
}

/** In points; must agree with the default font. */
export const DEFAULT_HEIGHT = 15;
const GREATEST_HEIGHT = 409;
const DEFAULT_WIDTH = 8.43;
/** Points a digit of the default font is wide on the screen: 7 pixels. */
const DIGIT = 5.25;
/** How high Excel makes a line of Times New Roman, by size. */
const LINE_HEIGHTS = new Map([
  [10, 13.5],
  [11, 15],
  [12, 15.75],
  [14, 18.75],
]);
const LOOSE_LEADING = 1.4;

/** What of a look bears on the height of its cells, looked up once a cell. */
interface LineShape {
  readonly lineHeight: number;
  readonly digitsInEm: number;
  readonly wraps: boolean;
  readonly isBold: boolean;
}

const LINES = Object.fromEntries(
  Object.entries(LOOKS).map(([look, drawing]) => [look, lineShape(drawing)]),
) as Readonly<Record<CellLook, LineShape>>;

function lineShape({ font, wraps }: Drawing): LineShape {
  const lineHeight = LINE_HEIGHTS.get(font.size) ?? font.size * LOOSE_LEADING;
  return { lineHeight, digitsInEm: DIGIT / font.size, wraps, isBold: font.isBold };
}

function textOf({ content }: PlannedCell): string {
  if (content.kind === 'text') return content.text;
  if (content.kind === 'formula' && typeof content.expected === 'string') return content.expected;
  return '';
}
