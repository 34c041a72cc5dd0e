import type { SourceCell } from '#core/workbook/sourceCell';

/** "Viễn thông A.ods › Biểu › D8" */
export function placeOf({ file, sheet, cell }: SourceCell): string {
  return [file, sheet, cell].filter((part) => part !== '').join(' › ');
}
