import type { BoundaryChange } from '#core/catalogue/reportingUnit';
import { exactOf, textOf } from './recordContent';
import type { RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';

/** The column in which a weight stands. */
export const WEIGHT_COLUMN = 4;

/** The ledger of mergers and splits: the columns of boundaries.csv, with the units' names. */
export function boundarySheet(nameOf: (unit: string) => string): RecordSheet<BoundaryChange> {
  return {
    name: SHEETS.boundaries,
    title: 'SỔ THEO DÕI SÁP NHẬP, CHIA TÁCH ĐƠN VỊ',
    explanation:
      'Tỷ trọng là phần của đơn vị cũ chuyển sang đơn vị mới; cộng theo mỗi đơn vị cũ phải bằng 1. Có thể ghi phân số, ví dụ 2/3.',
    frozenColumns: 2,
    columns: [
      {
        name: 'from_unit',
        heading: 'Mã đơn vị cũ',
        width: 14,
        look: 'text',
        content: ({ fromUnit }) => textOf(fromUnit),
        isRequired: true,
      },
      {
        name: '',
        heading: 'Tên đơn vị cũ',
        width: 34,
        look: 'text',
        content: ({ fromUnit }) => textOf(nameOf(fromUnit)),
      },
      {
        name: 'to_unit',
        heading: 'Mã đơn vị mới',
        width: 14,
        look: 'text',
        content: ({ toUnit }) => textOf(toUnit),
        isRequired: true,
      },
      {
        name: '',
        heading: 'Tên đơn vị mới',
        width: 34,
        look: 'text',
        content: ({ toUnit }) => textOf(nameOf(toUnit)),
      },
      {
        name: 'weight',
        heading: 'Tỷ trọng',
        width: 12,
        look: 'number',
        content: ({ weight }) => exactOf(weight),
        reads: { as: 'weight' },
        isRequired: true,
      },
      {
        name: 'basis',
        heading: 'Căn cứ của tỷ trọng',
        width: 22,
        look: 'text',
        content: ({ basis }) => textOf(basis),
      },
      {
        name: 'act',
        heading: 'Văn bản',
        width: 34,
        look: 'text',
        content: ({ act }) => textOf(act),
      },
      {
        name: 'effective',
        heading: 'Hiệu lực từ ngày',
        width: 13,
        look: 'centre',
        content: ({ effective }) => textOf(effective),
        reads: { as: 'date' },
      },
    ],
  };
}
