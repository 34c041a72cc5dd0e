import { shareWeight } from '#core/catalogue/boundaryLedger';
import { groupedBy } from '#core/catalogue/groupedBy';
import { familyOf } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { add, equals, ONE, ZERO, subtract, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { PlannedContent, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { nameApart } from './indicatorName';
import { formulaFor } from './formulas/formulaFor';
import type { KnownCell } from './formulas/knownCell';
import { sumFormula } from './formulas/sumFormula';
import { NONE_MARK } from './frame/marks';
import { levelFormat } from './frame/numberFormats';
import { numberCell, textCell } from './frame/plannedCells';
import type { ReportContext } from './reportContext';
import { priorCellOf, type RestatedPrior } from './priors/restatedPriors';
import { rowHeight } from './frame/textHeight';

export const BOUNDARY_CHECK_SHEET = 'Đối chiếu địa giới';
const HEADS = [
  'Mã số',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Cộng các đơn vị cũ',
  'Cộng theo địa giới mới',
  'Trong đó: sáp nhập nguyên vẹn',
  'Trong đó: ước tính theo tỷ trọng',
  'Chênh lệch',
  'Kết quả',
  'Ghi chú',
];
const WIDTHS = [9, 44, 12, 19, 19, 19, 19, 15, 10, 44];
const HEAD_ROW = 3;
const FIRST_ROW = HEAD_ROW + 1;
const [OLD, NEW, EXACT, ESTIMATED, DIFFERENCE, RESULT, NOTE] = [3, 4, 5, 6, 7, 8, 9] as const;

/**
 * The proof that moving last year's figures to this year's map lost and added nothing: for each
 * indicator the sum of the old units and the sum of the new ones, as live formulas, and whether
 * they are one number (docs/methods.md, E).
 */
export function boundaryCheckSheet(
  context: ReportContext,
  restated: readonly RestatedPrior[],
): SheetPlan {
  const { year } = context.compilation.book;
  const title = `ĐỐI CHIẾU TỔNG SỐ NĂM ${year - 1} TRƯỚC VÀ SAU KHI QUY ĐỔI THEO ĐỊA GIỚI MỚI`;
  const checked = checkedSums(context, restated);
  const last = HEADS.length - 1;
  return {
    name: BOUNDARY_CHECK_SHEET,
    visibility: 'visible',
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      { row: 0, cells: [textCell(0, title, 'title')] },
      { row: 1, cells: [textCell(0, EXPLANATION, 'note')] },
      {
        row: HEAD_ROW,
        height: rowHeight(
          HEADS.map((text, column) => ({ text, width: (WIDTHS[column] ?? 9) - 1 })),
        ),
        cells: HEADS.map((head, column) => textCell(column, head, 'heading')),
      },
      ...checked.map((sums, position) => sumsRow(context, sums, FIRST_ROW + position)),
    ],
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: last })),
    frozen: { rows: FIRST_ROW, columns: 2 },
    highlights: [
      {
        range: { top: FIRST_ROW, bottom: FIRST_ROW + checked.length, left: RESULT, right: RESULT },
        formula: `I${FIRST_ROW + 1}="${AGREE}"`,
        as: 'good',
      },
      {
        range: { top: FIRST_ROW, bottom: FIRST_ROW + checked.length, left: RESULT, right: RESULT },
        formula: `I${FIRST_ROW + 1}="${DIFFER}"`,
        as: 'bad',
      },
    ],
    print: {
      orientation: 'landscape',
      repeatedRows: { first: HEAD_ROW, last: HEAD_ROW },
      fitToWidth: true,
    },
  };
}

const EXPLANATION =
  'Quy đổi không được làm mất hay thêm số: cộng các đơn vị cũ phải bằng cộng theo địa giới mới. Các ô là công thức, tính lại khi số cũ hoặc tỷ trọng thay đổi.';
const AGREE = 'khớp';
const DIFFER = 'lệch';

interface CheckedSums {
  readonly indicator: string;
  readonly old: readonly KnownCell[];
  readonly exact: readonly KnownCell[];
  readonly estimated: readonly KnownCell[];
  /** Old units not all of whose figure arrives in the total, in the register's order. */
  readonly lost: readonly string[];
  /** Places that have ended and that no row of the ledger leads away from. */
  readonly leadingNowhere: readonly string[];
}

function checkedSums(
  context: ReportContext,
  restated: readonly RestatedPrior[],
): readonly CheckedSums[] {
  const origins = new Set(restated.flatMap(({ shares }) => shares.map(({ unit }) => unit)));
  return [...groupedBy(restated, ({ indicator }) => indicator)].map(([indicator, priors]) => {
    const families = new Set(priors.map(({ unit }) => familyOfUnit(context, unit)));
    const arrived = arrivedWeights(priors);
    const ended = new Set(context.total(indicator).ended.map(({ unit }) => unit));
    // An enterprise may close for good; a place lies somewhere on the new map.
    const leadsNowhere = ({ code, kind }: ReportingUnit): boolean =>
      ended.has(code) && !origins.has(code) && familyOf(kind) === 'areas';
    const old = context.compilation.book.units
      .filter((unit) => origins.has(unit.code) || leadsNowhere(unit))
      .filter(({ kind }) => families.has(familyOf(kind)))
      .flatMap(({ code }) => {
        const cell = priorCellOf(context, code, indicator);
        return cell?.figure.state === 'value' ? [{ code, cell }] : [];
      });
    const isMoved = ({ code }: { readonly code: string }): boolean => origins.has(code);
    return {
      indicator,
      old: old.map(({ cell }) => cell),
      exact: priors.filter(({ isExact }) => isExact).map(({ cell }) => cell),
      estimated: priors.filter(({ isExact }) => !isExact).map(({ cell }) => cell),
      lost: old
        .filter(isMoved)
        .map(({ code }) => code)
        .filter((code) => !equals(arrived.get(code) ?? ZERO, ONE)),
      leadingNowhere: old.filter((one) => !isMoved(one)).map(({ code }) => code),
    };
  });
}

function familyOfUnit(context: ReportContext, unit: string): string | undefined {
  const kind = context.unit(unit)?.kind;
  return kind && familyOf(kind);
}

/** How much of each old unit's figure the new ones have together: 1 where nothing is lost. */
function arrivedWeights(priors: readonly RestatedPrior[]): ReadonlyMap<string, Rational> {
  const weights = new Map<string, Rational>();
  for (const share of priors.flatMap(({ shares }) => shares)) {
    weights.set(share.unit, add(weights.get(share.unit) ?? ZERO, shareWeight(share)));
  }
  return weights;
}

function sumsRow(context: ReportContext, sums: CheckedSums, row: number): PlannedRow {
  const indicator = context.indicator(sums.indicator);
  const name = nameApart(indicator, context.compilation.book.indicators);
  const format = levelFormat(indicator.decimals);
  const [old, exact, estimated] = [sums.old, sums.exact, sums.estimated].map(sumOf);
  const all = add(exact ?? ZERO, estimated ?? ZERO);
  const difference = roundHalfAwayFromZero(subtract(all, old ?? ZERO), PLACES);
  const at = row + 1;
  const note = [
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
      numberCell(OLD, sumContent(sums.old), format),
      numberCell(NEW, live(`SUM(F${at}:G${at})`, all), format, 'total-number'),
      numberCell(EXACT, sumContent(sums.exact), format),
      numberCell(ESTIMATED, sumContent(sums.estimated), format),
      numberCell(DIFFERENCE, live(`ROUND(E${at}-D${at},${PLACES})`, difference), format),
      {
        column: RESULT,
        content: {
          kind: 'formula',
          formula: `IF(H${at}=0,"${AGREE}","${DIFFER}")`,
          expected: equals(difference, ZERO) ? AGREE : DIFFER,
        },
        style: { look: 'centre' },
      },
      textCell(NOTE, note, 'text'),
    ],
  };
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

function live(formula: string, expected: Rational): PlannedContent {
  return { kind: 'formula', formula, expected };
}
