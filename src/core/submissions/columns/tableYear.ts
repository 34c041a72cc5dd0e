import { cellAddress } from '#core/workbook/cellAddress';
import type { LevelHead } from '../heads/headKinds';
import type { StatedYear } from '../senders/statedYear';

/** Whose year a table's figures are. */
export type TableYear =
  | { readonly kind: 'book-year'; readonly isUnsaid?: true }
  | { readonly kind: 'other-year'; readonly year: number; readonly cell: string }
  | { readonly kind: 'part-of-year'; readonly period: string; readonly cell: string };

/** A level named by a column's head (or a row's label), and the cell that names it. */
export interface PlacedLevel {
  readonly level: LevelHead;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What a table's heads, the titles above it and the names of sheet and file say. */
export interface YearEvidence {
  readonly levels: readonly PlacedLevel[];
  readonly stated: StatedYear | undefined;
  readonly named: number | undefined;
}

/**
 * The year of a table: what its columns name, else what the titles state, else the names of sheet
 * and file, else what its columns are to the year that was asked for ("Năm nay", "Ước thực hiện"). A table of which nothing says
 * any of this is taken for the book's year, and that is told.
 */
export function tableYear(evidence: YearEvidence, year: number): TableYear {
  const { levels, stated } = evidence;
  const whole = levels.filter(({ level }) => !level.isOtherPeriod);
  const named = whole.filter(({ level }) => level.relation === 'this' && level.year !== undefined);
  const latest = named.length > 0 ? latestOf(named) : undefined;
  if (latest && isLater(latest, stated, year)) {
    return { kind: 'other-year', year: latest.level.year ?? year, cell: placeOf(latest) };
  }
  if (named.some(({ level }) => level.year === year)) return { kind: 'book-year' };
  const relative = whole.filter(
    ({ level }) => level.relation === 'this' && level.year === undefined,
  );
  const part = relative.length === 0 ? partOfYear(levels, year) : undefined;
  if (part) return { kind: 'part-of-year', period: part.text, cell: placeOf(part) };
  if (relative.length === 0 && named.length > 0) return yearOfNamed(named, stated, year);
  const isVague = relative.every(({ level }) => level.isPlain);
  if (stated?.isPartOfYear && isVague && relative.length > 0) {
    return { kind: 'part-of-year', period: stated.text, cell: placeOf(stated) };
  }
  return yearBeside(evidence, year);
}

/** "Thực hiện 2022" beside "Ước thực hiện 2023", in a report that calls itself one of 2023. */
function isLater({ level }: PlacedLevel, stated: StatedYear | undefined, year: number): boolean {
  const latest = level.isForecast === true ? undefined : level.year;
  return latest !== undefined && latest > year && stated?.year === latest;
}

/** "Thực hiện 10 tháng" where no column is about the whole year. */
function partOfYear(levels: readonly PlacedLevel[], year: number): PlacedLevel | undefined {
  return levels.find(
    ({ level }) =>
      level.isOtherPeriod && level.relation === 'this' && (level.year ?? year) === year,
  );
}

/** Columns of other years only. Last year's alone, on a sheet of this year, are its prior figures. */
function yearOfNamed(
  named: readonly PlacedLevel[],
  stated: StatedYear | undefined,
  year: number,
): TableYear {
  const latest = latestOf(named);
  const isPriorOnly =
    latest.level.year === year - 1 && stated?.year === year && latest.level.status !== 'E';
  return isPriorOnly
    ? { kind: 'book-year' }
    : { kind: 'other-year', year: latest.level.year ?? year, cell: placeOf(latest) };
}

/** "Năm nay", "Ước thực hiện", "Số liệu": the year is what stands around such columns. */
function yearBeside({ levels, stated, named }: YearEvidence, year: number): TableYear {
  const hasLastYear = levels.some(({ level }) => level.relation === 'last' && !level.year);
  const witnesses = [
    ...(stated ? [{ years: [stated.year], cell: placeOf(stated) }] : []),
    // Next year's plan tells no title's year wrong.
    ...levels
      .filter((one) => !stated || !isAhead(one))
      .flatMap((placed) => impliedYears(placed, hasLastYear)),
  ];
  const [first] = witnesses;
  if (first) {
    const agrees = witnesses.some((witness) => witness.years.includes(year));
    const [other = year] = first.years;
    return agrees ? { kind: 'book-year' } : { kind: 'other-year', year: other, cell: first.cell };
  }
  if (named !== undefined && named !== year) return { kind: 'other-year', year: named, cell: '' };
  const isUnsaid = named === undefined && levels.every(({ level }) => level.isPlain);
  return isUnsaid ? { kind: 'book-year', isUnsaid } : { kind: 'book-year' };
}

/**
 * "Cùng kỳ 2021" and "Chính thức năm 2021" stand beside 2022, and "Năm 2020" beside "Năm trước" may;
 * months name their year; a plan or a
 * forecast its own or an earlier one.
 */
function impliedYears(
  placed: PlacedLevel,
  hasLastYear: boolean,
): readonly { readonly years: readonly number[]; readonly cell: string }[] {
  const { year, relation, isOtherPeriod } = placed.level;
  if (year === undefined) return [];
  const cell = placeOf(placed);
  if (isAhead(placed)) return [{ years: upTo(year), cell }];
  if (relation === 'this' && isOtherPeriod) return [{ years: [year], cell }];
  const isBeforeLast = relation === 'this' && hasLastYear;
  return [{ years: isBeforeLast ? [year + 1, year + 2] : [year + 1], cell }];
}

/** "Phấn đấu 2025" stands in the reports of the years before. */
function upTo(year: number): readonly number[] {
  return Array.from({ length: YEARS_PLANNED }, (_, before) => year - before);
}

const YEARS_PLANNED = 6;

function isAhead({ level: { relation, isForecast } }: PlacedLevel): boolean {
  return relation === 'plan' || isForecast === true;
}

function latestOf(levels: readonly PlacedLevel[]): PlacedLevel {
  return levels.reduce((latest, placed) =>
    (placed.level.year ?? 0) > (latest.level.year ?? 0) ? placed : latest,
  );
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return cellAddress(row, column);
}
