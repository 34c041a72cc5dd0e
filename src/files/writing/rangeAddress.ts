import { cellAddress } from '#core/workbook/cellAddress';
import type { CellRange } from '#core/workbook/snapshot';

/** 'A1:C3' */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
