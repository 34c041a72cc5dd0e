import { pagesOfRecords } from './recordPages';
import { rowHeight } from '#core/report/frame/textHeight';
import { bandsOf, titleOn, type Band } from '#core/report/frame/tablePages';
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
  /** A figure of the row's indicator, in its measure: a number, or in its place a sign such as "-". */
  | { readonly as: 'figure' }
  /** A figure that is a number. */
  | { readonly as: 'level' }
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
  const pagesAcross = pagesOfRecords(sheet);
  const bands = bandsOf(sheet.columns, pagesAcross);
  return {
    name: sheet.name,
    visibility: 'visible',
    columns: sheet.columns.map(({ width, isHidden = false }) => ({ width, hidden: isHidden })),
    rows: { [Symbol.iterator]: () => rowsOf(sheet, records, bands) },
    merges: [
      ...bands.map((band) => ({ top: 0, bottom: 0, ...band })),
      ...bands.slice(0, 1).map((band) => ({ top: 1, bottom: 1, ...band })),
    ].filter(({ left, right }) => right > left),
    frozen: { rows: FIRST_RECORD, columns: sheet.frozenColumns },
    filter: { top: HEAD_ROW, left: 0, bottom: HEAD_ROW + count, right: lastColumn },
    print: {
      orientation: 'landscape',
      repeatedRows: { first: HEAD_ROW, last: HEAD_ROW },
      fitToWidth: true,
      ...(pagesAcross ? { pagesAcross } : {}),
    },
  };
}

function* rowsOf<Row>(
  sheet: RecordSheet<Row>,
  records: Iterable<Row>,
  bands: readonly Band[],
): Iterator<PlannedRow> {
  yield {
    row: 0,
    cells: bands.map(({ left }, page) => headCell(left, titleOn(page, sheet.title), 'title')),
  };
  yield { row: 1, cells: [headCell(bands[0]?.left ?? 0, sheet.explanation, 'note')] };
  yield {
    row: HEAD_ROW,
    height: headHeight(sheet.columns),
    cells: sheet.columns.map(({ heading }, column) => headCell(column, heading, 'heading')),
  };
  const columns = sheet.columns.map((column) => ({ ...column, style: { look: column.look } }));
  let row = FIRST_RECORD;
  for (const record of records) {
    yield recordRow(columns, record, row);
    row += 1;
  }
}

/** Two lines look like the head of a list; longer heads get what they need. */
function headHeight(columns: readonly RecordColumn<never>[]): number {
  const shown = columns.filter(({ isHidden = false }) => !isHidden);
  return Math.max(
    LEAST_HEAD,
    rowHeight(shown.map(({ heading, width }) => ({ text: heading, width: width * BOLD }))),
  );
}

const LEAST_HEAD = 33;
/** What of a width is left to letters that are bold. */
const BOLD = 0.9;

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
