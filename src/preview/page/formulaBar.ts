import { cellAddress } from '#core/workbook/cellAddress';
import { plainValue } from '../host/cell';
import { HostError } from '../host/hostError';
import type { HostWorkbook } from '../host/hostWorkbook';

/** Shows what the selected cell holds, and takes what is typed instead. */
export class FormulaBar {
  readonly #book: HostWorkbook;
  readonly #name: HTMLElement;
  readonly #field: HTMLInputElement;

  constructor(
    book: HostWorkbook,
    name: HTMLElement,
    field: HTMLInputElement,
    refused: (reason: string) => void,
  ) {
    this.#book = book;
    this.#name = name;
    this.#field = field;
    field.addEventListener('change', () => {
      try {
        this.#enter();
      } catch (cause) {
        if (!(cause instanceof HostError)) throw cause;
        refused(cause.message);
        this.refresh();
      }
    });
  }

  refresh(): void {
    const { sheet, area } = this.#book.selection;
    const cell = sheet.cell(area.top, area.left);
    this.#name.textContent = cellAddress(area.top, area.left);
    this.#field.value = String(cell?.formula ?? plainValue(cell));
  }

  #enter(): void {
    const { sheet, area } = this.#book.selection;
    const cell = { ...area, bottom: area.top, right: area.left };
    this.#book.enterInputs(sheet, cell, this.#field.value);
    this.#book.settle();
  }
}
