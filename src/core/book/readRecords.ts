import type { Indicator } from '#core/catalogue/indicator';
import type { Result } from '#core/findings/refusal';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import type { ReadColumn } from './columnsOfSheet';
import { requiredSheet } from './findSheet';
import { sheetTable, translated, type SheetTable } from './sheetTable';

/** The records of one sheet, judged by the catalogue's own readers; figures in their indicators' measures. */
export function readRecords<Records>(
  snapshot: WorkbookSnapshot,
  name: string,
  columns: readonly ReadColumn[],
  read: (sheet: SheetTable) => Result<Records>,
  indicators: readonly Indicator[] = [],
): Result<Records> {
  const sheet = requiredSheet(snapshot, name);
  if (!sheet.ok) return sheet;
  const table = sheetTable(snapshot.file, sheet.value, columns, indicators);
  return table.ok ? translated(read(table.value), table.value) : table;
}
