import { refuse, success, type Result } from '#core/findings/refusal';
import { plainSpelling } from '#core/numbers/spelling';
import { SHEETS } from './sheetNames';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';

/** The sheet of this name, whatever its case, spacing or place among the others. */
export function findSheet(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const key = plainSpelling(name);
  return snapshot.sheets.find((sheet) => plainSpelling(sheet.name) === key);
}

export function requiredSheet(snapshot: WorkbookSnapshot, name: string): Result<SheetSnapshot> {
  const sheet = findSheet(snapshot, name);
  return sheet
    ? success(sheet)
    : refuse({ code: 'book-sheet-missing', arguments: { file: snapshot.file, sheet: name } });
}

/** Whether the book is one that `compile` has written. */
export function isCompiled(snapshot: WorkbookSnapshot): boolean {
  return [SHEETS.observations, SHEETS.findings].every((name) => findSheet(snapshot, name));
}

/** A cell's content as plain text, for labels and heads. */
export function plainText(content: CellContent): string {
  return content.kind === 'text' ? content.text : '';
}
