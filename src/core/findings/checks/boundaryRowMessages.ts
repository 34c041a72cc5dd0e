import { message } from '../message';

/** What is to be said of a row of the boundary ledger. */
export type LackOfBoundaryRow = 'act' | 'day' | 'basis' | 'itself' | 'later';

/** Sentences about rows of the boundary ledger. */
export const boundaryRowMessages = {
  'boundary-row-incomplete': message<{
    lacks: LackOfBoundaryRow;
    rows: readonly string[];
    year: number;
  }>({
    vi: ({ lacks, rows, year }) =>
      `Trang “Địa giới”: ${rows.length} dòng ${LACK_VI[lacks](year)}: ${listed(rows)}. ${REMEDY_VI[lacks]}`,
    en: ({ lacks, rows, year }) =>
      `Sheet “Địa giới”: ${rows.length === 1 ? '1 row' : `${rows.length} rows`} ${LACK_EN[lacks](year)}: ${listed(rows)}. ${REMEDY_EN[lacks]}`,
  }),
} as const;

const MOST_ROWS = 5;

function listed(rows: readonly string[]): string {
  const shown = rows.slice(0, MOST_ROWS).join('; ');
  return rows.length > MOST_ROWS ? `${shown}; …` : shown;
}

const LACK_VI: Readonly<Record<LackOfBoundaryRow, (year: number) => string>> = {
  act: () => 'chưa ghi văn bản',
  day: (year) => `chưa ghi ngày hiệu lực, được tính là của năm ${year}`,
  basis: () => 'chia tách chưa ghi căn cứ của tỷ trọng',
  itself: () => 'chuyển cả đơn vị sang chính nó, không làm thay đổi gì',
  later: (year) => `có hiệu lực sau năm ${year}, chưa dùng để quy đổi số năm ${year - 1}`,
};

const REMEDY_VI: Readonly<Record<LackOfBoundaryRow, string>> = {
  act: 'Ghi số, ngày của nghị quyết hoặc quyết định vào cột “Văn bản”.',
  day: 'Ghi ngày vào cột “Hiệu lực từ ngày”, để sổ năm sau không tính lại dòng này.',
  basis: 'Ghi vào cột “Căn cứ của tỷ trọng” (dân số, số hộ, danh sách địa chỉ …).',
  itself: 'Sửa mã đơn vị mới hoặc bỏ dòng.',
  later: 'Ghi nhầm năm thì sửa cột “Hiệu lực từ ngày”; ghi sẵn cho năm sau thì để nguyên.',
};

const LACK_EN: Readonly<Record<LackOfBoundaryRow, (year: number) => string>> = {
  act: () => 'without the act',
  day: (year) => `without the day of effect, taken to be of ${year}`,
  basis: () => 'of a split without the basis of the weight',
  itself: () => 'from a whole unit to itself, which changes nothing',
  later: (year) => `with effect after ${year}, not used yet to restate ${year - 1}`,
};

const REMEDY_EN: Readonly<Record<LackOfBoundaryRow, string>> = {
  act: 'Write number and date of the resolution or decision into the column “Văn bản”.',
  day: 'Write the day into the column “Hiệu lực từ ngày”, so that next year’s book does not count the row again.',
  basis:
    'Write it into the column “Căn cứ của tỷ trọng” (population, households, list of addresses …).',
  itself: 'Correct the code of the new unit or delete the row.',
  later:
    'Correct the column “Hiệu lực từ ngày” if the year is wrong; a row entered ahead may stay.',
};
