import type { KnownFigure } from '#core/catalogue/yearBook';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { levelFormat } from '#core/report/frame/numberFormats';
import { shownFigure } from '#core/report/frame/marks';
import type { BookNames } from './bookNames';
import { exactText, isCellNumber, textOf, wholeOf } from './recordContent';
import type { RecordSheet } from './recordSheet';
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

/** Figures known beforehand, or targets: the columns of figures.csv with names beside the codes. */
export function knownFigureSheet(
  texts: Pick<RecordSheet<OrderedFigure>, 'name' | 'title' | 'explanation'>,
  names: BookNames,
): RecordSheet<OrderedFigure> {
  return {
    ...texts,
    frozenColumns: 0,
    columns: [
      {
        name: ORDER_COLUMN,
        heading: 'Thứ tự',
        width: 8,
        look: 'centre',
        content: ({ order }) => wholeOf(order),
        reads: { as: 'number' },
      },
      {
        name: 'unit',
        heading: 'Mã đơn vị',
        width: 14,
        look: 'text',
        content: ({ known }) => textOf(names.codeInYear(known.unit, known.year)),
        isRequired: true,
      },
      {
        name: '',
        heading: 'Đơn vị',
        width: 30,
        look: 'text',
        content: ({ known }) => textOf(known.unit === '' ? 'Toàn tỉnh' : names.unit(known.unit)),
      },
      {
        name: 'indicator',
        heading: 'Mã số',
        width: 10,
        look: 'centre',
        content: ({ known }) => textOf(known.indicator),
        isRequired: true,
      },
      {
        name: '',
        heading: 'Chỉ tiêu',
        width: 44,
        look: 'text',
        content: ({ known }) => textOf(names.indicator(known.indicator)),
      },
      {
        name: 'year',
        heading: 'Năm',
        width: 8,
        look: 'centre',
        content: ({ known }) => wholeOf(known.year),
        reads: { as: 'number' },
        isRequired: true,
      },
      {
        name: 'status',
        heading: 'Trạng thái',
        width: 12,
        look: 'centre',
        content: ({ known }) => textOf(STATUS_CODE_WORDS[known.status]),
        reads: { as: 'words', vocabulary: STATUS_CODE_WORDS },
      },
      {
        name: 'value',
        heading: 'Giá trị',
        width: 18,
        look: 'number',
        content: ({ known }) => valueContent(known),
        numberFormat: ({ known }) => levelFormat(names.decimals(known.indicator)),
        reads: { as: 'number' },
        isRequired: true,
      },
      {
        name: EXACT_COLUMN,
        heading: 'Giá trị đầy đủ',
        width: 14,
        look: 'text',
        content: ({ known }) => exactContent(known),
      },
      {
        name: 'measure',
        heading: 'Đơn vị tính',
        width: 14,
        look: 'centre',
        content: ({ known }) => textOf(known.measure),
      },
      {
        name: 'file',
        heading: 'Tệp nguồn',
        width: 24,
        look: 'text',
        content: ({ known }) => textOf(known.source.file),
      },
      {
        name: 'sheet',
        heading: 'Trang tính',
        width: 16,
        look: 'text',
        content: ({ known }) => textOf(known.source.sheet),
      },
      {
        name: 'cell',
        heading: 'Ô',
        width: 8,
        look: 'centre',
        content: ({ known }) => textOf(known.source.cell),
      },
    ],
  };
}

/** An unanswered figure is an empty cell, as a person would leave it. */
function valueContent({ figure }: KnownFigure): PlannedContent {
  if (figure.state === 'blank' || figure.state === 'not-submitted') return { kind: 'empty' };
  const shown = shownFigure(figure);
  return typeof shown === 'string' ? textOf(shown) : { kind: 'number', value: shown };
}

/** All digits of a number that a spreadsheet would cut to 15. */
function exactContent({ figure }: KnownFigure): PlannedContent {
  return figure.state === 'value' && !isCellNumber(figure.value)
    ? textOf(exactText(figure.value))
    : { kind: 'empty' };
}
