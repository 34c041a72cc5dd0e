import { groupedBy } from '#core/catalogue/groupedBy';
import { familyOf, type ReporterKind } from '#core/catalogue/indicator';
import { isValidInYear, type ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import type { ExaminedYear } from './examinedYear';
import { NOWHERE, raise } from './raise';
import { describeRule } from './rule';

export const missingSubmission = describeRule('missing-submission', {
  title: { vi: 'Chưa gửi báo cáo', en: 'No submission' },
  meaning: {
    vi: 'Đơn vị có trong danh sách, tồn tại trong năm báo cáo và thuộc diện báo cáo ít nhất một chỉ tiêu nhưng chưa có báo cáo nào được nhận. Cơ quan thống kê, bộ, công an không thuộc diện đôn đốc.',
    en: 'A unit of the register that existed in the year and owes at least one indicator, of which nothing was received. Statistics office, ministry and police are not chased.',
  },
  remedy: {
    vi: 'Đôn đốc đơn vị. Trong khi chờ, các tổng liên quan được ghi là tổng hợp từ k/n đơn vị và không so sánh với năm trước.',
    en: 'Ask the unit. Until then the totals concerned are marked as compiled from k of n units and are not compared with last year.',
  },
  authority: {
    vi: 'Chế độ báo cáo thống kê ngành (Thông tư 04/2022/TT-BTTTT, Thông tư 45/2025/TT-BKHCN) và quy định báo cáo định kỳ của tỉnh.',
    en: 'The statistical reporting regime of the sector (Circulars 04/2022/TT-BTTTT, 45/2025/TT-BKHCN) and the province’s own reporting rules.',
  },
  passing: {
    vi: 'Huyện đã ngừng hoạt động từ trước năm báo cáo không gửi báo cáo.',
    en: 'A district that ended before the year sends nothing.',
  },
  failing: {
    vi: 'Viễn thông B có trong danh sách nhưng không có tệp nào.',
    en: 'Viễn thông B is in the register, but there is no file of it.',
  },
});

export function checkMissingSubmissions(examined: ExaminedYear): readonly Finding[] {
  const { collected, year } = examined;
  const sent = new Set(collected.counted.map(({ unit }) => unit));
  const owing = owingKinds(examined);
  const namesakes = groupedBy(collected.book.units, ({ name }) => name);
  return collected.book.units
    .filter((unit) => isValidInYear(unit, year) && owing.has(unit.kind))
    .filter((unit) => !sent.has(unit.code) && !isKnown(examined, unit))
    .map((unit) =>
      raise('missing-submission', {
        unit: unit.code,
        indicator: '',
        year,
        source: NOWHERE,
        message: { code: 'missing-submission', arguments: { unit: nameAmong(namesakes, unit) } },
      }),
    );
}

/** The name, with the code where the register has it twice: old and new communes often share one. */
function nameAmong(
  namesakes: ReadonlyMap<string, readonly ReportingUnit[]>,
  { name, code }: ReportingUnit,
): string {
  return (namesakes.get(name)?.length ?? 0) > 1 ? `${name} (${code})` : name;
}

/** The kinds of unit that some indicator is asked of, and that the department may chase. */
function owingKinds({ indicators }: ExaminedYear): ReadonlySet<ReporterKind> {
  const kinds = new Set<ReporterKind>();
  for (const { reportedBy } of indicators.values()) {
    for (const kind of reportedBy) {
      const family = familyOf(kind);
      if (family !== 'authorities' && family !== 'derived') kinds.add(kind);
    }
  }
  return kinds;
}

/** Whether the book itself holds the unit's figures of the year. */
function isKnown({ collected }: ExaminedYear, { code }: ReportingUnit): boolean {
  for (const { current, withheld } of collected.answers.get(code)?.values() ?? []) {
    if (current ?? withheld) return true;
  }
  return false;
}
