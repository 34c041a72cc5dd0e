import type { UnitTable } from '../unitTable/unitTable';

export const DIGITAL_TRANSFORMATION: UnitTable = {
  sheet: 'Biểu 08',
  label: 'Biểu số 08',
  title: 'KẾT QUẢ CHUYỂN ĐỔI SỐ THEO ĐƠN VỊ',
  kinds: ['DISTRICT', 'COMMUNE'],
  kindsWhereExpected: ['DEPT'],
  stub: 'Đơn vị',
  totalName: 'Toàn tỉnh',
  orderedBy: 'CDS052',
  columns: [
    { show: 'level', indicator: 'CDS050' },
    { show: 'level', indicator: 'CDS051' },
    { show: 'ratio', indicator: 'CDS052' },
    { show: 'rank', indicator: 'CDS052', heading: 'Xếp hạng theo tỷ lệ hồ sơ trực tuyến' },
    { show: 'level', indicator: 'CDS071' },
    { show: 'ratio', indicator: 'CDS070' },
    { show: 'level', indicator: 'CDS092' },
    { show: 'level', indicator: 'CDS091' },
    { show: 'ratio', indicator: 'CDS090' },
    { show: 'level', indicator: 'CDS120' },
    { show: 'level', indicator: 'CDS121' },
  ],
};
