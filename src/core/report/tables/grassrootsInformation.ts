import type { UnitTable } from '../unitTable/unitTable';

export const GRASSROOTS_INFORMATION: UnitTable = {
  sheet: 'Biểu 12',
  label: 'Biểu số 12',
  title: 'THÔNG TIN CƠ SỞ THEO ĐỊA BÀN',
  kinds: ['DISTRICT', 'COMMUNE'],
  kindsWhereExpected: [],
  stub: 'Địa bàn',
  totalName: 'Toàn tỉnh',
  columns: [
    { show: 'change', indicator: 'TCS020' },
    { show: 'level', indicator: 'TCS021' },
    { show: 'level', indicator: 'TH030' },
    { show: 'ratio', indicator: 'TCS023' },
    { show: 'change', indicator: 'TCS030' },
    { show: 'change', indicator: 'TCS050' },
  ],
};
