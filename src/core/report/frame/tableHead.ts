import type { PlannedRow } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';
import type { HeadColumn } from './tableFrame';
import { textCell } from './plannedCells';
import { rowHeight } from './textHeight';

/** Rows above the head: form and department, title, period, draft and measure. */
export const ROWS_ABOVE = 4;

/** The row in which the body begins. */
export function firstBodyRow(columns: readonly HeadColumn[]): number {
  return ROWS_ABOVE + (hasGroups(columns) ? 2 : 1) + 1;
}

/** The head's rows: groups over heads, then the row A B C 1 2 3. */
export function headRows(columns: readonly HeadColumn[]): readonly PlannedRow[] {
  const last = firstBodyRow(columns) - 1;
  const shown = columns.map((column) => breakableReference(column));
  const references = shown.map((reference, column) => textCell(column, reference, 'heading'));
  const heads = columns.map(({ heading }, column) => textCell(column, heading, 'heading'));
  const referenceTexts = columns.map(({ width }, column) => ({
    text: shown[column] ?? '',
    width: width - 1,
  }));
  const referenceRow = { row: last, height: rowHeight(referenceTexts), cells: references };
  if (!hasGroups(columns)) {
    return [{ row: ROWS_ABOVE, height: rowHeight(headTexts(columns)), cells: heads }, referenceRow];
  }
  const groups = columns.map(({ group, heading }, column) => {
    const continues = group !== undefined && columns[column - 1]?.group === group;
    return textCell(column, continues ? '' : (group ?? heading), 'heading');
  });
  const grouped = columns.filter(({ group }) => group !== undefined);
  return [
    { row: ROWS_ABOVE, height: rowHeight(groupTexts(columns)), cells: groups },
    {
      row: ROWS_ABOVE + 1,
      height: rowHeight(headTexts(grouped)),
      cells: heads.map((cell, column) =>
        columns[column]?.group === undefined ? { ...cell, content: { kind: 'empty' } } : cell,
      ),
    },
    referenceRow,
  ];
}

/** "3=2/1 *100", at most "12= 11/10 *100", in a narrow column: texts break at spaces only. */
function breakableReference({ reference, width }: HeadColumn): string {
  if (reference.length <= width - 1) return reference;
  const broken = reference.replace(/[*-]/g, ' $&');
  return broken.indexOf(' ') <= width - 1 ? broken : broken.replace('=', '= ');
}

function headTexts(
  columns: readonly HeadColumn[],
): readonly { readonly text: string; readonly width: number }[] {
  return columns.map(({ heading, width }) => ({ text: heading, width: width - 1 }));
}

function groupTexts(
  columns: readonly HeadColumn[],
): readonly { readonly text: string; readonly width: number }[] {
  return groupsOf(columns).map(({ text: group, columns: grouped }) => ({
    text: group,
    width: widthOf(grouped) - 1,
  }));
}

/** Groups merge across; a column without one merges its two head rows. */
export function headMerges(columns: readonly HeadColumn[]): readonly CellRange[] {
  if (!hasGroups(columns)) return [];
  const across = groupsOf(columns)
    .filter(({ columns: grouped }) => grouped.length > 1)
    .map(({ first, columns: grouped }) => ({
      top: ROWS_ABOVE,
      bottom: ROWS_ABOVE,
      left: first,
      right: first + grouped.length - 1,
    }));
  const down = columns.flatMap(({ group }, column) =>
    group === undefined
      ? [{ top: ROWS_ABOVE, bottom: ROWS_ABOVE + 1, left: column, right: column }]
      : [],
  );
  return [...across, ...down];
}

interface HeadGroup {
  readonly text: string;
  readonly first: number;
  readonly columns: HeadColumn[];
}

function groupsOf(columns: readonly HeadColumn[]): readonly HeadGroup[] {
  const groups: HeadGroup[] = [];
  columns.forEach((column, position) => {
    const last = groups.at(-1);
    const isNeighbour = last && last.first + last.columns.length === position;
    if (column.group === undefined) return;
    if (last && isNeighbour && last.text === column.group) last.columns.push(column);
    else groups.push({ text: column.group, first: position, columns: [column] });
  });
  return groups;
}

function hasGroups(columns: readonly HeadColumn[]): boolean {
  return columns.some(({ group }) => group !== undefined);
}

/** In characters of the sheet. */
export function widthOf(columns: readonly HeadColumn[]): number {
  return columns.reduce((width, column) => width + column.width, 0);
}
