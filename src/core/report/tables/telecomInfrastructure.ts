import type { UnitTable } from '../unitTable/unitTable';

export const TELECOM_INFRASTRUCTURE: UnitTable = {
  sheet: 'Biểu 06',
  label: 'Biểu số 06',
  title: 'HẠ TẦNG VIỄN THÔNG',
  kinds: ['ENT_TEL', 'ENT_ISP'],
  kindsWhereExpected: [],
  stub: 'Doanh nghiệp',
  totalName: 'Tổng số',
  columns: [
    { show: 'change', indicator: 'VT051' },
    { show: 'level', indicator: 'VT052' },
    { show: 'level', indicator: 'VT053' },
    { show: 'level', indicator: 'VT054' },
    { show: 'level', indicator: 'VT055' },
    { show: 'level', indicator: 'VT050' },
    { show: 'level', indicator: 'VT061' },
    { show: 'ratio', indicator: 'VT060' },
    { show: 'change', indicator: 'VT090' },
  ],
};
