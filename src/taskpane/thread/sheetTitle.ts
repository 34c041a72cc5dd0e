import type { SheetPlan } from '#core/workbook/sheetPlan';

/** The text that stands largest on a sheet. */
export function sheetTitle({ rows }: SheetPlan): string {
  for (const { cells } of rows) {
    for (const { content, style } of cells) {
      if (style.look === 'title' && content.kind === 'text') return content.text;
    }
  }
  return '';
}
