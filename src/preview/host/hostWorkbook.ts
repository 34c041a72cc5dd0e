import { quotedSheetName } from '#core/workbook/cellAddress';
import type { CellRange } from '#core/workbook/snapshot';
import {
  fullAddress,
  areaAddress,
  MOST_COLUMNS,
  MOST_ROWS,
  overlap,
  sizeOf,
  WHOLE_SHEET,
} from './area';
import type { Calculator } from './calculator';
import { readInput, type HostCell, type HostFormat } from './cell';
import { HostError } from './hostError';
import { HostSheet } from './hostSheet';

export interface HostSelection {
  readonly sheet: HostSheet;
  readonly area: CellRange;
}

export interface HostListeners {
  selectionChanged?: (selection: HostSelection) => void;
  /** Something that is shown has changed. */
  changed?: () => void;
}

/**
 * The workbook behind the preview: sheets, selection, properties; formulas are computed by the
 * calculator. It knows nothing of Office.js, whose requests `answerRequest` translates.
 */
export class HostWorkbook {
  #sheets: HostSheet[] = [];
  #active: HostSheet;
  #selections = new Map<string, CellRange>();
  #nextId = 1;
  #isStale = false;
  #haveReferencesMoved = false;
  readonly properties = new Map<string, string>();
  isStructureProtected = false;
  raisesEvents = true;
  /** Its dates count from 1904, as those of old Macs. */
  countsFrom1904 = false;

  constructor(
    readonly calculator: Calculator,
    public name: string,
    readonly listeners: HostListeners = {},
  ) {
    this.#active = this.addSheet('Sheet1');
  }

  get sheets(): readonly HostSheet[] {
    return this.#sheets;
  }

  get active(): HostSheet {
    return this.#active;
  }

  sheetNamed(name: string): HostSheet | undefined {
    const wanted = name.toLowerCase();
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === name);
  }

  addSheet(name: string | undefined): HostSheet {
    this.#assertStructureOpen();
    const chosen = name ?? this.#freeName('Sheet');
    this.#assertFree(chosen);
    const sheet = new HostSheet(`{${String(this.#nextId++).padStart(8, '0')}}`, chosen);
    this.calculator.addSheet(sheet.id, chosen);
    this.#sheets = [...this.#sheets, sheet];
    this.#isStale = true;
    return sheet;
  }

  renameSheet(sheet: HostSheet, name: string): void {
    this.#assertStructureOpen();
    if (this.sheetNamed(name) !== sheet) this.#assertFree(name);
    this.calculator.renameSheet(sheet.id, name);
    sheet.name = name;
    this.#haveReferencesMoved = true;
    this.#isStale = true;
  }

  removeSheet(sheet: HostSheet): void {
    this.#assertStructureOpen();
    const others = this.#sheets.filter((other) => other !== sheet);
    if (!others.some(({ visibility }) => visibility === 'Visible')) {
      throw new HostError('InvalidOperation', 'A workbook shows at least one sheet.');
    }
    if (sheet.visibility === 'VeryHidden') {
      throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
    }
    this.#sheets = others;
    this.calculator.removeSheet(sheet.id);
    this.#selections.delete(sheet.id);
    if (this.#active === sheet) this.#activateNeighbour();
    this.#haveReferencesMoved = true;
    this.#isStale = true;
  }

  copySheet(source: HostSheet, position: number): HostSheet {
    this.#followReferences();
    const copy = this.addSheet(this.#freeName(`${source.name.slice(0, 25)} (`, 2, ')'));
    copy.copyFrom(source);
    copy.charts = source.charts;
    source.names.forEach((name, key) => copy.names.set(key, name));
    Object.assign(copy.setUp, { ...source.setUp, ...measuresOf(copy) });
    this.replaceInFormulas(
      copy,
      WHOLE_SHEET,
      `${quotedSheetName(source.name)}!`,
      `${quotedSheetName(copy.name)}!`,
    );
    this.#enterAll(copy, WHOLE_SHEET);
    copy.isProtected = source.isProtected;
    this.moveSheet(copy, position);
    return copy;
  }

  moveSheet(sheet: HostSheet, position: number): void {
    const others = this.#sheets.filter((other) => other !== sheet);
    this.#sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    this.#isStale = true;
  }

  setVisibility(sheet: HostSheet, visibility: HostSheet['visibility']): void {
    this.#assertStructureOpen();
    const isLastShown =
      visibility !== 'Visible' &&
      this.#sheets.every((other) => other === sheet || other.visibility !== 'Visible');
    if (isLastShown)
      throw new HostError('InvalidOperation', 'A workbook shows at least one sheet.');
    sheet.visibility = visibility;
    if (this.#active === sheet && visibility !== 'Visible') this.#activateNeighbour();
    this.#isStale = true;
  }

  activate(sheet: HostSheet): void {
    if (sheet.visibility !== 'Visible') {
      throw new HostError('InvalidOperation', `The sheet "${sheet.name}" is hidden.`);
    }
    this.#active = sheet;
    this.#isStale = true;
    this.#tellSelection();
  }

  get selection(): HostSelection {
    const area = this.#selections.get(this.#active.id) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return { sheet: this.#active, area };
  }

  select(sheet: HostSheet, area: CellRange): void {
    this.#selections.set(sheet.id, area);
    this.activate(sheet);
  }

  /** What the API's `values` and `formulas` set; a single value fills the whole area. */
  enterInputs(sheet: HostSheet, area: CellRange, inputs: unknown): void {
    assertEditable(sheet);
    const { rows, columns } = sizeOf(area);
    const block = Array.isArray(inputs) ? (inputs as readonly unknown[]) : undefined;
    if (block && !fits(block, rows, columns)) {
      throw new HostError(
        'InvalidArgument',
        'The number of rows or columns in the input array does not match the size of the range.',
      );
    }
    for (let row = area.top; row <= area.bottom; row++) {
      const line = block?.[row - area.top] as readonly unknown[] | undefined;
      for (let column = area.left; column <= area.right; column++) {
        const input = line ? line[column - area.left] : inputs;
        if (input === null) continue;
        const cell = readInput(input, sheet.format(row, column).numberFormat);
        sheet.put(row, column, cell);
        this.#enter(sheet, row, column, cell);
      }
    }
    this.#isStale = true;
  }

  formatCells(
    sheet: HostSheet,
    area: CellRange,
    change: (format: HostFormat, row: number, column: number) => HostFormat,
  ): void {
    assertEditable(sheet);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        sheet.putFormat(row, column, change(sheet.format(row, column), row, column));
      }
    }
    this.#isStale = true;
  }

  clear(sheet: HostSheet, area: CellRange, what: 'All' | 'Contents' | 'Formats'): void {
    assertEditable(sheet);
    if (what !== 'Formats') {
      for (const [row, column] of sheet.cellsWithin(area))
        this.#enter(sheet, row, column, undefined);
    }
    sheet.clear(area, what);
    this.#isStale = true;
  }

  /** Pastes one whole sheet over another, as `copyFrom` of two whole sheets does. */
  pasteSheet(source: HostSheet, target: HostSheet): void {
    assertEditable(target);
    this.#followReferences();
    this.clear(target, WHOLE_SHEET, 'All');
    target.copyFrom(source);
    this.#enterAll(target, WHOLE_SHEET);
    this.#isStale = true;
  }

  /** Searches in formulas and texts, as Excel's own replacing does; gives the number of cells. */
  replaceInFormulas(sheet: HostSheet, area: CellRange, text: string, replacement: string): number {
    assertEditable(sheet);
    this.#followReferences();
    let count = 0;
    for (const [row, column, cell] of [...sheet.cellsWithin(area)]) {
      if (!cell.formula?.includes(text)) continue;
      const changed = { ...cell, formula: cell.formula.replaceAll(text, replacement) };
      sheet.put(row, column, changed);
      this.#enter(sheet, row, column, changed);
      count++;
    }
    this.#isStale = true;
    return count;
  }

  merge(sheet: HostSheet, area: CellRange): void {
    assertEditable(sheet);
    const kept = sheet.merges.filter((merge) => overlap(merge, area) === undefined);
    sheet.merges = [...kept, area];
    for (const [row, column] of [...sheet.cellsWithin(area)]) {
      if (row === area.top && column === area.left) continue;
      sheet.put(row, column, undefined);
      this.#enter(sheet, row, column, undefined);
    }
    this.#isStale = true;
  }

  unmerge(sheet: HostSheet, area: CellRange): void {
    assertEditable(sheet);
    sheet.merges = sheet.merges.filter((merge) => overlap(merge, area) === undefined);
    this.#isStale = true;
  }

  touch(): void {
    this.#isStale = true;
  }

  /** Computes and tells the listeners, once for everything that happened since. */
  settle(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    this.#followReferences();
    this.calculator.calculate();
    for (const sheet of this.#sheets) {
      for (const [row, column, cell] of sheet.cellsWithin(WHOLE_SHEET)) {
        if (cell.formula === undefined) continue;
        sheet.put(row, column, { ...cell, value: this.calculator.result(sheet.id, row, column) });
      }
    }
    this.listeners.changed?.();
  }

  #enterAll(sheet: HostSheet, area: CellRange): void {
    for (const [row, column, cell] of sheet.cellsWithin(area)) {
      this.#enter(sheet, row, column, cell);
    }
    this.#isStale = true;
  }

  #enter(sheet: HostSheet, row: number, column: number, cell: HostCell | undefined): void {
    this.calculator.enter(sheet.id, row, column, cell && (cell.formula ?? cell.value));
  }

  /** References follow the sheets they point to; they are read again when somebody needs them. */
  #followReferences(): void {
    if (!this.#haveReferencesMoved) return;
    this.#haveReferencesMoved = false;
    for (const sheet of this.#sheets) {
      for (const [row, column, cell] of sheet.cellsWithin(WHOLE_SHEET)) {
        if (cell.formula === undefined) continue;
        const formula = this.calculator.formula(sheet.id, row, column);
        sheet.put(row, column, { ...cell, formula });
      }
    }
  }

  #activateNeighbour(): void {
    const shown = this.#sheets.find(({ visibility }) => visibility === 'Visible');
    if (shown) this.activate(shown);
  }

  #tellSelection(): void {
    if (this.raisesEvents) this.listeners.selectionChanged?.(this.selection);
  }

  #assertStructureOpen(): void {
    if (!this.isStructureProtected) return;
    throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
  }

  #assertFree(name: string): void {
    const isName = name !== '' && name.length <= 31 && !/[[\]:*?/\\]/.test(name);
    if (!isName) throw new HostError('InvalidArgument', `"${name}" cannot be a sheet's name.`);
    if (this.sheetNamed(name)) {
      throw new HostError('ItemAlreadyExists', `There is a sheet "${name}" already.`);
    }
  }

  #freeName(before: string, first = 1, after = ''): string {
    let number = first;
    while (this.sheetNamed(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }
}

/** The address as the selection event tells it. */
export function selectionAddress({ area }: HostSelection): string {
  return areaAddress(area);
}

export function activeCellAddress({ sheet, area }: HostSelection): string {
  return fullAddress(sheet.name, { ...area, bottom: area.top, right: area.left });
}

export function assertEditable(sheet: HostSheet): void {
  if (!sheet.isProtected) return;
  throw new HostError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
}

function measuresOf({ setUp }: HostSheet): object {
  const { columnWidths, rowHeights, hiddenColumns, hiddenRows } = setUp;
  return { columnWidths, rowHeights, hiddenColumns, hiddenRows };
}

function fits(block: readonly unknown[], rows: number, columns: number): boolean {
  const hasRows = block.length === rows && rows <= MOST_ROWS && columns <= MOST_COLUMNS;
  return hasRows && block.every((line) => Array.isArray(line) && line.length === columns);
}
