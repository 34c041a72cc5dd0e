import type { SheetPlan } from '#core/workbook/sheetPlan';
import { mark, MARKS, type MarkedSheet } from '../sheetMarks';

/** Without a password; columns and rows may still be sized, so that people can read what they wrote. */
export function protectByUs(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}

/** Protection that somebody else put on a sheet stays, and the sheet cannot be written. */
export function isProtectedByOthers({ isProtected, marks }: MarkedSheet): boolean {
  return isProtected && marks.protectedByUs === undefined;
}

/** Takes our own protection off, so that the sheet can be written. */
export function open(context: Excel.RequestContext, { id, isProtected }: MarkedSheet): void {
  if (isProtected) context.workbook.worksheets.getItem(id).protection.unprotect();
}

/** Protects a written sheet as planned, and notes that it was us. */
export function protectAsPlanned(
  sheet: Excel.Worksheet,
  { isProtected = false }: SheetPlan,
  before: MarkedSheet | undefined,
): void {
  noteProtection(sheet, isProtected, before?.marks.protectedByUs !== undefined);
  if (isProtected) protectByUs(sheet);
}

/** Notes, or no longer notes, that the protection is ours. */
export function noteProtection(sheet: Excel.Worksheet, isOurs: boolean, isNoted: boolean): void {
  if (isOurs && !isNoted) mark(sheet, 'protectedByUs', '1');
  if (!isOurs && isNoted) sheet.names.getItem(MARKS.protectedByUs).delete();
}
