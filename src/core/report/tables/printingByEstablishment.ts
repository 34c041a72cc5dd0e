import type { UnitTable } from '../unitTable/unitTable';

export const PRINTING_BY_ESTABLISHMENT: UnitTable = {
  sheet: 'Biểu 11b',
  label: 'Biểu số 11b',
  title: 'IN, PHÁT HÀNH THEO CƠ SỞ',
  kinds: ['ENT_PRINT', 'ENT_DISTRIB'],
  kindsWhereExpected: [],
  stub: 'Cơ sở',
  totalName: 'Tổng số',
  columns: [
    { show: 'change', indicator: 'XBI020' },
    { show: 'change', indicator: 'XBI030' },
    { show: 'change', indicator: 'XBI060' },
    { show: 'level', indicator: 'XBI031' },
    { show: 'level', indicator: 'XBI032' },
  ],
};
