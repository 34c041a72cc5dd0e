/** What the numbers of a column are, as its head says. */
export interface ColumnMeaning {
  readonly kind: 'level' | 'plan-level' | 'index' | 'growth-or-index' | 'plan' | 'unclear';
  /** Undefined where the head names none. */
  readonly year: number | undefined;
  /** Compared with last year's figure as it was first published. */
  readonly isOverPublished?: true;
  /** Of last year's figure as it stands now, which for a unit may be in dispute. */
  readonly isOfPresent?: true;
  /** A change whose head does not say over what: where more years stand beside it, it may be over any of them. */
  readonly isOverUnsaid?: true;
  /** By its head an increase, though some print the index below it. */
  readonly isGrowth?: true;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const PART =
  /tháng|quý|tuần|kỳ báo cáo|lũy kế|luỹ kế|ngày|giai đoạn|bình quân|(?<!\p{L})t\d{1,2}(?!\d)|(?<!\d)\d{1,2}\s?t(?!\p{L})|(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d/u;
/** Shares, ranks, aims, and how one year's figure was revised: the book has no such figures. */
const OTHER =
  /công bố|chênh lệch|điều chỉnh|quy đổi|thị phần|đóng góp|xếp hạng|thứ hạng|cơ cấu|tỷ trọng|mục tiêu|phấn đấu|nghị quyết|dự kiến|dự toán|đề án|định hướng/u;
const OVER_PUBLISHED = /^(?:tăng, giảm .*)?so với số (?:liệu )?đã công bố(?: \(%\))?$/u;
const LEVEL =
  /^(?:chính thức|sơ bộ|ước tính|ước thực hiện|ước th|ước đạt|ước|thực hiện|th|kết quả|số liệu|năm)?\s*(?:cả )?(?:năm\s*)?(?:(?:19|20)\d\d)\s*(?:\((?:ước|ước tính|sơ bộ|chính thức|thực hiện)\)|thực hiện|ước thực hiện|ước)?$/u;
const PLAN_LEVEL =
  /^(?:kế hoạch|kh|chỉ tiêu)(?: giao)?\s*(?:(?:năm\s*)?(?:19|20)\d\d)?$|^(?:năm\s*)?(?:19|20)\d\d (?:kế hoạch|kh)$/u;
const OF_PLAN =
  /(?:so với|so sánh|\/|đạt|hoàn thành|%)[\s()%:]*(?:so với\s*)?(?:kế hoạch|kh)(?!\p{L})|(?:tỷ lệ hoàn thành|thực hiện\/kế hoạch|th\/kh)/u;
const COMPARES =
  /so với|so sánh|so cùng kỳ|tăng|tốc độ|chỉ số phát triển|cùng kỳ|(?:19|20)\d\d\s*\/\s*(?:(?:năm|th)\s*)?(?:19|20)\d\d/u;

/** "Ước thực hiện năm 2022", "Kế hoạch năm 2022", "So với năm 2021 (%)", "% so với KH". */
export function columnMeaning(head: string, bookYear: number): ColumnMeaning {
  const years = [...head.matchAll(YEAR)].map(([year]) => Number(year));
  const [year] = years;
  if (OVER_PUBLISHED.test(head) && head.includes('%')) {
    return { kind: 'growth-or-index', year: bookYear, isOverPublished: true };
  }
  if (PART.test(head) || OTHER.test(head)) return { kind: 'unclear', year };
  const bare = head.replace(/\s*\((?:%|triệu|nghìn|tỷ)[^()]*\)$/u, '');
  if (LEVEL.test(bare)) return { kind: 'level', year };
  if (PLAN_LEVEL.test(bare)) return { kind: 'plan-level', year: year ?? bookYear };
  const isPercent = head.includes('%');
  if (OF_PLAN.test(head)) return { kind: isPercent ? 'plan' : 'unclear', year: bookYear };
  const ofPresent = /hiện nay/u.test(head) ? { isOfPresent: true as const } : {};
  if (!COMPARES.test(head)) return { kind: 'level', year, ...ofPresent };
  const isBase = years.every((one) => one === bookYear || one === bookYear - 1);
  if (!isPercent || !isBase) return { kind: 'unclear', year };
  const isOverUnsaid = years.length === 0 && !/năm trước|cùng kỳ/u.test(head);
  const isGrowth = /tăng|giảm/u.test(head);
  return {
    kind: 'growth-or-index',
    year: bookYear,
    ...(isOverUnsaid && { isOverUnsaid }),
    ...(isGrowth && { isGrowth }),
    ...ofPresent,
  };
}

/** Whether a head says that its numbers are of a part of a year. */
export function isOfPartOfYear(head: string): boolean {
  return PART.test(head);
}

const ONLY_WHEN =
  /^(?:chính thức|sơ bộ|ước tính|ước thực hiện|ước th|ước đạt|ước|thực hiện|th|kết quả|số liệu|cả|năm|số lượng|giá trị|tổng số|%|tỷ lệ|\s|\(\p{L}[^()]*\)|\(%\)|(?:19|20)\d\d)*$/u;

/** Whether a head says of what year its numbers are and nothing of what they count. */
export function saysOnlyWhen(head: string): boolean {
  return ONLY_WHEN.test(head);
}
