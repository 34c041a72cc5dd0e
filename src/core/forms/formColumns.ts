import { columnLetters } from '#core/workbook/cellAddress';

/** The columns of a form, from the left; each is called by its name everywhere else. */
const COLUMNS = [
  'order',
  'label',
  'code',
  'measure',
  'prior',
  'plan',
  'soFar',
  'current',
  'growth',
  'completion',
  'explanation',
  'note',
  'check',
] as const;
export type FormColumn = (typeof COLUMNS)[number];

export const LAST_COLUMN = COLUMNS.length - 1;

/** Widths in characters, as spreadsheets count. */
export const WIDTHS: Readonly<Record<FormColumn, number>> = {
  order: 6,
  label: 44,
  code: 9,
  measure: 12,
  prior: 13,
  plan: 13,
  soFar: 13,
  current: 14,
  growth: 14,
  completion: 11,
  explanation: 26,
  note: 16,
  check: 36,
};

/** Rows of a form, from 0: the line that counts what is left to look at, the heads, the first line. */
export const STATUS_ROW = 6;
export const HEAD_ROW = 8;
export const FIRST_ROW = HEAD_ROW + 2;

/** The columns from left to right with what belongs to each. */
export function acrossColumns<Value>(
  values: Readonly<Record<FormColumn, Value>>,
): readonly Value[] {
  return COLUMNS.map((column) => values[column]);
}

export function positionOf(column: FormColumn): number {
  return COLUMNS.indexOf(column);
}

/** 'H12': a cell of the form; rows count from 0. */
export function formCell(column: FormColumn, row: number): string {
  return `${columnLetters(positionOf(column))}${row + 1}`;
}

/** The cell that the hidden identity refers to. */
export const VERSION_CELL = formCell('check', 2);
