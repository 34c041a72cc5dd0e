import { cellAddress, columnLetters, rangeAddress } from '#core/workbook/cellAddress';
import type { PrintSetUp } from '#core/workbook/sheetPlan';

const A4 = 'A4' as Excel.PaperType;

/** What is printed, how large, and where its pages begin. */
export function setUpPrint(sheet: Excel.Worksheet, print: PrintSetUp): void {
  const { pageLayout } = sheet;
  const { pagesAcross } = print;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = A4;
  pageLayout.zoom = zoomOf(print);
  if (print.area) pageLayout.setPrintArea(rangeAddress(print.area));
  if (print.repeatedRows) {
    const { first, last } = print.repeatedRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (pagesAcross && pagesAcross.repeatedColumns > 0) {
    pageLayout.setPrintTitleColumns(`$A:$${columnLetters(pagesAcross.repeatedColumns - 1)}`);
  }
  breakPages(sheet, print.pageStarts ?? [], pagesAcross?.starts ?? []);
}

/** The sheet's own breaks go; pages begin at these rows and columns. */
export function breakPages(
  sheet: Excel.Worksheet,
  rows: readonly number[],
  columns: readonly number[],
): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  for (const column of columns) sheet.verticalPageBreaks.add(cellAddress(0, column));
}

/** Excel heeds page breaks only where it is not to fit the sheet to pages. */
function zoomOf(print: PrintSetUp): Excel.PageLayoutZoomOptions {
  const { fitToWidth, pagesDown, pagesAcross, scale } = print;
  if (pagesAcross) return { scale: pagesAcross.scale };
  if (!fitToWidth) return { scale: scale ?? 100 };
  const down = pagesDown === undefined ? {} : { verticalFitToPages: pagesDown };
  return { horizontalFitToPages: 1, ...down };
}
