import type { AreaFigure } from '#core/submissions/reading';
import { textOf } from '#core/workbook/plannedContent';
import type { BookNames } from './bookNames';
import { OBSERVATION_VALUE_COLUMN, observationSheet } from './observationSheet';
import type { RecordColumn, RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';

const AREA_COLUMNS: readonly RecordColumn<AreaFigure>[] = [
  {
    name: 'area',
    heading: 'Mã địa bàn',
    width: 14,
    look: 'text',
    content: ({ area }) => textOf(area),
    isRequired: true,
  },
  {
    name: 'areaName',
    heading: 'Địa bàn',
    width: 26,
    look: 'text',
    content: ({ areaName }) => textOf(areaName),
  },
];

/** Code and name of the unit stand before the area. */
const BEFORE_AREA = 2;

/** The column in which the figures by area stand; tables by area point there. */
export const AREA_VALUE_COLUMN = OBSERVATION_VALUE_COLUMN + AREA_COLUMNS.length;

/** What units broke down by area, with the cells it came from; no area's own report. */
export function areaFigureSheet(names: BookNames): RecordSheet<AreaFigure> {
  const { columns } = observationSheet(names);
  return {
    name: SHEETS.byArea,
    title: 'SỐ LIỆU DOANH NGHIỆP CHIA THEO ĐỊA BÀN',
    explanation:
      'Số của chính doanh nghiệp, chia cho từng địa bàn; không phải báo cáo của địa bàn và không cộng vào tổng của tỉnh. Các biểu theo địa bàn lấy số từ cột “Giá trị”.',
    frozenColumns: 0,
    columns: [...columns.slice(0, BEFORE_AREA), ...AREA_COLUMNS, ...columns.slice(BEFORE_AREA)],
  };
}
