import type { PlannedRow } from '#core/workbook/sheetPlan';
import { textCell } from './plannedCells';
import { firstBodyRow } from './tableHead';
import type { HeadColumn } from './tableFrame';
import { rowHeight } from './textHeight';

/** Rows of a table under a heading that says how many they are. */
export interface CountedGroup<Member> {
  /** "II" */
  readonly number: string;
  readonly heading: string;
  readonly members: readonly Member[];
}

/** The column of names, into which the headings go too. */
const NAME_COLUMN = 1;

/** The body of a table of such groups; a group of none says so. */
export function countedGroups<Member>(
  columns: readonly HeadColumn[],
  groups: readonly CountedGroup<Member>[],
  memberRow: (row: number, number: string, member: Member) => PlannedRow,
): readonly PlannedRow[] {
  const body: PlannedRow[] = [];
  const next = () => firstBodyRow(columns) + body.length;
  for (const group of groups) {
    body.push(headingRow(next(), group, columns));
    for (const [position, member] of group.members.entries()) {
      body.push(memberRow(next(), String(position + 1), member));
    }
  }
  return body;
}

function headingRow(
  row: number,
  { number, heading, members }: CountedGroup<unknown>,
  columns: readonly HeadColumn[],
): PlannedRow {
  const { length } = members;
  const text = `${heading}: ${length === 0 ? 'không có' : `${length} trường hợp`}`;
  const rest = columns
    .slice(NAME_COLUMN + 1)
    .map((_, position) => textCell(NAME_COLUMN + 1 + position, '', 'total-text'));
  return {
    row,
    height: rowHeight([{ text, width: columns[NAME_COLUMN]?.width ?? 0 }]),
    cells: [
      textCell(0, number, 'total-centre'),
      textCell(NAME_COLUMN, text, 'total-text'),
      ...rest,
    ],
  };
}
