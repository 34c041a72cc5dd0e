import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { findSheet } from './findSheet';
import { SHEETS } from './sheetNames';

const SHEETS_OF_EVERY_BOOK = [
  SHEETS.information,
  SHEETS.indicators,
  SHEETS.units,
  SHEETS.boundaries,
  SHEETS.knownFigures,
] as const;

/** Whether a workbook that lies among what units sent is a book, compiled or not. No unit's report has all these sheets. */
export function isOurBook(snapshot: WorkbookSnapshot): boolean {
  return SHEETS_OF_EVERY_BOOK.every((name) => findSheet(snapshot, name));
}
