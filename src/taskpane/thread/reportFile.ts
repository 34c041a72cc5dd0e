import { compiledSheets } from '#core/book/bookSheets';
import type { Compilation } from '#core/figures/compilation';
import { reportDocument } from '#core/report/document/reportDocument';
import { writeDocument } from '#files/writeDocument';

/** The report.docx of `tongket compile`. */
export function reportFile(compilation: Compilation): Uint8Array {
  return writeDocument(reportDocument(compilation, compiledSheets(compilation).tables));
}
