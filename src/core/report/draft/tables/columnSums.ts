import { absolute, compare, divide, rational, subtract, sum } from '#core/numbers/rational';
import type { DecimalMark, PrintedNumber } from '../numbers/numberInText';
import type { Verdict } from '../verdict';
import { gridOf, headText, plain, rowsByTable, type Grid, type PlacedLine, type Row } from './grid';
import { addendIn, sumFault } from './sumOfCells';

/**
 * The totals of a draft's tables that are not the sums of their columns. Said only of a table whose
 * rows are nothing but places, and where another column does add up, or firms, where several others do:
 * then every row is there. What is no amount (rates, averages, ranks) and what may be counted twice
 * (shared sites, enterprises) does not add up, and is left alone.
 */
export function columnSums(
  lines: readonly PlacedLine[],
  mark: DecimalMark,
  byBook: ReadonlyMap<PlacedLine, Verdict | null> | undefined,
): ReadonlyMap<PlacedLine, Verdict> {
  const faults = new Map<PlacedLine, Verdict>();
  for (const rows of rowsByTable(lines).values()) {
    const grid = gridOf(rows);
    const parted = grid && partsAndTotal(grid);
    if (!grid || !parted) continue;
    const columns = [...grid.heads].flatMap(([column, head]) =>
      mayAddUp(headText(head), parted) ? (columnOf(column, parted, mark) ?? []) : [],
    );
    if (columns.filter(addsUp).length < (parted.areFirms ? 2 : 1)) continue;
    const isFounded = ({ cells }: Column): boolean =>
      cells.every((cell) => byBook?.get(cell)?.verdict !== 'disagree');
    for (const column of columns.filter((one) => !addsUp(one) && isFounded(one))) {
      faults.set(column.cell, faultOf(column));
    }
  }
  return faults;
}

function mayAddUp(head: string, { areFirms }: PartsAndTotal): boolean {
  return !ADDS_UP_NEVER.test(head) && (!areFirms || OF_EACH_FIRM.test(head));
}

const TOTAL = /^(?:tổng cộng|tổng số|tổng|cộng|toàn tỉnh|cả tỉnh)$/u;
/** "Cộng 4 xã, phường" */
const TOTAL_OF_SO_MANY =
  /^(?:tổng cộng|tổng số|tổng|cộng)\s+(\d{1,3})\s+(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|đơn vị|địa phương|doanh nghiệp)(?!\p{L})/u;
const PLACE =
  /^(?:huyện|thị xã|thành phố|tp\.?|tx\.?|quận|xã|phường|thị trấn|tt\.?|đặc khu)\s+\p{L}/u;
const ADDS_UP_NEVER =
  /%|tỷ lệ|tỉ lệ|mật độ|bình quân|trung bình|tốc độ|so với|so sánh|tăng|giảm|hạng|điểm|chỉ số|năm thành lập|vị trí|dùng chung|doanh nghiệp|^(?:tt|stt|mã)/u;
/** No two firms have the same; villages and households may be those of several. */
const OF_EACH_FIRM = /thuê bao|trạm|doanh thu|lao động|sản lượng|nộp/u;
/** "Viễn thông A", "Truyền hình cáp F": as samples name them, and brands. */
const FIRM =
  /^(?:(?:công ty|tập đoàn|chi nhánh|bưu điện|viễn thông|internet|truyền hình)(?:\s+\p{L}+)*|vnpt|viettel|mobifone|fpt|vietnamobile|gtel|vtvcab|sctv)(?:\s|$)/u;
const COMMUNE = /^(?:xã|phường|thị trấn|tt\.?|đặc khu)\s/u;
const LEAST_PARTS = 3;

interface PartsAndTotal {
  readonly parts: readonly Row[];
  readonly total: Row;
  readonly areFirms: boolean;
}

/** The total stands first or last; all else are places of one level, or firms, each once. */
function partsAndTotal({ body }: Grid): PartsAndTotal | undefined {
  const totals = body.filter((row) => isTotal(labelOf(row), body.length - 1));
  const [total, ...others] = totals;
  if (!total || others.length > 0 || (total !== body[0] && total !== body.at(-1))) return undefined;
  const parts = body.filter((row) => row !== total);
  const labels = parts.map(labelOf);
  const areFirms = labels.every((label) => FIRM.test(label));
  const areParts =
    labels.length >= LEAST_PARTS &&
    (areFirms || labels.every((label) => PLACE.test(label))) &&
    new Set(labels.map((label) => COMMUNE.test(label))).size === 1 &&
    new Set(labels).size === labels.length;
  return areParts ? { parts, total, areFirms } : undefined;
}

function isTotal(label: string, others: number): boolean {
  return TOTAL.test(label) || Number(TOTAL_OF_SO_MANY.exec(label)?.[1]) === others;
}

/** The first words of a row. */
function labelOf(row: Row): string {
  const words = [...row.values()].find(({ text }) => /\p{L}{2}/u.test(text));
  return plain(words?.text.replaceAll('*', '') ?? '');
}

interface Column {
  readonly cell: PlacedLine;
  readonly cells: readonly PlacedLine[];
  readonly parts: readonly PrintedNumber[];
  readonly total: PrintedNumber;
}

/** Undefined where a cell of the column is no plain number; a firm that has nothing of it may have a dash. */
function columnOf(
  column: number,
  { parts, total, areFirms }: PartsAndTotal,
  mark: DecimalMark,
): Column | undefined {
  const cell = total.get(column);
  const below = cell && printedIn(cell, mark);
  const cells = parts
    .flatMap((row) => row.get(column) ?? [])
    .filter(({ text }) => !(areFirms && /^\s*[-–]\s*$/u.test(text)));
  const known = cells.flatMap((part) => printedIn(part, mark) ?? []);
  const isKnown =
    parts.every((row) => row.has(column)) &&
    known.length === cells.length &&
    known.length >= LEAST_PARTS;
  return below && isKnown ? { cell, cells, parts: known, total: below } : undefined;
}

function printedIn(cell: PlacedLine, mark: DecimalMark): PrintedNumber | undefined {
  return addendIn(cell, mark)?.readings[0];
}

/** As far as rounding allows: half a unit of the last place for each number; counts exactly. */
function addsUp({ parts, total }: Column): boolean {
  const all = [...parts, total];
  const distance = absolute(subtract(sum(parts.map(({ value }) => value)), total.value));
  const isCounted = all.every(({ place }) => compare(place, rational(1)) === 0);
  const slack = isCounted ? rational(0) : sum(all.map(({ place }) => divide(place, rational(2))));
  return compare(distance, slack) <= 0;
}

function faultOf({ cell, parts, total }: Column): Verdict {
  const expected = sum(parts.map(({ value }) => value));
  return sumFault('draft/column-sum-differs', cell, total.value, expected);
}
