import { isOfPartOfYear } from './columnMeaning';
import { plain, type PlacedLine } from '../grid';

/**
 * The year that the nearest dated heading or title above each table says: below "BÁO CÁO … NĂM 2022" a
 * table that names no year has the results of that one. None where it speaks of goals, of several
 * years or of a part of one.
 */
export function yearsOfHeadings(
  lines: readonly PlacedLine[],
): ReadonlyMap<number, number | undefined> {
  const years = new Map<number, number | undefined>();
  let year: number | undefined;
  for (const { cell, text } of lines) {
    if (cell) {
      if (!years.has(cell.table)) years.set(cell.table, year);
    } else if (isHeading(text) && SAYS_WHEN.test(text)) {
      year = yearOf(plain(text));
    }
  }
  return years;
}

const LONGEST_HEADING = 160;
const YEAR = /(?<!\d)(?:19|20)\d\d(?![\d/-])/u;

const SAYS_WHEN = new RegExp(`${YEAR.source}|năm trước|năm ngoái|cùng kỳ`, 'iu');

/** Neither a sentence nor the number and day of a document ("Số: 12/BC-STTTT", "ngày 05 tháng 12 năm 2022"). */
function isHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    !/[.;,]\s*$/u.test(text) &&
    !/(?<!\p{L})ngày(?!\p{L})|^\s*(?:số\s*:|căn cứ(?!\p{L}))/iu.test(text)
  );
}

const GOALS =
  /(?:và|,|;)\s*(?:phương hướng|nhiệm vụ|kế hoạch|mục tiêu|định hướng|giải pháp|dự kiến|triển khai).*$/u;
const AIMS = /mục tiêu|kế hoạch|phấn đấu|lộ trình|dự kiến|dự báo|định hướng|phương hướng|nhiệm vụ/u;

function yearOf(heading: string): number | undefined {
  const results = heading.replace(GOALS, ' ');
  if (AIMS.test(results) || isOfPartOfYear(results)) return undefined;
  const years = new Set([...results.matchAll(new RegExp(YEAR.source, 'gu'))].map(([year]) => year));
  const [year, ...others] = years;
  return others.length > 0 || year === undefined ? undefined : Number(year);
}
