import type { Status } from '#core/numbers/figure';
import { EMPTY, textOf } from '#core/workbook/plannedContent';
import type { PlannedContent, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { cellOf } from './formCells';
import type { FormPlaces } from './formChecks';
import { figureRow } from './figureRow';
import { acrossColumns, FIRST_ROW, formCell, HEAD_ROW, positionOf, WIDTHS } from './formColumns';
import type { AskedFigure, FormDesign } from './formDesign';
import { mergesBelow, MERGES_ABOVE, rowsAbove, rowsBelow, type Checks } from './formFurniture';
import { highlights, inputRules } from './formGuards';

/** A form laid on its visible sheet, and where its answers stand. */
export interface FormLayout {
  readonly sheet: SheetPlan;
  readonly places: FormPlaces;
}

export function layForm(form: FormDesign, beside: readonly Checks[] = []): FormLayout {
  const lines = linesOf(form);
  const places = formPlaces(form);
  const lastRow = FIRST_ROW + lines.length - 1;
  const range = `${formCell('check', FIRST_ROW)}:${formCell('check', lastRow)}`;
  const checks = [{ range, blanks: askedFigures(form) }, ...beside];
  return {
    places,
    sheet: {
      name: form.kind.number,
      visibility: 'visible',
      columns: acrossColumns(WIDTHS).map((width) => ({ width })),
      rows: [
        ...rowsAbove(form, checks),
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

/** In which row each indicator of a form stands. */
export function formPlaces(form: FormDesign): FormPlaces {
  return new Map(
    linesOf(form).flatMap((line) =>
      line.kind === 'figure' ? [[line.figure.indicator.code, line.row] as const] : [],
    ),
  );
}

/** Sums that the form adds up are not filled in. */
function askedFigures({ domains }: FormDesign): number {
  return domains.flatMap(({ rows }) => rows).filter(({ addends }) => addends.length === 0).length;
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

/** What the column of the year is called; readers of submissions know the words. */
const STATUS_WORDS: Readonly<Record<Status, string>> = {
  E: 'Ước thực hiện',
  P: 'Sơ bộ',
  A: 'Chính thức',
};

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
