import { cellAddress, quotedSheetName } from '#core/workbook/cellAddress';
import type { ExpectedResult } from '#core/workbook/sheetPlan';

/** A cell of the book whose value the core knows: what a formula may refer to. */
export interface KnownCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: ExpectedResult;
}

/** The cell as a formula on `sheet` names it: D7, or 'Số liệu'!H7 from another sheet. */
export function addressFrom(sheet: string, cell: KnownCell): string {
  const address = cellAddress(cell.row, cell.column);
  return cell.sheet === sheet ? address : `${quotedSheetName(cell.sheet)}!${address}`;
}
