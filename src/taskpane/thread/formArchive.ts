import type { YearBook } from '#core/catalogue/yearBook';
import { formChoices } from '#core/forms/formChoices';
import { makeForms, type Form } from '#core/forms/makeForms';
import { writeArchive } from '#files/writeArchive';
import { writeWorkbook } from '#files/writeWorkbook';

/** The forms of a book, written one by one, so that work can be seen to advance and be stopped. */
export class FormArchive {
  readonly #forms: readonly Form[];
  readonly #written = new Map<string, Uint8Array>();

  constructor(book: YearBook) {
    this.#forms = [...makeForms(book, formChoices(book))];
  }

  /** How many forms the book has. */
  get total(): number {
    return this.#forms.length;
  }

  /** Writes the next form. */
  writeNext(): void {
    const form = this.#forms[this.#written.size];
    if (form) this.#written.set(`${form.fileName}.xlsx`, writeWorkbook(form));
  }

  /** The zip archive of the forms that were written. */
  finish(): Uint8Array {
    return writeArchive(this.#written);
  }
}
