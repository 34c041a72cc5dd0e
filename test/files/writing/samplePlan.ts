import { rational } from '#core/numbers/rational';
import type { ChartPlan } from '#core/workbook/chartPlan';
import type {
  CellLook,
  PlannedCell,
  PlannedContent,
  PlannedRow,
  SheetPlan,
} from '#core/workbook/sheetPlan';
import type { WorkbookPlan } from '#files/writeWorkbook';
import { LOOKS } from '#core/workbook/looks';

/** A report sheet as the book has them, hostile texts, every look, and two hidden sheets. */
export function samplePlan(): WorkbookPlan {
  return {
    title: 'Sổ tổng hợp năm 2022 <thử>',
    properties: new Map([
      ['tongket', 'book'],
      ['tongket-department', 'Sở Thông tin & Truyền thông "Bắc Giang"'],
    ]),
    sheets: [REPORT, HOSTILE, EVERY_LOOK, HIDDEN, IDENTITY, CHARTS],
  };
}

/** A sheet of nothing but these rows. */
export function aSheet(name: string, rows: Iterable<PlannedRow>): SheetPlan {
  return {
    name,
    visibility: 'visible',
    columns: [],
    rows,
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', fitToWidth: false },
  };
}

export function aRow(row: number, ...cells: PlannedCell[]): PlannedRow {
  return { row, cells };
}

export function text(column: number, content: string, look: CellLook = 'text'): PlannedCell {
  return { column, content: { kind: 'text', text: content }, style: { look } };
}

export function number(column: number, numerator: number | bigint, denominator = 1n): PlannedCell {
  const content: PlannedContent = { kind: 'number', value: rational(numerator, denominator) };
  return { column, content, style: { look: 'number', numberFormat: '#,##0.##' } };
}

export function formula(
  column: number,
  content: string,
  expected: string | bigint,
  numberFormat = '#,##0',
): PlannedCell {
  const result = typeof expected === 'bigint' ? rational(expected) : expected;
  return {
    column,
    content: { kind: 'formula', formula: content, expected: result },
    style: { look: 'total-number', numberFormat },
  };
}

/** Texts that a careless writer loses, changes, or lets a spreadsheet run. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=1+1',
  '+84 912 345 678',
  '-',
  '@SUM(A1:A9)',
  "=cmd|'/c calc'!A1",
  '<b>&amp;"quoted"</b>',
  'literal _x000D_ and _xFFFF_',
  'carriage\r\nreturn',
  'two\nlines\tand a tab',
  '  spaces at both ends  ',
  '\u0001control\u0008s\u001f',
  'non-characters \ufffe and \uffff',
  'emoji 😀 and rare 𠀋',
  'Đặng Thị Thuỳ Dương – Ước thực hiện năm 2022',
  'De\u0302\u0323 decomposed',
  '0123',
  '1.850.000',
  'TRUE',
  '#N/A',
  '',
  '__proto__',
];

const REPORT: SheetPlan = {
  name: "Biểu 01 - Năm '22",
  visibility: 'visible',
  columns: [
    { width: 6 },
    { width: 34 },
    { width: 12 },
    { width: 16 },
    { width: 16 },
    { width: 12 },
  ],
  rows: [
    { row: 0, height: 22, cells: [text(0, 'DỰ THẢO', 'draft')] },
    { row: 1, height: 24, cells: [text(0, 'Biểu 01. HẠ TẦNG VIỄN THÔNG', 'title')] },
    aRow(2, text(0, 'Tỉnh Bắc Giang, năm 2022', 'subtitle')),
    aRow(
      4,
      ...['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm'].map((head, at) => text(at, head, 'heading')),
      text(5, 'Tăng trưởng (%)', 'heading'),
    ),
    aRow(5, text(3, '2021', 'heading'), text(4, '2022', 'heading')),
    aRow(
      6,
      text(0, '1', 'centre'),
      text(1, 'Số thuê bao truy nhập Internet băng rộng cố định, gồm cả cáp quang'),
      text(2, 'thuê bao', 'centre'),
      number(3, 1_850_000),
      number(4, 2_035_000),
      formula(5, 'ROUND((E7-D7)/D7*100,1)', 10n, '0.0'),
    ),
    aRow(
      7,
      text(0, '2', 'centre'),
      text(1, 'Doanh thu viễn thông'),
      text(2, 'tỷ đồng', 'centre'),
      number(3, 74267n, 100n),
      number(4, -7n, 2n),
      formula(5, 'IF(D8>0,"…","x")', '…'),
    ),
    aRow(
      8,
      text(0, '', 'total-centre'),
      text(1, 'Cộng', 'total-text'),
      text(2, '', 'total-centre'),
      formula(3, 'SUM(D7:D7)', 1_850_000n),
      formula(4, 'SUM(E7:E7)', 2_035_000n),
      formula(5, 'IF(AND(D9>0,E9<>"&"),"<a>","")', '<a>'),
    ),
    aRow(
      10,
      text(
        0,
        'Ghi chú: số liệu năm 2021 theo Niên giám thống kê tỉnh; dấu “…” là có phát sinh nhưng chưa có số liệu, dấu “-” là không phát sinh.',
        'note',
      ),
    ),
  ],
  merges: [
    { top: 1, left: 0, bottom: 1, right: 5 },
    { top: 2, left: 0, bottom: 2, right: 5 },
    { top: 4, left: 0, bottom: 5, right: 0 },
    { top: 4, left: 1, bottom: 5, right: 1 },
    { top: 4, left: 2, bottom: 5, right: 2 },
    { top: 4, left: 3, bottom: 4, right: 4 },
    { top: 4, left: 5, bottom: 5, right: 5 },
    { top: 10, left: 0, bottom: 11, right: 5 },
  ],
  frozen: { rows: 6, columns: 2 },
  print: { orientation: 'landscape', fitToWidth: true, repeatedRows: { first: 4, last: 5 } },
  filter: { top: 5, left: 0, bottom: 7, right: 5 },
};

const HOSTILE: SheetPlan = {
  ...aSheet(
    'Văn bản & "lạ"',
    HOSTILE_TEXTS.map((hostile, row) => aRow(row, text(0, hostile))),
  ),
  columns: [{ width: 40 }, { width: 10, hidden: true }],
  frozen: { rows: 1, columns: 0 },
};

const EVERY_LOOK: SheetPlan = aSheet(
  'Kiểu dáng',
  Object.keys(LOOKS).map((look, row) =>
    aRow(row, text(0, look, look as CellLook), {
      column: 2,
      content: { kind: 'empty' },
      style: { look: look as CellLook },
    }),
  ),
);

const PLACES = ['Hiệp Hòa', 'Lạng "Giang" & Kép', '<Yên Thế>', 'Chưa có số liệu'];
const RATES = [rational(-35, 10), rational(8475, 100), rational(0), undefined];
const OTHER_RATES = RATES.map((rate) => rate && rational(rate.numerator + 7n, rate.denominator));

function aChart(kind: ChartPlan['kind'], top: number, valueTitle: string): ChartPlan {
  const column = (at: number) => ({ top: 1, left: at, bottom: PLACES.length, right: at });
  return {
    kind,
    title: `Tỷ lệ <hồ sơ> "trực tuyến" & 'một phần' (${kind})`,
    position: { top, left: 4, bottom: top + 15, right: 10 },
    categories: { cells: column(0), texts: PLACES },
    series: [
      { name: { row: 0, column: 1, text: '2021' }, cells: column(1), values: RATES },
      { name: { row: 0, column: 2, text: '2022' }, cells: column(2), values: OTHER_RATES },
    ],
    categoryTitle: valueTitle === '' ? '' : 'Đơn vị',
    valueTitle,
    numberFormat: '#,##0.0',
  };
}

/** A native chart of each kind over numbers, a zero, a number below it and a missing figure. */
const CHARTS: SheetPlan = {
  ...aSheet('Biểu đồ & "số"', [
    aRow(0, text(0, 'Đơn vị', 'heading'), text(1, '2021', 'heading'), text(2, '2022', 'heading')),
    ...PLACES.map((place, at) =>
      aRow(
        at + 1,
        text(0, place),
        ...[RATES[at], OTHER_RATES[at]].map((rate, series) =>
          rate
            ? number(series + 1, rate.numerator, rate.denominator)
            : text(series + 1, '', 'number'),
        ),
      ),
    ),
  ]),
  columns: [{ width: 24 }, { width: 10 }, { width: 10 }],
  print: { orientation: 'landscape', fitToWidth: false, pageStarts: [18, 36] },
  charts: [aChart('bar', 1, '%'), aChart('column', 18, ''), aChart('line', 36, '%')],
};

const HIDDEN: SheetPlan = {
  ...aSheet('Ẩn', [aRow(0, number(0, 2n ** 60n), number(1, 1n, 3n), number(2, 0))]),
  visibility: 'hidden',
};

const IDENTITY: SheetPlan = {
  ...aSheet('_meta', [aRow(0, text(0, 'form', 'plain'), text(1, '1', 'plain'))]),
  visibility: 'very-hidden',
};
