import { shownFigure } from '#core/report/frame/marks';
import { levelFormat } from '#core/report/frame/numberFormats';
import type { Observation } from '#core/submissions/observation';
import { textOf } from '#core/workbook/plannedContent';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import type { BookNames } from './bookNames';
import { wholeOf } from './recordContent';
import type { RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';
import { MARK_WORDS, ROLE_WORDS, STATUS_CODE_WORDS } from './vocabulary';

/** The column in which submitted figures stand; the report's formulas point there. */
export const OBSERVATION_VALUE_COLUMN = 7;
/** The column in which their status stands in words. */
export const OBSERVATION_STATUS_COLUMN = 6;
/** The column in which it is said in words why there is no number. */
export const OBSERVATION_MARK_COLUMN = 8;

/** Every accepted figure with the cell it came from. */
export function observationSheet(names: BookNames): RecordSheet<Observation> {
  return {
    name: SHEETS.observations,
    title: 'SỐ LIỆU ĐÃ NHẬN',
    explanation:
      'Mỗi dòng là một số liệu được tính, với tệp, trang tính và ô mà đơn vị đã ghi. Các biểu lấy số từ cột “Giá trị”.',
    frozenColumns: 0,
    columns: [
      column('unit', 'Mã đơn vị', 11, ({ unit }) => unit),
      column('', 'Đơn vị', 20, ({ unit }) => (unit === '' ? 'Toàn tỉnh' : names.unit(unit))),
      column('indicator', 'Mã số', 9, ({ indicator }) => indicator),
      column('', 'Chỉ tiêu', 30, ({ indicator }) => names.indicator(indicator)),
      {
        name: 'year',
        heading: 'Năm',
        width: 6,
        look: 'centre',
        content: ({ year }) => wholeOf(year),
        isRequired: true,
      },
      column('role', 'Loại số', 11, ({ role }) => ROLE_WORDS[role]),
      column('status', 'Trạng thái', 10, ({ status }) => STATUS_CODE_WORDS[status]),
      {
        name: 'value',
        heading: 'Giá trị',
        width: 14,
        look: 'number',
        content: valueContent,
        numberFormat: ({ indicator }) => levelFormat(names.decimals(indicator)),
        isRequired: true,
      },
      column('mark', 'Ký hiệu', 13, ({ figure }) => MARK_WORDS[figure.state]),
      column('measure', 'Đơn vị tính', 10, ({ measure }) => measure),
      column('raw', 'Nguyên văn', 14, ({ raw }) => raw),
      column('file', 'Tệp', 24, ({ source }) => source.file),
      column('sheet', 'Trang tính', 12, ({ source }) => source.sheet),
      column('cell', 'Ô', 7, ({ source }) => source.cell),
      column('precision', 'Độ chính xác', 9, ({ precision }) => precision),
    ],
  };
}

function column(
  name: string,
  heading: string,
  width: number,
  text: (observation: Observation) => string,
): RecordSheet<Observation>['columns'][number] {
  return {
    name,
    heading,
    width,
    look: 'text',
    content: (observation) => textOf(text(observation)),
    isRequired: name !== '',
  };
}

/** A sign where there is no number, so that a reference never shows 0; "Ký hiệu" says which. */
function valueContent({ figure }: Observation): PlannedContent {
  const shown = shownFigure(figure);
  return typeof shown === 'string' ? textOf(shown) : { kind: 'number', value: shown };
}
