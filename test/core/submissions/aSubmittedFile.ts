import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { KnownFigure, YearBook } from '#core/catalogue/yearBook';
import { toDecimalText } from '#core/numbers/decimalText';
import { reported } from '#core/numbers/figure';
import { rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { FileReading } from '#core/submissions/reading';
import { bookForReading, readingContext } from '#core/submissions/readingContext';
import { readSubmissions } from '#core/submissions/readSubmissions';
import type {
  CellContent,
  CellRange,
  CellSnapshot,
  RowSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from '#core/workbook/snapshot';
import { aUnit, theStandardCatalogue } from '../catalogue/aCatalogue';

/** The report year of all the reader's stories. */
const YEAR = 2022;

export const CATALOGUE = theStandardCatalogue();

/** A small register: two districts, one of them gone, two operators and the department. */
export const REGISTER: readonly ReportingUnit[] = [
  aUnit({ code: 'LN', name: 'Huyện Lục Ngạn' }),
  aUnit({ code: 'SD', name: 'Huyện Sơn Động' }),
  aUnit({ code: 'HH', name: 'Huyện Hiệp Hòa', aliases: ['Hiệp Hoà'] }),
  aUnit({ code: 'CU', name: 'Huyện Cũ', validTo: '2021-12-31' }),
  aUnit({ code: 'VTA', name: 'Viễn thông A', kind: 'ENT_TEL', aliases: ['VNPT A'] }),
  aUnit({ code: 'VTB', name: 'Viễn thông B', kind: 'ENT_TEL' }),
  aUnit({ code: 'BCA', name: 'Bưu chính A', kind: 'ENT_POST' }),
  aUnit({ code: 'SO', name: 'Sở Thông tin và Truyền thông', kind: 'DEPT' }),
];

/**
 * A sheet drawn as rows of text, cells between bars. A bare number is a number; '1.250 with an
 * apostrophe a text; #REF! an error; ? a formula that was never calculated; @44900 a date's
 * serial; 0.65% a number shown as a percentage; > merges with the cell on the left, ^ with the
 * cell above; nothing is nothing.
 */
export function aSheet(name: string, ...rows: readonly string[]): SheetSnapshot {
  const merges: CellRange[] = [];
  const drawn = rows.map((line) => line.split('|').map((text) => text.trim()));
  const sheetRows = drawn.map((texts, row) => rowOf(texts, row, drawn, merges));
  return {
    name,
    visibility: 'visible',
    rows: sheetRows.filter(({ cells }) => cells.length > 0),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function rowOf(
  texts: readonly string[],
  row: number,
  drawn: readonly (readonly string[])[],
  merges: CellRange[],
): RowSnapshot {
  const cells: CellSnapshot[] = [];
  texts.forEach((text, column) => {
    if (text === '' || text === '>' || text === '^') return;
    cells.push({ row, column, ...contentOf(text) });
    const merge = mergeFrom(row, column, drawn);
    if (merge) merges.push(merge);
  });
  return { row, cells };
}

function mergeFrom(
  top: number,
  left: number,
  drawn: readonly (readonly string[])[],
): CellRange | undefined {
  let right = left;
  while (drawn[top]?.[right + 1] === '>') right++;
  let bottom = top;
  while (drawn[bottom + 1]?.[left] === '^') bottom++;
  return right > left || bottom > top ? { top, left, bottom, right } : undefined;
}

function contentOf(text: string): {
  content: CellContent;
  numberFormat?: string;
  formula?: string;
} {
  if (text.startsWith("'")) return { content: { kind: 'text', text: text.slice(1) } };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { content: { kind: 'number', value: Number(text) } };
  if (/^\d+(\.\d+)?%$/.test(text)) {
    return { content: { kind: 'number', value: Number(text.slice(0, -1)) }, numberFormat: '0.0%' };
  }
  if (text.startsWith('#')) return { content: { kind: 'error', error: text } };
  if (text === '?') return { content: { kind: 'uncalculated' }, formula: 'SUM(A1:A2)' };
  const date = /^@(\d+)$/.exec(text)?.[1];
  if (date !== undefined) {
    return { content: { kind: 'date', serial: Number(date) }, numberFormat: 'd/m' };
  }
  return { content: { kind: 'text', text: text.replace(/\\n/g, '\n') } };
}

/** The same sheet with hidden rows and columns (from 0), or another font in every cell. */
export function withLooks(
  sheet: SheetSnapshot,
  looks: { hiddenRows?: number[]; hiddenColumns?: number[]; font?: string },
): SheetSnapshot {
  const { font } = looks;
  return {
    ...sheet,
    hiddenRows: new Set(looks.hiddenRows),
    hiddenColumns: new Set(looks.hiddenColumns),
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => (font === undefined ? cell : { ...cell, font })),
    })),
  };
}

export interface FileStory {
  readonly file?: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly indicators?: readonly Indicator[];
  readonly units?: readonly ReportingUnit[];
  /** Published figures of the year before: [unit, indicator, whole value]. */
  readonly priors?: readonly (readonly [string, string, number])[];
}

/** What is read in a file of these sheets. */
export function readingOf(sheets: readonly SheetSnapshot[], story: FileStory = {}): FileReading {
  const snapshot: WorkbookSnapshot = {
    file: story.file ?? 'bao-cao-2022.xlsx',
    properties: new Map(Object.entries(story.properties ?? {})),
    sheets,
    warnings: [],
  };
  return readSubmissions(snapshot, readingContext(bookForReading(bookOf(story))));
}

function bookOf({ indicators, units, priors }: FileStory): YearBook {
  return {
    department: 'Sở Thông tin và Truyền thông tỉnh Bắc Giang',
    year: YEAR,
    settings: DEFAULT_SETTINGS,
    indicators: indicators ?? CATALOGUE,
    units: units ?? REGISTER,
    boundaries: [],
    knownFigures: (priors ?? []).map(published),
    plans: [],
  };
}

function published([unit, indicator, value]: readonly [string, string, number]): KnownFigure {
  return {
    unit,
    indicator,
    year: YEAR - 1,
    status: 'A',
    figure: reported(rational(value)),
    measure: '',
    source: { file: '', sheet: '', cell: '' },
  };
}

/** 'VTA VT012 current E 1000 D5', one line for each observation, in reading order. */
export function figuresIn(reading: FileReading): readonly string[] {
  return reading.submissions.flatMap(({ observations }) => observations.map(inWords));
}

/** This year's figures only, as 'VTA VT012 1000'. */
export function currentIn(reading: FileReading): readonly string[] {
  return reading.submissions.flatMap(({ observations }) =>
    observations
      .filter(({ role }) => role === 'current')
      .map((one) => `${one.unit} ${one.indicator} ${figureText(one)}`),
  );
}

function inWords(one: Observation): string {
  const { unit, indicator, role, status, source } = one;
  return `${unit} ${indicator} ${role} ${status} ${figureText(one)} ${source.cell}`;
}

function figureText({ figure }: Observation): string {
  return figure.state === 'value' ? toDecimalText(figure.value) : figure.state;
}

/** 'unknown-indicator B7 → VT012', with the message's variant where it has one. */
export function findingsIn(reading: FileReading): readonly string[] {
  return reading.findings.map(({ message, source, proposal }) =>
    [message.code, source.cell, ...(proposal === undefined ? [] : [`→ ${proposal}`])]
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** 'VT012 growth 6.4 (1 decimals)'. */
export function statedIn(reading: FileReading): readonly string[] {
  return reading.submissions.flatMap(({ stated }) =>
    stated.map(
      ({ indicator, kind, value, decimals }) =>
        `${indicator} ${kind} ${toDecimalText(value)} (${decimals})`,
    ),
  );
}
