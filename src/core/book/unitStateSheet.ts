import type { UnitState } from '#core/figures/compilation';
import { textOf } from '#core/workbook/plannedContent';
import type { SheetSnapshot } from '#core/workbook/snapshot';
import { wholeOf } from './recordContent';
import type { RecordColumn, RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';
import { sheetTable } from './sheetTable';

const STATES: readonly string[] = ['received', 'partial', 'missing', 'late'];

/** What each unit had sent, for the program alone: the columns of units.csv. */
export const UNIT_STATE_SHEET: RecordSheet<UnitState> = {
  name: SHEETS.received,
  title: 'TÌNH HÌNH NHẬN BÁO CÁO',
  explanation: 'Như Biểu 14; không sửa.',
  frozenColumns: 0,
  columns: [
    { ...text('unit', 'Mã đơn vị', ({ unit }) => unit), isRequired: true },
    { ...text('state', 'Tình trạng', ({ state }) => state), isRequired: true },
    text('received', 'Lưu lúc', ({ received }) => received),
    text('version', 'Lần gửi', ({ version }) => version),
    text('file', 'Tệp', ({ file }) => file),
    count('observations', 'Số liệu', ({ observations }) => observations),
    count('errors', 'Lỗi', ({ errors }) => errors),
    count('warnings', 'Cảnh báo', ({ warnings }) => warnings),
  ],
};

/** The states as they were written; undefined where the sheet cannot be read. */
export function readUnitStates(
  file: string,
  sheet: SheetSnapshot,
): readonly UnitState[] | undefined {
  const table = sheetTable(file, sheet, UNIT_STATE_SHEET.columns);
  if (!table.ok) return undefined;
  return table.value.table.records.flatMap((record) => {
    const field = (name: string) => record.get(name) ?? '';
    const number = (name: string) => Number(field(name));
    const state = field('state');
    if (!isState(state)) return [];
    return [
      {
        unit: field('unit'),
        state,
        received: field('received'),
        version: field('version'),
        file: field('file'),
        observations: number('observations'),
        errors: number('errors'),
        warnings: number('warnings'),
      },
    ];
  });
}

function isState(text: string): text is UnitState['state'] {
  return STATES.includes(text);
}

function text(
  name: string,
  heading: string,
  of: (state: UnitState) => string,
): RecordColumn<UnitState> {
  return { name, heading, width: 20, look: 'text', content: (state) => textOf(of(state)) };
}

function count(
  name: string,
  heading: string,
  of: (state: UnitState) => number,
): RecordColumn<UnitState> {
  return {
    name,
    heading,
    width: 10,
    look: 'number',
    content: (state) => wholeOf(of(state)),
    reads: { as: 'number' },
  };
}
