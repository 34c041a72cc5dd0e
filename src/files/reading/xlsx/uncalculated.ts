import type { CellSnapshot, SheetSnapshot } from '#core/workbook/snapshot';

/** The sheets with every zero that stands as a formula's result marked as not calculated. */
export function withoutFalseZeros(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({ row, cells: cells.map(withoutFalseZero) })),
  }));
}

function withoutFalseZero(cell: CellSnapshot): CellSnapshot {
  const { content, formula } = cell;
  const isFalseZero = formula !== undefined && content.kind === 'number' && content.value === 0;
  return isFalseZero ? { ...cell, content: { kind: 'uncalculated' } } : cell;
}
