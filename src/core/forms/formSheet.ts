import type { Status } from '#core/numbers/figure';
import { rational, type Rational } from '#core/numbers/rational';
import { VERSION_LABEL } from '#core/submissions/formIdentity';
import type {
  CellLook,
  Highlight,
  InputRule,
  PlannedContent,
  PlannedRow,
  SheetPlan,
} from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';
import { across, cellOf, EMPTY, formulaOf, levelFormat, rowOf, textOf } from './formCells';
import {
  checkFormula,
  CHECK_WORDS,
  isMark,
  REMARK,
  totalFormula,
  type FormPlaces,
} from './formChecks';
import { acrossColumns, formCell, LAST_COLUMN, positionOf, WIDTHS } from './formColumns';
import type { AskedFigure, FormDesign } from './formDesign';

/** A form laid on its visible sheet, and where its answers stand. */
export interface FormLayout {
  readonly sheet: SheetPlan;
  readonly places: FormPlaces;
}

/** The cells that the hidden identity refers to. */
export const VERSION_CELL = formCell('check', 2);

const STATUS_ROW = 6;
/** Where “Đơn vị báo cáo” begins, at the upper right. */
const HEAD_RIGHT = positionOf('growth');
const HEAD_ROW = 8;
const FIRST_ROW = HEAD_ROW + 2;

export function layForm(form: FormDesign): FormLayout {
  const lines = linesOf(form);
  const places = new Map(
    lines.flatMap((line) =>
      line.kind === 'figure' ? [[line.figure.indicator.code, line.row] as const] : [],
    ),
  );
  const lastRow = FIRST_ROW + lines.length - 1;
  return {
    places,
    sheet: {
      name: form.kind.number,
      visibility: 'visible',
      columns: acrossColumns(WIDTHS).map((width) => ({ width })),
      rows: [
        ...rowsAbove(form, lastRow),
        ...headRows(form),
        ...lines.map((line) => lineRow(line, places)),
        ...rowsBelow(lastRow + 2, form.year),
      ],
      merges: [...MERGES_ABOVE, ...mergesBelow(lastRow + 2)],
      frozen: { rows: FIRST_ROW, columns: positionOf('measure') },
      print: {
        orientation: 'landscape',
        fitToWidth: true,
        repeatedRows: { first: HEAD_ROW, last: HEAD_ROW + 1 },
      },
      isProtected: true,
      inputRules: inputRules(lastRow),
      highlights: highlights(lastRow),
    },
  };
}

type FormLine =
  | { readonly kind: 'domain'; readonly row: number; readonly name: string; readonly order: string }
  | { readonly kind: 'figure'; readonly row: number; readonly figure: AskedFigure };

function linesOf({ domains }: FormDesign): readonly FormLine[] {
  let row = FIRST_ROW;
  return domains.flatMap(({ name, rows }, position): readonly FormLine[] => [
    { kind: 'domain', row: row++, name, order: ROMAN[position] ?? String(position + 1) },
    ...rows.map((figure) => ({ kind: 'figure', row: row++, figure }) as const),
  ]);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** Number and deadline at the left, who reports to whom at the right, title, period, state. */
function rowsAbove(form: FormDesign, lastRow: number): readonly PlannedRow[] {
  const deadline =
    form.deadline === '' ? 'theo công văn của đơn vị nhận báo cáo' : vietnameseDate(form.deadline);
  const right = HEAD_RIGHT;
  const figures = form.domains
    .flatMap(({ rows }) => rows)
    .filter(({ addends }) => addends.length === 0).length;
  const checks = `${formCell('check', FIRST_ROW)}:${formCell('check', lastRow)}`;
  const faults = `SUMPRODUCT((LEN(${checks})>0)*(LEFT(${checks},${REMARK.length})<>"${REMARK}"))`;
  return [
    rowOf(0, [
      [0, textOf(`Biểu số: ${form.kind.number}`), 'plain'],
      [right, textOf(`Đơn vị báo cáo: ${form.unit.name}`), 'plain'],
    ]),
    rowOf(1, [
      [0, textOf(`Ngày nhận báo cáo: ${deadline}`), 'plain'],
      [right, textOf(`Đơn vị nhận báo cáo: ${form.department}`), 'plain'],
    ]),
    rowOf(2, [
      [positionOf('note'), textOf(`${VERSION_LABEL}:`), 'plain'],
      [positionOf('check'), { kind: 'number', value: rational(1) }, 'input-number'],
    ]),
    rowOf(3, [[0, textOf(form.kind.title), 'title']], TITLE_HEIGHT),
    rowOf(4, [[0, textOf(`(Kỳ báo cáo: năm ${form.year})`), 'subtitle']]),
    rowOf(STATUS_ROW, [
      [
        0,
        formulaOf(
          `IF(${faults}=0,"${COMPLETE}","CÒN "&${faults}&" ${INCOMPLETE}")`,
          `CÒN ${figures} ${INCOMPLETE}`,
        ),
        'draft',
      ],
    ]),
  ];
}

const TITLE_HEIGHT = 24;
export const COMPLETE = 'ĐỦ SỐ LIỆU, KHÔNG CÒN ĐIỂM PHẢI XEM: CÓ THỂ GỬI';
export const INCOMPLETE = 'ĐIỂM PHẢI XEM Ở CỘT “KIỂM TRA”';
/** What the column of the year is called; readers of submissions know the words. */
const STATUS_WORDS: Readonly<Record<Status, string>> = {
  E: 'Ước thực hiện',
  P: 'Sơ bộ',
  A: 'Chính thức',
};

/** "2026-11-25" → "trước ngày 25/11/2026" */
function vietnameseDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `chậm nhất ngày ${day}/${month}/${year}`;
}

const MERGES_ABOVE: readonly CellRange[] = [
  ...[0, 1].flatMap((row) => [
    across(row, 0, positionOf('measure')),
    across(row, HEAD_RIGHT, LAST_COLUMN),
  ]),
  across(3, 0, LAST_COLUMN),
  across(4, 0, LAST_COLUMN),
  across(STATUS_ROW, 0, LAST_COLUMN),
];

function headRows({ year, status }: FormDesign): readonly PlannedRow[] {
  const heads = acrossColumns<PlannedContent>({
    order: textOf('STT'),
    label: textOf('Chỉ tiêu'),
    code: textOf('Mã số'),
    measure: textOf('Đơn vị tính'),
    prior: textOf(`Năm ${year - 1}`),
    plan: textOf(`Kế hoạch năm ${year}`),
    soFar: textOf(`Thực hiện 11 tháng năm ${year}`),
    current: textOf(`${STATUS_WORDS[status]} năm ${year}`),
    growth: textOf(`Tăng/giảm so với năm ${year - 1} (%)`),
    completion: textOf('% thực hiện kế hoạch'),
    explanation: textOf('Giải trình (khi biến động lớn)'),
    note: textOf('Ghi chú'),
    check: textOf('Kiểm tra'),
  });
  const references = ['A', 'B', 'C', 'D', '1', '2', '3', '4', '5=(4-1)/1*100', '6=4/2*100'];
  return [
    {
      row: HEAD_ROW,
      height: HEAD_HEIGHT,
      cells: heads.map((content, column) => cellOf(column, content, 'heading')),
    },
    {
      row: HEAD_ROW + 1,
      cells: heads.map((_, column) =>
        cellOf(
          column,
          textOf(references[column] ?? REST[column - references.length] ?? ''),
          'heading',
        ),
      ),
    },
  ];
}

const HEAD_HEIGHT = 48;
const REST = ['E', 'F', 'G'] as const;

function lineRow(line: FormLine, places: FormPlaces): PlannedRow {
  return line.kind === 'domain' ? domainRow(line) : figureRow(line.figure, line.row, places);
}

function domainRow({ row, name, order }: Extract<FormLine, { kind: 'domain' }>): PlannedRow {
  const cells = acrossColumns({ ...EMPTY_LINE, order: textOf(order), label: textOf(name) });
  return {
    row,
    cells: cells.map((content, column) =>
      cellOf(column, content, column === 0 ? 'total-centre' : 'total-text'),
    ),
  };
}

const EMPTY_LINE = {
  order: EMPTY,
  label: EMPTY,
  code: EMPTY,
  measure: EMPTY,
  prior: EMPTY,
  plan: EMPTY,
  soFar: EMPTY,
  current: EMPTY,
  growth: EMPTY,
  completion: EMPTY,
  explanation: EMPTY,
  note: EMPTY,
  check: EMPTY,
};

function figureRow(figure: AskedFigure, row: number, places: FormPlaces): PlannedRow {
  const { indicator, measure, decimals, addends } = figure;
  const isTotal = addends.length > 0;
  const level = levelFormat(decimals);
  const waiting = isTotal ? '' : CHECK_WORDS.blank;
  const cells = acrossColumns<PlannedCellParts>({
    order: { content: textOf(figure.order), look: 'centre' },
    label: { content: textOf(labelOf(figure)), look: isTotal ? 'total-text' : 'text' },
    code: { content: textOf(indicator.code), look: 'centre' },
    measure: { content: textOf(measure), look: 'centre' },
    prior:
      isTotal && figure.prior === undefined
        ? addedUp(figure, 'prior', places)
        : knownOrInput(figure.prior, level),
    plan: knownOrInput(figure.plan, level),
    soFar: isTotal ? addedUp(figure, 'soFar', places) : knownOrInput(undefined, level),
    current: isTotal ? addedUp(figure, 'current', places) : knownOrInput(undefined, level),
    growth: { content: growthOf(figure, row), look: 'number', numberFormat: '0.0' },
    completion: { content: completionOf(figure, row), look: 'number', numberFormat: '0.0' },
    explanation: { content: EMPTY, look: 'input' },
    note: { content: EMPTY, look: 'input' },
    check: { content: formulaOf(checkFormula(figure, row, places), waiting), look: 'text' },
  });
  return {
    row,
    height: LINE_HEIGHT * linesNeeded(labelOf(figure)),
    cells: cells.map(({ content, look, numberFormat }, column) => ({
      column,
      content,
      style: { look, ...(numberFormat === undefined ? {} : { numberFormat }) },
    })),
  };
}

interface PlannedCellParts {
  readonly content: PlannedContent;
  readonly look: CellLook;
  readonly numberFormat?: string;
}

const LINE_HEIGHT = 16.5;

function linesNeeded(label: string): number {
  return Math.max(1, Math.ceil(label.length / (WIDTHS.label - 4)));
}

/** "trong đó: Bưu cục" → "Trong đó: Bưu cục" */
function labelOf({ indicator, isPart }: AskedFigure): string {
  const name = indicator.nameVi.charAt(0).toUpperCase() + indicator.nameVi.slice(1);
  return isPart && !/^trong đó/i.test(name) ? `- ${name}` : name;
}

/** A total that the form adds up by itself; empty until its parts are known. */
function addedUp(
  { addends, decimals, addendPriors }: AskedFigure,
  column: 'prior' | 'soFar' | 'current',
  places: FormPlaces,
): PlannedCellParts {
  const expected = column === 'prior' && addendPriors !== undefined ? addendPriors : '';
  return {
    content: formulaOf(totalFormula(addends, column, places), expected),
    look: 'total-number',
    numberFormat: levelFormat(decimals),
  };
}

/** What the book knows is printed and locked; what it does not know may be filled in. */
function knownOrInput(value: Rational | undefined, numberFormat: string): PlannedCellParts {
  return value === undefined
    ? { content: EMPTY, look: 'input-number', numberFormat }
    : { content: { kind: 'number', value }, look: 'number', numberFormat };
}

/** Growth in the shape of statistics A3: rounded once, never over a base of 0. */
function growthOf({ indicator }: AskedFigure, row: number): PlannedContent {
  if (indicator.nature !== 'stock' && indicator.nature !== 'flow') return textOf('x');
  const [current, prior] = [formCell('current', row), formCell('prior', row)];
  const growth = `IF(${prior}>0,ROUND((${current}-${prior})/${prior}*100,1),"x")`;
  return formulaOf(`IF(AND(ISNUMBER(${current}),ISNUMBER(${prior})),${growth},"")`, '');
}

function completionOf({ indicator }: AskedFigure, row: number): PlannedContent {
  if (indicator.nature === 'rank' || indicator.nature === 'score') return textOf('x');
  const [current, plan] = [formCell('current', row), formCell('plan', row)];
  const completion = `IF(${plan}>0,ROUND(${current}/${plan}*100,1),"x")`;
  return formulaOf(`IF(AND(ISNUMBER(${current}),ISNUMBER(${plan})),${completion},"")`, '');
}

/** The date line and the signatures. */
function rowsBelow(row: number, year: number): readonly PlannedRow[] {
  const right = positionOf('growth');
  return [
    rowOf(row, [[0, textOf(LEGEND), 'note']]),
    rowOf(row + 2, [[right, textOf(`…………, ngày …… tháng …… năm ${year}`), 'subtitle']]),
    rowOf(row + 3, [
      [0, textOf('Người lập biểu'), 'subtitle'],
      [right, textOf('Thủ trưởng đơn vị'), 'subtitle'],
    ]),
    rowOf(row + 4, [
      [0, textOf('(Ký, họ tên)'), 'subtitle'],
      [right, textOf('(Ký, đóng dấu, họ tên)'), 'subtitle'],
    ]),
  ];
}

const LEGEND =
  'Ghi chú: (-) không phát sinh; (…) có phát sinh nhưng chưa thu thập được; (x) không áp dụng. Không để trống; ô trống không bao giờ được hiểu là 0. Chỉ điền các ô nền vàng.';

function mergesBelow(row: number): readonly CellRange[] {
  const right = positionOf('growth');
  return [
    across(row, 0, LAST_COLUMN),
    across(row + 2, right, LAST_COLUMN),
    ...[3, 4].flatMap((offset) => [
      across(row + offset, 0, positionOf('measure')),
      across(row + offset, right, LAST_COLUMN),
    ]),
  ];
}

function inputRules(lastRow: number): readonly InputRule[] {
  const current = formCell('current', FIRST_ROW);
  const refusal = {
    title: 'Chưa đúng dạng số',
    text: 'Nhập số theo đơn vị tính ở cột D, hoặc một trong các ký hiệu: - (không phát sinh), … (chưa thu thập được), x (không áp dụng).',
  };
  return [
    {
      range: column('current', lastRow),
      allows: { kind: 'formula', formula: `OR(ISNUMBER(${current}),${isMark(current)})` },
      hint: {
        title: 'Số liệu cả năm',
        text: 'Nhập số theo đơn vị tính ở cột D. Không phát sinh ghi -; có nhưng chưa thu thập được ghi …; không áp dụng ghi x. Không để trống.',
      },
      refusal,
    },
    {
      range: { top: 2, bottom: 2, left: LAST_COLUMN, right: LAST_COLUMN },
      allows: { kind: 'list', choices: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
      hint: {
        title: 'Lần gửi',
        text: 'Gửi lại bản đã sửa thì tăng số này lên; bản có số lớn nhất được dùng.',
      },
      refusal: { title: 'Chọn trong danh sách', text: 'Chọn một số từ 1 đến 9.' },
    },
  ];
}

function highlights(lastRow: number): readonly Highlight[] {
  const status: CellRange = across(STATUS_ROW, 0, LAST_COLUMN);
  const check = formCell('check', FIRST_ROW);
  return [
    {
      range: column('check', lastRow),
      formula: `AND(LEN(${check})>0,LEFT(${check},${REMARK.length})<>"${REMARK}")`,
      as: 'bad',
    },
    { range: status, formula: `LEFT($A$${STATUS_ROW + 1},2)="ĐỦ"`, as: 'good' },
  ];
}

function column(name: 'current' | 'check', lastRow: number): CellRange {
  return { top: FIRST_ROW, bottom: lastRow, left: positionOf(name), right: positionOf(name) };
}
