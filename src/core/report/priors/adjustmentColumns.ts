import type { HeadColumn } from '../frame/tableFrame';

export const SHEET = 'Biểu 16';
export const NAME_WIDTH = 32;
export const UNIT_WIDTH = 22;
export const REASON_WIDTH = 30;

/** The columns behind number, name, code, unit and measure. */
export const COLUMN = {
  published: 5,
  present: 6,
  difference: 7,
  current: 8,
  overPublished: 9,
  overPresent: 10,
  revision: 11,
  identity: 12,
  reason: 13,
} as const;

/** `isMixed`: not all that is listed grows in per cent. */
export function adjustmentColumns(year: number, isMixed: boolean): readonly HeadColumn[] {
  const last = `Số liệu năm ${year - 1}`;
  const growth = `Tăng, giảm năm ${year} (%${isMixed ? '; hoặc mức tăng, giảm' : ''})`;
  return [
    { heading: 'TT', reference: 'A', width: 5 },
    { heading: 'Chỉ tiêu', reference: 'B', width: NAME_WIDTH },
    { heading: 'Mã số', reference: 'C', width: 9 },
    { heading: 'Đơn vị báo cáo', reference: 'D', width: UNIT_WIDTH },
    { heading: 'Đơn vị tính', reference: 'E', width: 11 },
    { group: last, heading: 'Đã công bố', reference: '1', width: 15 },
    { group: last, heading: 'Hiện nay', reference: '2', width: 15 },
    { group: last, heading: 'Chênh lệch', reference: '3=2-1', width: 14 },
    { heading: `Số liệu năm ${year}`, reference: '4', width: 15 },
    { group: growth, heading: 'So với số đã công bố', reference: '5', width: 11 },
    { group: growth, heading: 'So với số hiện nay', reference: '6', width: 11 },
    { heading: `Mức điều chỉnh số năm ${year - 1} (%)`, reference: '7', width: 13 },
    { heading: 'Kiểm tra hai gốc', reference: '8', width: 9 },
    { heading: 'Lý do', reference: 'F', width: REASON_WIDTH },
  ];
}
