import type {
  CellLook,
  CellStyle,
  PlannedCell,
  PlannedContent,
  PlannedRow,
  SheetPlan,
} from '#core/workbook/sheetPlan';
import type { Vocabulary } from './vocabulary';

/** A sheet that lists records: a title, a line of explanation, heads with a filter, one row each. */
export interface RecordSheet<Row> {
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  readonly columns: readonly RecordColumn<Row>[];
  /** So many columns at the left stay in sight. */
  readonly frozenColumns: number;
}

export interface RecordColumn<Row> {
  /** Its name in the contract's CSV files; '' for columns that only help the reader. */
  readonly name: string;
  readonly heading: string;
  readonly width: number;
  readonly look: CellLook;
  readonly content: (record: Row, row: number) => PlannedContent;
  /** Undefined for a record whose cell holds a text. */
  readonly numberFormat?: (record: Row) => string | undefined;
  /** The look of single cells that must be told from the others. */
  readonly lookOf?: (record: Row) => CellLook;
  readonly reads?: ColumnReading;
  /** Whether a book without this column cannot be read. */
  readonly isRequired?: boolean;
  /** Kept for the program alone. */
  readonly isHidden?: boolean;
}

/** How a cell becomes a field again; plain text unless said otherwise. */
export type ColumnReading =
  | { readonly as: 'number' }
  /** A number, or in its place a sign such as "-". */
  | { readonly as: 'figure' }
  | { readonly as: 'weight' }
  | { readonly as: 'date' }
  | { readonly as: 'words'; readonly vocabulary: Vocabulary };

/** The row of the heads, and the first row of records. */
const HEAD_ROW = 2;
export const FIRST_RECORD = 3;

/** The sheet of so many records, whose rows are made one at a time as they are written. */
export function recordSheet<Row>(
  sheet: RecordSheet<Row>,
  records: Iterable<Row>,
  count: number,
): SheetPlan {
  const lastColumn = sheet.columns.length - 1;
  const lastPrinted = lastPrintedColumn(sheet.columns);
  return {
    name: sheet.name,
    visibility: 'visible',
    columns: sheet.columns.map(({ width, isHidden = false }) => ({ width, hidden: isHidden })),
    rows: { [Symbol.iterator]: () => rowsOf(sheet, records) },
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: lastPrinted })),
    frozen: { rows: FIRST_RECORD, columns: sheet.frozenColumns },
    filter: { top: HEAD_ROW, left: 0, bottom: HEAD_ROW + count, right: lastColumn },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: HEAD_ROW, last: HEAD_ROW },
      fitToWidth: true,
      ...(lastPrinted < lastColumn
        ? { area: { top: 0, left: 0, bottom: HEAD_ROW + count, right: lastPrinted } }
        : {}),
    },
  };
}

/** Characters that a landscape page of A4 holds when letters are no smaller than seven tenths. */
const MOST_PRINTED = 200;

/** A record has more columns than a page can show; the last ones are read on the screen. */
function lastPrintedColumn(
  columns: readonly Pick<RecordColumn<never>, 'width' | 'isHidden'>[],
): number {
  let width = 0;
  const tooWide = columns.findIndex((column) => {
    width += column.isHidden ? 0 : column.width;
    return width > MOST_PRINTED;
  });
  return tooWide < 0 ? columns.length - 1 : Math.max(0, tooWide - 1);
}

function* rowsOf<Row>(sheet: RecordSheet<Row>, records: Iterable<Row>): Iterator<PlannedRow> {
  yield { row: 0, cells: [headCell(0, sheet.title, 'title')] };
  yield { row: 1, cells: [headCell(0, sheet.explanation, 'note')] };
  yield {
    row: HEAD_ROW,
    height: 33,
    cells: sheet.columns.map(({ heading }, column) => headCell(column, heading, 'heading')),
  };
  const columns = sheet.columns.map((column) => ({ ...column, style: { look: column.look } }));
  let row = FIRST_RECORD;
  for (const record of records) {
    yield recordRow(columns, record, row);
    row += 1;
  }
}

/** A column with the style of its usual cells, which millions of cells share. */
interface StyledColumn<Row> extends RecordColumn<Row> {
  readonly style: CellStyle;
}

function recordRow<Row>(
  columns: readonly StyledColumn<Row>[],
  record: Row,
  row: number,
): PlannedRow {
  const cells = columns.map((one, column): PlannedCell => ({
    column,
    content: one.content(record, row),
    style: styleOf(one, record),
  }));
  return { row, cells };
}

function styleOf<Row>(
  { style, look, lookOf, numberFormat }: StyledColumn<Row>,
  record: Row,
): CellStyle {
  if (!lookOf && !numberFormat) return style;
  const ownLook = lookOf?.(record) ?? look;
  const format = numberFormat?.(record);
  return format === undefined ? { look: ownLook } : { look: ownLook, numberFormat: format };
}

function headCell(column: number, text: string, look: CellLook): PlannedCell {
  return { column, content: { kind: 'text', text }, style: { look } };
}
