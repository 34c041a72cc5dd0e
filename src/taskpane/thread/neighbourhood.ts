import { cellAddress, columnLetters } from '#core/workbook/cellAddress';
import type { CellContent, SheetSnapshot } from '#core/workbook/snapshot';

/** A submitted cell with those around it, as a person would see them on the sheet. */
export interface Neighbourhood {
  readonly columns: readonly string[];
  readonly rows: readonly NeighbourRow[];
}

interface NeighbourRow {
  /** As the sheet numbers it. */
  readonly number: number;
  readonly cells: readonly NeighbourCell[];
}

interface NeighbourCell {
  readonly address: string;
  readonly text: string;
  readonly isSought: boolean;
}

const ROWS_AROUND = 3;
const COLUMNS_BEFORE = 2;
const COLUMNS_AFTER = 1;

/**
 * The cells around an address such as 'D11'; of several, separated by ';', around the first, with
 * every one of them marked. Undefined where the address is no cell.
 */
export function neighbourhood(sheet: SheetSnapshot, address: string): Neighbourhood | undefined {
  const sought = new Set(address.split(';').map((one) => one.trim()));
  const [first = ''] = sought;
  const place = placeOf(first);
  if (!place) return undefined;
  const columns = span(place.column - COLUMNS_BEFORE, place.column + COLUMNS_AFTER);
  const rows = span(place.row - ROWS_AROUND, place.row + ROWS_AROUND);
  const texts = textsOf(sheet, rows);
  return {
    columns: columns.map(columnLetters),
    rows: rows.map((row) => ({
      number: row + 1,
      cells: columns.map((column) => {
        const own = cellAddress(row, column);
        return { address: own, text: texts.get(own) ?? '', isSought: sought.has(own) };
      }),
    })),
  };
}

function span(from: number, to: number): readonly number[] {
  const first = Math.max(0, from);
  return Array.from({ length: to - first + 1 }, (_, step) => first + step);
}

function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(address);
  if (!parts) return undefined;
  const [, letters = '', digits = ''] = parts;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function textsOf(sheet: SheetSnapshot, rows: readonly number[]): ReadonlyMap<string, string> {
  const wanted = new Set(rows);
  const cells = sheet.rows.filter(({ row }) => wanted.has(row)).flatMap((row) => row.cells);
  return new Map(
    cells.map(({ row, column, content }) => [cellAddress(row, column), textOf(content)] as const),
  );
}

function textOf(content: CellContent): string {
  switch (content.kind) {
    case 'number':
      return String(content.value);
    case 'text':
      return content.text;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'date':
      return new Date((content.serial - DAYS_TO_1970) * MILLISECONDS_A_DAY)
        .toISOString()
        .slice(0, 10);
    case 'error':
      return content.error;
    case 'uncalculated':
      return '';
  }
}

const DAYS_TO_1970 = 25569;
const MILLISECONDS_A_DAY = 86_400_000;
