import { parseMeasure } from '#core/numbers/measure';
import type { BookFigures } from '../bookFigures';
import type { DecimalMark } from '../numbers/numberInText';
import type { Verdict } from '../verdict';
import type { Caption, Head, ReadRow } from './about';
import { askedOf, isChange, judgeCell, type AskedCell } from './cellVerdict';
import { isOfPartOfYear, saysOnlyWhen } from './columnMeaning';
import { headText, isDatum, type PlacedLine } from './grid';
import { ofField } from './fieldTables';
import type { LooseNames } from './looseNames';

/** A table whose cells are read as far as its words alone say what they are. */
export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly columns: ReadonlyMap<number, Head>;
  readonly heads: ReadonlyMap<number, readonly string[]>;
  /** Columns that hold no figures. */
  readonly labels: ReadonlySet<number>;
  /** Of the words that name a row. */
  readonly nameColumn: number;
  readonly caption: readonly string[];
  readonly context: Caption;
  readonly isByUnit: boolean;
  /** Years before the last one stand in it, over which a change may be counted. */
  readonly hasEarlierYears: boolean;
}

/**
 * What the words of a table leave open ("Thôn có sóng", "Tăng, giảm", "Tỷ lệ (%)"), the numbers of a
 * line may prove: a column below a head, or a row of one indicator. Of all that the words can mean,
 * the line is what most of its numbers are, digit by digit; then another number in it is at fault.
 */
export function provenVerdicts(
  table: ReadTable,
  known: ReadonlyMap<PlacedLine, Verdict>,
  names: LooseNames,
  figures: BookFigures,
  mark: DecimalMark,
): ReadonlyMap<PlacedLine, Verdict> {
  const reader: Reader = { table, known, names, figures, mark };
  const isOfColumns = table.isByUnit || table.rows.some(({ about }) => about.year !== undefined);
  const levels = isOfColumns ? levelColumns(reader) : indicatorRows(reader);
  const changes = changeColumns(reader, levels);
  const ofFields = table.isByUnit ? [] : fieldLines(reader);
  return new Map([...levels, ...changes, ...ofFields].flatMap(({ verdicts }) => verdicts));
}

interface Reader {
  readonly table: ReadTable;
  readonly known: ReadonlyMap<PlacedLine, Verdict>;
  readonly names: LooseNames;
  readonly figures: BookFigures;
  readonly mark: DecimalMark;
}

interface AskedOfLine {
  readonly cell: PlacedLine;
  readonly row: ReadRow;
  readonly asked: AskedCell;
}

/** What a line may be: one question for each of its cells. */
type Hypothesis = readonly AskedOfLine[];

/** A line that its numbers have proven. */
interface ProvenLine {
  readonly codes: ReadonlyMap<ReadRow, string>;
  readonly verdicts: readonly (readonly [PlacedLine, Verdict])[];
}

/** Columns of levels below heads that are no whole names, or say no year. */
function levelColumns(reader: Reader): readonly ProvenLine[] {
  const { table, figures } = reader;
  return [...table.columns].flatMap(([column, { about, meaning }]) => {
    const head = headText(table.heads.get(column) ?? []);
    const isLevel = meaning.kind === 'level' && about.unit === undefined && !CHANGE_HEAD.test(head);
    if (!isLevel || table.labels.has(column) || isOfPartOfYear(head)) return [];
    const codes = about.indicator === undefined ? codesOf(head, reader) : [about.indicator];
    const said = meaning.year ?? table.context.year;
    if (said === undefined && table.context.leavesYearOpen && !hasYears(table)) return [];
    const years = said === undefined ? [figures.year, figures.year - 1] : [said];
    const hypotheses = codes.flatMap((code) =>
      years.map((year) => columnAsked(column, { code, year, kind: 'level' }, reader)),
    );
    return proven(hypotheses, reader) ?? [];
  });
}

function hasYears({ rows }: ReadTable): boolean {
  return rows.some(({ about }) => about.year !== undefined);
}

/** By the head itself, or where it says nothing but when, by what stands above the table. */
function codesOf(head: string, { names, table }: Reader): readonly string[] {
  const own = names(head.replace(/^(?:trong đó|tr\.\s?đó)\s*:?/u, ''));
  if (own.length > 0 || !saysOnlyWhen(head)) return own;
  const above = [...table.caption].reverse().map(names);
  return above.find((codes) => codes.length > 0) ?? [];
}

const CHANGE_HEAD =
  /tăng|giảm|so với|so sánh|chênh lệch|thị phần|tỷ trọng|cơ cấu|xếp hạng|thứ hạng/u;

interface ColumnQuestion {
  readonly code: string | undefined;
  readonly year: number;
  readonly kind: AskedCell['kind'];
}

/** A question for each cell of a column; of a row with its own indicator or year, about that. */
function columnAsked(
  column: number,
  { code, year, kind }: ColumnQuestion,
  { table, figures }: Reader,
): Hypothesis {
  const own = table.columns.get(column)?.about.measure;
  const measure = own ?? (kind === 'difference' ? measureBeside(column, table) : undefined);
  return table.rows.flatMap((row) => {
    const cell = row.row.get(column);
    const { unit, isTotal, year: ownYear, indicator: named } = row.about;
    const indicator = named ?? code;
    const isPlaced = unit !== undefined || ownYear !== undefined || named !== undefined;
    if (!cell || !isPlaced || indicator === undefined || row.section) return [];
    if (!isDatum(cell) && !isChange(cell, 'growth-or-index')) return [];
    const isOfRate = figures.indicators.get(indicator)?.unit === '%';
    const asked: AskedCell = {
      indicator,
      unit: unit ?? table.context.home,
      year: ownYear ?? year,
      measure: row.about.measure ?? measure ?? (isOfRate ? undefined : table.context.measure),
      kind,
      isPercent: table.columns.get(column)?.isPercent === true,
      isOverPublished: false,
      isTotal: isTotal === true,
    };
    return [{ cell, row, asked }];
  });
}

/** "Doanh thu (triệu đồng)" goes on to hold for "Tăng, giảm" behind it. */
function measureBeside(column: number, { columns }: ReadTable): string | undefined {
  return [...columns]
    .filter(([one, { about }]) => one < column && about.measure !== undefined)
    .at(-1)?.[1].about.measure;
}

/** Rows whose words are not the whole name of an indicator. */
function indicatorRows(reader: Reader): readonly ProvenLine[] {
  const { table, names } = reader;
  return table.rows.flatMap((row) => {
    const { about } = row;
    if (about.unit !== undefined) return [];
    const label = row.row.get(table.nameColumn)?.text ?? '';
    const codes =
      about.indicator === undefined ? names(label.replace(ITEM, '')) : [about.indicator];
    return (
      proven(
        codes.map((code) => rowAsked({ ...row, about: { ...about, indicator: code } }, reader)),
        reader,
      ) ?? []
    );
  });
}

const ITEM =
  /^\s*(?:[-–+*•]|\d{1,2}(?:\.\d{1,2})*[.)]?(?=\s))?\s*(?:trong đó|tr\.\s?đó)?\s*:?\s*/iu;

function rowAsked(row: ReadRow, { table }: Reader): Hypothesis {
  return [...row.row].flatMap(([column, cell]) => {
    const head = table.columns.get(column);
    if (!head || table.labels.has(column) || !isDatum(cell) || row.section) return [];
    const asked = askedOf(row.about, head, table.context, false);
    return asked ? [{ cell, row, asked }] : [];
  });
}

/** The lines of fields of the sector: a column of what each field has ("Doanh thu"), or a row of it below the fields. */
function fieldLines(reader: Reader): readonly ProvenLine[] {
  const { table } = reader;
  const ofColumns = [...table.columns.keys()].flatMap((column) =>
    fieldLine(
      table.rows.map((row) => ({ row, column })),
      (label, head) => [label, head],
      reader,
    ),
  );
  if (ofColumns.length > 0) return ofColumns;
  return table.rows.flatMap((row) =>
    fieldLine(
      [...table.columns.keys()].map((column) => ({ row, column })),
      (label, head) => [head, label],
      reader,
    ),
  );
}

interface PlaceInTable {
  readonly row: ReadRow;
  readonly column: number;
}

function fieldLine(
  places: readonly PlaceInTable[],
  fieldAndHead: (label: string, head: string) => readonly [field: string, head: string],
  reader: Reader,
): readonly ProvenLine[] {
  const { table, figures } = reader;
  const said = places
    .map(({ column }) => table.columns.get(column)?.meaning.year ?? table.context.year)
    .find((year) => year !== undefined);
  const years = said === undefined ? [figures.year, figures.year - 1] : [said];
  const hypotheses = years.map((year) =>
    places.flatMap(({ row, column }) => {
      const cell = row.row.get(column);
      const text = headText(table.heads.get(column) ?? []);
      const head = table.columns.get(column);
      const isLevel = head?.meaning.kind === 'level' && !isOfPartOfYear(text);
      if (!cell || !head || !isLevel || table.labels.has(column) || !isDatum(cell)) return [];
      const label = (row.row.get(table.nameColumn)?.text ?? '').replace(ITEM, '');
      const indicator = ofField(...fieldAndHead(label, text), figures);
      if (indicator === undefined || CHANGE_HEAD.test(text)) return [];
      const asked: AskedCell = {
        indicator,
        unit: table.context.home,
        year,
        measure: row.about.measure ?? measureOfHead(text) ?? table.context.measure,
        kind: 'level',
        isPercent: head.isPercent,
        isOverPublished: false,
        isTotal: false,
      };
      return [{ cell, row, asked }];
    }),
  );
  return proven(hypotheses, reader) ?? [];
}

/** "Doanh thu (tỷ đồng)" */
function measureOfHead(head: string): string | undefined {
  const bracket = /\(([^()]*)\)\s*$/u.exec(head)?.[1]?.trim();
  return bracket !== undefined && parseMeasure(bracket)?.isFamiliar === true ? bracket : undefined;
}

/** "Tăng, giảm", "Tăng (%)", "Thị phần (%)": of what stands in the columns of levels. */
function changeColumns(reader: Reader, levels: readonly ProvenLine[]): readonly ProvenLine[] {
  const { table, figures, names, known } = reader;
  const ofRows = new Map(levels.flatMap(({ codes }) => [...codes]));
  const codesKnown = [
    ...new Set([
      ...levels.flatMap(({ codes }) => [...codes.values()]),
      ...[...known.values()].flatMap(({ indicator }) => (indicator === '' ? [] : [indicator])),
    ]),
  ];
  return [...table.columns].flatMap(([column, { about, meaning }]) => {
    const head = headText(table.heads.get(column) ?? []);
    const isChange = CHANGE_HEAD.test(head) || BARE_PERCENT.test(head);
    if (!isChange || about.unit !== undefined || table.labels.has(column)) return [];
    const kinds = BARE_PERCENT.test(head)
      ? ratioKinds(table)
      : kindsOf(head, table.hasEarlierYears);
    const year = meaning.year ?? table.context.year ?? figures.year;
    if (kinds.length === 0 || isOfPartOfYear(head)) return [];
    if (!table.isByUnit) {
      const rows = table.rows.map((row) => ({
        ...row,
        about: { ...row.about, indicator: row.about.indicator ?? ofRows.get(row) },
      }));
      const ofIndicators = { ...reader, table: { ...table, rows } };
      return (
        proven(
          kinds.map((kind) => columnAsked(column, { code: undefined, year, kind }, ofIndicators)),
          reader,
        ) ?? []
      );
    }
    const own = new Set(names(head.replace(CHANGE_WORDS, ' ')));
    const codes = own.size > 0 ? codesKnown.filter((code) => own.has(code)) : codesKnown;
    const wide = codes.length > 0 ? codes : [...own];
    return (
      proven(
        wide.flatMap((code) =>
          kinds.map((kind) => columnAsked(column, { code, year, kind }, reader)),
        ),
        reader,
      ) ?? []
    );
  });
}

/** What one column of levels may be in per cent of another. */
function ratioKinds({ columns, hasEarlierYears }: ReadTable): readonly AskedCell['kind'][] {
  const hasPlan = [...columns.values()].some(({ meaning: { kind } }) => kind === 'plan-level');
  return [
    ...(hasPlan ? (['plan'] as const) : []),
    ...(hasEarlierYears ? [] : (['growth-or-index'] as const)),
    'share',
  ];
}

/** "Tỷ lệ (%)" behind "Tăng, giảm" is what that is in per cent. */
const BARE_PERCENT = /^(?:tỷ lệ|(?:tỷ lệ\s*)?\(?%\)?)$/u;
const CHANGE_WORDS =
  /tăng|giảm|so với|so sánh|chênh lệch|thị phần|tỷ trọng|cơ cấu|trưởng|tốc độ|năm trước|cùng kỳ|mức/gu;

function kindsOf(head: string, hasEarlierYears: boolean): readonly AskedCell['kind'][] {
  if (/công bố|điều chỉnh|kế hoạch|kh(?!\p{L})|đóng góp|hạng/u.test(head)) return [];
  if (/thị phần|tỷ trọng|cơ cấu/u.test(head)) {
    return /tăng|giảm|so với|so sánh|chênh/u.test(head) ? [] : ['share'];
  }
  const isOverSaid = /năm trước|cùng kỳ|(?:19|20)\d\d/u.test(head);
  if (hasEarlierYears && !isOverSaid) return [];
  return head.includes('%') ? ['growth-or-index', 'difference'] : ['difference', 'growth-or-index'];
}

interface Tested {
  readonly hypothesis: Hypothesis;
  readonly verdicts: readonly (readonly [AskedOfLine, Verdict])[];
  readonly matches: number;
  readonly misses: number;
  /** Digits of the different numbers that agree. */
  readonly digits: number;
}

/** So many digits are no chance; with a number that does not fit, more are wanted. */
const LEAST_DIGITS = 3;
const DIGITS_OF_PROOF = 6;

function proven(
  hypotheses: readonly Hypothesis[],
  reader: Reader,
): readonly ProvenLine[] | undefined {
  const tested = hypotheses
    .map((hypothesis) => test(hypothesis, reader))
    .filter(({ matches, misses, digits }) =>
      misses === 0
        ? matches > 0 && digits >= LEAST_DIGITS
        : matches >= 2 && matches >= 2 * misses && digits >= DIGITS_OF_PROOF,
    )
    .sort((left, right) => left.misses - right.misses || right.matches - left.matches);
  const [best, next] = tested;
  if (!best) return undefined;
  const isSure = next === undefined || next.misses > best.misses || next.matches < best.matches;
  const total = totalOf(best, reader);
  const verdicts = best.verdicts.flatMap(([{ cell, asked }, verdict]) => {
    const isFault = verdict.verdict === 'disagree' && isSure && isYearProven(best, asked, reader);
    return verdict.verdict === 'agree' || isFault ? [[cell, verdict] as const] : [];
  });
  return [
    {
      codes: new Map(
        best.hypothesis.map(({ row, asked }) => [rowOf(row, reader), asked.indicator]),
      ),
      verdicts: [...verdicts, ...total],
    },
  ];
}

/** The row as the table has it, whatever was supposed of it. */
function rowOf({ row }: ReadRow, { table }: Reader): ReadRow {
  const found = table.rows.find((one) => one.row === row);
  if (!found) throw new Error('a row of another table');
  return found;
}

function test(hypothesis: Hypothesis, { figures, mark }: Reader): Tested {
  const verdicts = hypothesis.flatMap((one) => {
    const verdict = judgeCell(one.cell, one.asked, figures, mark);
    return verdict ? [[one, verdict] as const] : [];
  });
  const agreeing = verdicts.filter(([, { verdict }]) => verdict === 'agree');
  const missing = verdicts.filter(
    ([{ asked }, { verdict }]) =>
      verdict !== 'agree' &&
      !asked.isTotal &&
      figures.pair(asked.indicator, asked.unit)?.value !== undefined,
  );
  const texts = new Set(agreeing.map(([, { text }]) => text.replace(/\D/gu, '')));
  return {
    hypothesis,
    verdicts,
    matches: agreeing.length,
    misses: missing.length,
    digits: [...texts].reduce((sum, text) => sum + text.length, 0),
  };
}

/** Where no year is said, the numbers must show that it is this one and no other. */
function isYearProven(best: Tested, { kind }: AskedCell, reader: Reader): boolean {
  const { table, figures } = reader;
  const isSaid =
    kind !== 'level' ||
    table.context.year !== undefined ||
    best.hypothesis.some(({ row, cell }) => row.about.year !== undefined || yearAbove(cell, table));
  if (isSaid) return true;
  const otherYear = best.hypothesis.map((one) => {
    const year = one.asked.year === figures.year ? figures.year - 1 : figures.year;
    return { ...one, asked: { ...one.asked, year } };
  });
  return test(otherYear, reader).misses >= best.misses + 2;
}

function yearAbove(cell: PlacedLine, { columns }: ReadTable): boolean {
  const column = cell.cell?.column;
  return column !== undefined && columns.get(column)?.meaning.year !== undefined;
}

/** A total row is the province's where its units, all right, add up to it in the book. */
function totalOf(
  { hypothesis, matches, misses }: Tested,
  { figures, mark }: Reader,
): readonly (readonly [PlacedLine, Verdict])[] {
  const total = hypothesis.find(({ asked }) => asked.isTotal);
  const parts = hypothesis.filter(({ asked }) => !asked.isTotal && asked.unit !== '');
  if (!total || misses > 0 || matches < 2 || total.asked.kind !== 'level') return [];
  const peers = figures.peersOf(total.asked.indicator, parts[0]?.asked.unit ?? '') ?? [];
  const named = new Set(parts.map(({ asked }) => asked.unit));
  if (peers.length < 2 || !peers.every(({ code }) => named.has(code))) return [];
  const { cell, asked } = total;
  const verdict = judgeCell(cell, { ...asked, isTotal: false }, figures, mark);
  return verdict ? [[cell, verdict]] : [];
}
