import type { Result } from '#core/findings/refusal';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import type { ReadColumn } from './columnsOfSheet';
import { requiredSheet } from './findSheet';
import { sheetTable, translated, type SheetTable } from './sheetTable';

/** The records of one sheet, judged by the catalogue's own readers. */
export function readRecords<Records>(
  snapshot: WorkbookSnapshot,
  name: string,
  columns: readonly ReadColumn[],
  read: (sheet: SheetTable) => Result<Records>,
): Result<Records> {
  const sheet = requiredSheet(snapshot, name);
  if (!sheet.ok) return sheet;
  const table = sheetTable(snapshot.file, sheet.value, columns);
  return table.ok ? translated(read(table.value), table.value) : table;
}
