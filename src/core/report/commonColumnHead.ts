import type { Indicator } from '#core/catalogue/indicator';
import type { PlannedRow } from '#core/workbook/sheetPlan';
import { commonToRows } from './commonColumnNotes';
import { cellText } from './document/cellText';
import { fittedWidth } from './frame/columnWidth';
import type { HeadColumn } from './frame/tableFrame';
import type { ReportContext } from './reportContext';
import { currentHead, priorHead } from './statusWords';
import type { Level } from './totalFormulas';

/** The columns of the three levels; number, name, code and measure stand before them. */
export const LEVEL_COLUMNS = { prior: 4, plan: 5, value: 6 } as const satisfies Record<
  Level,
  number
>;
export const CHANGE = 7;
export const PLAN_COMPLETION = 8;
export const NOTE = 9;

export const NAME_WIDTH = 42;
export const UNIT_WIDTH = 11;
export const NOTE_WIDTH = 26;
const NARROWEST_LEVEL = 11;

export function headColumns(
  context: ReportContext,
  indicators: readonly Indicator[],
): readonly HeadColumn[] {
  const { year, settings } = context.compilation.book;
  const { current, prior } = commonToRows(context, indicators);
  const change =
    settings.comparison === 'index'
      ? `So với năm ${year - 1} (%; hoặc mức tăng, giảm)`
      : `Tăng, giảm so với năm ${year - 1} (%; hoặc mức tăng, giảm)`;
  return [
    { heading: 'TT', reference: 'A', width: 5 },
    { heading: 'Chỉ tiêu', reference: 'B', width: NAME_WIDTH },
    { heading: 'Mã số', reference: 'C', width: 9 },
    { heading: 'Đơn vị tính', reference: 'D', width: UNIT_WIDTH },
    { heading: priorHead(prior, year - 1), reference: '1', width: 15 },
    { heading: `Kế hoạch năm ${year}`, reference: '2', width: 15 },
    { heading: currentHead(current, year), reference: '3', width: 15 },
    { heading: change, reference: '4', width: 17 },
    { heading: 'So với kế hoạch (%)', reference: '5=3/2*100', width: 12 },
    { heading: 'Ghi chú', reference: 'E', width: NOTE_WIDTH },
  ];
}

/** The columns of numbers as wide as they need, the three levels alike; notes only where there are some. */
export function fittedColumns(
  columns: readonly HeadColumn[],
  body: readonly PlannedRow[],
): readonly HeadColumn[] {
  const fitted = columns.map(({ heading }, column) => fittedWidth(heading, textsIn(body, column)));
  const level = Math.max(...Object.values(LEVEL_COLUMNS).map((column) => fitted[column] ?? 0));
  return columns.map((column, position): HeadColumn => {
    if (position < LEVEL_COLUMNS.prior) return column;
    if (position <= LEVEL_COLUMNS.value)
      return { ...column, width: Math.max(level, NARROWEST_LEVEL) };
    if (position < NOTE) return { ...column, width: fitted[position] ?? column.width };
    const hasNotes = textsIn(body, NOTE).some((text) => text !== '');
    return hasNotes ? column : { ...column, width: NARROWEST_LEVEL };
  });
}

function textsIn(body: readonly PlannedRow[], column: number): readonly string[] {
  return body.map(({ cells }) => {
    const cell = cells.find((one) => one.column === column);
    return cell ? cellText(cell) : '';
  });
}
