import type { PlannedRow, PrintSetUp } from '#core/workbook/sheetPlan';
import { PAGE_WIDTH, scaleOfWidth } from './pageWidth';
import type { TableFrame } from './tableFrame';
import { widthOf } from './tableHead';

/** Points that A4 holds at full size between the margins of a document. */
const PAGE_HEIGHT = { landscape: 480, portrait: 727 } as const;
/** Of a row that names none. */
const PLAIN_ROW = 15;
/**
 * What may be missing before a table goes on to another page: of each page that it fills, for all its
 * letters shrink alike, and of a page at most; a third of one is no longer only a few last lines.
 */
const SQUEEZED = { ofEach: 0.24, atMost: 0.33 } as const;

/**
 * How many pages a table on one page across takes down, so that its last lines do not stand on a
 * page of their own. Undefined where the head alone fills a page.
 */
export function pagesDown(
  { columns, orientation }: Pick<TableFrame, 'columns' | 'orientation'>,
  rows: readonly PlannedRow[],
  repeated: RepeatedRows,
): number | undefined {
  const scale = Math.min(1, PAGE_WIDTH[orientation] / widthOf(columns));
  const { page, further } = roomDown(PAGE_HEIGHT[orientation] / scale, rows, repeated);
  if (further <= 0) return undefined;
  const beyond = Math.max(0, (heightOf(rows) - page) / further);
  const full = Math.floor(beyond);
  const spared = Math.min(SQUEEZED.ofEach * (full + 1), SQUEEZED.atMost);
  const isLittleMore = beyond - full <= (spared * page) / further;
  return 1 + (isLittleMore ? full : full + 1);
}

interface RepeatedRows {
  readonly first: number;
  readonly last: number;
}

/** What a page holds, and what the pages after it hold below the heads that stand on them again. */
function roomDown(page: number, rows: readonly PlannedRow[], { first, last }: RepeatedRows) {
  const heads = rows.filter(({ row }) => row >= first && row <= last);
  return { page, further: page - heightOf(heads) };
}

function pagesFor(height: number, { page, further }: ReturnType<typeof roomDown>): number {
  return 1 + Math.ceil(Math.max(0, height - page) / further);
}

/** Tables on several pages across may be a little smaller, where that spares a page down. */
const SMALLEST_ACROSS = 70;

/** The largest scale at which a table on pages across takes no more pages down than it must. */
export function scaleAcross(
  scale: number,
  { orientation }: Pick<TableFrame, 'orientation'>,
  rows: readonly PlannedRow[],
  repeated: RepeatedRows,
): number {
  const pagesAt = (percent: number) =>
    pagesFor(heightOf(rows), roomDown((PAGE_HEIGHT[orientation] * 100) / percent, rows, repeated));
  const scales = [scale];
  for (let smaller = scale - 1; smaller >= SMALLEST_ACROSS; smaller -= 1) scales.push(smaller);
  const fewest = Math.min(...scales.map(pagesAt));
  return scales.find((percent) => pagesAt(percent) === fewest) ?? scale;
}

/** So many last rows of a table go with its notes to a page that would else hold notes alone. */
const ROWS_WITH_NOTES = 3;
/**
 * The print set-up of a long table whose notes would stand on a page without it: spreadsheets heed the
 * beginnings of pages only where they are told the scale. Undefined where notes follow their table.
 */
export function pageOfNotes(
  { columns, orientation, body }: Pick<TableFrame, 'columns' | 'orientation' | 'body'>,
  rows: readonly PlannedRow[],
  repeated: RepeatedRows,
  down: number,
): Pick<PrintSetUp, 'fitToWidth' | 'scale' | 'pageStarts'> | undefined {
  const start = body.at(-ROWS_WITH_NOTES);
  const end = body.at(-1);
  if (!start || !end) return undefined;
  const scale = scaleOfWidth(columns, orientation);
  const room = roomDown((PAGE_HEIGHT[orientation] * 100) / scale, rows, repeated);
  const table = heightOf(rows.filter(({ row }) => row <= end.row));
  if (pagesFor(table, room) >= down) return undefined;
  return { fitToWidth: false, scale, pageStarts: [start.row] };
}

/** Rows without cells have no plan of their own: the one between table and notes. */
function heightOf(rows: readonly PlannedRow[]): number {
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? -1];
  const planned = rows.reduce((sum, { height = PLAIN_ROW }) => sum + height, 0);
  return planned + (last - first + 1 - rows.length) * PLAIN_ROW;
}
