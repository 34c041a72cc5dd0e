import type { UnitTable } from '../unitTable/unitTable';

export const POST_BY_ENTERPRISE: UnitTable = {
  sheet: 'Biểu 02',
  label: 'Biểu số 02',
  title: 'BƯU CHÍNH THEO DOANH NGHIỆP',
  kinds: ['ENT_POST'],
  kindsWhereExpected: [],
  stub: 'Doanh nghiệp',
  totalName: 'Tổng số',
  columns: [
    { show: 'change', indicator: 'BC020' },
    { show: 'change', indicator: 'BC130' },
    { show: 'change', indicator: 'BC070' },
    { show: 'change', indicator: 'BC080' },
    { show: 'change', indicator: 'BC110' },
    { show: 'level', indicator: 'BC120' },
    { show: 'share', indicator: 'BC110', heading: 'Thị phần doanh thu (%)' },
  ],
};
