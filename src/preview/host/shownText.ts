import { SSF } from '@e965/xlsx';
import type { HostCell, HostFormat } from './cell';

/** A cell as it is shown, with English separators, as Excel's `text` gives it. */
export function shownText(cell: HostCell | undefined, format: HostFormat): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (value.kind === 'text') return value.text;
  if (value.kind === 'error') return value.error;
  if (value.kind === 'boolean') return value.value ? 'TRUE' : 'FALSE';
  if (format.numberFormat === '@') return String(value.value);
  return String(SSF.format(format.numberFormat, value.value));
}
