import type { MovedShare } from '#core/catalogue/boundaryLedger';
import type { Indicator } from '#core/catalogue/indicator';
import {
  absolute,
  equals,
  isZero,
  ONE,
  signOf,
  subtract,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { formatVietnameseTrimmed } from '#core/numbers/vietnameseText';
import { cellAddress } from '#core/workbook/cellAddress';
import type { PlannedContent, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import type { KnownCell } from '../formulas/knownCell';
import { nameApart } from '../indicatorName';
import { levelFormat } from '../frame/numberFormats';
import { numberCell, textCell } from '../frame/plannedCells';
import type { ReportContext } from '../reportContext';
import {
  FIRST_RESTATED,
  RESTATED_COLUMNS,
  RESTATED_SHEET,
  type RestatedPrior,
} from './restatedPriors';
import { STATUS_WORDS } from '../statusWords';
import { rowHeight } from '../frame/textHeight';

const HEADS = [
  'Mã đơn vị',
  'Đơn vị',
  'Mã số',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Giá trị',
  'Số in ra',
  'Tình trạng',
  'Cách tính',
  'Căn cứ của tỷ trọng',
];
const WIDTHS = [12, 28, 9, 42, 12, 17, 14, 12, 58, 24];
const HEAD_ROW = 3;

/** Last year's figures of units whose boundaries changed, each a live sum over the old units. */
export function restatedSheet(
  context: ReportContext,
  restated: readonly RestatedPrior[],
): SheetPlan {
  const { book } = context.compilation;
  const last = HEADS.length - 1;
  const sections = sectionRows(restated);
  return {
    name: RESTATED_SHEET,
    visibility: 'visible',
    columns: WIDTHS.map((width) => ({ width })),
    rows: inOrder([
      {
        row: 0,
        cells: [textCell(0, `SỐ LIỆU NĂM ${book.year - 1} QUY ĐỔI THEO ĐỊA GIỚI MỚI`, 'title')],
      },
      { row: 1, cells: [textCell(0, EXPLANATION, 'note')] },
      { row: HEAD_ROW, cells: HEADS.map((head, column) => textCell(column, head, 'heading')) },
      ...sections,
      ...restated.map((one) => restatedRow(context, one)),
    ]),
    merges: [0, 1, ...sections.map(({ row }) => row)].map((row) => ({
      top: row,
      bottom: row,
      left: 0,
      right: last,
    })),
    frozen: { rows: HEAD_ROW + 1, columns: 2 },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: HEAD_ROW, last: HEAD_ROW },
      fitToWidth: true,
    },
  };
}

const EXPLANATION =
  'Mỗi số là công thức cộng số của các đơn vị cũ, nhân tỷ trọng ở trang “Địa giới”; không làm tròn. Cột “Số in ra” (số đếm) là số nguyên, phân bổ sao cho các phần của mỗi đơn vị cũ cộng lại đúng bằng số cũ. Tổng được giữ nguyên: xem trang “Đối chiếu địa giới”.';

/** Exact mergers and estimated splits are never read as one. */
function sectionRows(restated: readonly RestatedPrior[]): readonly PlannedRow[] {
  const exact = restated.filter(({ isExact }) => isExact).length;
  const estimated = restated.length - exact;
  const afterExact = exact > 0 ? FIRST_RESTATED + exact : FIRST_RESTATED - 1;
  return [
    ...(exact > 0 ? [sectionRow(FIRST_RESTATED - 1, EXACT)] : []),
    ...(estimated > 0 ? [sectionRow(afterExact, ESTIMATED)] : []),
  ];
}

const EXACT = 'SÁP NHẬP NGUYÊN VẸN: số chính xác, giữ nguyên tình trạng của số cũ';
const ESTIMATED = 'CHIA TÁCH: số ước tính theo tỷ trọng, không phải số đếm được';

function sectionRow(row: number, text: string): PlannedRow {
  const rest = HEADS.slice(1).map((_, position) => textCell(position + 1, '', 'total-text'));
  return { row, cells: [textCell(0, text, 'total-text'), ...rest] };
}

function inOrder(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  return [...rows].sort((left, right) => left.row - right.row);
}

function restatedRow(context: ReportContext, one: RestatedPrior): PlannedRow {
  const indicator = context.indicator(one.indicator);
  const name = nameApart(indicator, context.compilation.book.indicators);
  const unit = context.unit(one.unit)?.name ?? one.unit;
  const way = one.shares.map((share) => shareText(context, share)).join(' + ');
  const basis = one.isExact ? '' : basesOf(one.shares);
  const { value, printed: printedColumn, status, way: wayColumn, kind } = RESTATED_COLUMNS;
  return {
    row: one.cell.row,
    height: rowHeight([
      { text: name, width: 40 },
      { text: unit, width: 26 },
      { text: way, width: 56 },
      { text: basis, width: 22 },
    ]),
    cells: [
      textCell(0, one.unit, 'text'),
      textCell(1, unit, 'text'),
      textCell(2, indicator.code, 'centre'),
      textCell(3, name, 'text'),
      textCell(4, indicator.unit, 'centre'),
      numberCell(value, one.content, levelFormat(decimalsOf(one, indicator))),
      one.printed === undefined
        ? textCell(printedColumn, '', 'text')
        : numberCell(printedColumn, printedContent(one.cell, one.printed), levelFormat(0)),
      textCell(status, STATUS_WORDS[one.status], one.isExact ? 'centre' : 'warning'),
      textCell(wayColumn, way, 'text'),
      textCell(kind, basis, 'text'),
    ],
  };
}

/** What an apportioned count keeps behind the whole number is shown beside it. */
function decimalsOf({ cell: { value } }: RestatedPrior, { decimals }: Indicator): number {
  const isWhole = typeof value === 'string' || value.denominator === 1n;
  return isWhole ? decimals : Math.max(decimals, DECIMALS_OF_PARTS);
}

const DECIMALS_OF_PARTS = 2;

/** The rounded value, moved by one where the parts of an old unit would not add up. */
function printedContent({ row, column, value }: KnownCell, printed: Rational): PlannedContent {
  const exact = typeof value === 'string' ? ZERO : value;
  const moved = subtract(printed, roundHalfAwayFromZero(exact, 0));
  const sign = signOf(moved) < 0 ? '-' : '+';
  const plain = `ROUND(${cellAddress(row, column)},0)`;
  const formula = isZero(moved) ? plain : `${plain}${sign}${absolute(moved).numerator}`;
  return { kind: 'formula', formula, expected: printed };
}

/** "Xã A × 0,6"; through two changes "Xã A × 0,6 × 0,5". */
function shareText(context: ReportContext, { unit, steps }: MovedShare): string {
  const weights = steps.map(({ weight }) => weight).filter((weight) => !equals(weight, ONE));
  return [context.unit(unit)?.name ?? unit, ...weights.map(weightText)].join(' × ');
}

function weightText(weight: Rational): string {
  const endsWithinSixDecimals = 1000000n % weight.denominator === 0n;
  return endsWithinSixDecimals
    ? formatVietnameseTrimmed(weight, 6)
    : `${weight.numerator}/${weight.denominator}`;
}

function basesOf(shares: readonly MovedShare[]): string {
  const splits = shares.flatMap(({ steps }) => steps).filter(({ weight }) => !equals(weight, ONE));
  return [...new Set(splits.map(({ basis }) => basis || 'chưa ghi căn cứ'))].join('; ');
}
