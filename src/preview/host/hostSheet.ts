import type { CellRange } from '#core/workbook/snapshot';
import { MOST_COLUMNS, overlap, WHOLE_SHEET } from './area';
import { PLAIN_FORMAT, type HostCell, type HostFormat } from './cell';

export type HostVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface HostName {
  readonly formula: string;
  readonly isVisible: boolean;
}

/** What may be typed into an area, in the words of the Excel API. */
export interface HostInputRule {
  readonly area: CellRange;
  readonly rule: object;
  readonly prompt: object;
  readonly errorAlert: object;
}

/** Cells of an area look so while a formula, written for its first cell, is true; the first wins. */
export interface HostHighlight {
  readonly area: CellRange;
  readonly formula: string;
  readonly fontColour: string;
  readonly fill: string;
}

/** A chart as values: what was said of it, by its path in the Excel API, and its series. */
export interface HostChart {
  readonly kind: string;
  readonly position: CellRange;
  readonly said: Readonly<Record<string, unknown>>;
  readonly series: readonly HostSeries[];
}

export interface HostSeries {
  readonly values: CellRange | undefined;
  readonly categories: CellRange | undefined;
  readonly said: Readonly<Record<string, unknown>>;
}

/** What of a sheet is not in its cells. Widths and heights are in points. */
export interface SheetSetUp {
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly hiddenRows: Set<number>;
  frozen: { readonly rows: number; readonly columns: number };
  filter: CellRange | undefined;
  orientation: string;
  zoom: unknown;
  repeatedRows: string | undefined;
  repeatedColumns: string | undefined;
  printArea: CellRange | undefined;
  /** Rows and columns before which a page begins. */
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
  showsGridlines: boolean;
}

/** One sheet of the embedded workbook: cells, formats, merges, set-up. Rows and columns from 0. */
export class HostSheet {
  readonly #cells = new Map<number, HostCell>();
  readonly #formats = new Map<number, HostFormat>();
  merges: CellRange[] = [];
  visibility: HostVisibility = 'Visible';
  isProtected = false;
  readonly names = new Map<string, HostName>();
  inputRules: readonly HostInputRule[] = [];
  highlights: readonly HostHighlight[] = [];
  charts: readonly HostChart[] = [];
  readonly setUp: SheetSetUp = emptySetUp();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): HostCell | undefined {
    return this.#cells.get(keyOf(row, column));
  }

  format(row: number, column: number): HostFormat {
    return this.#formats.get(keyOf(row, column)) ?? PLAIN_FORMAT;
  }

  put(row: number, column: number, cell: HostCell | undefined): void {
    if (cell === undefined) this.#cells.delete(keyOf(row, column));
    else this.#cells.set(keyOf(row, column), cell);
  }

  putFormat(row: number, column: number, format: HostFormat): void {
    this.#formats.set(keyOf(row, column), format);
  }

  clear(area: CellRange, what: 'All' | 'Contents' | 'Formats'): void {
    if (what !== 'Formats') deleteWithin(this.#cells, area);
    if (what === 'Contents') return;
    deleteWithin(this.#formats, area);
    this.merges = this.merges.filter((merge) => overlap(merge, area) === undefined);
  }

  *cellsWithin(area: CellRange): Iterable<readonly [row: number, column: number, cell: HostCell]> {
    for (const [key, cell] of this.#cells) {
      const row = Math.floor(key / MOST_COLUMNS);
      const column = key % MOST_COLUMNS;
      if (overlap(area, { top: row, left: column, bottom: row, right: column })) {
        yield [row, column, cell];
      }
    }
  }

  *formats(): Iterable<readonly [row: number, column: number, format: HostFormat]> {
    for (const [key, format] of this.#formats) {
      yield [Math.floor(key / MOST_COLUMNS), key % MOST_COLUMNS, format];
    }
  }

  /** The smallest area that holds every value, or every value and format. */
  usedArea(onlyValues: boolean): CellRange | undefined {
    const keys = onlyValues ? [this.#cells] : [this.#cells, this.#formats];
    let used: CellRange | undefined;
    for (const map of keys) {
      for (const key of map.keys()) {
        used = including(used, Math.floor(key / MOST_COLUMNS), key % MOST_COLUMNS);
      }
    }
    return used;
  }

  /** Takes over everything that a copy of a sheet has. */
  copyFrom(other: HostSheet): void {
    this.clear(WHOLE_SHEET, 'All');
    for (const [row, column, cell] of other.cellsWithin(WHOLE_SHEET)) this.put(row, column, cell);
    for (const [row, column, format] of other.formats()) this.putFormat(row, column, format);
    this.merges = [...other.merges];
    this.inputRules = other.inputRules;
    this.highlights = other.highlights;
    copyMeasures(other.setUp, this.setUp);
  }
}

/** Widths, heights and what is hidden: what pasting a whole sheet brings along. */
function copyMeasures(from: SheetSetUp, to: SheetSetUp): void {
  replaceAll(to.columnWidths, from.columnWidths);
  replaceAll(to.rowHeights, from.rowHeights);
  to.hiddenColumns.clear();
  to.hiddenRows.clear();
  from.hiddenColumns.forEach((column) => to.hiddenColumns.add(column));
  from.hiddenRows.forEach((row) => to.hiddenRows.add(row));
}

function replaceAll(to: Map<number, number>, from: ReadonlyMap<number, number>): void {
  to.clear();
  from.forEach((value, key) => to.set(key, value));
}

function emptySetUp(): SheetSetUp {
  return {
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    frozen: { rows: 0, columns: 0 },
    filter: undefined,
    orientation: 'Portrait',
    zoom: { scale: 100 },
    repeatedRows: undefined,
    repeatedColumns: undefined,
    printArea: undefined,
    rowBreaks: [],
    columnBreaks: [],
    showsGridlines: true,
  };
}

function keyOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

function deleteWithin(map: Map<number, unknown>, area: CellRange): void {
  for (const key of map.keys()) {
    const row = Math.floor(key / MOST_COLUMNS);
    const column = key % MOST_COLUMNS;
    if (overlap(area, { top: row, left: column, bottom: row, right: column })) map.delete(key);
  }
}

function including(area: CellRange | undefined, row: number, column: number): CellRange {
  if (area === undefined) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
