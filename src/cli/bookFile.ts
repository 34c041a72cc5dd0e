import type { YearBook } from '#core/catalogue/yearBook';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { workbookFile } from './workbookFile';

/** The book as the bytes of an .xlsx file. */
export function bookFile(sheets: readonly SheetPlan[], book: YearBook): Uint8Array {
  return workbookFile({
    sheets,
    title: `Sổ tổng hợp năm ${book.year} - ${book.department}`,
    properties: new Map([
      ['tongket', 'book'],
      ['tongket-year', String(book.year)],
    ]),
  });
}
