import { rangeAddress } from '#core/workbook/cellAddress';
import { HIGHLIGHT_COLOURS } from '#core/workbook/looks';
import type { Highlight } from '#core/workbook/sheetPlan';

/** Native conditional formats. Excel puts each new one before the others, and the first wins. */
export function highlightCells(sheet: Excel.Worksheet, highlights: readonly Highlight[]): void {
  for (const { range, formula, as } of [...highlights].reverse()) {
    const { conditionalFormats } = sheet.getRange(rangeAddress(range));
    const { custom } = conditionalFormats.add('Custom');
    custom.rule.formula = `=${formula}`;
    custom.format.font.color = `#${HIGHLIGHT_COLOURS[as].letters}`;
    custom.format.fill.color = `#${HIGHLIGHT_COLOURS[as].ground}`;
  }
}

/** About what highlights take in a request. */
export function bytesOfHighlights(highlights: readonly Highlight[]): number {
  return highlights.length * BYTES_PER_HIGHLIGHT;
}

const BYTES_PER_HIGHLIGHT = 3000;
