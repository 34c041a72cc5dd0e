import type { YearBook } from '#core/catalogue/yearBook';
import { INFORMATION_LABELS } from '#core/book/informationLabels';
import { formChoices, notBrokenDown, strangeName } from '#core/forms/formChoices';
import { makeForms, type Form } from '#core/forms/makeForms';
import { refuse, success, type Result } from '#core/findings/refusal';
import { writeArchive } from '#files/writeArchive';
import { writeWorkbook } from '#files/writeWorkbook';

/** The forms of a book, written one by one, so that work can be seen to advance and be stopped. */
export class FormArchive {
  readonly #forms: readonly Form[];
  readonly #written = new Map<string, Uint8Array>();

  private constructor(forms: readonly Form[]) {
    this.#forms = forms;
  }

  /** Refuses a choice on the sheet of information that the catalogue does not know. */
  static of(book: YearBook): Result<FormArchive> {
    const choices = formChoices(book);
    const name = strangeName(book, choices);
    if (name !== undefined) {
      const domains = [...new Set(book.indicators.map(({ domain }) => domain))];
      const place = INFORMATION_LABELS.formLeftOut;
      return refuse({ code: 'unknown-left-out', arguments: { place, name, domains } });
    }
    const code = notBrokenDown(book, choices);
    if (code !== undefined) return refuse({ code: 'not-broken-down', arguments: { code } });
    return success(new FormArchive([...makeForms(book, choices)]));
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
