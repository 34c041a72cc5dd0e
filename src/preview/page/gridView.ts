import { cellAddress, columnLetters } from '#core/workbook/cellAddress';
import type { CellRange } from '#core/workbook/snapshot';
import { covers } from '../host/area';
import type { HostSheet } from '../host/hostSheet';
import type { HostWorkbook } from '../host/hostWorkbook';
import { drawCell } from './drawCell';
import { lineAt, measureSheet, type Lines, type SheetMeasures } from './sheetMeasures';

const HEAD_HEIGHT = 22;
const HEAD_WIDTH = 44;

/**
 * The active sheet as a grid: only the rows and columns in sight are drawn. Keyboard and mouse
 * select; what is typed goes into the formula bar.
 */
export class GridView {
  readonly #book: HostWorkbook;
  readonly #scroller: HTMLElement;
  readonly #canvas = document.createElement('div');
  #sheet: HostSheet;
  #measures: SheetMeasures;

  constructor(book: HostWorkbook, scroller: HTMLElement) {
    this.#book = book;
    this.#scroller = scroller;
    this.#sheet = book.active;
    this.#measures = measureSheet(this.#sheet);
    this.#canvas.className = 'canvas';
    scroller.append(this.#canvas);
    scroller.addEventListener('scroll', () => this.#draw());
    scroller.addEventListener('mousedown', (event) => this.#point(event));
    scroller.addEventListener('keydown', (event) => this.#press(event));
    new ResizeObserver(() => this.#draw()).observe(scroller);
  }

  /** Draws the workbook as it is; another sheet begins at its top. */
  refresh(): void {
    const isOther = this.#sheet !== this.#book.active;
    this.#sheet = this.#book.active;
    this.#measures = measureSheet(this.#sheet);
    if (isOther) this.#scroller.scrollTo(0, 0);
    this.#draw();
  }

  /** Brings the selected cell into sight. */
  reveal(): void {
    const { area } = this.#book.selection;
    const { rows, columns } = this.#measures;
    const { frozen } = this.#sheet.setUp;
    const top = at(rows, area.top);
    const left = at(columns, area.left);
    const frozenHeight = HEAD_HEIGHT + at(rows, frozen.rows);
    const frozenWidth = HEAD_WIDTH + at(columns, frozen.columns);
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.#scroller;
    if (top + HEAD_HEIGHT < scrollTop + frozenHeight && area.top >= frozen.rows) {
      this.#scroller.scrollTop = top + HEAD_HEIGHT - frozenHeight;
    } else if (at(rows, area.top + 1) + HEAD_HEIGHT > scrollTop + clientHeight) {
      this.#scroller.scrollTop = at(rows, area.top + 1) + HEAD_HEIGHT - clientHeight;
    }
    if (left + HEAD_WIDTH < scrollLeft + frozenWidth && area.left >= frozen.columns) {
      this.#scroller.scrollLeft = left + HEAD_WIDTH - frozenWidth;
    } else if (at(columns, area.left + 1) + HEAD_WIDTH > scrollLeft + clientWidth) {
      this.#scroller.scrollLeft = at(columns, area.left + 1) + HEAD_WIDTH - clientWidth;
    }
    this.#draw();
  }

  #draw(): void {
    const { rows, columns } = this.#measures;
    this.#canvas.style.height = `${HEAD_HEIGHT + at(rows, rows.length - 1)}px`;
    this.#canvas.style.width = `${HEAD_WIDTH + at(columns, columns.length - 1)}px`;
    this.#scroller.setAttribute('aria-label', this.#sheet.name);
    this.#scroller.setAttribute('aria-rowcount', String(rows.length - 1));
    this.#scroller.setAttribute('aria-colcount', String(columns.length - 1));
    const shownColumns = this.#shown(columns, 'columns');
    const heads = this.#columnHeads(shownColumns);
    const body = this.#shown(rows, 'rows').map((row) => this.#row(row, shownColumns));
    this.#canvas.replaceChildren(heads, ...body);
  }

  /** The lines in sight, and the frozen ones. */
  #shown(offsets: Lines, kind: 'rows' | 'columns'): readonly number[] {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.#scroller;
    const from = kind === 'rows' ? scrollTop : scrollLeft;
    const size = kind === 'rows' ? clientHeight : clientWidth;
    const frozen = this.#sheet.setUp.frozen[kind];
    const first = Math.max(frozen, lineAt(offsets, from) - 1);
    const last = Math.min(offsets.length - 2, lineAt(offsets, from + size) + 1);
    const visible = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
    return [...Array.from({ length: frozen }, (_, n) => n), ...visible].filter(
      (line) => at(offsets, line + 1) > at(offsets, line),
    );
  }

  #columnHeads(columns: readonly number[]): HTMLElement {
    const heads = line('row', 'heads');
    place(heads, 0, this.#scroller.scrollTop, this.#canvas.clientWidth, HEAD_HEIGHT);
    for (const column of columns) {
      const head = line('columnheader', 'head');
      head.textContent = columnLetters(column);
      const width = at(this.#measures.columns, column + 1) - at(this.#measures.columns, column);
      place(head, this.#left(column), 0, width, HEAD_HEIGHT);
      head.classList.toggle('frozen', column < this.#sheet.setUp.frozen.columns);
      heads.append(head);
    }
    return heads;
  }

  #row(row: number, columns: readonly number[]): HTMLElement {
    const { rows } = this.#measures;
    const { frozen } = this.#sheet.setUp;
    const element = line('row', 'row');
    element.setAttribute('aria-rowindex', String(row + 1));
    const top = HEAD_HEIGHT + at(rows, row) + (row < frozen.rows ? this.#scroller.scrollTop : 0);
    place(element, 0, top, this.#canvas.clientWidth, at(rows, row + 1) - at(rows, row));
    element.classList.toggle('frozen', row < frozen.rows);
    const head = line('rowheader', 'head row-head');
    head.textContent = String(row + 1);
    place(head, this.#scroller.scrollLeft, 0, HEAD_WIDTH, at(rows, row + 1) - at(rows, row));
    element.append(head, ...columns.flatMap((column) => this.#cell(row, column, columns) ?? []));
    return element;
  }

  /** Of a merged area, the first cell in sight stands for the whole. */
  #cell(row: number, column: number, columns: readonly number[]): HTMLElement | undefined {
    const merge = this.#sheet.merges.find((area) => covers(area, row, column));
    const area = merge ?? { top: row, left: column, bottom: row, right: column };
    const isFirst = merge === undefined || column === Math.max(merge.left, columns[0] ?? 0);
    const isTop = merge === undefined || row === this.#firstShownRow(merge);
    if (!isFirst || !isTop) return undefined;
    const element = line('gridcell', 'cell');
    drawCell(element, this.#sheet, area);
    this.#placeCell(element, row, area);
    element.dataset['cell'] = cellAddress(area.top, area.left);
    element.setAttribute('aria-colindex', String(area.left + 1));
    const { selection } = this.#book;
    const isSelected = covers(selection.area, area.top, area.left);
    element.setAttribute('aria-selected', String(isSelected));
    element.classList.toggle('frozen', column < this.#sheet.setUp.frozen.columns);
    return element;
  }

  #placeCell(element: HTMLElement, row: number, area: CellRange): void {
    const { rows, columns } = this.#measures;
    const width = at(columns, area.right + 1) - at(columns, area.left);
    const height = at(rows, area.bottom + 1) - at(rows, area.top);
    place(element, this.#left(area.left), at(rows, area.top) - at(rows, row), width, height);
  }

  #firstShownRow(merge: CellRange): number {
    const { scrollTop } = this.#scroller;
    const { frozen } = this.#sheet.setUp;
    if (merge.top < frozen.rows) return merge.top;
    const first = Math.max(frozen.rows, lineAt(this.#measures.rows, scrollTop) - 1);
    return Math.max(merge.top, Math.min(first, merge.bottom));
  }

  #left(column: number): number {
    const moved = column < this.#sheet.setUp.frozen.columns ? this.#scroller.scrollLeft : 0;
    return HEAD_WIDTH + at(this.#measures.columns, column) + moved;
  }

  #point(event: MouseEvent): void {
    const cell = (event.target as Element).closest<HTMLElement>('[data-cell]');
    const row = Number(cell?.parentElement?.getAttribute('aria-rowindex')) - 1;
    const column = Number(cell?.getAttribute('aria-colindex')) - 1;
    if (cell && row >= 0 && column >= 0) this.#select(row, column);
  }

  #press(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const { area } = this.#book.selection;
    const [down, right] = step;
    const merge = this.#sheet.merges.find((one) => covers(one, area.top, area.left)) ?? area;
    const row = down > 0 ? merge.bottom + down : area.top + down;
    const column = right > 0 ? merge.right + right : area.left + right;
    this.#select(Math.max(0, row), Math.max(0, column));
  }

  #select(row: number, column: number): void {
    const merge = this.#sheet.merges.find((area) => covers(area, row, column));
    const area = merge ?? { top: row, left: column, bottom: row, right: column };
    this.#book.select(this.#sheet, { ...area, bottom: area.top, right: area.left });
    this.#book.settle();
    this.reveal();
  }
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

/** Beyond the last line the sheet goes on in its usual steps, out of sight. */
function at(offsets: Lines, position: number): number {
  return offsets[Math.min(position, offsets.length - 1)] ?? 0;
}

function line(role: string, className: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', role);
  element.className = className;
  return element;
}

function place(
  { style }: HTMLElement,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
