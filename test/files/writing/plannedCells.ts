import { cellAddress } from '#core/workbook/cellAddress';
import type { PlannedCell } from '#core/workbook/sheetPlan';
import type { WorkbookPlan } from '#files/writeWorkbook';

export interface PlacedCell {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly cell: PlannedCell;
}

/** Every cell of a plan and where it stands. */
export function plannedCells(plan: Pick<WorkbookPlan, 'sheets'>): PlacedCell[] {
  return plan.sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(({ row, cells }) =>
      cells.map((cell) => ({
        sheet: name,
        address: cellAddress(row, cell.column),
        row,
        cell,
      })),
    ),
  );
}
