import { refuse, success, type Refusal, type Result } from '#core/findings/refusal';

/** A CSV file of the contract: a header and records, by the names of their columns. */
export interface CsvTable {
  /** The names of the columns in their order; '' where a column has none. */
  readonly header: readonly string[];
  /** By column name, what is missing is ''. Maps, so that no column name can do harm. */
  readonly records: readonly ReadonlyMap<string, string>[];
  /** The row of each record, counting the header as 1 and empty rows too. */
  readonly rows: readonly number[];
}

/**
 * Reads CSV text as RFC 4180 has it: commas, doubled quotes inside quotes, CRLF or LF (or CR), a
 * byte order mark or none. Empty rows are left out. What cannot be read without guessing is
 * refused: an open quote, text after a closing quote, two columns of one name, values beyond
 * the last column, a semicolon instead of the comma, an encoding other than UTF-8.
 */
export function parseCsv(text: string, file: string): Result<CsvTable> {
  if (/[\0\ufffd]/.test(text)) return refuse({ code: 'csv-not-utf8', arguments: { file } });
  const scanned = scanRows(text.replace(/^\ufeff/, ''));
  if (scanned.fault) return refuse(faultOf(scanned.fault, file));
  const [head, ...body] = scanned.rows;
  if (!head || isEmpty(head)) return refuse({ code: 'csv-empty', arguments: { file } });
  const header = head.map((name) => name.normalize('NFC').trim());
  const badHeader = headerFault(header, file);
  return badHeader ? refuse(badHeader) : tableOf(header, body, file);
}

/**
 * CSV text with a header row, quoted where RFC 4180 needs it, lines ended by LF.
 *
 * @example
 * formatCsv(['unit', 'name'], [['219', 'Lục Ngạn, huyện']]); // => 'unit,name\n219,"Lục Ngạn, huyện"\n'
 */
export function formatCsv(header: readonly string[], records: Iterable<readonly string[]>): string {
  const blocks: string[] = [];
  let lines = [lineOf(header)];
  for (const record of records) {
    if (lines.length === LINES_A_BLOCK) {
      blocks.push(lines.join(''));
      lines = [];
    }
    lines.push(lineOf(record));
  }
  return blocks.join('') + lines.join('');
}

/** Joined at once, so that hundreds of thousands of lines do not stay in memory as single texts. */
const LINES_A_BLOCK = 1024;

type Fields = readonly string[];
type Fault = { readonly kind: 'unclosed' | 'after-quote'; readonly line: number };
type Scan = { readonly rows: readonly Fields[]; readonly fault?: Fault };

/** One field: quoted (group 1) or bare (group 2), then what ends it (group 3). */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n][^,\r\n]*|))(,|\r\n|\r|\n|$)/y;

function scanRows(text: string): Scan {
  const rows: Fields[] = [];
  let fields: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length || fields.length > 0) {
    const start = FIELD.lastIndex;
    const match = FIELD.exec(text);
    if (!match) return { rows, fault: quoteFault(text, start) };
    const [, quoted, bare = '', end] = match;
    fields.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(fields);
    fields = [];
  }
  return { rows };
}

/** Why the field that starts here with a quotation mark is none. */
function quoteFault(text: string, start: number): Fault {
  const line = text.slice(0, start).split(/\r\n|\r|\n/).length;
  const isClosed = /"[^"]*(?:""[^"]*)*"/y;
  isClosed.lastIndex = start;
  return { kind: isClosed.test(text) ? 'after-quote' : 'unclosed', line };
}

function faultOf({ kind, line }: Fault, file: string): Refusal {
  return kind === 'unclosed'
    ? { code: 'csv-unclosed-quote', arguments: { file, line } }
    : { code: 'csv-text-after-quote', arguments: { file, line } };
}

function headerFault(header: Fields, file: string): Refusal | undefined {
  const [only = ''] = header;
  const isSplitOtherwise = header.length === 1 && /[;\t]/.test(only);
  if (isSplitOtherwise) return { code: 'csv-not-commas', arguments: { file } };
  const named = header.filter((name) => name !== '');
  const column = named.find((name, position) => named.indexOf(name) !== position);
  return column === undefined
    ? undefined
    : { code: 'csv-duplicate-column', arguments: { file, column } };
}

function tableOf(header: Fields, body: readonly Fields[], file: string): Result<CsvTable> {
  const records: ReadonlyMap<string, string>[] = [];
  const rows: number[] = [];
  for (const [position, fields] of body.entries()) {
    if (isEmpty(fields)) continue;
    const row = position + 2;
    if (!isEmpty(fields.slice(header.length))) {
      const counts = { expected: header.length, found: fields.length };
      return refuse({ code: 'csv-too-many-fields', arguments: { file, row, ...counts } });
    }
    records.push(new Map(header.map((name, index) => [name, fields[index] ?? ''] as const)));
    rows.push(row);
  }
  return success({ header, records, rows });
}

function isEmpty(fields: Fields): boolean {
  return fields.every((field) => field.trim() === '');
}

function lineOf(fields: Fields): string {
  const isLoneEmpty = fields.length === 1 && fields[0] === '';
  return isLoneEmpty ? '""\n' : `${fields.map(quoted).join(',')}\n`;
}

const NEEDS_QUOTES = /[",\r\n]/;

function quoted(field: string): string {
  return NEEDS_QUOTES.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
