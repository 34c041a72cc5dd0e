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
import { readInput, type HostFormat } from './cell';
import { HostError } from './hostError';
import { HostSheet } from './hostSheet';
import { Recalculation } from './recalculation';

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
  readonly properties = new Map<string, string>();
  isStructureProtected = false;
  raisesEvents = true;
  /** Its dates count from 1904, as those of old Macs. */
  countsFrom1904 = false;

  readonly #recalculation: Recalculation;

  constructor(
    calculator: Calculator,
    public name: string,
    readonly listeners: HostListeners = {},
  ) {
    this.#recalculation = new Recalculation(calculator);
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
    this.#recalculation.addSheet(sheet);
    this.#sheets = [...this.#sheets, sheet];
    this.touch();
    return sheet;
  }

  renameSheet(sheet: HostSheet, name: string): void {
    this.#assertStructureOpen();
    if (this.sheetNamed(name) !== sheet) this.#assertFree(name);
    this.#recalculation.renameSheet(sheet, name);
    sheet.name = name;
    this.touch();
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
    this.#recalculation.removeSheet(sheet);
    this.#selections.delete(sheet.id);
    if (this.#active === sheet) this.#activateNeighbour();
    this.touch();
  }

  copySheet(source: HostSheet, position: number): HostSheet {
    this.#recalculation.followReferences(this.#sheets);
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
    this.#recalculation.enterSheet(copy);
    copy.isProtected = source.isProtected;
    this.moveSheet(copy, position);
    return copy;
  }

  moveSheet(sheet: HostSheet, position: number): void {
    const others = this.#sheets.filter((other) => other !== sheet);
    this.#sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    this.touch();
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
    this.touch();
  }

  activate(sheet: HostSheet): void {
    if (sheet.visibility !== 'Visible') {
      throw new HostError('InvalidOperation', `The sheet "${sheet.name}" is hidden.`);
    }
    this.#active = sheet;
    this.touch();
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
        this.#recalculation.enter(sheet, row, column, cell);
      }
    }
    this.touch();
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
    this.touch();
  }

  clear(sheet: HostSheet, area: CellRange, what: 'All' | 'Contents' | 'Formats'): void {
    assertEditable(sheet);
    if (what !== 'Formats') {
      for (const [row, column] of sheet.cellsWithin(area))
        this.#recalculation.enter(sheet, row, column, undefined);
    }
    sheet.clear(area, what);
    this.touch();
  }

  /** Pastes one whole sheet over another, as `copyFrom` of two whole sheets does. */
  pasteSheet(source: HostSheet, target: HostSheet): void {
    assertEditable(target);
    this.#recalculation.followReferences(this.#sheets);
    this.clear(target, WHOLE_SHEET, 'All');
    target.copyFrom(source);
    this.#recalculation.enterSheet(target);
    this.touch();
  }

  /** Searches in formulas and texts, as Excel's own replacing does; gives the number of cells. */
  replaceInFormulas(sheet: HostSheet, area: CellRange, text: string, replacement: string): number {
    assertEditable(sheet);
    this.#recalculation.followReferences(this.#sheets);
    let count = 0;
    for (const [row, column, cell] of [...sheet.cellsWithin(area)]) {
      if (!cell.formula?.includes(text)) continue;
      const changed = { ...cell, formula: cell.formula.replaceAll(text, replacement) };
      sheet.put(row, column, changed);
      this.#recalculation.enter(sheet, row, column, changed);
      count++;
    }
    this.touch();
    return count;
  }

  merge(sheet: HostSheet, area: CellRange): void {
    assertEditable(sheet);
    const kept = sheet.merges.filter((merge) => overlap(merge, area) === undefined);
    sheet.merges = [...kept, area];
    for (const [row, column] of [...sheet.cellsWithin(area)]) {
      if (row === area.top && column === area.left) continue;
      sheet.put(row, column, undefined);
      this.#recalculation.enter(sheet, row, column, undefined);
    }
    this.touch();
  }

  unmerge(sheet: HostSheet, area: CellRange): void {
    assertEditable(sheet);
    sheet.merges = sheet.merges.filter((merge) => overlap(merge, area) === undefined);
    this.touch();
  }

  /** Something changed that is computed from or shown. */
  touch(): void {
    this.#recalculation.isDue = true;
  }

  /** Computes and tells the listeners, once for everything that happened since. */
  settle(): void {
    if (!this.#recalculation.isDue) return;
    this.#recalculation.calculate(this.#sheets);
    this.listeners.changed?.();
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
