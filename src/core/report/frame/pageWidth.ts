/** Width that A4 holds at full size, in characters of the sheet, between the margins of a document. */
export const PAGE_WIDTH = { landscape: 136, portrait: 89 } as const;

/** Of a page's width: LibreOffice makes every column a twentieth wider than Excel does. */
const FILLED = 0.94;
/** Every column is wider by its padding, in characters. */
const PADDING = 5 / 7;

export interface PrintedColumn {
  readonly width: number;
  readonly isHidden?: boolean;
}

/** The scale in per cent, full size at most, at which columns surely stand side by side on a page. */
export function scaleOfWidth(
  columns: readonly PrintedColumn[],
  orientation: keyof typeof PAGE_WIDTH,
): number {
  const fitting = (PAGE_WIDTH[orientation] * FILLED * 100) / printedWidth(columns);
  return Math.min(100, Math.floor(fitting));
}

/** In characters, with the padding that every column shown has. */
export function printedWidth(columns: readonly PrintedColumn[]): number {
  const shown = columns.filter(({ isHidden = false }) => !isHidden);
  return shown.reduce((sum, { width }) => sum + width + PADDING, 0);
}
