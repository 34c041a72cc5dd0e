import { crc32, deflateRawSync } from 'node:zlib';
import type { YearBook } from '#core/catalogue/yearBook';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { writeWorkbook } from '#files/writeWorkbook';

/** The book as the bytes of an .xlsx file. */
export function bookFile(sheets: readonly SheetPlan[], book: YearBook): Uint8Array {
  const plan = {
    sheets,
    title: `Sổ tổng hợp năm ${book.year} - ${book.department}`,
    properties: new Map([
      ['tongket', 'book'],
      ['tongket-year', String(book.year)],
    ]),
  };
  return writeWorkbook(plan, { deflateRaw: deflateRawSync, crc32 });
}
