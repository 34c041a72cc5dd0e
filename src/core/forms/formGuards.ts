import type { Highlight, InputRule } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';
import { across } from './formCells';
import { isMark, REMARK } from './formChecks';
import { FIRST_ROW, formCell, LAST_COLUMN, positionOf, STATUS_ROW } from './formColumns';

/** What may be typed, and what people are told of it. */
export function inputRules(lastRow: number): readonly InputRule[] {
  const current = formCell('current', FIRST_ROW);
  const refusal = {
    title: 'Chưa đúng dạng số',
    text: 'Nhập số theo đơn vị tính ở cột D, hoặc một trong các ký hiệu: - (không phát sinh), … (chưa thu thập được), x (không áp dụng).',
  };
  return [
    {
      range: column('current', lastRow),
      allows: { kind: 'formula', formula: `OR(ISNUMBER(${current}),${isMark(current)})` },
      hint: {
        title: 'Số liệu cả năm',
        text: 'Nhập số theo đơn vị tính ở cột D. Không phát sinh ghi -; có nhưng chưa thu thập được ghi …; không áp dụng ghi x. Không để trống.',
      },
      refusal,
    },
    {
      range: { top: 2, bottom: 2, left: LAST_COLUMN, right: LAST_COLUMN },
      allows: { kind: 'list', choices: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
      hint: {
        title: 'Lần gửi',
        text: 'Gửi lại bản đã sửa thì tăng số này lên; bản có số lớn nhất được dùng.',
      },
      refusal: { title: 'Chọn trong danh sách', text: 'Chọn một số từ 1 đến 9.' },
    },
  ];
}

/** What is still to look at stands out. */
export function highlights(lastRow: number): readonly Highlight[] {
  const status: CellRange = across(STATUS_ROW, 0, LAST_COLUMN);
  const check = formCell('check', FIRST_ROW);
  return [
    {
      range: column('check', lastRow),
      formula: isOpen(check),
      as: 'bad',
    },
    { range: status, formula: `LEFT($A$${STATUS_ROW + 1},2)="ĐỦ"`, as: 'good' },
  ];
}

/** Whether a cell of the column “Kiểm tra” says more than a remark. */
export function isOpen(check: string): string {
  return `AND(LEN(${check})>0,LEFT(${check},${REMARK.length})<>"${REMARK}")`;
}

function column(name: 'current' | 'check', lastRow: number): CellRange {
  return { top: FIRST_ROW, bottom: lastRow, left: positionOf(name), right: positionOf(name) };
}
