import { textOf } from '#core/workbook/plannedContent';
import { wholeOf } from '../recordContent';
import type { RecordColumn, RecordSheet } from '../recordSheet';
import type { BookNames } from '../bookNames';
import { SHEETS } from '../sheetNames';
import type { Change, SignedChange } from './bookHistory';
import { changedSides } from './changedSides';

const CHANGE_WORDS = {
  figure: 'số liệu nhận được',
  cell: 'ô của biểu',
  sentence: 'câu',
} as const;

/** What differs from the last compilation: the columns of changes.csv. */
export function changeSheet(names: BookNames): RecordSheet<Change> {
  return {
    name: SHEETS.changes,
    title: 'THAY ĐỔI SO VỚI LẦN TỔNG HỢP TRƯỚC',
    explanation:
      'Số liệu nhận được, ô của các biểu và câu báo cáo khác lần tổng hợp trước, số cũ và số mới cạnh nhau, và báo cáo nào đã gây ra.',
    frozenColumns: 0,
    columns: [
      {
        ...text<Change>('kind', 'Loại', 14, ({ kind }) => CHANGE_WORDS[kind]),
        reads: { as: 'words', vocabulary: CHANGE_WORDS },
      },
      text('table', 'Biểu', 10, ({ table }) => table),
      text('cell', 'Ô', 7, ({ cell }) => cell),
      text('indicator', 'Mã số', 9, ({ indicator }) => indicator),
      text('unit', 'Mã đơn vị', 11, ({ unit }) => unit),
      text('', 'Đơn vị', 22, ({ unit }) => names.unit(unit)),
      text('label', 'Nội dung', 34, ({ label }) => label),
      ...changedSides<Change>({ before: 'Lần trước', after: 'Lần này' }, 27),
      text('cause', 'Do', 39, ({ cause }) => cause),
    ],
  };
}

/** One line of the sheet on which tables are approved. */
export interface SignatureLine {
  readonly table: string;
  readonly by: string;
  readonly date: string;
  /** Of which year's report the table is. */
  readonly year: number;
  /** '' for one that a person has just written. */
  readonly state: string;
  /** Who took the approval back, and when; '' where it stands. */
  readonly withdrawnBy: string;
  readonly withdrawnOn: string;
}

export const SIGNED_WORDS = {
  unchanged: 'đã duyệt',
  changed: 'đã thay đổi sau khi duyệt',
  replaced: 'đã duyệt lại sau đó',
  unknown: 'sổ không in biểu tên này (tên như Biểu 01)',
  nameless: 'chưa duyệt: ghi người duyệt',
  withdrawn: 'đã rút lại',
  earlier: 'biểu của báo cáo năm trước',
} as const;

/** Where the head of the department approves tables, by hand or by command. */
export const SIGNATURE_SHEET: RecordSheet<SignatureLine> = {
  name: SHEETS.signatures,
  title: 'PHÊ DUYỆT TỪNG BIỂU',
  explanation:
    'Ghi tên biểu (ví dụ Biểu 03), người duyệt, ngày duyệt, để trống “Tình trạng”; lần tổng hợp sau ghi nhận và in dưới biểu. Số của biểu thay đổi sau đó thì biểu ghi “đã thay đổi sau khi duyệt”. Duyệt lại: thêm dòng mới. Rút lại: ghi người rút, ngày rút ở dòng ấy.',
  frozenColumns: 0,
  columns: [
    { ...text<SignatureLine>('table', 'Biểu', 16, ({ table }) => table), isRequired: true },
    { ...text<SignatureLine>('by', 'Người duyệt', 34, ({ by }) => by), isRequired: true },
    {
      ...text<SignatureLine>('date', 'Ngày duyệt', 14, ({ date }) => date),
      reads: { as: 'date' },
      isRequired: true,
    },
    text('state', 'Tình trạng', 40, ({ state }) => state),
    text('withdrawnBy', 'Người rút lại', 34, ({ withdrawnBy }) => withdrawnBy),
    {
      ...text<SignatureLine>('withdrawnOn', 'Ngày rút lại', 14, ({ withdrawnOn }) => withdrawnOn),
      reads: { as: 'date' },
    },
    {
      name: 'year',
      heading: 'Năm báo cáo',
      width: 8,
      look: 'text',
      content: ({ year }) => wholeOf(year),
      reads: { as: 'number' },
    },
  ],
};

/** Every cell that has moved since its table was approved. */
export const SIGNED_CHANGE_SHEET: RecordSheet<SignedChange> = {
  name: SHEETS.signedChanges,
  title: 'THAY ĐỔI SAU KHI DUYỆT',
  explanation: 'Từng ô khác với lúc biểu được duyệt, số lúc duyệt và số hiện nay.',
  frozenColumns: 0,
  columns: [
    text('table', 'Biểu', 14, ({ table }) => table),
    text('cell', 'Ô', 8, ({ cell }) => cell),
    text('label', 'Dòng', 50, ({ label }) => label),
    ...changedSides<SignedChange>({ before: 'Lúc duyệt', after: 'Hiện nay' }, 34),
  ],
};

/** A cell as it was approved. */
export interface SignedCell {
  readonly table: string;
  readonly key: string;
  readonly label: string;
  readonly cell: string;
  readonly text: string;
  readonly isHead?: true;
}

/** What stood in the approved tables, for the program alone. */
export const SIGNED_CELL_SHEET: RecordSheet<SignedCell> = {
  name: SHEETS.signedCells,
  title: 'NỘI DUNG CÁC BIỂU LÚC DUYỆT',
  explanation: 'Chương trình so với các biểu hiện nay; không sửa.',
  frozenColumns: 0,
  columns: [
    text('table', 'Biểu', 14, ({ table }) => table),
    text('key', 'Khóa', 50, ({ key }) => key),
    text('label', 'Dòng', 50, ({ label }) => label),
    text('cell', 'Ô', 8, ({ cell }) => cell),
    text('text', 'Nội dung', 34, ({ text: content }) => content),
    text('head', 'Đầu biểu', 10, ({ isHead }) => (isHead ? 'x' : '')),
  ],
};

function text<Row>(
  name: string,
  heading: string,
  width: number,
  of: (row: Row) => string,
): RecordColumn<Row> {
  return { name, heading, width, look: 'text', content: (row) => textOf(of(row)) };
}
