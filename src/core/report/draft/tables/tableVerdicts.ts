import { groupedBy } from '#core/catalogue/groupedBy';
import { unitKey } from '#core/catalogue/nameKey';
import { parseMeasure } from '#core/numbers/measure';
import type { BookFigures } from '../bookFigures';
import { placedClause } from '../circumstances/circumstances';
import type { DecimalMark } from '../numbers/numberInText';
import { findPhrases } from '../subjects/phraseIndex';
import type { Verdict } from '../verdict';
import { wordsOf } from '../text/words';
import {
  aboutName,
  NOTHING,
  unlessRating,
  type About,
  type Caption,
  type Head,
  type ReadRow,
  type Section,
} from './about';
import { askedOf, isChange, judgeCell, type AskedCell } from './cellVerdict';
import { columnMeaning, isOfPartOfYear, saysOnlyWhen } from './columnMeaning';
import { looseNames, looseUnits, type LooseNames, type LooseUnits } from './looseNames';
import { yearsOfHeadings } from './datedHeading';
import { provenVerdicts } from './provenLines';
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
  ofDocument?: string,
): ReadonlyMap<PlacedLine, Verdict | null> {
  const said = new Map<PlacedLine, Verdict | null>();
  const captions = captionsByTable(lines);
  const years = yearsOfHeadings(lines);
  const asCalled: AsCalled = { names: looseNames(figures), units: looseUnits(figures) };
  for (const [number, rows] of rowsByTable(lines)) {
    const grid = gridOf(rows);
    if (!grid) continue;
    for (const cell of grid.numbering) said.set(cell, null);
    const caption = captions.get(number) ?? [];
    const period = periodOf(caption, grid, figures);
    const home = homeOf(caption, ofDocument);
    if (period === 'no-result' || !caption.every((text) => speaksOf(home, text, figures))) continue;
    const context = { ...aboutCaption(caption, period, years.get(number), figures), home };
    for (const [cell, verdict] of verdictsIn(grid, caption, context, asCalled, figures, mark))
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

/** "Số liệu quý I như sau." */
const LEADS_TO_TABLE = /(?<!\p{L})(?:bảng|biểu|sau đây|như sau|dưới đây|cụ thể)(?!\p{L})/iu;

/** Above its title a table may still be headed by a place ("Huyện …"), but not by sentences. */
function fromTitle(above: readonly string[]): readonly string[] {
  const title = above.map((text) => TITLE.test(text)).lastIndexOf(true);
  return above.filter((text, at) =>
    title === -1
      ? !SENTENCE.test(text) || LEADS_TO_TABLE.test(text)
      : at >= title || !SENTENCE.test(text),
  );
}

/** The unit that a table is of; '' the province: in the report of a unit where the caption says so. */
function homeOf(caption: readonly string[], ofDocument: string | undefined): string {
  const isOfAll = caption.some((text) => /(?<!\p{L})(?:toàn|cả) tỉnh(?!\p{L})/iu.test(text));
  return isOfAll ? '' : (ofDocument ?? '');
}

function speaksOf(home: string, written: string, figures: BookFigures): boolean {
  const text = written.replace(SOME_UNITS, ' ');
  const { places } = placedClause(text, wordsOf(text), figures);
  return places.every(({ said }) => said === '' || said === home || isDepartment(said, figures));
}

/** "Số liệu một số xã, phường năm 2025": which they are, the rows say. */
const SOME_UNITS =
  /(?<!\p{L})(?:một số|các|từng|nhiều)\s+(?:xã|phường|huyện|địa phương|đơn vị|doanh nghiệp)(?!\p{L})/giu;

/** Its own report is about the province. */
function isDepartment(unit: string, { units }: BookFigures): boolean {
  return units.some(({ code, kind }) => code === unit && kind === 'DEPT');
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

/** By what else than their whole names indicators and units are called in tables. */
interface AsCalled {
  readonly names: LooseNames;
  readonly units: LooseUnits;
}

function verdictsIn(
  grid: Grid,
  caption: readonly string[],
  above: Caption,
  asCalled: AsCalled,
  figures: BookFigures,
  mark: DecimalMark,
): ReadonlyMap<PlacedLine, Verdict> {
  const layout = layoutOf(grid);
  if (layout.name === undefined) return new Map();
  const columns = columnsOf(grid, figures);
  const context = saysItsYears(columns) ? { ...above, yearAbove: undefined } : above;
  const rows = aboutRows(grid.body, layout, asCalled.units, figures);
  const isByUnit =
    rows.some(({ about: { unit } }) => unit !== undefined && unit !== '') || layout.isOfUnits;
  const asked = rows.flatMap(({ row, about, section }) =>
    [...row].flatMap(([column, cell]) => {
      const head = columns.get(column);
      if (!head || layout.labels.has(column)) return [];
      const one = askedOf(about, over(head, section), context, isByUnit);
      return one && (isDatum(cell) || isChange(cell, one.kind))
        ? [{ cell, asked: one, column }]
        : [];
    }),
  );
  const named = asOneForm(asked, figures, mark).flatMap(({ cell, asked: one }) => {
    const verdict = judgeCell(cell, one, figures, mark);
    return verdict ? [[cell, verdict] as const] : [];
  });
  const known = new Map(named.filter(([, { verdict }]) => verdict !== 'not-found'));
  const { heads } = grid;
  const { labels, name: nameColumn } = layout;
  const hasEarlierYears = isOverSeveral(columns, figures);
  const proven = provenVerdicts(
    { rows, columns, heads, labels, nameColumn, caption, context, isByUnit, hasEarlierYears },
    known,
    asCalled.names,
    figures,
    mark,
  );
  return new Map([...named, ...proven, ...known]);
}

interface AskedInColumn {
  readonly cell: PlacedLine;
  readonly asked: AskedCell;
  readonly column: number;
}

/**
 * Below "Tăng, giảm (%)" some print growth and some the index: where most of a column is growth, an index
 * among it is no growth of its row.
 */
function asOneForm(
  cells: readonly AskedInColumn[],
  figures: BookFigures,
  mark: DecimalMark,
): readonly AskedInColumn[] {
  const agreeAs = (inColumn: readonly AskedInColumn[], kind: 'growth' | 'index'): number =>
    inColumn.filter(
      ({ cell, asked }) => judgeCell(cell, { ...asked, kind }, figures, mark)?.verdict === 'agree',
    ).length;
  const ofGrowth = new Set<number>();
  for (const [column, inColumn] of groupedBy(cells.filter(mayBeEither), (one) => one.column)) {
    const growing = agreeAs(inColumn, 'growth');
    if (growing >= LEAST_ALIKE && growing >= 2 * agreeAs(inColumn, 'index')) ofGrowth.add(column);
  }
  return cells.map((one) =>
    mayBeEither(one) && ofGrowth.has(one.column)
      ? { ...one, asked: { ...one.asked, kind: 'growth' } }
      : one,
  );
}

function mayBeEither({ asked }: AskedInColumn): boolean {
  return asked.kind === 'growth-or-index' && asked.isGrowth === true;
}

const LEAST_ALIKE = 2;

function aboutRows(
  body: readonly Row[],
  layout: Layout,
  asUnit: LooseUnits,
  figures: BookFigures,
): readonly ReadRow[] {
  let section: Section;
  return body.map((row) => {
    const texts = [...row.values()].map(({ text }) => plain(text)).filter((text) => text !== '');
    const [only = ''] = texts;
    if (texts.length === 1) section = sectionOf(only);
    return { row, about: aboutRow(row, layout, asUnit, figures), section };
  });
}

function sectionOf(text: string): Section {
  if (/^chỉ số phát triển|^tốc độ phát triển|năm trước = 100/u.test(text)) return 'index';
  return /^tốc độ tăng/u.test(text) ? 'growth-or-index' : undefined;
}

/** Below such a line the columns of levels hold changes over the year before. */
function over(head: Head, section: Section): Head {
  const { meaning } = head;
  const isLevel = meaning.kind === 'level' && meaning.year === undefined;
  return section && isLevel ? { ...head, meaning: { ...meaning, kind: section } } : head;
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

const TOTAL_OF_LISTED = /^(?:tổng số|tổng cộng|tổng|cộng)$/u;
/** "2020", "Năm 2020", "Ước tính 2020", "Năm 2020 (ước)" */
const YEAR_ROW =
  /^(?:(?:chính thức|sơ bộ|ước tính|ước thực hiện|ước)\s+)?(?:năm\s*)?((?:19|20)\d\d)(?:\s*\((?:chính thức|sơ bộ|ước tính|ước)\))?$/iu;

/**
 * A change that does not say over what is one over the year before only where no other year stands
 * beside it, and what does not say that it is of the whole year may be of the part beside it.
 */
function columnsOf({ heads }: Grid, figures: BookFigures): ReadonlyMap<number, Head> {
  const columns = new Map([...heads].map(([column, parts]) => [column, headOf(parts, figures)]));
  const hasEarlier = isOverSeveral(columns, figures);
  const ofUnits = [...columns.values()].filter(({ about: { unit } }) => unit !== undefined);
  const hasPart = [...heads.values()].some((parts) => isOfPartOfYear(headText(parts)));
  const settled = (head: Head, text: string): Head => {
    if (TOTAL_OF_LISTED.test(text) && ofUnits.length >= LEAST_UNITS) {
      return { ...head, about: { ...head.about, unit: '', isTotal: true } };
    }
    const isChangeOrPlan = head.meaning.kind !== 'level' && head.meaning.kind !== 'plan-level';
    const mayBeOfPart = hasPart && isChangeOrPlan && !SAYS_WHOLE_YEAR.test(text);
    const mayBeOverAnother = hasEarlier && head.meaning.isOverUnsaid === true;
    return mayBeOfPart || mayBeOverAnother
      ? { ...head, meaning: { kind: 'unclear', year: head.meaning.year } }
      : head;
  };
  return new Map(
    [...columns].map(
      ([column, head]) => [column, settled(head, headText(heads.get(column) ?? []))] as const,
    ),
  );
}

/** So many units stand side by side that "Tổng cộng" beside them is theirs. */
const LEAST_UNITS = 2;
const SAYS_WHOLE_YEAR = /(?:19|20)\d\d|ước|ưth|cả năm/u;

function isOverSeveral(columns: ReadonlyMap<number, Head>, figures: BookFigures): boolean {
  return [...columns.values()].some(
    ({ meaning: { kind, year } }) => kind === 'level' && (year ?? figures.year) < figures.year - 1,
  );
}

/** What a column is about, an indicator or a unit, and what its other words say of its numbers. */
function headOf(parts: readonly string[], figures: BookFigures): Head {
  const last = parts.at(-1) ?? '';
  const isPercent = last.includes('%') || last === 'tỷ lệ';
  const named = parts.map((part) => aboutName(part, figures));
  const at = named.findIndex(
    ({ indicator, unit }) => indicator !== undefined || unit !== undefined,
  );
  const about = named[at];
  if (about) {
    const others = parts.filter((_, position) => position !== at);
    const meaning = columnMeaning(headText(others), figures.year);
    return { about, meaning, saysOnlyWhen: false, isPercent };
  }
  const head = headText(parts);
  const bare = head.replace(/(?:^|\s)(?:năm\s*)?(?:19|20)\d\d(?=$|\s)/gu, ' ').trim();
  return {
    about: aboutName(bare, figures),
    meaning: columnMeaning(head, figures.year),
    saysOnlyWhen: saysOnlyWhen(head),
    isPercent,
  };
}

function aboutRow(row: Row, layout: Layout, asUnit: LooseUnits, figures: BookFigures): About {
  const said = (column: number | undefined): string =>
    column === undefined ? '' : (row.get(column)?.text.trim() ?? '');
  const name = said(layout.name);
  const year = YEAR_ROW.exec(name)?.[1];
  if (year !== undefined) return { ...NOTHING, year: Number(year) };
  const byCode = figures.indicators.get(said(layout.code))?.code;
  if (layout.isOfUnits && TOTAL_OF_LISTED.test(plain(name))) {
    return { ...NOTHING, unit: '', isTotal: true };
  }
  const named = aboutName(name, figures);
  const about =
    layout.isOfUnits && named.unit === undefined ? { ...named, unit: asUnit(name) } : named;
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

const MEASURE_SAID = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^()\n;.]+)/iu;
/** "Thuê bao viễn thông (nghìn thuê bao)" */
const MEASURE_IN_BRACKETS = /\(((?:nghìn|ngàn|triệu|tỷ)\s+\p{L}[^()\d]*)\)\s*$/imu;

/** Whether a column of levels names its year, so that those which do not may be of any. */
function saysItsYears(columns: ReadonlyMap<number, Head>): boolean {
  return [...columns.values()].some(
    ({ meaning: { kind, year } }) => kind === 'level' && year !== undefined,
  );
}

/** What stands above a table: its year, its measure, and what it counts by unit. */
function aboutCaption(
  caption: readonly string[],
  period: CaptionPeriod,
  yearAbove: number | undefined,
  figures: BookFigures,
): Omit<Caption, 'home'> {
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
    yearAbove: period === 'year' ? yearAbove : undefined,
  };
}
