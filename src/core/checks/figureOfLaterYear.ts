import type { Finding } from '#core/findings/finding';
import type { ExaminedYear } from './examinedYear';
import { joinedSource, raise } from './raise';
import { describeRule } from './rule';

export const figureOfLaterYear = describeRule('figure-of-later-year', {
  title: { vi: 'Số của năm sau năm báo cáo', en: 'Figure of a later year' },
  meaning: {
    vi: 'Trang “Số đã công bố” (hoặc figures.csv) có dòng ghi năm sau năm báo cáo của sổ. Không biểu, câu nào dùng những dòng này: thường là gõ nhầm năm, và khi ấy số của đúng năm đang thiếu.',
    en: 'The sheet “Số đã công bố” (or figures.csv) has lines of years after the book’s own. No table and no sentence uses them: most often the year is mistyped, and the figure of the right year is then lacking.',
  },
  remedy: {
    vi: 'Sửa năm của dòng; dòng đúng là của năm sau thì có thể giữ lại cho sổ năm ấy.',
    en: 'Correct the year of the line; one that really is of a later year may stay for that year’s book.',
  },
  authority: {
    vi: 'Hợp đồng dòng lệnh: dòng của các năm trước là số đã công bố, dòng của năm báo cáo là số của tỉnh; năm sau thì không là gì.',
    en: 'The contract of the command line: rows of earlier years are published figures, rows of the book’s own year are the province’s; those of a later year are neither.',
  },
  passing: {
    vi: 'Sổ năm 2025, số đã công bố của các năm đến 2024.',
    en: 'A book of 2025 with published figures up to 2024.',
  },
  failing: {
    vi: 'Sổ năm 2025, một dòng ghi năm 2042 thay cho 2024.',
    en: 'A book of 2025 with a line of 2042 where 2024 was meant.',
  },
});

/** Once for the whole book: the known figures that no report of its year can use. */
export function checkLaterFigures({ collected: { book } }: ExaminedYear): readonly Finding[] {
  const later = book.knownFigures.filter(({ year }) => year > book.year);
  const [first] = later;
  if (!first) return [];
  const indicators = [...new Set(later.map(({ indicator }) => indicator))];
  const finding = raise('figure-of-later-year', {
    unit: '',
    indicator: indicators.length === 1 ? first.indicator : '',
    year: book.year,
    source: joinedSource(
      first.source,
      later.slice(0, MOST_CELLS).map(({ source }) => source),
    ),
    message: {
      code: 'figure-of-later-year',
      arguments: {
        figures: later.length,
        years: [...new Set(later.map(({ year }) => year))].sort((one, other) => one - other),
        indicators,
        year: book.year,
      },
    },
  });
  return [finding];
}

/** A file of the wrong years has as many cells as figures. */
const MOST_CELLS = 20;
