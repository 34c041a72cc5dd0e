import { readNumberText } from '#core/numbers/numberText';
import type { CellSnapshot } from '#core/workbook/snapshot';
import { cellText } from './cellText';

/** Whether a cell holds a number, whoever it may be about. "-", "x" and words are none. */
export function isFigureLike(cell: CellSnapshot | undefined): boolean {
  if (!cell) return false;
  const { kind } = cell.content;
  if (kind === 'number' || kind === 'error' || kind === 'uncalculated') return true;
  if (kind !== 'text') return false;
  const text = cellText(cell);
  if (!/\d/.test(text)) return false;
  const reading = readNumberText(text, { separators: 'none', isCount: false });
  return reading.kind !== 'state' && reading.kind !== 'not-a-number';
}
