import { unitKey } from '#core/catalogue/nameKey';
import { parseMeasure } from '#core/numbers/measure';
import { absolute, compare, rational, signOf } from '#core/numbers/rational';
import type { BookFigures } from '../bookFigures';
import { placedClause } from '../circumstances';
import type { Claim } from '../claim';
import { judgeClaim } from '../judgeClaim';
import type { DecimalMark, NumberInText } from '../numberInText';
import { numbersInText } from '../numbersInText';
import { findNames, findPhrases } from '../subjectPhrases';
import type { Verdict } from '../verdict';
import { wordsOf } from '../words';
import { columnMeaning, isOfPartOfYear, type ColumnMeaning } from './columnMeaning';
import {
  gridOf,
  headText,
  isDatum,
  plain,
  rowsByTable,
  type Grid,
  type PlacedLine,
  type Row,
} from './grid';

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
    const period = periodOf(caption, grid, figures);
    if (period === 'no-result' || !caption.every((text) => speaksOfProvince(text, figures)))
      continue;
    for (const [cell, verdict] of verdictsIn(grid, caption, period, figures, mark))
      said.set(cell, verdict);
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
  const { places } = placedClause(text, wordsOf(text), figures);
  return places.every(({ said }) => said === '');
}

/** Of what a caption speaks: of a year, of several, each with its own column or row, or of what is no year's result. */
type CaptionPeriod = 'year' | 'years' | 'no-result';

/** "CHUỖI SỐ LIỆU 5 NĂM (2019 - 2023)", "Số liệu 2 năm 2022-2023", "giai đoạn từ năm 2019 đến năm 2023" */
const YEARS_TOLD =
  /(?:(?:trong|qua|cả)\s+)?\d{1,2}\s+năm(?!\p{L})(?=[\s(:]*(?:19|20)\d\d)|giai đoạn|(?:từ\s+)?(?:năm\s+)?(?:19|20)\d\d\s*(?:[-–—]|đến)\s*(?:năm\s+)?(?:19|20)\d\d(?!\d)/giu;
/** "(thực hiện 9 tháng và ước cả năm 2023)" */
const WHOLE_YEAR_TOO = /ước\s+(?:thực hiện\s+|th\s+)?(?:cả\s+)?năm|(?:và|,)\s+cả năm/iu;
/** What is aimed at in years to come is no result of them. */
const AIMS =
  /mục tiêu|kế hoạch|phấn đấu|lộ trình|dự kiến|dự báo|định hướng|chỉ tiêu (?:được )?giao/iu;
const RESULTS = /kết quả|tình hình|thực hiện|so với|so sánh|hoàn thành/iu;

function isOfPlan(head: string, bookYear: number): boolean {
  const { kind } = columnMeaning(head, bookYear);
  return !NAME_HEAD.test(head) && (kind === 'plan' || kind === 'plan-level');
}

/** A part of a year is that of one column only, where its head says so or the caption speaks of the whole year too. */
function periodOf(caption: readonly string[], grid: Grid, figures: BookFigures): CaptionPeriod {
  const written = caption.join('\n');
  const text = written.replace(YEARS_TOLD, ' ');
  const { periods } = placedClause(text, wordsOf(text), figures);
  const heads = [...grid.heads.values()].map(headText);
  const isPart = periods.some(({ said }) => said === 'part');
  if (isPart && !heads.some(isOfPartOfYear) && !WHOLE_YEAR_TOO.test(written)) return 'no-result';
  const isAim = AIMS.test(written) && !RESULTS.test(written);
  if (isAim && !heads.some((head) => isOfPlan(head, figures.year))) return 'no-result';
  return text === written ? 'year' : 'years';
}

/** What a row or a column is about. */
interface About {
  readonly indicator: string | undefined;
  /** A unit of the register, '' for the province. */
  readonly unit: string | undefined;
  readonly year: number | undefined;
  /** The measure of its numbers, where it is said. */
  readonly measure: string | undefined;
  /** "Tổng số" of what is listed, which need not be the province. */
  readonly isTotal?: true;
  /** Of a head that says nothing but a measure: "%". */
  readonly isBare?: true;
}

function verdictsIn(
  grid: Grid,
  caption: readonly string[],
  period: CaptionPeriod,
  figures: BookFigures,
  mark: DecimalMark,
): readonly (readonly [PlacedLine, Verdict])[] {
  const layout = layoutOf(grid);
  if (layout.name === undefined) return [];
  const columns = columnsOf(grid, figures);
  const context = aboutCaption(caption, period, figures);
  const rows = aboutRows(grid.body, layout, figures);
  const isByUnit =
    rows.some(({ about: { unit } }) => unit !== undefined && unit !== '') || layout.isOfUnits;
  return rows.flatMap(({ row, about, section }) =>
    [...row].flatMap(([column, cell]) => {
      const head = columns.get(column);
      if (!head || layout.labels.has(column)) return [];
      const asked = askedOf(about, over(head, section), context, isByUnit);
      if (!asked || !(isDatum(cell) || isChange(cell, asked.kind))) return [];
      const verdict = judgeCell(cell, asked, figures, mark);
      return verdict ? [[cell, verdict] as const] : [];
    }),
  );
}

/** A part of a table that says what the numbers below it are: "Chỉ số phát triển (năm trước = 100) - %". */
type Section = 'index' | 'growth-or-index' | undefined;

interface ReadRow {
  readonly row: Row;
  readonly about: About;
  readonly section: Section;
}

function aboutRows(body: readonly Row[], layout: Layout, figures: BookFigures): readonly ReadRow[] {
  let section: Section;
  return body.map((row) => {
    const texts = [...row.values()].map(({ text }) => plain(text)).filter((text) => text !== '');
    const [only = ''] = texts;
    if (texts.length === 1) section = sectionOf(only);
    return { row, about: aboutRow(row, layout, figures), section };
  });
}

function sectionOf(text: string): Section {
  if (/^chỉ số phát triển|^tốc độ phát triển|năm trước = 100/u.test(text)) return 'index';
  return /^tốc độ tăng/u.test(text) ? 'growth-or-index' : undefined;
}

/** Below such a line the columns of levels hold changes over the year before. */
function over({ meaning, about }: Head, section: Section): Head {
  const isLevel = meaning.kind === 'level' && meaning.year === undefined;
  return section && isLevel
    ? { about, meaning: { ...meaning, kind: section } }
    : { meaning, about };
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
  /^(?:tên )?(?:đơn vị(?! tính)|địa phương|địa bàn|huyện|doanh nghiệp|nhà mạng|cơ sở|xã)(?!\p{L})/u;

function layoutOf({ heads, body }: Grid): Layout {
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
const BARE = /^(?:%|tỷ lệ(?: \(?%\)?)?|số lượng|giá trị)$/u;
const TOTAL_OF_LISTED = /^(?:tổng số|tổng cộng|tổng|cộng)$/u;
/** "2020", "Năm 2020", "Ước tính 2020", "Năm 2020 (ước)" */
const YEAR_ROW =
  /^(?:(?:chính thức|sơ bộ|ước tính|ước thực hiện|ước)\s+)?(?:năm\s*)?((?:19|20)\d\d)(?:\s*\((?:chính thức|sơ bộ|ước tính|ước)\))?$/iu;

interface Head {
  readonly meaning: ColumnMeaning;
  readonly about: About;
}

/** A change that does not say over what is one over the year before only where no other year stands beside it. */
function columnsOf({ heads }: Grid, figures: BookFigures): ReadonlyMap<number, Head> {
  const columns = [...heads].map(([column, parts]) => [column, headOf(parts, figures)] as const);
  const hasEarlier = columns.some(
    ([, { meaning }]) =>
      meaning.kind === 'level' && (meaning.year ?? figures.year) < figures.year - 1,
  );
  const settled = ({ meaning, about }: Head): Head =>
    hasEarlier && meaning.isOverUnsaid === true
      ? { about, meaning: { kind: 'unclear', year: meaning.year } }
      : { about, meaning };
  return new Map(columns.map(([column, head]) => [column, settled(head)] as const));
}

/** What a column is about, an indicator or a unit, and what its other words say of its numbers. */
function headOf(parts: readonly string[], figures: BookFigures): Head {
  const named = parts.map((part) => aboutName(part, figures));
  const at = named.findIndex(
    ({ indicator, unit }) => indicator !== undefined || unit !== undefined,
  );
  const about = named[at];
  if (about) {
    const others = parts.filter((_, position) => position !== at);
    return { about, meaning: columnMeaning(headText(others), figures.year) };
  }
  const head = headText(parts);
  const bare = head.replace(/(?:^|\s)(?:năm\s*)?(?:19|20)\d\d(?=$|\s)/gu, ' ').trim();
  return { about: aboutName(bare, figures), meaning: columnMeaning(head, figures.year) };
}

function aboutRow(row: Row, layout: Layout, figures: BookFigures): About {
  const said = (column: number | undefined): string =>
    column === undefined ? '' : (row.get(column)?.text.trim() ?? '');
  const name = said(layout.name);
  const year = YEAR_ROW.exec(name)?.[1];
  if (year !== undefined) return { ...NOTHING, year: Number(year) };
  const byCode = figures.indicators.get(said(layout.code))?.code;
  if (layout.isOfUnits && TOTAL_OF_LISTED.test(plain(name))) {
    return { ...NOTHING, unit: '', isTotal: true };
  }
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
  if (BARE.test(plain(name))) return { ...NOTHING, measure, isBare: true };
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

const MEASURE_SAID = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^()\n;.]+)/iu;
/** "Thuê bao viễn thông (nghìn thuê bao)" */
const MEASURE_IN_BRACKETS = /\(((?:nghìn|ngàn|triệu|tỷ)\s+\p{L}[^()\d]*)\)\s*$/imu;

interface Caption extends About {
  /** It speaks of several years: a column or row must say which of them is its own. */
  readonly leavesYearOpen: boolean;
}

/** What stands above a table: its year, its measure, and what it counts by unit. */
function aboutCaption(
  caption: readonly string[],
  period: CaptionPeriod,
  figures: BookFigures,
): Caption {
  const text = caption.join('\n');
  const years = new Set(
    [...text.matchAll(/năm\s+((?:19|20)\d\d)(?!\d)/giu)].map(([, year]) => Number(year)),
  );
  const measure = (MEASURE_SAID.exec(text) ?? MEASURE_IN_BRACKETS.exec(text))?.[1]?.trim();
  const found = findPhrases(figures.phrases, wordsOf(text)).flatMap(({ codes }) => codes);
  const [indicator, ...others] = [...new Set(found)];
  return {
    indicator: others.length === 0 ? unlessRating(indicator, figures) : undefined,
    unit: undefined,
    year: period === 'year' && years.size === 1 ? [...years][0] : undefined,
    measure: measure === undefined || unitKey(measure) === '' ? undefined : measure,
    leavesYearOpen: period === 'years',
  };
}

/** A cell with all that is known of it. */
interface AskedCell {
  readonly indicator: string;
  readonly unit: string;
  readonly year: number | undefined;
  readonly measure: string | undefined;
  readonly kind: ColumnMeaning['kind'];
  readonly isOverPublished: boolean;
  /** The row may be the sum of only some units. */
  readonly isTotal: boolean;
}

function askedOf(
  row: About,
  { meaning, about: column }: Head,
  context: Caption,
  isByUnit: boolean,
): AskedCell | undefined {
  if (meaning.kind === 'unclear' || !isUnderstood(row)) return undefined;
  if (row.indicator !== undefined && column.indicator !== undefined) return undefined;
  if (row.unit !== undefined && column.unit !== undefined) return undefined;
  if (isByUnit && row.unit === undefined) return undefined;
  const own = row.indicator ?? column.indicator;
  const isCounted = isByUnit && (meaning.year !== undefined || column.isBare === true);
  const indicator = own ?? (isCounted ? context.indicator : undefined);
  if (indicator === undefined) return undefined;
  const isColumnKnown =
    meaning.year !== undefined ||
    column.indicator !== undefined ||
    column.unit !== undefined ||
    column.isBare === true;
  if (!isColumnKnown && meaning.kind === 'level') return undefined;
  const year = meaning.year ?? row.year ?? context.year;
  if (year === undefined && context.leavesYearOpen) return undefined;
  return {
    indicator,
    unit: row.unit ?? column.unit ?? '',
    year,
    measure: row.measure ?? column.measure ?? context.measure,
    kind: meaning.kind,
    isOverPublished: meaning.isOverPublished === true,
    isTotal: row.isTotal === true,
  };
}

/** Of a row that is neither an indicator nor a unit, a total or a year, nothing is known. */
function isUnderstood({ indicator, unit, year }: About): boolean {
  return indicator !== undefined || unit !== undefined || year !== undefined;
}

/** "+4 điểm", "-0,16 tỷ đồng", "+25,1 điểm %": a change in its own measure among those in per cent. */
const CHANGE = /^([+\-−–]?)\s*(\d[\d.,]*)\s+(\p{L}.*)$/u;

function isChange({ text }: PlacedLine, kind: ColumnMeaning['kind']): boolean {
  return kind === 'growth-or-index' && CHANGE.test(text.trim());
}

function judgeCell(
  { line, text }: PlacedLine,
  asked: AskedCell,
  figures: BookFigures,
  mark: DecimalMark,
): Verdict | undefined {
  const { indicator, unit, year } = asked;
  const written = text.trim();
  const cell = printedIn(written, asked, figures, mark);
  if (!cell) return undefined;
  const setting = { unit, year: year ?? figures.year, isLikeForLike: false };
  const isYear = year === undefined || year === figures.year;
  const base = asked.isOverPublished ? 'published' : isYear ? undefined : year - 1;
  const verdicts = cell.kinds.map((kind) => {
    const isDirected = kind === 'growth' || kind === 'difference' || kind === 'points';
    const isZero = cell.number.readings.every(({ value }) => signOf(value) === 0);
    const direction = isDirected && !isZero ? (cell.isNegative ? 'down' : 'up') : undefined;
    const claim: Claim = { number: cell.number, kind, direction, base, reached: undefined };
    const question = {
      subject: { codes: [indicator], isNamed: true, isWhole: true },
      settings: [setting],
      isCertain: cell.isMeasured && year !== undefined && !asked.isTotal,
      figures,
    };
    return { ...judgeClaim(claim, question, line), text: written };
  });
  return verdicts.find(({ verdict }) => verdict === 'agree') ?? verdicts[0];
}

interface PrintedCell {
  readonly number: NumberInText;
  readonly isNegative: boolean;
  /** In what it is measured is beyond doubt. */
  readonly isMeasured: boolean;
  /** What it may claim, the likelier first. */
  readonly kinds: readonly Claim['kind'][];
}

function printedIn(
  written: string,
  { indicator, measure, kind, isOverPublished }: AskedCell,
  figures: BookFigures,
  mark: DecimalMark,
): PrintedCell | undefined {
  const isNegative = /^[-−–(]/u.test(written);
  const [, , size, ownMeasure] = CHANGE.exec(written) ?? [];
  if (size !== undefined && ownMeasure !== undefined) {
    const number = onlyNumber(`${size} ${ownMeasure}`, mark);
    const kinds = [number?.unit === 'points' ? 'points' : 'difference'] as const;
    return number && { number, isNegative, isMeasured: !isOverPublished, kinds };
  }
  const own = figures.indicators.get(indicator)?.unit ?? '';
  const isCount = parseMeasure(own)?.dimension.startsWith('count:') === true;
  const isRate = own === '%';
  const isPercent = kindIsPercent(kind);
  const digits = written.replace(/[+\-−–()%\s]/gu, '');
  const number = onlyNumber(`${digits} ${isPercent ? '%' : (measure ?? own)}`, mark);
  const isComparedRate = kind === 'growth-or-index' && isRate;
  const isMeasured = isPercent || measure !== undefined || isCount || isRate;
  return (
    number && {
      number,
      isNegative,
      isMeasured: isMeasured && !isComparedRate,
      kinds: kindsOf(kind, number),
    }
  );
}

function onlyNumber(text: string, mark: DecimalMark): NumberInText | undefined {
  const [number, ...others] = numbersInText(text, mark ?? ',');
  return others.length === 0 ? number : undefined;
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
