import type { YearBook } from '#core/catalogue/yearBook';
import { toDecimalText } from '#core/numbers/decimalText';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { NO_NAMES } from '../bookNames';
import { boundarySheet } from '../boundarySheet';
import { changeableLines } from '../informationLines';
import { INDICATOR_SHEET } from '../indicatorSheet';
import { knownFigureSheet, type OrderedFigure } from '../knownFigureSheet';
import { FIRST_RECORD, type RecordSheet } from '../recordSheet';
import { SHEETS } from '../sheetNames';
import { placedTables, TABLE_CHOICE_SHEET } from '../tableChoiceSheet';
import { UNIT_SHEET } from '../unitSheet';

/** The records of one sheet that people edit, in the order in which they stand on it. */
export interface SheetRecords {
  readonly sheet: string;
  /** The heads of the columns whose texts the records have. */
  readonly heads: readonly string[];
  readonly records: readonly BookRecord[];
}

export interface BookRecord {
  /** The unit and the indicator that it is about, '' where it is about none, then what else tells it from others. */
  readonly key: readonly string[];
  /** Where it stands on its sheet: "dòng 7". */
  readonly place: string;
  readonly texts: readonly string[];
}

/** All that the figures of a compilation are computed from, and their tables made by, besides what units submitted. */
export function bookRecords(
  book: YearBook,
  figures: {
    readonly knownFigures: readonly OrderedFigure[];
    readonly plans: readonly OrderedFigure[];
  },
): readonly SheetRecords[] {
  const { indicators, units, boundaries } = book;
  const known = (name: string) => knownFigureSheet({ name, title: '', explanation: '' }, NO_NAMES);
  const keyOfKnown = ({ known: { unit, indicator, year } }: OrderedFigure) => [
    unit,
    indicator,
    String(year),
  ];
  return [
    settingsOf(book),
    recordsOf(
      TABLE_CHOICE_SHEET,
      placedTables(book.settings),
      ({ chosen }) => ['', '', chosen.table],
      ['table'],
    ),
    recordsOf(INDICATOR_SHEET, indicators, ({ code }) => ['', code]),
    recordsOf(UNIT_SHEET, units, ({ code }) => [code, '']),
    recordsOf(
      boundarySheet(() => '', boundaries),
      boundaries,
      (change) => [change.toUnit, '', change.fromUnit, change.effective],
    ),
    recordsOf(known(SHEETS.knownFigures), figures.knownFigures, keyOfKnown, KEY_OF_KNOWN),
    recordsOf(known(SHEETS.plans), figures.plans, keyOfKnown, KEY_OF_KNOWN),
  ];
}

/** Names of columns that help the reader, or say only where something was taken from. */
const BESIDE = ['', 'order', 'file', 'sheet', 'cell'];

/** Names of columns that say which figure it is. */
const KEY_OF_KNOWN = ['unit', 'indicator', 'year'];

function recordsOf<Row>(
  { name, columns }: RecordSheet<Row>,
  rows: readonly Row[],
  keyOf: (row: Row) => readonly string[],
  keyColumns: readonly string[] = [],
): SheetRecords {
  const untold = new Set([...BESIDE, ...keyColumns]);
  const told = columns.filter((column) => !untold.has(column.name));
  return {
    sheet: name,
    heads: told.map(({ heading }) => heading),
    records: rows.map((row, position) => ({
      key: keyOf(row),
      place: `dòng ${FIRST_RECORD + position + 1}`,
      texts: told.map(({ content }) => textIn(content(row, position))),
    })),
  };
}

/** The settings on the first sheet, each named by its label. */
function settingsOf(book: YearBook): SheetRecords {
  return {
    sheet: SHEETS.information,
    heads: [''],
    records: changeableLines(book).map(({ label, value }) => ({
      key: ['', '', label],
      place: `“${label}”`,
      texts: [textIn(value)],
    })),
  };
}

function textIn(content: PlannedContent): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return toDecimalText(content.value);
    case 'formula':
      return typeof content.expected === 'string'
        ? content.expected
        : toDecimalText(content.expected);
  }
}
