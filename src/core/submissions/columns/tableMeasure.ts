import { parseMeasure } from '#core/numbers/measure';
import { plainSpelling } from '#core/numbers/spelling';
import type { RowSnapshot } from '#core/workbook/snapshot';
import { cellText } from '../values/cellText';

/** The unit of measure of a whole table, from its "Đơn vị tính: …" line; '' when it has none. */
export function tableMeasure(caption: readonly RowSnapshot[]): string {
  for (const row of [...caption].reverse()) {
    for (const [place, cell] of row.cells.entries()) {
      const match = MEASURE_LINE.exec(plainSpelling(cellText(cell)));
      if (!match) continue;
      const next = row.cells[place + 1];
      const written = bare(match[1] ?? '') || bare(next ? cellText(next) : '');
      if (parseMeasure(written)?.isFamiliar) return written;
    }
  }
  return '';
}

const MEASURE_LINE = /(?:^|[\s(])(?:đơn vị tính|đvt|đ\.v\.t|đv tính|đơn vị)\s*[:-]\s*(.*)$/;

function bare(text: string): string {
  return text.replace(/[).;]+$/, '').trim();
}
