import { refusedAs } from './unreadable';

/** A record begins with its type and the length of what follows, two bytes each (MS-XLS, 2.1.4). */
const HEADER_SIZE = 4;
/** No record has this type: the library passes over it unread. */
const UNREAD = 0xffff;
const FORMULA = 0x0006;
/** Where a formula says how long its tokens are (MS-XLS, 2.4.127; the same in Excel 5). */
const TOKENS_LENGTH_AT = 20;
const MERGED_CELLS = 0x00e5;
const REFERENCE_SIZE = 8;
const FILE_PASS = 0x002f;

/** The records that say what the cells hold, and the least length of each that can be read. */
const SHORTEST: ReadonlyMap<number, number> = new Map([
  [FORMULA, 22],
  [0x000a, 0], // end of a sheet
  [0x0022, 2], // days count from 1904
  [0x003c, 0], // what did not fit into the record before
  [0x0042, 2], // code page
  [0x007d, 10], // columns
  [0x0081, 2], // what kind of sheet
  [0x0085, 8], // name of a sheet
  [0x00bd, 6], // numbers in a row
  [0x00d6, 8], // text with its look
  [0x00e0, 16], // look of a cell
  [MERGED_CELLS, 2],
  [0x00fc, 8], // shared texts
  [0x00fd, 10], // cell with a shared text
  [0x0200, 10], // extent
  [0x0203, 14], // number
  [0x0204, 8], // text
  [0x0205, 8], // truth or error
  [0x0207, 2], // text of a formula
  [0x0208, 16], // row
  [0x027e, 10], // short number
  [0x041e, 3], // number format
  [0x0809, 4], // beginning of a sheet
]);

/**
 * The workbook stream of an .xls, of which nothing but cells, names and looks is left to be read:
 * the tokens of formulas, links, notes, drawings and pivot tables are passed over. The library
 * trusts what records claim of themselves, and a claim that does not fit would keep it busy for
 * ever, so records are held to their lengths first. A formula stays known as one, without its text.
 */
export function cellRecords(stream: Uint8Array): Uint8Array {
  const records = stream.slice();
  const view = new DataView(records.buffer);
  let at = 0;
  while (at + HEADER_SIZE <= records.length) {
    const length = view.getUint16(at + 2, true);
    prepare(view, at, length);
    at += HEADER_SIZE + length;
  }
  return records;
}

function prepare(view: DataView, at: number, length: number): void {
  const type = view.getUint16(at, true);
  if (type === FILE_PASS) throw refusedAs('encrypted');
  const shortest = SHORTEST.get(type);
  // Padding behind the last record is a record of nothing: it stays, and ends the reading.
  if (shortest === undefined && type !== 0) view.setUint16(at, UNREAD, true);
  if (shortest === undefined) return;
  const body = at + HEADER_SIZE;
  const isWhole = length >= shortest && body + length <= view.byteLength;
  if (!isWhole) throw refusedAs('damaged-workbook');
  if (type === FORMULA) view.setUint16(body + TOKENS_LENGTH_AT, 0, true);
  if (type === MERGED_CELLS) {
    const claimed = 2 + view.getUint16(body, true) * REFERENCE_SIZE;
    if (claimed > length) throw refusedAs('damaged-workbook');
  }
}
