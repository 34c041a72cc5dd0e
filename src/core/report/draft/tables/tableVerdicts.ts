import { unitKey } from '#core/catalogue/nameKey';
import { parseMeasure } from '#core/numbers/measure';
import { absolute, compare, rational } from '#core/numbers/rational';
import type { BookFigures } from '../bookFigures';
import { placedClause } from '../circumstances';
import type { Claim } from '../claim';
import { judgeClaim } from '../judgeClaim';
import type { DecimalMark, NumberInText } from '../numberInText';
import { numbersInText } from '../numbersInText';
import { findNames, findPhrases } from '../subjectPhrases';
import type { Verdict } from '../verdict';
import { wordsOf } from '../words';
import { columnMeaning, type ColumnMeaning } from './columnMeaning';
import { gridOf, isDatum, plain, rowsByTable, type Grid, type PlacedLine, type Row } from './grid';

/**
 * What is to be said of the cells of a draft's tables: a verdict, or nothing (null) where a number
 * only counts rows or columns. Of cells whose row or column is not understood there is no entry.
 */
export function tableVerdicts(
  lines: readonly PlacedLine[],
  figures: BookFigures,
  mark: DecimalMark,
): ReadonlyMap<PlacedLine, Verdict | null> {
  const said = new Map<PlacedLine, Verdict | null>();
  const captions = captionsByTable(lines);
  for (const [number, rows] of rowsByTable(lines)) {
    const grid = gridOf(rows);
    if (!grid) continue;
    for (const cell of grid.numbering) said.set(cell, null);
    const caption = captions.get(number) ?? [];
    if (!caption.every((text) => speaksOfProvince(text, figures))) continue;
    for (const [cell, verdict] of verdictsIn(grid, caption, figures, mark)) said.set(cell, verdict);
  }
  return said;
}

/** Empty, or the document that a table goes with and the office that issues it. */
const ENCLOSED = /^\s*(?:\(\s*kèm theo.*)?$/iu;
/** Paragraphs above a table that may say what it is about. */
const CAPTION = 3;

/**
 * The last paragraphs above each table, from its numbered title on where it has one; a table right
 * behind another goes on under the words above that.
 */
function captionsByTable(lines: readonly PlacedLine[]): ReadonlyMap<number, readonly string[]> {
  const captions = new Map<number, readonly string[]>();
  let above: readonly string[] = [];
  let last: readonly string[] = [];
  for (const { cell, text } of lines) {
    if (cell && !captions.has(cell.table)) {
      last = above.length > 0 ? above : last;
      captions.set(cell.table, fromTitle(last));
      above = [];
    }
    if (!cell && !ENCLOSED.test(text)) above = [...above, text].slice(-CAPTION);
  }
  return captions;
}

/** "Biểu 3. …", "Bảng 2: …", "Phụ lục II" */
const TITLE = /^\s*(?:\*\*)?(?:biểu|bảng|phụ lục)\s+(?:số\s+)?(?:\d|[IVX])/iu;
/** A whole sentence of the report, not a heading or a title. */
const SENTENCE = /[.;]\s*$/u;

/** Above its title a table may still be headed by a place ("Huyện …"), but not by sentences. */
function fromTitle(above: readonly string[]): readonly string[] {
  const title = above.map((text) => TITLE.test(text)).lastIndexOf(true);
  return above.filter((text, at) => at >= title || !SENTENCE.test(text));
}

function speaksOfProvince(text: string, figures: BookFigures): boolean {
  const { places, periods } = placedClause(text, wordsOf(text), figures);
  return places.every(({ said }) => said === '') && periods.every(({ said }) => said !== 'part');
}

/** What a row or a column is about. */
interface About {
  readonly indicator: string | undefined;
  /** A unit of the register, '' for the province. */
  readonly unit: string | undefined;
  readonly year: number | undefined;
  /** The measure of its numbers, where it is said. */
  readonly measure: string | undefined;
}

function verdictsIn(
  grid: Grid,
  caption: readonly string[],
  figures: BookFigures,
  mark: DecimalMark,
): readonly (readonly [PlacedLine, Verdict])[] {
  const layout = layoutOf(grid);
  if (layout.name === undefined) return [];
  const columns = new Map(
    [...grid.heads].map(([column, head]) => {
      const meaning = columnMeaning(head, figures.year);
      return [column, { meaning, about: aboutHead(head, figures) }] as const;
    }),
  );
  const context = aboutCaption(caption, figures);
  const rows = grid.body.map((row) => [row, aboutRow(row, layout, figures)] as const);
  const isByUnit =
    rows.some(([, { unit }]) => unit !== undefined && unit !== '') || layout.isOfUnits;
  return rows.flatMap(([row, about]) =>
    [...row].flatMap(([column, cell]) => {
      const head = columns.get(column);
      if (!head || layout.labels.has(column) || !isDatum(cell)) return [];
      const asked = askedOf(about, head, context, isByUnit);
      const verdict = asked && judgeCell(cell, asked, figures, mark);
      return verdict ? [[cell, verdict] as const] : [];
    }),
  );
}

interface Layout {
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

const NAME_HEAD = /^(?:tên )?(?:chỉ tiêu|nội dung|tiêu chí)(?!\p{L})/u;
const UNIT_HEAD =
  /^(?:tên )?(?:đơn vị(?! tính)|địa phương|địa bàn|huyện|doanh nghiệp|nhà mạng|xã)(?!\p{L})/u;

function layoutOf({ heads, body }: Grid): Layout {
  const columnOf = (pattern: RegExp): number | undefined =>
    [...heads].find(([, text]) => pattern.test(text))?.[0];
  const code = columnOf(/^mã(?: số)?$/u);
  const measure =
    columnOf(/^(?:đơn vị tính|đvt|đv tính)$/u) ??
    [...heads].find(([column, text]) => text === 'đơn vị' && isOfMeasures(column, body))?.[0];
  const ordinal = columnOf(/^(?:tt|stt|số tt|số thứ tự)$/u);
  const others = new Set([code, measure, ordinal].filter((column) => column !== undefined));
  const isWords = (column: number): boolean =>
    !others.has(column) && body.filter((row) => isWord(row.get(column))).length * 2 > body.length;
  const ofUnits = [...heads].find(
    ([column, text]) => column !== measure && UNIT_HEAD.test(text),
  )?.[0];
  const name = columnOf(NAME_HEAD) ?? ofUnits ?? [...heads.keys()].find(isWords);
  const unit = name === ofUnits ? undefined : ofUnits;
  const labels = new Set([...others, ...[name, unit].filter((column) => column !== undefined)]);
  return { name, code, measure, unit, labels, isOfUnits: name !== undefined && name === ofUnits };
}

/** "Đơn vị" alone heads measures as well as those who report. */
function isOfMeasures(column: number, body: readonly Row[]): boolean {
  const said = body.flatMap((row) => row.get(column)?.text.trim() ?? []).filter(Boolean);
  return said.length > 0 && said.every((text) => parseMeasure(text)?.isFamiliar === true);
}

function isWord(cell: PlacedLine | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '' && !isDatum(cell);
}

const NOTHING: About = {
  indicator: undefined,
  unit: undefined,
  year: undefined,
  measure: undefined,
};
/** "Doanh thu (tỷ đồng)" */
const MEASURE_BRACKET = /\s*\(([^()]*)\)\s*$/u;
const TOTAL = /^(?:toàn tỉnh|tổng số toàn tỉnh|tổng cộng toàn tỉnh|cả tỉnh)$/u;

/** What a column is about besides its year: an indicator or a unit. */
function aboutHead(head: string, figures: BookFigures): About {
  const bare = head.replace(/(?:^|\s)(?:năm\s*)?(?:19|20)\d\d(?=$|\s)/gu, ' ').trim();
  const name = aboutName(bare, figures);
  return { ...name, measure: name.measure };
}

function aboutRow(row: Row, layout: Layout, figures: BookFigures): About {
  const said = (column: number | undefined): string =>
    column === undefined ? '' : (row.get(column)?.text.trim() ?? '');
  const name = said(layout.name);
  const year = /^(?:năm\s*)?((?:19|20)\d\d)$/iu.exec(name)?.[1];
  if (year !== undefined) return { ...NOTHING, year: Number(year) };
  const byCode = figures.indicators.get(said(layout.code))?.code;
  const about = aboutName(name, figures);
  const measure = said(layout.measure);
  const unit = layout.unit === undefined ? about.unit : aboutName(said(layout.unit), figures).unit;
  if (layout.unit !== undefined && unit === undefined) return NOTHING;
  return {
    ...about,
    unit,
    indicator: unlessRating(byCode, figures) ?? about.indicator,
    measure: measure === '' ? about.measure : measure,
  };
}

/** By a name that is whole, and nobody else's. */
function aboutName(text: string, figures: BookFigures): About {
  const bracket = MEASURE_BRACKET.exec(text)?.[1]?.trim();
  const measure =
    bracket !== undefined && parseMeasure(bracket)?.isFamiliar === true ? bracket : undefined;
  const name = measure === undefined ? text : text.replace(MEASURE_BRACKET, '');
  if (TOTAL.test(plain(name))) return { ...NOTHING, unit: '', measure };
  const words = wordsOf(name);
  const isWhole = (found: { readonly start: number; readonly end: number } | undefined): boolean =>
    found !== undefined && found.start === words[0]?.start && found.end === words.at(-1)?.end;
  const [unit] = findNames(figures.unitNames, words);
  if (isWhole(unit)) {
    const [only, ...others] = unit?.codes ?? [];
    return { ...NOTHING, unit: others.length === 0 ? only : undefined, measure };
  }
  const [phrase] = findPhrases(figures.phrases, words);
  const [only, ...others] = isWhole(phrase) ? (phrase?.codes ?? []) : [];
  const indicator = others.length === 0 ? unlessRating(only, figures) : undefined;
  return { ...NOTHING, indicator, measure };
}

/** Ratings of another year are left alone. */
function unlessRating(code: string | undefined, figures: BookFigures): string | undefined {
  const form = code === undefined ? undefined : figures.indicators.get(code)?.growthForm;
  return form === 'rank_change' || form === 'score_change' ? undefined : code;
}

/** What stands above a table: its year, its measure, and what it counts by unit. */
function aboutCaption(caption: readonly string[], figures: BookFigures): About {
  const text = caption.join('\n');
  const years = new Set(
    [...text.matchAll(/năm\s+((?:19|20)\d\d)(?!\d)/giu)].map(([, year]) => Number(year)),
  );
  const measure = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^()\n;.]+)/iu.exec(text)?.[1]?.trim();
  const found = findPhrases(figures.phrases, wordsOf(text)).flatMap(({ codes }) => codes);
  const [indicator, ...others] = [...new Set(found)];
  return {
    indicator: others.length === 0 ? unlessRating(indicator, figures) : undefined,
    unit: undefined,
    year: years.size === 1 ? [...years][0] : undefined,
    measure: measure === undefined || unitKey(measure) === '' ? undefined : measure,
  };
}

interface Head {
  readonly meaning: ColumnMeaning;
  readonly about: About;
}

/** A cell with all that is known of it. */
interface AskedCell {
  readonly indicator: string;
  readonly unit: string;
  readonly year: number | undefined;
  readonly measure: string | undefined;
  readonly kind: ColumnMeaning['kind'];
}

function askedOf(
  row: About,
  { meaning, about: column }: Head,
  context: About,
  isByUnit: boolean,
): AskedCell | undefined {
  if (meaning.kind === 'unclear') return undefined;
  if (row.indicator !== undefined && column.indicator !== undefined) return undefined;
  if (row.unit !== undefined && column.unit !== undefined) return undefined;
  if (isByUnit && row.unit === undefined) return undefined;
  const own = row.indicator ?? column.indicator;
  const isCounted = isByUnit && meaning.year !== undefined;
  const indicator = own ?? (isCounted ? context.indicator : undefined);
  if (indicator === undefined) return undefined;
  const isColumnKnown =
    meaning.year !== undefined || column.indicator !== undefined || column.unit !== undefined;
  if (!isColumnKnown && meaning.kind === 'level') return undefined;
  return {
    indicator,
    unit: row.unit ?? column.unit ?? '',
    year: meaning.year ?? row.year ?? context.year,
    measure: row.measure ?? column.measure ?? context.measure,
    kind: meaning.kind,
  };
}

function judgeCell(
  { line, text }: PlacedLine,
  asked: AskedCell,
  figures: BookFigures,
  mark: DecimalMark,
): Verdict | undefined {
  const { indicator, unit, year, kind } = asked;
  const own = figures.indicators.get(indicator)?.unit ?? '';
  const isCount = parseMeasure(own)?.dimension.startsWith('count:') === true;
  const isRate = own === '%';
  const measure = kindIsPercent(kind) ? '%' : (asked.measure ?? own);
  const isMeasured = kindIsPercent(kind) || asked.measure !== undefined || isCount || isRate;
  const written = text.trim();
  const isNegative = /^[-−–(]/u.test(written);
  const digits = written.replace(/[+\-−–()%\s]/gu, '');
  const [number, ...others] = numbersInText(`${digits} ${measure}`, mark ?? ',');
  if (!number || others.length > 0) return undefined;
  const isComparedRate = kind === 'growth-or-index' && isRate;
  const setting = { unit, year: year ?? figures.year, isLikeForLike: false };
  const verdicts = kindsOf(kind, number).map((one) => {
    const direction = one === 'growth' ? (isNegative ? 'down' : 'up') : undefined;
    const claim: Claim = { number, kind: one, direction, base: undefined, reached: undefined };
    const question = {
      subject: { codes: [indicator], isNamed: true, isWhole: true },
      settings: [setting],
      isCertain: isMeasured && year !== undefined && !isComparedRate,
      figures,
    };
    return { ...judgeClaim(claim, question, line), text: written };
  });
  return verdicts.find(({ verdict }) => verdict === 'agree') ?? verdicts[0];
}

function kindIsPercent(kind: ColumnMeaning['kind']): boolean {
  return kind === 'index' || kind === 'plan' || kind === 'growth-or-index';
}

/** "So sánh (%)" may head indices or growth: the likelier first. */
function kindsOf(
  kind: ColumnMeaning['kind'],
  { readings: [printed] }: NumberInText,
): readonly Claim['kind'][] {
  if (kind === 'unclear') return [];
  if (kind !== 'growth-or-index') return [kind];
  const isLarge = printed !== undefined && compare(absolute(printed.value), LEAST_INDEX) >= 0;
  return isLarge ? ['index', 'growth'] : ['growth', 'index'];
}

/** Fewer per cent are read as growth. */
const LEAST_INDEX = rational(50);
