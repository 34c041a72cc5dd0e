import { growsInPercent } from '#core/figures/comparison';
import type { PlannedCell, PlannedContent, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { draftText } from '../draftText';
import { differenceFormula, growthFormula } from '../formulas/comparisonFormulas';
import { addressFrom, type KnownCell } from '../formulas/knownCell';
import { sumFormula } from '../formulas/sumFormula';
import { nameApart } from '../indicatorName';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from '../frame/marks';
import {
  decimalsShowing,
  differenceFormat,
  levelFormat,
  percentFormat,
} from '../frame/numberFormats';
import { numberCell, textCell } from '../frame/plannedCells';
import { priorAdjustments, type PriorAdjustment } from './priorAdjustments';
import type { RestatedPrior } from './restatedPriors';
import { RESTATEMENT_WORDS, restatementOf } from './restatement';
import { contentOf } from '../frame/shownContent';
import { tableSheet } from '../frame/tableSheet';
import type { HeadColumn } from '../frame/tableFrame';
import { firstBodyRow } from '../frame/tableHead';
import { rowHeight } from '../frame/textHeight';
import type { TotalSources } from '../totalFormulas';
import { referenceTo } from '../unitTable/unitLevels';
import { groupRow } from '../unusualChangesTable';

const SHEET = 'Biểu 16';
const NAME_WIDTH = 32;
const UNIT_WIDTH = 22;
const REASON_WIDTH = 30;
const [PUBLISHED, PRESENT, DIFFERENCE, CURRENT] = [5, 6, 7, 8] as const;
const [OVER_PUBLISHED, OVER_PRESENT, REVISION, IDENTITY, REASON] = [9, 10, 11, 12, 13] as const;

function headColumns(year: number): readonly HeadColumn[] {
  const last = `Số liệu năm ${year - 1}`;
  const growth = `Tăng, giảm năm ${year} (%)`;
  return [
    { heading: 'TT', reference: 'A', width: 5 },
    { heading: 'Chỉ tiêu', reference: 'B', width: NAME_WIDTH },
    { heading: 'Mã số', reference: 'C', width: 9 },
    { heading: 'Đơn vị báo cáo', reference: 'D', width: UNIT_WIDTH },
    { heading: 'Đơn vị tính', reference: 'E', width: 11 },
    { group: last, heading: 'Đã công bố', reference: '1', width: 15 },
    { group: last, heading: 'Hiện nay', reference: '2', width: 15 },
    { group: last, heading: 'Chênh lệch', reference: '3=2-1', width: 14 },
    { heading: `Số liệu năm ${year}`, reference: '4', width: 15 },
    { group: growth, heading: 'So với số đã công bố', reference: '5', width: 11 },
    { group: growth, heading: 'So với số hiện nay', reference: '6', width: 11 },
    { heading: `Mức điều chỉnh số năm ${year - 1} (%)`, reference: '7', width: 13 },
    { heading: 'Kiểm tra hai gốc', reference: '8', width: 9 },
    { heading: 'Lý do', reference: 'F', width: REASON_WIDTH },
  ];
}

/**
 * Biểu 16: last year's figures then and as they stand at this report, why, and what this year's
 * growth is over both; the last two columns hold the identity between the two (docs/methods.md, E).
 */
export function priorAdjustmentsTable(
  { context, units, totals }: TotalSources,
  restated: readonly RestatedPrior[],
): SheetPlan {
  const { book } = context.compilation;
  const columns = headColumns(book.year);
  const adjustments = priorAdjustments(context, totals, restated);
  const moved = adjustments.restated.map(({ indicator }) => indicator);
  const restatedTo = RESTATEMENT_WORDS[restatementOf(context.compilation, moved)].note;
  const body: PlannedRow[] = [];
  const first = firstBodyRow(columns);
  addGroup('I', 'Công bố lại', adjustments.revised);
  addGroup('II', `Quy đổi ${restatedTo}`, adjustments.restated);
  addGroup('III', 'Đơn vị báo cáo khác số đã công bố', adjustments.disputed);
  return tableSheet({
    sheet: SHEET,
    label: 'Biểu số 16',
    title: `ĐIỀU CHỈNH SỐ LIỆU NĂM TRƯỚC (NĂM ${context.priorYear})`,
    year: book.year,
    department: book.department,
    draft: draftText(context.compilation),
    measure: '',
    columns,
    body,
    notes: [
      'Nhóm I, II: so sánh trong báo cáo dùng “Số hiện nay”. Nhóm III: giữ số đã công bố cho đến khi đơn vị giải trình.',
      IDENTITY_NOTE,
    ],
    orientation: 'landscape',
    // A row is of one unit: its name goes with it onto the second page.
    frozenColumns: 4,
  });

  function addGroup(number: string, heading: string, group: readonly PriorAdjustment[]): void {
    body.push(groupRow(first + body.length, number, heading, group.length, columns.length));
    for (const [position, adjustment] of group.entries()) {
      const row = first + body.length;
      body.push(adjustmentRow(row, String(position + 1), adjustment));
    }
  }

  function adjustmentRow(row: number, number: string, adjustment: PriorAdjustment): PlannedRow {
    const { unit, reason, present, published } = adjustment;
    const indicator = context.indicator(adjustment.indicator);
    const name = nameApart(indicator, book.indicators);
    const unitName = unit === '' ? 'Toàn tỉnh' : (context.unit(unit)?.name ?? unit);
    const percent = percentFormat(book.settings.tableDecimals);
    const cell = (column: number, content: PlannedContent) => cellOf(row, column, content);
    const then = cell(PUBLISHED, publishedContent(published));
    const now = cell(PRESENT, referenceTo(SHEET, present));
    const current = cell(CURRENT, currentContent(adjustment));
    const shown = [then, now, current].map(({ value }) => value);
    const decimals = decimalsShowing(indicator.decimals, shown);
    const level = levelFormat(decimals);
    const growths = growsInPercent(indicator)
      ? {
          published: growthFormula(SHEET, { current, prior: then }, IDENTITY_DECIMALS),
          present: growthFormula(SHEET, { current, prior: now }, IDENTITY_DECIMALS),
          revision: growthFormula(SHEET, { current: now, prior: then }, IDENTITY_DECIMALS),
        }
      : { published: NOT_A_GROWTH, present: NOT_A_GROWTH, revision: NOT_A_GROWTH };
    const identity = identityFormula([
      cell(OVER_PUBLISHED, growths.published),
      cell(OVER_PRESENT, growths.present),
      cell(REVISION, growths.revision),
    ]);
    const cells: readonly PlannedCell[] = [
      textCell(0, number, 'centre'),
      textCell(1, name, 'text'),
      textCell(2, indicator.code, 'centre'),
      textCell(3, unitName, 'text'),
      textCell(4, indicator.unit, 'centre'),
      numberCell(PUBLISHED, then.content, level),
      numberCell(PRESENT, now.content, level),
      numberCell(
        DIFFERENCE,
        differenceFormula(SHEET, { prior: then, current: now }, decimals),
        differenceFormat(decimals, ''),
      ),
      numberCell(CURRENT, current.content, level),
      numberCell(OVER_PUBLISHED, growths.published, percent),
      numberCell(OVER_PRESENT, growths.present, percent),
      numberCell(REVISION, growths.revision, percent),
      { column: IDENTITY, content: identity, style: { look: 'centre' } },
      textCell(REASON, reason, 'text'),
    ];
    return {
      row,
      height: rowHeight([
        { text: name, width: NAME_WIDTH - 2 },
        { text: unitName, width: UNIT_WIDTH - 2 },
        { text: reason, width: REASON_WIDTH - 2 },
      ]),
      cells: cells.map((one) => ({ ...one, about: { indicator: indicator.code, unit } })),
    };
  }

  /** This year's figure, which a partial total does not have. */
  function currentContent({ unit, indicator }: PriorAdjustment): PlannedContent {
    if (unit === '') {
      const { isComplete, value } = context.total(indicator);
      return isComplete && value !== undefined
        ? referenceTo(SHEET, totals.cell(indicator, 'value'))
        : MISSING;
    }
    const cell = units.current(unit, indicator);
    return cell === undefined ? MISSING : referenceTo(SHEET, cell);
  }
}

const IDENTITY_NOTE =
  'Kiểm tra hai gốc: (100% + cột 5) = (100% + cột 6) × (100% + cột 7), tính đến 9 chữ số thập phân.';
/** Enough for the identity to hold in every digit that prints; the format rounds them for the eye. */
const IDENTITY_DECIMALS = 9;
const MISSING: PlannedContent = { kind: 'text', text: MISSING_MARK };
const NOT_A_GROWTH: PlannedContent = { kind: 'text', text: NOT_APPLICABLE_MARK };
const TRUE = 'đúng';
const FALSE = 'sai';

/** A cell of the table, with what stands in it. */
interface FilledCell extends KnownCell {
  readonly content: PlannedContent;
}

function cellOf(row: number, column: number, content: PlannedContent): FilledCell {
  return { sheet: SHEET, row, column, content, value: contentOf(content).value };
}

/** What was published: one cell, or the sum of several. */
function publishedContent(cells: readonly KnownCell[]): PlannedContent {
  const [only, ...others] = cells;
  if (only && others.length === 0) return referenceTo(SHEET, only);
  const live = sumFormula(SHEET, cells);
  return live ? { kind: 'formula', formula: live.formula, expected: live.value } : MISSING;
}

/** (1 + a) = (1 + b)(1 + c), of three percentages in their cells; "x" where one is none. */
function identityFormula(cells: readonly FilledCell[]): PlannedContent {
  if (cells.some(({ content }) => content.kind === 'text')) return NOT_A_GROWTH;
  const [whole, first, second] = cells.map((cell) => addressFrom(SHEET, cell));
  const areNumbers = [whole, first, second].map((address) => `ISNUMBER(${address})`).join(',');
  const factor = (address: string | undefined) => `(100+${address})`;
  const gap = `ABS(100*${factor(whole)}-${factor(first)}*${factor(second)})`;
  // The factors are rounded to nine decimals; a wrong one differs by far more.
  const isEqual = `${gap}<=0.00000001*MAX(1,ABS(100*${factor(whole)}))`;
  return {
    kind: 'formula',
    formula: `IF(AND(${areNumbers}),IF(${isEqual},"${TRUE}","${FALSE}"),"${NOT_APPLICABLE_MARK}")`,
    expected: cells.every(({ value }) => typeof value !== 'string') ? TRUE : NOT_APPLICABLE_MARK,
  };
}
