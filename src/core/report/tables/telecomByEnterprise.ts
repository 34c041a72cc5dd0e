import type { UnitTable } from '../unitTable/unitTable';

export const TELECOM_BY_ENTERPRISE: UnitTable = {
  sheet: 'Biểu 04',
  label: 'Biểu số 04',
  title: 'VIỄN THÔNG, INTERNET THEO DOANH NGHIỆP',
  kinds: ['ENT_TEL', 'ENT_ISP'],
  kindsWhereExpected: [],
  stub: 'Doanh nghiệp',
  totalName: 'Tổng số',
  columns: [
    { show: 'change', indicator: 'VT011' },
    { show: 'change', indicator: 'VT012' },
    { show: 'change', indicator: 'VT020' },
    { show: 'change', indicator: 'NET020' },
    { show: 'change', indicator: 'VT100' },
    { show: 'change', indicator: 'VT110' },
    { show: 'share', indicator: 'VT012', heading: 'Thị phần thuê bao di động (%)' },
    { show: 'share', indicator: 'VT100', heading: 'Thị phần doanh thu (%)' },
  ],
};
