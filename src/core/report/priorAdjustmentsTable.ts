import type { PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { draftText } from './draftText';
import { differenceFormula } from './formulas/comparisonFormulas';
import type { KnownCell } from './formulas/knownCell';
import { indicatorName } from './indicatorName';
import { differenceFormat, levelFormat } from './numberFormats';
import { numberCell, textCell } from './plannedCells';
import { priorAdjustments, type PriorAdjustment } from './priorAdjustments';
import type { ReportContext } from './reportContext';
import type { RestatedPrior } from './restatedPriors';
import { tableSheet } from './tableSheet';
import type { HeadColumn } from './tableFrame';
import { firstBodyRow } from './tableHead';
import { rowHeight } from './textHeight';
import type { TotalCells } from './totalFormulas';
import { referenceTo } from './unitLevels';
import { groupRow } from './unusualChangesTable';

const SHEET = 'Biểu 16';
const NAME_WIDTH = 38;
const UNIT_WIDTH = 26;
const REASON_WIDTH = 34;

const COLUMNS: readonly HeadColumn[] = [
  { heading: 'TT', reference: 'A', width: 5 },
  { heading: 'Chỉ tiêu', reference: 'B', width: NAME_WIDTH },
  { heading: 'Mã số', reference: 'C', width: 9 },
  { heading: 'Đơn vị báo cáo', reference: 'D', width: UNIT_WIDTH },
  { heading: 'Đơn vị tính', reference: 'E', width: 11 },
  { heading: 'Số đã công bố', reference: '1', width: 15 },
  { heading: 'Số hiện nay', reference: '2', width: 15 },
  { heading: 'Chênh lệch', reference: '3=2-1', width: 14 },
  { heading: 'Lý do', reference: 'F', width: REASON_WIDTH },
];

/** Biểu 16: last year's figures then and as they stand at this report, and why. */
export function priorAdjustmentsTable(
  context: ReportContext,
  totals: TotalCells,
  restated: readonly RestatedPrior[],
): SheetPlan {
  const { book } = context.compilation;
  const adjustments = priorAdjustments(context, totals, restated);
  const body: PlannedRow[] = [];
  const first = firstBodyRow(COLUMNS);
  addGroup('I', 'Công bố lại', adjustments.revised);
  addGroup('II', 'Quy đổi theo địa giới mới', adjustments.restated);
  addGroup('III', 'Đơn vị báo cáo khác số đã công bố', adjustments.disputed);
  return tableSheet({
    sheet: SHEET,
    label: 'Biểu số 16',
    title: `ĐIỀU CHỈNH SỐ LIỆU NĂM TRƯỚC (NĂM ${context.priorYear})`,
    year: book.year,
    department: book.department,
    draft: draftText(context.compilation),
    measure: '',
    columns: COLUMNS,
    body,
    notes: [
      'Nhóm I, II: so sánh trong báo cáo dùng “Số hiện nay”. Nhóm III: giữ số đã công bố cho đến khi đơn vị giải trình.',
    ],
    orientation: 'landscape',
    frozenColumns: 2,
  });

  function addGroup(number: string, heading: string, group: readonly PriorAdjustment[]): void {
    body.push(groupRow(first + body.length, number, heading, group.length, COLUMNS.length));
    for (const [position, adjustment] of group.entries()) {
      body.push(adjustmentRow(context, first + body.length, String(position + 1), adjustment));
    }
  }
}

function adjustmentRow(
  context: ReportContext,
  row: number,
  number: string,
  { unit, indicator: code, published, present, reason }: PriorAdjustment,
): PlannedRow {
  const indicator = context.indicator(code);
  const unitName = unit === '' ? 'Toàn tỉnh' : (context.unit(unit)?.name ?? unit);
  const cell = (column: number, { value }: KnownCell) => ({ sheet: SHEET, row, column, value });
  const pair = { prior: cell(5, published), current: cell(6, present) };
  const level = levelFormat(indicator.decimals);
  return {
    row,
    height: rowHeight([
      { text: indicatorName(indicator), width: NAME_WIDTH - 2 },
      { text: unitName, width: UNIT_WIDTH - 2 },
      { text: reason, width: REASON_WIDTH - 2 },
    ]),
    cells: [
      textCell(0, number, 'centre'),
      textCell(1, indicatorName(indicator), 'text'),
      textCell(2, code, 'centre'),
      textCell(3, unitName, 'text'),
      textCell(4, indicator.unit, 'centre'),
      numberCell(5, referenceTo(SHEET, published), level),
      numberCell(6, referenceTo(SHEET, present), level),
      numberCell(
        7,
        differenceFormula(SHEET, pair, indicator.decimals),
        differenceFormat(indicator.decimals, ''),
      ),
      textCell(8, reason, 'input'),
    ],
  };
}
