import { columnNumber } from '#core/workbook/cellAddress';
import type { CellRange } from '#core/workbook/snapshot';

const REFERENCE = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;

/** 'D11' as row 10, column 3, counted from 0; undefined when it is no reference. */
export function cellReference(text: string): { row: number; column: number } | undefined {
  const parts = REFERENCE.exec(text);
  if (parts === null) return undefined;
  const [, letters = '', digits = ''] = parts;
  return { row: Number(digits) - 1, column: columnNumber(letters.toUpperCase()) };
}

/** 'A1:B2' as a range; undefined when it is none. */
export function rangeReference(text: string): CellRange | undefined {
  const [first = '', last = first] = text.split(':');
  const from = cellReference(first);
  const to = cellReference(last);
  if (from === undefined || to === undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
