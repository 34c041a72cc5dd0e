import type { BoundaryChange } from '#core/catalogue/reportingUnit';
import { formatVietnameseTrimmed } from '#core/numbers/vietnameseText';
import type { PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { indicatorName } from './indicatorName';
import { levelFormat } from './numberFormats';
import { numberCell, textCell } from './plannedCells';
import type { ReportContext } from './reportContext';
import { RESTATED_SHEET, type RestatedPrior } from './restatedPriors';
import { rowHeight } from './textHeight';

const HEADS = ['Mã đơn vị', 'Đơn vị', 'Mã số', 'Chỉ tiêu', 'Đơn vị tính', 'Giá trị', 'Cách tính'];
const WIDTHS = [14, 30, 10, 44, 14, 18, 60];
const HEAD_ROW = 3;

/** Last year's figures of units whose boundaries changed, each a live sum over the old units. */
export function restatedSheet(
  context: ReportContext,
  restated: readonly RestatedPrior[],
): SheetPlan {
  const { book } = context.compilation;
  return {
    name: RESTATED_SHEET,
    visibility: 'visible',
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      {
        row: 0,
        cells: [textCell(0, `SỐ LIỆU NĂM ${book.year - 1} QUY ĐỔI THEO ĐỊA GIỚI MỚI`, 'title')],
      },
      {
        row: 1,
        cells: [
          textCell(
            0,
            'Mỗi số bằng tổng số của các đơn vị cũ nhân tỷ trọng ở trang “Địa giới”; làm tròn khi in.',
            'note',
          ),
        ],
      },
      { row: HEAD_ROW, cells: HEADS.map((head, column) => textCell(column, head, 'heading')) },
      ...restated.map((one) => restatedRow(context, one)),
    ],
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: HEADS.length - 1 })),
    frozen: { rows: HEAD_ROW + 1, columns: 2 },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: HEAD_ROW, last: HEAD_ROW },
      fitToWidth: true,
    },
  };
}

function restatedRow(context: ReportContext, one: RestatedPrior): PlannedRow {
  const indicator = context.indicator(one.indicator);
  const unit = context.unit(one.unit)?.name ?? one.unit;
  const changes = one.changes.map((change) => changeText(context, change)).join(' + ');
  return {
    row: one.cell.row,
    height: rowHeight([
      { text: indicatorName(indicator), width: 42 },
      { text: unit, width: 28 },
      { text: changes, width: 58 },
    ]),
    cells: [
      textCell(0, one.unit, 'text'),
      textCell(1, unit, 'text'),
      textCell(2, indicator.code, 'centre'),
      textCell(3, indicatorName(indicator), 'text'),
      textCell(4, indicator.unit, 'centre'),
      numberCell(5, one.content, levelFormat(indicator.decimals)),
      textCell(6, changes, 'text'),
    ],
  };
}

/** "Xã A × 0,6" */
function changeText(context: ReportContext, { fromUnit, weight }: BoundaryChange): string {
  const name = context.unit(fromUnit)?.name ?? fromUnit;
  if (weight.numerator === weight.denominator) return name;
  const share = endsWithinSixDecimals(weight.denominator)
    ? formatVietnameseTrimmed(weight, 6)
    : `${weight.numerator}/${weight.denominator}`;
  return `${name} × ${share}`;
}

function endsWithinSixDecimals(denominator: bigint): boolean {
  return 1000000n % denominator === 0n;
}
