import { findingSentence } from '#core/findings/findingSentence';
import type { PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { textCell } from '../frame/plannedCells';
import { rowHeight } from '../frame/textHeight';
import type { RestatedPrior } from '../priors/restatedPriors';
import type { ReportContext } from '../reportContext';
import { AGREE, BOUNDARY_CHECK_SHEET, COLUMN, DIFFER, HEADS, WIDTHS } from './boundaryCheckColumns';
import { checkedSums } from './checkedSums';
import { sumsRow } from './sumsRow';

const HEAD_ROW = 3;
const FIRST_ROW = HEAD_ROW + 1;

/**
 * The proof that moving last year's figures to this year's map lost and added nothing: for each
 * indicator the sum of the old units and the sum of the new ones, as live formulas, and whether
 * they are one number (docs/methods.md, E). Below it stands what the ledger's rows lack.
 */
export function boundaryCheckSheet(
  context: ReportContext,
  restated: readonly RestatedPrior[],
): SheetPlan {
  const { year } = context.compilation.book;
  const title = `ĐỐI CHIẾU TỔNG SỐ NĂM ${year - 1} TRƯỚC VÀ SAU KHI QUY ĐỔI THEO ĐỊA GIỚI MỚI`;
  const checked = checkedSums(context, restated);
  const last = HEADS.length - 1;
  const notes = ledgerNotes(context, FIRST_ROW + checked.length + 1);
  return {
    name: BOUNDARY_CHECK_SHEET,
    visibility: 'visible',
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      { row: 0, cells: [textCell(0, title, 'title')] },
      { row: 1, cells: [textCell(0, EXPLANATION, 'note')] },
      headRow(),
      ...checked.map((sums, position) => sumsRow(context, sums, FIRST_ROW + position)),
      ...notes,
    ],
    merges: [0, 1, ...notes.map(({ row }) => row)].map((row) => ({
      ...{ top: row, bottom: row },
      ...{ left: 0, right: last },
    })),
    frozen: { rows: FIRST_ROW, columns: 2 },
    highlights: verdictHighlights(FIRST_ROW + checked.length),
    print: {
      orientation: 'landscape',
      repeatedRows: { first: HEAD_ROW, last: HEAD_ROW },
      fitToWidth: true,
    },
  };
}

const EXPLANATION =
  'Quy đổi không được làm mất hay thêm số: cộng các đơn vị cũ phải bằng cộng theo địa giới mới. Các ô là công thức, tính lại khi số cũ hoặc tỷ trọng thay đổi.';

function headRow(): PlannedRow {
  const texts = HEADS.map((text, column) => ({ text, width: (WIDTHS[column] ?? 9) - 1 }));
  return {
    row: HEAD_ROW,
    height: rowHeight(texts),
    cells: HEADS.map((head, column) => textCell(column, head, 'heading')),
  };
}

function verdictHighlights(bottom: number): NonNullable<SheetPlan['highlights']> {
  const range = { top: FIRST_ROW, bottom, left: COLUMN.result, right: COLUMN.result };
  return [
    { range, formula: `I${FIRST_ROW + 1}="${AGREE}"`, as: 'good' },
    { range, formula: `I${FIRST_ROW + 1}="${DIFFER}"`, as: 'bad' },
  ];
}

/** What the ledger's rows lack, as the findings say it. */
function ledgerNotes({ compilation }: ReportContext, first: number): readonly PlannedRow[] {
  const width = WIDTHS.reduce((sum, one) => sum + one, 0);
  return compilation.findings
    .filter(({ rule }) => rule === 'boundary-row-incomplete')
    .map((finding, position) => {
      const text = findingSentence(finding, 'vi');
      return {
        row: first + position,
        height: rowHeight([{ text, width }]),
        cells: [textCell(0, text, 'note')],
      };
    });
}
