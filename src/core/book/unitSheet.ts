import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { kindName } from '#core/report/kindNames';
import { textOf } from '#core/workbook/plannedContent';
import type { RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';

/** The register of reporting units: the columns of units.csv. */
export const UNIT_SHEET: RecordSheet<ReportingUnit> = {
  name: SHEETS.units,
  title: 'DANH SÁCH ĐƠN VỊ BÁO CÁO',
  explanation:
    'Mỗi dòng là một đơn vị. Tên gọi khác cách nhau bằng dấu |. Ngày ghi năm-tháng-ngày, để trống nếu không giới hạn. Cột “Diễn giải” chỉ để đọc.',
  frozenColumns: 2,
  columns: [
    {
      name: 'unit',
      heading: 'Mã đơn vị',
      width: 14,
      look: 'text',
      content: ({ code }) => textOf(code),
      isRequired: true,
    },
    {
      name: 'name',
      heading: 'Tên đơn vị',
      width: 40,
      look: 'text',
      content: ({ name }) => textOf(name),
      isRequired: true,
    },
    {
      name: 'kind',
      heading: 'Loại',
      width: 14,
      look: 'centre',
      content: ({ kind }) => textOf(kind),
      isRequired: true,
    },
    {
      name: '',
      heading: 'Diễn giải',
      width: 30,
      look: 'text',
      content: ({ kind }) => textOf(kindName(kind)),
    },
    {
      name: 'aliases',
      heading: 'Tên gọi khác',
      width: 44,
      look: 'text',
      content: ({ aliases }) => textOf(aliases.join('|')),
    },
    {
      name: 'parent',
      heading: 'Mã đơn vị cấp trên',
      width: 14,
      look: 'text',
      content: ({ parent }) => textOf(parent),
    },
    {
      name: 'valid_from',
      heading: 'Hiệu lực từ ngày',
      width: 13,
      look: 'centre',
      content: ({ validFrom }) => textOf(validFrom),
      reads: { as: 'date' },
    },
    {
      name: 'valid_to',
      heading: 'Hiệu lực đến ngày',
      width: 13,
      look: 'centre',
      content: ({ validTo }) => textOf(validTo),
      reads: { as: 'date' },
    },
  ],
};
