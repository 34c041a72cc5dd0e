import { formulaOf } from '#core/workbook/plannedContent';
import { add, equals, subtract, ZERO, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { PlannedCell, PlannedContent, PlannedRow } from '#core/workbook/sheetPlan';
import { formulaFor } from '../formulas/formulaFor';
import type { KnownCell } from '../formulas/knownCell';
import { sumFormula, type LiveNumber } from '../formulas/sumFormula';
import { NONE_MARK } from '../frame/marks';
import { levelFormat } from '../frame/numberFormats';
import { numberCell, textCell } from '../frame/plannedCells';
import { rowHeight } from '../frame/textHeight';
import { nameApart } from '../indicatorName';
import type { ReportContext } from '../reportContext';
import { AGREE, BOUNDARY_CHECK_SHEET, COLUMN, DIFFER } from './boundaryCheckColumns';
import type { CheckedSums } from './checkedSums';

/** An indicator's two sums, how much they differ, and why. */
export function sumsRow(context: ReportContext, sums: CheckedSums, row: number): PlannedRow {
  const indicator = context.indicator(sums.indicator);
  const name = nameApart(indicator, context.compilation.book.indicators);
  const note = noteOn(context, sums);
  return {
    row,
    height: rowHeight([
      { text: name, width: 42 },
      { text: note, width: 42 },
    ]),
    cells: [
      textCell(0, indicator.code, 'centre'),
      textCell(1, name, 'text'),
      textCell(2, indicator.unit, 'centre'),
      ...sumCells(sums, row + 1, levelFormat(indicator.decimals)),
      textCell(COLUMN.note, note, 'text'),
    ],
  };
}

/** The sums as live formulas; `at` is the row as formulas count. */
function sumCells(sums: CheckedSums, at: number, format: string): readonly PlannedCell[] {
  const all = add(sumOf(sums.exact), sumOf(sums.estimated));
  const difference = roundHalfAwayFromZero(subtract(all, sumOf(sums.old)), PLACES);
  const verdict = equals(difference, ZERO) ? AGREE : DIFFER;
  return [
    numberCell(COLUMN.old, sumContent(sums.old), format),
    numberCell(COLUMN.new, formulaOf(`SUM(F${at}:G${at})`, all), format, 'total-number'),
    numberCell(COLUMN.exact, sumContent([...sums.exact, ...sums.wholeInEstimated]), format),
    numberCell(COLUMN.estimated, estimatedContent(sums), format),
    numberCell(COLUMN.difference, formulaOf(`ROUND(E${at}-D${at},${PLACES})`, difference), format),
    {
      column: COLUMN.result,
      content: formulaOf(`IF(H${at}=0,"${AGREE}","${DIFFER}")`, verdict),
      style: { look: 'centre' },
    },
  ];
}

function noteOn(context: ReportContext, sums: CheckedSums): string {
  return [
    namesAfter(context, 'Chưa vào hết tổng mới (đơn vị mới ghi “x”, hoặc thiếu số cũ)', sums.lost),
    namesAfter(
      context,
      'Đã kết thúc mà trang “Địa giới” không có dòng chuyển đi đâu',
      sums.leadingNowhere,
    ),
    silentNote(context, sums.indicator),
  ]
    .filter((text) => text !== '')
    .join('. ');
}

/** Which old units' figures have to be entered, so that nothing of the others is lost. */
function silentNote({ compilation, priorYear }: ReportContext, code: string): string {
  const silent = compilation.findings.flatMap(({ indicator, message }) =>
    indicator === code && message.code === 'boundary-not-comparable/predecessor-silent'
      ? message.arguments.silent
      : [],
  );
  return silent.length === 0
    ? ''
    : `Sổ chưa có số năm ${priorYear} của: ${[...new Set(silent)].join(', ')}`;
}

function namesAfter(context: ReportContext, why: string, codes: readonly string[]): string {
  if (codes.length === 0) return '';
  const names = codes.slice(0, MOST_NAMES).map((code) => context.unit(code)?.name ?? code);
  return `${why}: ${names.join(', ')}${codes.length > MOST_NAMES ? ', …' : ''}`;
}

const MOST_NAMES = 5;

/** Sums of thirds and sevenths differ in a spreadsheet's last digits; a lost unit would differ here. */
const PLACES = 4;

function sumOf(cells: readonly KnownCell[]): Rational {
  return cells.reduce(
    (total, { value }) => (typeof value === 'string' ? total : add(total, value)),
    ZERO,
  );
}

function sumContent(cells: readonly KnownCell[]): PlannedContent {
  if (cells.length === 0) return { kind: 'text', text: NONE_MARK };
  return formulaFor(sumOf(cells), [() => sumFormula(BOUNDARY_CHECK_SHEET, cells)]);
}

/** What weights have shared out: new units' figures less the old ones that came into them whole. */
function estimatedContent({ estimated, wholeInEstimated }: CheckedSums): PlannedContent {
  if (wholeInEstimated.length === 0) return sumContent(estimated);
  const value = subtract(sumOf(estimated), sumOf(wholeInEstimated));
  const difference = (): LiveNumber | undefined => {
    const [all, whole] = [estimated, wholeInEstimated].map((cells) =>
      sumFormula(BOUNDARY_CHECK_SHEET, cells),
    );
    return all && whole && { formula: `${all.formula}-${whole.formula}`, value };
  };
  return formulaFor(value, [difference]);
}
