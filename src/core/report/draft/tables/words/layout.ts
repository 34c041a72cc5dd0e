import { parseMeasure } from '#core/numbers/measure';
import { headText, isDatum, type Grid, type PlacedLine, type Row } from '../grid';

/** What each column of a table is for. */
export interface Layout {
  readonly name: number | undefined;
  readonly code: number | undefined;
  readonly measure: number | undefined;
  /** Where the rows name a unit beside an indicator. */
  readonly unit: number | undefined;
  /** Columns that hold no figures. */
  readonly labels: ReadonlySet<number>;
  /** The rows are reporting units, by what the head says. */
  readonly isOfUnits: boolean;
}

export function layoutOf({ heads, body }: Grid): Layout {
  const said = [...heads].map(([column, parts]) => [column, headText(parts)] as const);
  const columnOf = (pattern: RegExp): number | undefined =>
    said.find(([, text]) => pattern.test(text))?.[0];
  const code = columnOf(/^mã(?: số)?$/u);
  const measure =
    columnOf(/^(?:đơn vị tính|đvt|đv tính)$/u) ??
    said.find(([column, text]) => text === 'đơn vị' && isOfMeasures(column, body))?.[0];
  const ordinal = columnOf(/^(?:tt|stt|số tt|số thứ tự)$/u);
  const others = new Set([code, measure, ordinal].filter((column) => column !== undefined));
  const isWords = (column: number): boolean =>
    !others.has(column) && body.filter((row) => isWord(row.get(column))).length * 2 > body.length;
  const ofUnits = said.find(([column, text]) => column !== measure && UNIT_HEAD.test(text))?.[0];
  const name = columnOf(NAME_HEAD) ?? ofUnits ?? [...heads.keys()].find(isWords);
  const unit = name === ofUnits ? undefined : ofUnits;
  const labels = new Set([...others, ...[name, unit].filter((column) => column !== undefined)]);
  return { name, code, measure, unit, labels, isOfUnits: name !== undefined && name === ofUnits };
}

export const NAME_HEAD = /^(?:tên )?(?:chỉ tiêu|nội dung|tiêu chí)(?!\p{L})/u;
const UNIT_HEAD =
  /^(?:tên )?(?:đơn vị(?! tính)|địa phương|địa bàn|huyện|doanh nghiệp|nhà mạng|cơ sở|xã)(?!\p{L})/u;

/** "Đơn vị" alone heads measures as well as those who report. */
function isOfMeasures(column: number, body: readonly Row[]): boolean {
  const said = body.flatMap((row) => row.get(column)?.text.trim() ?? []).filter(Boolean);
  return said.length > 0 && said.every((text) => parseMeasure(text)?.isFamiliar === true);
}

function isWord(cell: PlacedLine | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '' && !isDatum(cell);
}
