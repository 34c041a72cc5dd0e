import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { findSheet } from '../findSheet';
import { wordsColumn } from '../recordColumns';
import type { RecordSheet } from '../recordSheet';
import { SHEETS } from '../sheetNames';
import { sheetTable } from '../sheetTable';

/** Texts that belong together: what something is, then what is said of it. */
export type MemoryLine = readonly string[];

/** Many lines about one sheet, in one cell. */
export interface MemoryRow {
  readonly sheet: string;
  readonly text: string;
}

/** What was last compiled, for the program alone: people edit the book's records, and its formulas go on calculating. */
export const MEMORY_SHEET: RecordSheet<MemoryRow> = {
  name: SHEETS.memory,
  title: 'NỘI DUNG LẦN TỔNG HỢP TRƯỚC',
  explanation: 'Chương trình so với lần tổng hợp sau; không sửa.',
  frozenColumns: 0,
  columns: [
    wordsColumn('sheet', 'Trang tính', 24, ({ sheet }) => sheet),
    wordsColumn('text', 'Nội dung', 60, ({ text }) => text),
  ],
};

/** Well below the 32.767 characters of a cell. */
const MOST_CHARACTERS = 30_000;

/** Lines in as few cells as hold them; one that no cell holds is not kept. */
export function memoryRows(sheet: string, lines: Iterable<MemoryLine>): readonly MemoryRow[] {
  const rows: MemoryRow[] = [];
  let packed = '';
  const close = (): void => {
    if (packed !== '') rows.push({ sheet, text: `[${packed}]` });
  };
  for (const line of lines) {
    const text = JSON.stringify(line);
    if (text.length > MOST_CHARACTERS) continue;
    if (packed.length + text.length > MOST_CHARACTERS) {
      close();
      packed = '';
    }
    packed += `${packed === '' ? '' : ','}${text}`;
  }
  close();
  return rows;
}

/** What a book keeps of its last compilation; nothing where it keeps none. */
export function readMemory(snapshot: WorkbookSnapshot): readonly MemoryRow[] {
  const sheet = findSheet(snapshot, MEMORY_SHEET.name);
  const table = sheet && sheetTable(snapshot.file, sheet, MEMORY_SHEET.columns);
  if (!table?.ok) return [];
  return table.value.table.records.map((record) => ({
    sheet: record.get('sheet') ?? '',
    text: record.get('text') ?? '',
  }));
}

/** The lines again, by the sheet that they are about; damaged ones are left out. */
export function memoryLines(
  rows: readonly MemoryRow[],
): ReadonlyMap<string, readonly MemoryLine[]> {
  const lines = new Map<string, MemoryLine[]>();
  for (const { sheet, text } of rows) {
    const ofSheet = lines.get(sheet) ?? [];
    lines.set(sheet, ofSheet);
    ofSheet.push(...unpacked(text));
  }
  return lines;
}

function unpacked(text: string): readonly MemoryLine[] {
  try {
    const lines: unknown = JSON.parse(text);
    return Array.isArray(lines) ? lines.filter(isLine) : [];
  } catch {
    return [];
  }
}

function isLine(line: unknown): line is MemoryLine {
  return Array.isArray(line) && line.every((one) => typeof one === 'string');
}
