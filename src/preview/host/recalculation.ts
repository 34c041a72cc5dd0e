import { WHOLE_SHEET } from './area';
import type { Calculator } from './calculator';
import type { HostCell } from './cell';
import type { HostSheet } from './hostSheet';

/**
 * Keeps the calculator in step with the sheets: it is told what they hold when that changes, and
 * asked for results and formulas once somebody needs them.
 */
export class Recalculation {
  /** Whether something has changed since the last calculation. */
  isDue = false;
  #haveReferencesMoved = false;

  constructor(private readonly calculator: Calculator) {}

  addSheet({ id, name }: HostSheet): void {
    this.calculator.addSheet(id, name);
  }

  /** Formulas that point to the sheet read otherwise from here on. */
  renameSheet({ id }: HostSheet, name: string): void {
    this.calculator.renameSheet(id, name);
    this.#haveReferencesMoved = true;
  }

  removeSheet({ id }: HostSheet): void {
    this.calculator.removeSheet(id);
    this.#haveReferencesMoved = true;
  }

  enter(sheet: HostSheet, row: number, column: number, cell: HostCell | undefined): void {
    this.calculator.enter(sheet.id, row, column, cell && (cell.formula ?? cell.value));
  }

  /** All that a sheet holds. */
  enterSheet(sheet: HostSheet): void {
    for (const [row, column, cell] of sheet.cellsWithin(WHOLE_SHEET)) {
      this.enter(sheet, row, column, cell);
    }
  }

  /** References follow the sheets they point to; they are read again when somebody needs them. */
  followReferences(sheets: readonly HostSheet[]): void {
    if (!this.#haveReferencesMoved) return;
    this.#haveReferencesMoved = false;
    for (const [sheet, row, column, cell] of formulaCells(sheets)) {
      sheet.put(row, column, { ...cell, formula: this.calculator.formula(sheet.id, row, column) });
    }
  }

  /** Computes, and puts the results where the formulas stand. */
  calculate(sheets: readonly HostSheet[]): void {
    this.isDue = false;
    this.followReferences(sheets);
    this.calculator.calculate();
    for (const [sheet, row, column, cell] of formulaCells(sheets)) {
      sheet.put(row, column, { ...cell, value: this.calculator.result(sheet.id, row, column) });
    }
  }
}

type FormulaCell = readonly [sheet: HostSheet, row: number, column: number, cell: HostCell];

function* formulaCells(sheets: readonly HostSheet[]): Iterable<FormulaCell> {
  for (const sheet of sheets) {
    for (const [row, column, cell] of sheet.cellsWithin(WHOLE_SHEET)) {
      if (cell.formula !== undefined) yield [sheet, row, column, cell];
    }
  }
}
