import { cellAddress } from '#core/workbook/cellAddress';
import type { CellSnapshot, RowSnapshot, SheetSnapshot } from '#core/workbook/snapshot';
import type { SourceCell } from '#core/workbook/sourceCell';
import { foldText } from '../foldText';
import { isReferenceRow } from '../rows/referenceRow';
import { REPLY_HEADS } from '../senders/replyIdentity';
import { cellText } from '../values/cellText';

type ReplyColumn = keyof typeof REPLY_HEADS;
type ReplyColumns = Readonly<Record<ReplyColumn, number>>;

/** What stands in one row of a reply sheet, '' where nothing does. */
export interface ReplyRow extends Readonly<Record<ReplyColumn, string>> {
  readonly valueCell: CellSnapshot | undefined;
  /** The answer's cell. */
  readonly source: SourceCell;
}

/** The rows under the head in which somebody wrote an answer. */
export function replyRows(file: string, sheet: SheetSnapshot): readonly ReplyRow[] {
  const head = sheet.rows.find((row) => columnsIn(row) !== undefined);
  const columns = head && columnsIn(head);
  if (!columns) return [];
  return sheet.rows
    .filter((row) => row.row > head.row && !isReferenceRow(row))
    .map((row) => replyRow(row, columns, { file, sheet: sheet.name }))
    .filter((row) => row.number !== '' && isAnswered(row));
}

function isAnswered({ answer, value, reason }: ReplyRow): boolean {
  return [answer, value, reason].some((text) => text !== '');
}

function columnsIn({ cells }: RowSnapshot): ReplyColumns | undefined {
  const places = new Map(cells.map((cell) => [foldText(cellText(cell)), cell.column] as const));
  const found = Object.entries(REPLY_HEADS).map(
    ([name, head]) => [name, places.get(foldText(head))] as const,
  );
  return found.every(([, column]) => column !== undefined)
    ? (Object.fromEntries(found) as ReplyColumns)
    : undefined;
}

/** What stands where no other value can be given. */
const NOT_ASKED = 'x';

function replyRow(
  { row, cells }: RowSnapshot,
  columns: ReplyColumns,
  place: Pick<SourceCell, 'file' | 'sheet'>,
): ReplyRow {
  const at = (name: ReplyColumn) => cells.find(({ column }) => column === columns[name]);
  const said = Object.fromEntries(
    Object.keys(columns).map((name) => {
      const cell = at(name as ReplyColumn);
      return [name, cell ? cellText(cell) : ''];
    }),
  ) as Record<ReplyColumn, string>;
  return {
    ...said,
    value: said.value === NOT_ASKED ? '' : said.value,
    valueCell: at('value'),
    source: { ...place, cell: cellAddress(row, columns.answer) },
  };
}
