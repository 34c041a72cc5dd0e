import type { KnownFigure } from '#core/catalogue/yearBook';
import type { Finding } from '#core/findings/finding';
import type { ExaminedYear } from './examinedYear';
import { NOWHERE, raise } from './raise';
import { describeRule } from './rule';

export const planOfOtherYear = describeRule('plan-of-other-year', {
  title: { vi: 'Kế hoạch của năm khác', en: 'Target of another year' },
  meaning: {
    vi: 'Trang “Kế hoạch” chỉ có chỉ tiêu kế hoạch của năm trước mà chưa có của năm báo cáo. Kế hoạch của năm khác không bao giờ được dùng để tính % kế hoạch.',
    en: 'The sheet “Kế hoạch” has targets of an earlier year and none of the report year. A target of another year never serves for a per cent of plan.',
  },
  remedy: {
    vi: 'Thêm dòng kế hoạch của năm báo cáo; dòng cũ có thể giữ lại.',
    en: 'Add the targets of the report year; the old lines may stay.',
  },
  authority: {
    vi: 'Tỷ lệ thực hiện kế hoạch so số thực hiện và kế hoạch của cùng một năm.',
    en: 'Per cent of plan compares level and target of one year.',
  },
  passing: {
    vi: 'Sổ năm 2027, có kế hoạch năm 2026 và năm 2027.',
    en: 'A book of 2027 with targets of 2026 and 2027.',
  },
  failing: {
    vi: 'Sổ năm 2027, kế hoạch doanh thu chỉ có của năm 2026.',
    en: 'A book of 2027 whose only target of revenue is of 2026.',
  },
});

/** Once for the whole book: targets of earlier years that have none of the report year after them. */
export function checkPlans({ collected: { book } }: ExaminedYear): readonly Finding[] {
  const present = new Set(book.plans.filter(({ year }) => year === book.year).map(subjectOf));
  const old = book.plans.filter((plan) => plan.year < book.year && !present.has(subjectOf(plan)));
  const indicators = [...new Set(old.map(({ indicator }) => indicator))];
  if (indicators.length === 0) return [];
  const finding = raise('plan-of-other-year', {
    unit: '',
    indicator: indicators.length === 1 ? (indicators[0] ?? '') : '',
    year: book.year,
    source: NOWHERE,
    message: { code: 'plan-of-other-year', arguments: { indicators, year: book.year } },
  });
  return [finding];
}

function subjectOf({ unit, indicator }: KnownFigure): string {
  return `${unit}\u0000${indicator}`;
}
