import type { Figure } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import { EMPTY, textOf } from '#core/workbook/plannedContent';
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

/** The row of a table's head, one text a column. */
export function headingRow(row: number, texts: readonly string[], height?: number): PlannedRow {
  const cells = texts.map((text, column) => [column, textOf(text), 'heading'] as const);
  return rowOf(row, cells, height);
}

/** A figure of so many decimals. */
export function levelCell(column: number, content: PlannedContent, decimals: number): PlannedCell {
  const style = { look: 'number', numberFormat: levelFormat(decimals) } as const;
  return { column, content, style };
}

export function cellOf(column: number, content: PlannedContent, look: CellLook): PlannedCell {
  return { column, content, style: { look } };
}

/** An empty cell where there is no number. */
export function numberOrEmpty(value: Rational | undefined): PlannedContent {
  return value ? { kind: 'number', value } : EMPTY;
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
