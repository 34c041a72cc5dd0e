import { dayInVietnamese } from '#core/findings/dayInWords';
import { rational } from '#core/numbers/rational';
import { VERSION_LABEL } from '#core/submissions/senders/formIdentity';
import { formulaOf, textOf } from '#core/workbook/plannedContent';
import type { PlannedRow } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';
import { across, rowOf } from './formCells';
import { REMARK } from './formChecks';
import { LAST_COLUMN, positionOf, STATUS_ROW } from './formColumns';
import type { FormDesign } from './formDesign';

/** Where “Đơn vị báo cáo” begins, at the upper right. */
const HEAD_RIGHT = positionOf('growth');

/** Cells that say what is left to look at, and how many of them do so while nothing is filled in. */
export interface Checks {
  readonly range: string;
  readonly blanks: number;
}

function faultsIn(range: string): string {
  return `SUMPRODUCT((LEN(${range})>0)*(LEFT(${range},${REMARK.length})<>"${REMARK}"))`;
}

/** Number and deadline at the left, who reports to whom at the right, title, period, state. */
export function rowsAbove(form: FormDesign, checks: readonly Checks[]): readonly PlannedRow[] {
  const deadline =
    form.deadline === '' ? 'theo công văn của đơn vị nhận báo cáo' : vietnameseDate(form.deadline);
  const right = HEAD_RIGHT;
  const faults = checks.map(({ range }) => faultsIn(range)).join('+');
  const toFill = checks.reduce((sum, { blanks }) => sum + blanks, 0);
  return [
    rowOf(0, [
      [0, textOf(`Biểu số: ${form.kind.number}`), 'plain'],
      [right, textOf(`Đơn vị báo cáo: ${form.unit.name}`), 'plain'],
    ]),
    rowOf(1, [
      [0, textOf(`Ngày nhận báo cáo: ${deadline}`), 'plain'],
      [right, textOf(`Đơn vị nhận báo cáo: ${form.department}`), 'plain'],
    ]),
    rowOf(2, [
      [positionOf('note'), textOf(`${VERSION_LABEL}:`), 'plain'],
      [positionOf('check'), { kind: 'number', value: rational(1) }, 'input-number'],
    ]),
    rowOf(3, [[0, textOf(form.kind.title), 'title']], TITLE_HEIGHT),
    rowOf(4, [[0, textOf(`(Kỳ báo cáo: năm ${form.year})`), 'subtitle']]),
    rowOf(STATUS_ROW, [
      [
        0,
        formulaOf(
          `IF(${faults}=0,"${COMPLETE}","CÒN "&(${faults})&" ${INCOMPLETE}")`,
          `CÒN ${toFill} ${INCOMPLETE}`,
        ),
        'draft',
      ],
    ]),
  ];
}

const TITLE_HEIGHT = 24;
export const COMPLETE = 'ĐỦ SỐ LIỆU, KHÔNG CÒN ĐIỂM PHẢI XEM: CÓ THỂ GỬI';
export const INCOMPLETE = 'ĐIỂM PHẢI XEM Ở CỘT “KIỂM TRA”';

/** "2026-11-25" → "chậm nhất ngày 25/11/2026" */
function vietnameseDate(iso: string): string {
  return `chậm nhất ngày ${dayInVietnamese(iso)}`;
}

export const MERGES_ABOVE: readonly CellRange[] = [
  ...[0, 1].flatMap((row) => [
    across(row, 0, positionOf('measure')),
    across(row, HEAD_RIGHT, LAST_COLUMN),
  ]),
  across(3, 0, LAST_COLUMN),
  across(4, 0, LAST_COLUMN),
  across(STATUS_ROW, 0, LAST_COLUMN),
];

/** The date line and the signatures. */
export function rowsBelow(row: number, year: number): readonly PlannedRow[] {
  const right = positionOf('growth');
  return [
    rowOf(row, [[0, textOf(LEGEND), 'note']]),
    rowOf(row + 2, [[right, textOf(`…………, ngày …… tháng …… năm ${year}`), 'subtitle']]),
    rowOf(row + 3, [
      [0, textOf('NGƯỜI LẬP BIỂU'), 'signature'],
      [right, textOf('THỦ TRƯỞNG ĐƠN VỊ'), 'signature'],
    ]),
    rowOf(row + 4, [
      [0, textOf('(Ký, họ tên)'), 'subtitle'],
      [right, textOf('(Ký, đóng dấu, họ tên)'), 'subtitle'],
    ]),
  ];
}

const LEGEND =
  'Ghi chú: (-) không phát sinh; (…) có phát sinh nhưng chưa thu thập được; (x) không áp dụng. Không để trống; ô trống không bao giờ được hiểu là 0. Chỉ điền các ô nền vàng.';

export function mergesBelow(row: number): readonly CellRange[] {
  const right = positionOf('growth');
  return [
    across(row, 0, LAST_COLUMN),
    across(row + 2, right, LAST_COLUMN),
    ...[3, 4].flatMap((offset) => [
      across(row + offset, 0, positionOf('measure')),
      across(row + offset, right, LAST_COLUMN),
    ]),
  ];
}
