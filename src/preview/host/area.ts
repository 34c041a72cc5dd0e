import { cellAddress, columnLetters, quotedSheetName } from '#core/workbook/cellAddress';
import type { CellRange } from '#core/workbook/snapshot';
import { HostError } from './hostError';

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export const WHOLE_SHEET: CellRange = {
  top: 0,
  left: 0,
  bottom: MOST_ROWS - 1,
  right: MOST_COLUMNS - 1,
};

/** 'B2', '$A$1:C4', 'A:C', '1:3', with or without a sheet's name before it. */
export function parseArea(text: string): CellRange {
  const address = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const [first = '', last = first] = address.split(':');
  const from = corner(first);
  const to = corner(last);
  if (from === undefined || to === undefined) {
    throw new HostError('InvalidArgument', `"${text}" is not an address.`);
  }
  return {
    top: from.row ?? 0,
    left: from.column ?? 0,
    bottom: to.row ?? MOST_ROWS - 1,
    right: to.column ?? MOST_COLUMNS - 1,
  };
}

export function areaAddress({ top, left, bottom, right }: CellRange): string {
  const isAllRows = top === 0 && bottom === MOST_ROWS - 1;
  if (isAllRows) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 0 && right === MOST_COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** As Excel writes it: quotes only where the name needs them. */
export function fullAddress(sheet: string, area: CellRange): string {
  const name = /^[A-Za-z_][\w.]*$/.test(sheet) ? sheet : quotedSheetName(sheet);
  return `${name}!${areaAddress(area)}`;
}

export function covers(area: CellRange, row: number, column: number): boolean {
  const isInRows = row >= area.top && row <= area.bottom;
  return isInRows && column >= area.left && column <= area.right;
}

export function overlap(one: CellRange, other: CellRange): CellRange | undefined {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

export function sizeOf(area: CellRange): { readonly rows: number; readonly columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

function corner(text: string): { row?: number; column?: number } | undefined {
  const parts = /^([A-Z]{1,3})?(\d{1,7})?$/i.exec(text);
  if (parts === null || text === '') return undefined;
  const [, letters, digits] = parts;
  return {
    ...(letters === undefined ? {} : { column: columnNumber(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}
