import type { CellRange } from '#core/workbook/snapshot';
import type { Side } from '../host/cell';
import type { HostSheet } from '../host/hostSheet';
import { shownText } from '../host/shownText';

/** Draws a cell, or a merged area, as its format says. */
export function drawCell(element: HTMLElement, sheet: HostSheet, area: CellRange): void {
  const cell = sheet.cell(area.top, area.left);
  const format = sheet.format(area.top, area.left);
  const { style } = element;
  const text = shownText(cell, format);
  const isNumber = cell?.value.kind === 'number';
  element.textContent = isNumber ? inVietnamese(text) : text;
  style.fontFamily = `"${format.fontName}", "Liberation Serif", serif`;
  style.fontSize = `${format.fontSize}pt`;
  style.fontWeight = format.bold ? 'bold' : 'normal';
  style.fontStyle = format.italic ? 'italic' : 'normal';
  style.color = format.fontColour;
  if (format.fill !== '') style.backgroundColor = format.fill;
  style.whiteSpace = format.wraps ? 'pre-wrap' : 'pre';
  style.justifyContent = JUSTIFY[format.horizontal] ?? (isNumber ? 'flex-end' : 'flex-start');
  style.textAlign = ALIGN[format.horizontal] ?? (isNumber ? 'right' : 'left');
  style.alignItems = ALIGN_VERTICAL[format.vertical] ?? 'flex-end';
  const last = sheet.format(area.bottom, area.right);
  // A border that two cells share is drawn once, by the first of them.
  const hasSide = (row: number, column: number, side: Side) =>
    row >= 0 && column >= 0 && sheet.format(row, column).borders.includes(side);
  const isDrawnAbove = hasSide(area.top - 1, area.left, 'EdgeBottom');
  const isDrawnBefore = hasSide(area.top, area.left - 1, 'EdgeRight');
  element.classList.toggle('border-top', format.borders.includes('EdgeTop') && !isDrawnAbove);
  element.classList.toggle('border-left', format.borders.includes('EdgeLeft') && !isDrawnBefore);
  element.classList.toggle('border-bottom', last.borders.includes('EdgeBottom'));
  element.classList.toggle('border-right', last.borders.includes('EdgeRight'));
}

const JUSTIFY: Readonly<Record<string, string>> = {
  Left: 'flex-start',
  Center: 'center',
  Right: 'flex-end',
};

const ALIGN: Readonly<Record<string, string>> = { Left: 'left', Center: 'center', Right: 'right' };

const ALIGN_VERTICAL: Readonly<Record<string, string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
};

/** '1,234.5' => '1.234,5', as a Vietnamese Excel shows it. */
function inVietnamese(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}
