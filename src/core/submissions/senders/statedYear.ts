import type { RowSnapshot } from '#core/workbook/snapshot';
import { cellText } from '../values/cellText';
import { foldText } from '../foldText';
import { headPeriod } from '../heads/headPeriod';

/** The period that a sheet says it is about, and where it says so. */
export interface StatedYear {
  readonly year: number;
  /** "6 tháng đầu năm 2022": not the whole year. */
  readonly isPartOfYear: boolean;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The year in the titles above a table: its "Kỳ báo cáo" line, else the first title that names
 * one. Dates ("ngày 25 tháng 11 năm 2022"), legal acts, deadlines and the years that a title only
 * looks back or ahead to ("so với năm 2021", "kế hoạch năm 2023") are not the period.
 */
export function statedYear(
  caption: readonly RowSnapshot[],
  bookYear: number,
): StatedYear | undefined {
  const statements: StatedYear[] = [];
  for (const row of caption) {
    for (const [place, cell] of row.cells.entries()) {
      const text = cellText(cell);
      const next = row.cells[place + 1];
      const years = text === '' ? [] : yearsIn(text, next ? cellText(next) : '');
      for (const year of years) {
        const { isOtherPeriod } = headPeriod(foldText(text));
        const isPartOfYear = isOtherPeriod && !/ca nam|uoc/.test(foldText(text));
        statements.push({ year, isPartOfYear, text, row: cell.row, column: cell.column });
      }
    }
  }
  const periods = statements.filter(({ text }) => /ky bao cao/.test(foldText(text)));
  const telling = periods.length > 0 ? periods : statements;
  return telling.find(({ year }) => year === bookYear) ?? telling[0];
}

/** The year in a sheet's or file's name: "Năm 2021", "BC nam 2021", else the only one there, "VNPT_2021"; no date's. */
export function yearInName(name: string): number | undefined {
  const text = foldText(name.replace(/_/g, ' '));
  const named = /(?<![a-z])nam ?((?:19|20)\d\d)(?!\d)/.exec(text);
  if (named) return Number(named[1]);
  const [only, ...others] = text.matchAll(LONE_YEAR);
  return only && others.length === 0 ? Number(only[0]) : undefined;
}

const LONE_YEAR = /(?<!\d|\d ?[-./]|so |[a-z]\d*\/)(?:19|20)\d\d(?!\d|[-./ ]?\d)/g;

const NO_PERIOD =
  /thong tu|nghi dinh|quyet dinh|ban hanh|kem theo|cong van|ngay nhan|han nop|han gui|ngay gui|luat |so:/;
const DATES =
  /, ?thang ?(?:\d{1,2}|[. …_]+) ?nam ?20\d\d$|ngay (?:\d{1,2}|[. …_]+)(?: ?thang| ?\/)[^|]*?nam ?(?:20\d\d|[. …_]+)|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?20\d\d/g;
const BESIDE =
  /(?:ke hoach|so voi|so sanh|cung ky|giai doan|muc tieu|phuong huong|nhiem vu|den|tu)(?: ?,| va)? (?:nam )?(?:(?:19|20)\d\d ?[-–] ?)?(?:19|20)\d\d/g;
const YEAR_OF_TITLE = /(?:nam|ky bao cao|nam bao cao) ?:? ?\(?((?:19|20)\d\d)(?!\d)/g;

function yearsIn(text: string, next: string): readonly number[] {
  const folded = foldText(text);
  if (!/nam|ky bao cao|\d{4}/.test(folded) || NO_PERIOD.test(folded)) return [];
  const isOpen = /(?:nam|nam bao cao|ky bao cao) ?:?$/.test(folded);
  if (isOpen) return /^(?:nam )?(?:19|20)\d\d$/.test(foldText(next)) ? [lastYear(next)] : [];
  const title = folded.replace(DATES, ' ').replace(BESIDE, ' ');
  return [...title.matchAll(YEAR_OF_TITLE)].map(([, year]) => Number(year));
}

function lastYear(text: string): number {
  return Number(/(\d{4})\D*$/.exec(text)?.[1]);
}
