import type { KnownFigure } from '#core/catalogue/yearBook';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { levelFormat } from '#core/report/frame/numberFormats';
import { shownFigure } from '#core/report/frame/marks';
import { textOf } from '#core/workbook/plannedContent';
import type { BookNames } from './bookNames';
import { numbersColumn, REQUIRED, signsColumn, wordsColumn } from './recordColumns';
import { exactText, isCellNumber, wholeOf } from './recordContent';
import type { ColumnReading, RecordColumn, RecordSheet } from './recordSheet';
import { STATUS_CODE_WORDS } from './vocabulary';

/** A known figure with its place in the order in which it was given. */
export interface OrderedFigure {
  readonly known: KnownFigure;
  /** From 1. */
  readonly order: number;
}

/** The column in which known figures and targets stand; formulas point there. */
export const KNOWN_VALUE_COLUMN = 7;

/** Columns that the reader needs beside those of figures.csv. */
export const ORDER_COLUMN = 'order';
export const EXACT_COLUMN = 'exact';

type Column = RecordColumn<OrderedFigure>;

const NUMBER: ColumnReading = { as: 'number' };

/** Figures known beforehand, or targets: the columns of figures.csv with names beside the codes. */
export function knownFigureSheet(
  texts: Pick<RecordSheet<OrderedFigure>, 'name' | 'title' | 'explanation'>,
  names: BookNames,
): RecordSheet<OrderedFigure> {
  return {
    ...texts,
    frozenColumns: 0,
    columns: [...subjectColumns(names), ...figureColumns(names), ...sourceColumns()],
  };
}

/** Whose figure it is, of what and when. */
function subjectColumns(names: BookNames): readonly Column[] {
  return [
    signsColumn(ORDER_COLUMN, 'Thứ tự', 7, ({ order }) => wholeOf(order), { reads: NUMBER }),
    wordsColumn(
      'unit',
      'Mã đơn vị',
      14,
      ({ known }) => names.codeInYear(known.unit, known.year),
      REQUIRED,
    ),
    wordsColumn('', 'Đơn vị', 24, ({ known }) =>
      known.unit === '' ? 'Toàn tỉnh' : names.unit(known.unit),
    ),
    signsColumn('indicator', 'Mã số', 10, ({ known }) => textOf(known.indicator), REQUIRED),
    wordsColumn('', 'Chỉ tiêu', 36, ({ known }) => names.indicator(known.indicator)),
    signsColumn('year', 'Năm', 6, ({ known }) => wholeOf(known.year), {
      reads: NUMBER,
      ...REQUIRED,
    }),
  ];
}

/** The figure itself, as people and formulas see it, with all its digits, and in which measure. */
function figureColumns(names: BookNames): readonly Column[] {
  const words = { as: 'words', vocabulary: STATUS_CODE_WORDS } as const;
  return [
    signsColumn(
      'status',
      'Trạng thái',
      12,
      ({ known }) => textOf(STATUS_CODE_WORDS[known.status]),
      { reads: words },
    ),
    numbersColumn('value', 'Giá trị', 15, ({ known }) => valueContent(known), {
      numberFormat: ({ known }) => levelFormat(names.decimals(known.indicator)),
      reads: { as: 'figure' },
      ...REQUIRED,
    }),
    wordsColumn(EXACT_COLUMN, 'Giá trị đầy đủ', 14, ({ known }) => exactDigits(known)),
    signsColumn('measure', 'Đơn vị tính', 14, ({ known }) => textOf(known.measure)),
  ];
}

/** Where it was taken from. */
function sourceColumns(): readonly Column[] {
  return [
    wordsColumn('file', 'Tệp nguồn', 22, ({ known }) => known.source.file),
    wordsColumn('sheet', 'Trang tính', 14, ({ known }) => known.source.sheet),
    signsColumn('cell', 'Ô', 8, ({ known }) => textOf(known.source.cell)),
  ];
}

/** An unanswered figure is an empty cell, as a person would leave it. */
function valueContent({ figure }: KnownFigure): PlannedContent {
  if (figure.state === 'blank' || figure.state === 'not-submitted') return { kind: 'empty' };
  const shown = shownFigure(figure);
  return typeof shown === 'string' ? textOf(shown) : { kind: 'number', value: shown };
}

/** All digits of a number that a spreadsheet would cut to 15. */
function exactDigits({ figure }: KnownFigure): string {
  return figure.state === 'value' && !isCellNumber(figure.value) ? exactText(figure.value) : '';
}
