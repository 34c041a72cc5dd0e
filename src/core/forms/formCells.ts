import type { Figure } from '#core/numbers/figure';
import { textOf } from '#core/workbook/plannedContent';
import type { CellLook, PlannedCell, PlannedContent, PlannedRow } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';

/** A row from its cells: column, content, look. */
export function rowOf(
  row: number,
  cells: readonly (readonly [number, PlannedContent, CellLook])[],
  height?: number,
): PlannedRow {
  return {
    row,
    ...(height === undefined ? {} : { height }),
    cells: cells.map(([column, content, look]) => cellOf(column, content, look)),
  };
}

export function cellOf(column: number, content: PlannedContent, look: CellLook): PlannedCell {
  return { column, content, style: { look } };
}

export function across(row: number, left: number, right: number): CellRange {
  return { top: row, bottom: row, left, right };
}

/** '#,##0.00' for two decimals. */
export function levelFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** A figure as its unit would write it; nothing for a blank. */
export function markOrNumber(figure: Figure): PlannedContent {
  return figure.state === 'value'
    ? { kind: 'number', value: figure.value }
    : textOf(MARKS[figure.state]);
}

const MARKS = {
  none: '-',
  missing: '…',
  'not-applicable': 'x',
  blank: '',
  'not-submitted': '',
} as const;
