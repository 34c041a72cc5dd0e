/** Where a paragraph stands in a table of the draft; all count from 0. */
export interface TablePlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A paragraph of a draft, in a table or not. */
export interface PlacedLine {
  readonly line: number;
  readonly text: string;
  readonly cell?: TablePlace | undefined;
}

/** A table with what stands at its head parted from what stands below. */
export interface Grid {
  /** What is said of a column: from the top, one text for each row of the head that reaches over it. */
  readonly heads: ReadonlyMap<number, readonly string[]>;
  readonly body: readonly Row[];
  /** Numbers that only count rows or columns. */
  readonly numbering: readonly PlacedLine[];
}

/** The cells of a row by their columns; of a cell of several paragraphs the first. */
export type Row = ReadonlyMap<number, PlacedLine>;

/** The tables of a draft by their numbers. */
export function rowsByTable(lines: readonly PlacedLine[]): ReadonlyMap<number, readonly Row[]> {
  const tables = new Map<number, Map<number, Map<number, PlacedLine>>>();
  for (const line of lines) {
    if (!line.cell) continue;
    const { table, row, column } = line.cell;
    const rows = tables.get(table) ?? new Map<number, Map<number, PlacedLine>>();
    const cells = rows.get(row) ?? new Map<number, PlacedLine>();
    if (!cells.has(column)) cells.set(column, line);
    tables.set(table, rows.set(row, cells));
  }
  return new Map([...tables].map(([number, rows]) => [number, [...rows.values()]] as const));
}

/**
 * The head reaches down to the row that numbers the columns, else to the first row with a number.
 * Undefined where the first row holds numbers already: nothing says then what they are.
 */
export function gridOf(rows: readonly Row[]): Grid | undefined {
  const datum = rows.findIndex((row) => !isNumbering(row) && [...row.values()].some(isDatum));
  const numbered = rows.findIndex(isNumbering);
  const isNumbered = numbered > 0 && (datum === -1 || numbered < datum);
  const first = isNumbered ? numbered + 1 : datum;
  if (first <= 0) return undefined;
  const above = rows.slice(0, first);
  const heads = headsOf(above.filter((row) => !isNumbering(row)));
  const ordinal = [...heads].find(([, parts]) => ORDINAL_HEAD.test(headText(parts)))?.[0];
  const body = rows.slice(first);
  const ordinals = body.flatMap((row) => (ordinal === undefined ? [] : (row.get(ordinal) ?? [])));
  return {
    heads,
    body,
    numbering: [
      ...above.filter(isNumbering).flatMap((row) => [...row.values()]),
      ...ordinals.filter(({ text }) => /^\s*[\d.]{1,8}\s*$/u.test(text)),
    ],
  };
}

/** A head as one line. */
export function headText(parts: readonly string[]): string {
  return parts.join(' ');
}

const ORDINAL_HEAD = /^(?:tt|stt|số tt|số thứ tự)$/u;

/** A number that is no year. */
export function isDatum({ text }: PlacedLine): boolean {
  return /^[+\-−–(]?\s*\d[\d.,\s]*%?\)?$/u.test(text.trim()) && !isYear(text);
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text.trim());
}

/** "(1) (2) (3)", "A B 1 2": a row that numbers the columns. */
function isNumbering(row: Row): boolean {
  const texts = [...row.values()].map(({ text }) => text.trim()).filter((text) => text !== '');
  const numbers = texts.flatMap((text) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/u.exec(text)?.[1] ?? []);
  const areCounted = numbers.every(
    (one, at) => at === 0 || Number(one) === Number(numbers[at - 1]) + 1,
  );
  const areOthers = texts.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/u.test(text));
  return numbers.length >= 2 && texts.length >= 3 && areCounted && areOthers;
}

function isSaid(row: Row, column: number): boolean {
  return (row.get(column)?.text.trim() ?? '') !== '';
}

/** A cell of the head reaches up to the next one of its row, over empty ones above others; what lies below adds to it. */
function headsOf(rows: readonly Row[]): ReadonlyMap<number, readonly string[]> {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  return new Map(
    columns.map((column) => {
      const said = rows.flatMap((row, position) => {
        const isHeaded = rows.slice(position + 1).some((below) => isSaid(below, column));
        const at = [...row.keys()]
          .filter((one) => one <= column && (!isHeaded || one === 0 || isSaid(row, one)))
          .at(-1);
        return at === undefined ? [] : [plain(row.get(at)?.text ?? '')];
      });
      return [column, [...new Set(said)].filter((text) => text !== '')] as const;
    }),
  );
}

/** As heads are compared: lower case, single spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
