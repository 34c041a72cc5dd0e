import { REPORTER_KINDS, type ReporterKind } from '#core/catalogue/indicator';
import type { UnitState } from '#core/figures/compilation';
import { ONE, rational } from '#core/numbers/rational';
import { textOf } from '#core/workbook/plannedContent';
import type { PlannedCell, PlannedContent, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { draftText } from './draftText';
import type { KnownCell } from './formulas/knownCell';
import { sumFormula } from './formulas/sumFormula';
import { kindName } from './kindNames';
import { listedUnitStates, type ListedUnitState } from './listedUnitStates';
import { levelFormat } from './frame/numberFormats';
import { numberCell, textCell } from './frame/plannedCells';
import type { ReportContext } from './reportContext';
import { roman } from './roman';
import { tableSheet } from './frame/tableSheet';
import type { HeadColumn } from './frame/tableFrame';
import { firstBodyRow } from './frame/tableHead';
import { rowHeight } from './frame/textHeight';

const SHEET = 'Biểu 14';
const NAME_WIDTH = { least: 26, most: 36 };
const FILE_WIDTH = { least: 20, most: 52 };
const COUNT = levelFormat(0);

const STATES: readonly UnitState['state'][] = ['received', 'partial', 'late', 'missing'];
const FIRST_STATE = 2;
const OBSERVATIONS = 7;
const FILE = 10;
const VERSION = 11;

/** The columns of names are as wide as what stands there needs, so that few rows take two lines. */
interface Layout {
  readonly name: number;
  readonly file: number;
  /** Whether any file came on a form that counts its versions. */
  readonly hasVersions: boolean;
}

function layoutFor(states: readonly ListedUnitState[]): Layout {
  const fitted = (texts: readonly string[], { least, most }: { least: number; most: number }) =>
    Math.min(most, Math.max(least, ...texts.map(({ length }) => length + 2)));
  return {
    name: fitted(
      states.map(({ name }) => name),
      NAME_WIDTH,
    ),
    file: fitted(
      states.map(({ file }) => file),
      FILE_WIDTH,
    ),
    hasVersions: states.some(({ version }) => version !== ''),
  };
}

const headColumns = ({ name, file, hasVersions }: Layout): readonly HeadColumn[] => [
  { heading: 'TT', reference: 'A', width: 6 },
  { heading: 'Đơn vị báo cáo', reference: 'B', width: name },
  { heading: 'Gửi đủ', reference: '1', width: 9, group: 'Tình hình gửi báo cáo (đơn vị)' },
  {
    heading: 'Gửi nhưng còn thiếu hoặc lỗi',
    reference: '2',
    width: 11,
    group: 'Tình hình gửi báo cáo (đơn vị)',
  },
  { heading: 'Gửi muộn', reference: '3', width: 9, group: 'Tình hình gửi báo cáo (đơn vị)' },
  { heading: 'Chưa gửi', reference: '4', width: 9, group: 'Tình hình gửi báo cáo (đơn vị)' },
  { heading: 'Ngày lưu báo cáo', reference: 'C', width: 12 },
  { heading: 'Số liệu nhận', reference: '5', width: 9 },
  { heading: 'Lỗi', reference: '6', width: 8 },
  { heading: 'Cảnh báo', reference: '7', width: 9 },
  { heading: 'Tệp', reference: 'D', width: file },
  ...(hasVersions ? [{ heading: 'Phiên bản', reference: 'E', width: 8 }] : []),
];

/** Biểu 14: who has reported, by kind of unit; counts of each kind and of all are live sums. */
export function reportingDiscipline(context: ReportContext): SheetPlan {
  const { book } = context.compilation;
  const layout = layoutFor(listedUnitStates(context.compilation));
  const columns = headColumns(layout);
  const first = firstBodyRow(columns);
  const groups = groupsOf(context, first + 1);
  const totals = groups.map(({ row, states }) => ({ row, states }));
  return tableSheet({
    sheet: SHEET,
    label: 'Biểu số 14',
    title: 'TÌNH HÌNH CHẤP HÀNH CHẾ ĐỘ BÁO CÁO',
    year: book.year,
    department: book.department,
    draft: draftText(context.compilation),
    measure: '',
    columns,
    body: [
      totalRow(first, totals, groups, layout),
      ...groups.flatMap((group) => [
        groupRow(group, layout),
        ...group.states.map(stateRow(group, layout)),
      ]),
    ],
    notes: [
      book.settings.deadline === ''
        ? 'Chưa xác định thời hạn gửi báo cáo nên không thống kê đơn vị gửi muộn.'
        : `Hạn gửi báo cáo: ${dayText(book.settings.deadline)}. Ngày lưu là ngày ghi trong tệp.`,
    ],
    orientation: 'landscape',
    frozenColumns: 2,
  });
}

interface KindGroup {
  readonly number: string;
  readonly kind: ReporterKind;
  readonly row: number;
  readonly states: readonly ListedUnitState[];
}

/** Units by kind, each kind with a row of its own above its units. */
function groupsOf(context: ReportContext, first: number): readonly KindGroup[] {
  const groups: KindGroup[] = [];
  const listed = listedUnitStates(context.compilation);
  let row = first;
  for (const kind of new Set([...REPORTER_KINDS, ...listed.map((state) => state.kind)])) {
    const states = listed.filter((state) => state.kind === kind);
    if (states.length === 0) continue;
    groups.push({ number: roman(groups.length + 1), kind, row, states });
    row += states.length + 1;
  }
  return groups;
}

type CountedColumn = (state: UnitState) => number;

/** Columns that are added up: the four states, then observations, errors, warnings. */
const COUNTED: readonly { readonly column: number; readonly count: CountedColumn }[] = [
  ...STATES.map((wanted, position) => ({
    column: FIRST_STATE + position,
    count: ({ state }: UnitState) => (state === wanted ? 1 : 0),
  })),
  { column: OBSERVATIONS, count: ({ observations }) => observations },
  { column: OBSERVATIONS + 1, count: ({ errors }) => errors },
  { column: OBSERVATIONS + 2, count: ({ warnings }) => warnings },
];

function totalRow(
  row: number,
  totals: readonly { readonly row: number; readonly states: readonly UnitState[] }[],
  groups: readonly KindGroup[],
  layout: Layout,
): PlannedRow {
  const sums = COUNTED.map(({ column, count }) =>
    sumCell(
      column,
      groups.map((group) => knownSum(group, column, count)),
    ),
  );
  const units = totals.reduce((counted, { states }) => counted + states.length, 0);
  return summaryRow(row, '', `Tổng số (${units} đơn vị)`, sums, layout);
}

function groupRow(group: KindGroup, layout: Layout): PlannedRow {
  const sums = COUNTED.map(({ column, count }) =>
    sumCell(
      column,
      group.states.map((state, position) => ({
        sheet: SHEET,
        row: group.row + 1 + position,
        column,
        value: isBlank(column, count(state)) ? '' : rational(count(state)),
      })),
    ),
  );
  const name = `${kindName(group.kind)} (${group.states.length} đơn vị)`;
  return summaryRow(group.row, group.number, name, sums, layout);
}

function knownSum(group: KindGroup, column: number, count: CountedColumn): KnownCell {
  const value = group.states.reduce((sum, state) => sum + count(state), 0);
  return { sheet: SHEET, row: group.row, column, value: rational(value) };
}

function sumCell(column: number, cells: readonly KnownCell[]): PlannedCell {
  const live = sumFormula(SHEET, cells);
  const content: PlannedContent = live
    ? { kind: 'formula', formula: live.formula, expected: live.value }
    : textOf('');
  return numberCell(column, content, COUNT, 'total-number');
}

function summaryRow(
  row: number,
  number: string,
  name: string,
  sums: readonly PlannedCell[],
  layout: Layout,
): PlannedRow {
  const filled = new Map(sums.map((cell) => [cell.column, cell] as const));
  const cells = headColumns(layout).map((_, column): PlannedCell => {
    if (column === 0) return textCell(0, number, 'total-centre');
    if (column === 1) return textCell(1, name, 'total-text');
    return filled.get(column) ?? textCell(column, '', 'total-text');
  });
  return { row, height: rowHeight([{ text: name, width: layout.name }]), cells };
}

function stateRow(
  group: KindGroup,
  layout: Layout,
): (state: ListedUnitState, position: number) => PlannedRow {
  return (state, position) => {
    const { name } = state;
    const counts = COUNTED.map(({ column, count }) => {
      const value = count(state);
      const content: PlannedContent = isBlank(column, value)
        ? { kind: 'empty' }
        : { kind: 'number', value: value === 1 ? ONE : rational(value) };
      return numberCell(column, content, COUNT);
    });
    const cells = [
      textCell(0, String(position + 1), 'centre'),
      textCell(1, name, 'text'),
      ...counts,
      textCell(6, dayText(state.received), 'centre'),
      textCell(FILE, state.file, 'text'),
      ...(layout.hasVersions ? [textCell(VERSION, state.version, 'centre')] : []),
    ].sort((left, right) => left.column - right.column);
    const height = rowHeight([
      { text: name, width: layout.name },
      { text: state.file, width: layout.file },
    ]);
    return { row: group.row + 1 + position, height, cells };
  };
}

/** A unit's state is marked by 1 in one column; the others stay empty. */
function isBlank(column: number, count: number): boolean {
  return count === 0 && column < FIRST_STATE + STATES.length;
}

/** '2022-12-05T08:00:00Z' => '05/12/2022' */
function dayText(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : iso;
}
