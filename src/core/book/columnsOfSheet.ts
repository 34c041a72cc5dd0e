import { refuse, success, type Result } from '#core/findings/refusal';
import { plainSpelling } from '#core/numbers/spelling';
import type { RowSnapshot, SheetSnapshot } from '#core/workbook/snapshot';
import { plainText } from './findSheet';
import type { RecordColumn } from './recordSheet';

/** What of a column's definition reading needs. */
export type ReadColumn = Pick<RecordColumn<never>, 'name' | 'heading' | 'reads' | 'isRequired'>;

/** Where the records of a sheet begin, and which column of the sheet is which of ours. */
export interface SheetColumns {
  readonly headRow: number;
  /** By the sheet's column. */
  readonly byPosition: ReadonlyMap<number, ReadColumn>;
}

/** Rows people may have added above the heads. */
const ROWS_SEARCHED = 30;

/** Finds the heads by their text: columns may have been moved, added or left out. */
export function columnsOfSheet(
  file: string,
  sheet: SheetSnapshot,
  columns: readonly ReadColumn[],
): Result<SheetColumns> {
  const named = columns.filter(({ name }) => name !== '');
  const candidates = sheet.rows
    .slice(0, ROWS_SEARCHED)
    .map((row) => ({ row, found: matchHeads(row, named) }));
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (most, one) => (one.found.size > (most?.found.size ?? 0) ? one : most),
    undefined,
  );
  const present = new Set([...(best?.found.values() ?? [])].map(({ name }) => name));
  const absent = named.filter(({ name, isRequired }) => isRequired && !present.has(name));
  if (!best || absent.length > 0) {
    const missing = (absent.length > 0 ? absent : named).map(({ heading }) => heading);
    return refuse({
      code: 'book-columns-missing',
      arguments: { file, sheet: sheet.name, columns: missing },
    });
  }
  return success({ headRow: best.row.row, byPosition: best.found });
}

function matchHeads(
  { cells }: RowSnapshot,
  columns: readonly ReadColumn[],
): ReadonlyMap<number, ReadColumn> {
  const found = new Map<number, ReadColumn>();
  const used = new Set<string>();
  for (const cell of cells) {
    const key = plainSpelling(plainText(cell.content));
    const column = columns.find(({ heading }) => plainSpelling(heading) === key);
    if (!column || used.has(column.name)) continue;
    used.add(column.name);
    found.set(cell.column, column);
  }
  return found;
}
