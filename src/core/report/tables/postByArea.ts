import type { UnitTable } from '../unitTable/unitTable';

export const POST_BY_AREA: UnitTable = {
  sheet: 'Biểu 03',
  label: 'Biểu số 03',
  title: 'BƯU CHÍNH THEO ĐỊA BÀN',
  kinds: ['DISTRICT', 'COMMUNE'],
  kindsWhereExpected: [],
  stub: 'Địa bàn',
  totalName: 'Toàn tỉnh',
  columns: [
    { show: 'change', indicator: 'BC020' },
    { show: 'level', indicator: 'BC021' },
    { show: 'change', indicator: 'BC022' },
    { show: 'level', indicator: 'BC023' },
    { show: 'level', indicator: 'BC024' },
    { show: 'level', indicator: 'TH010' },
    { show: 'ratio', indicator: 'BC040' },
  ],
};
