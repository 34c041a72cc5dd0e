import type { BookFigures } from './bookFigures';
import { placedClause } from './circumstances';
import type { Claim } from './claim';
import { judgeClaim } from './judgeClaim';
import type { DecimalMark } from './numberInText';
import { numbersInText } from './numbersInText';
import { findPhrases } from './subjectPhrases';
import type { Verdict } from './verdict';
import { wordsOf } from './words';

/** Where a paragraph stands in a table of the draft; all count from 0. */
export interface TablePlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A paragraph of a draft, in a table or not. */
interface PlacedLine {
  readonly line: number;
  readonly text: string;
  readonly cell?: TablePlace | undefined;
}

/** What the numbers of a column are. */
type ColumnMeaning =
  | { readonly kind: 'level' | 'plan-level'; readonly year: number }
  | { readonly kind: 'index' | 'plan'; readonly year: number };

type Table = ReadonlyMap<number, ReadonlyMap<number, PlacedLine>>;

/**
 * The verdicts on the cells of tables of indicators, by line: a row is known by the code or the
 * whole name of its indicator, a column by its head. Of cells whose row or column is not
 * understood nothing is said here.
 */
export function tableVerdicts(
  lines: readonly PlacedLine[],
  figures: BookFigures,
  mark: DecimalMark,
): ReadonlyMap<number, Verdict> {
  const tables = tablesIn(lines);
  const verdicts = [...tables].flatMap(([number, table]) => {
    const first = lines.findIndex(({ cell }) => cell?.table === number);
    const caption = lines.slice(0, first).filter(({ text }) => !ENCLOSED.test(text));
    const isOurs = caption.slice(-CAPTION).every(({ text }) => speaksOfProvince(text, figures));
    return isOurs ? verdictsIn(table, figures, mark) : [];
  });
  return new Map(verdicts.map((verdict) => [verdict.line, verdict] as const));
}

/** Empty, or the document that a table goes with and the office that issues it. */
const ENCLOSED = /^\s*(?:\(\s*kèm theo.*)?$/iu;
/** Paragraphs above a table that may say what it is about. */
const CAPTION = 3;

function speaksOfProvince(text: string, figures: BookFigures): boolean {
  const { places, periods } = placedClause(text, wordsOf(text), figures);
  return places.every(({ said }) => said === '') && periods.every(({ said }) => said !== 'part');
}

/** A cell of several paragraphs is none of ours: its first one stands for it, the others are read alone. */
function tablesIn(lines: readonly PlacedLine[]): ReadonlyMap<number, Table> {
  const tables = new Map<number, Map<number, Map<number, PlacedLine>>>();
  for (const line of lines) {
    if (!line.cell) continue;
    const { table, row, column } = line.cell;
    const rows = tables.get(table) ?? new Map<number, Map<number, PlacedLine>>();
    const cells = rows.get(row) ?? new Map<number, PlacedLine>();
    if (!cells.has(column)) cells.set(column, line);
    tables.set(table, rows.set(row, cells));
  }
  return tables;
}

function verdictsIn(table: Table, figures: BookFigures, mark: DecimalMark): readonly Verdict[] {
  const [head, ...body] = [...table.values()];
  if (!head) return [];
  const heads = [...head].map(([column, { text }]) => [column, plain(text)] as const);
  const columnOf = (pattern: RegExp): number | undefined =>
    heads.find(([, text]) => pattern.test(text))?.[0];
  const name = columnOf(/^(?:tên )?chỉ tiêu$/u);
  const unit = columnOf(/^(?:đơn vị tính|đvt)$/u);
  const isOfUnits = columnOf(/đơn vị báo cáo|địa bàn/u) !== undefined;
  if (name === undefined || unit === undefined || isOfUnits) return [];
  const code = columnOf(/^mã(?: số)?$/u);
  const meanings = heads.flatMap(([column, text]) => {
    const meaning = meaningOf(text, figures.year);
    return meaning ? [[column, meaning] as const] : [];
  });
  return body.flatMap((row) => {
    const said = (column: number | undefined): string =>
      column === undefined ? '' : (row.get(column)?.text.trim() ?? '');
    const indicator = indicatorOf(said(code), said(name), figures);
    if (indicator === undefined) return [];
    return meanings.flatMap(([column, meaning]) => {
      const cell = row.get(column);
      return cell ? judgeCell(cell, { indicator, unit: said(unit), meaning }, figures, mark) : [];
    });
  });
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

const YEAR_HEAD =
  /^(?:chính thức|sơ bộ|ước tính|ước thực hiện|ước|thực hiện)?\s*(?:năm )?((?:19|20)\d\d)$/u;

/** "Ước thực hiện năm 2022", "Kế hoạch năm 2022", "So với năm 2021 (%)", "So với kế hoạch (%)" */
function meaningOf(head: string, bookYear: number): ColumnMeaning | undefined {
  const year = YEAR_HEAD.exec(head)?.[1];
  if (year !== undefined) return { kind: 'level', year: Number(year) };
  const planned = /^kế hoạch (?:năm )?((?:19|20)\d\d)$/u.exec(head)?.[1];
  if (planned !== undefined) return { kind: 'plan-level', year: Number(planned) };
  if (/^so với kế hoạch \(%\)$/u.test(head)) return { kind: 'plan', year: bookYear };
  const base = /^so với (?:năm )?((?:19|20)\d\d) \(%.*\)$/u.exec(head)?.[1];
  return Number(base) === bookYear - 1 ? { kind: 'index', year: bookYear } : undefined;
}

/** By the code, else by a name that is nobody else's. Ratings of another year are left alone. */
function indicatorOf(code: string, name: string, figures: BookFigures): string | undefined {
  const words = wordsOf(name);
  const [phrase] = findPhrases(figures.phrases, words);
  const isWhole = phrase?.start === words[0]?.start && phrase?.end === words.at(-1)?.end;
  const [only, ...others] = isWhole && phrase ? phrase.codes : [];
  const found = figures.indicators.get(code)?.code ?? (others.length === 0 ? only : undefined);
  const form = found === undefined ? undefined : figures.indicators.get(found)?.growthForm;
  return form === 'rank_change' || form === 'score_change' ? undefined : found;
}

interface CellSetting {
  readonly indicator: string;
  readonly unit: string;
  readonly meaning: ColumnMeaning;
}

function judgeCell(
  { line, text }: PlacedLine,
  { indicator, unit, meaning: { kind, year } }: CellSetting,
  figures: BookFigures,
  mark: DecimalMark,
): readonly Verdict[] {
  const written = text.trim();
  if (!/^\d[\d.,]*$/u.test(written)) return [];
  const isPercent = kind === 'index' || kind === 'plan';
  const [number, ...others] = numbersInText(`${written} ${isPercent ? '%' : unit}`, mark ?? ',');
  if (!number || others.length > 0) return [];
  const claim: Claim = { number, kind, direction: undefined, base: undefined, reached: undefined };
  const asked = {
    subject: { codes: [indicator], isNamed: true, isWhole: true },
    settings: [{ unit: '', year, isLikeForLike: false }],
    isCertain: true,
    figures,
  };
  return [{ ...judgeClaim(claim, asked, line), text: written }];
}
