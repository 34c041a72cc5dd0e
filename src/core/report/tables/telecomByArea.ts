import type { UnitTable } from '../unitTable/unitTable';

export const TELECOM_BY_AREA: UnitTable = {
  sheet: 'Biểu 05',
  label: 'Biểu số 05',
  title: 'VIỄN THÔNG, INTERNET THEO ĐỊA BÀN',
  kinds: ['DISTRICT', 'COMMUNE'],
  kindsWhereExpected: [],
  stub: 'Địa bàn',
  totalName: 'Toàn tỉnh',
  columns: [
    { show: 'change', indicator: 'VT010' },
    { show: 'level', indicator: 'VT012' },
    { show: 'level', indicator: 'TH010' },
    { show: 'ratio', indicator: 'VT030' },
    { show: 'change', indicator: 'NET020' },
    { show: 'level', indicator: 'NET022' },
    { show: 'level', indicator: 'TH020' },
    { show: 'ratio', indicator: 'NET040' },
  ],
};
