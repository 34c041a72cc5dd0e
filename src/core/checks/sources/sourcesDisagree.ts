import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { cannotBeNegative } from '../signAndRange';
import { absolute, add, compare, equals, subtract, sum } from '#core/numbers/rational';
import type { ComparedTotal } from '../totals/comparedTotal';
import type { ExaminedYear } from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { growthOfUnits, twoGrowths } from '../growth/otherGrowth';
import { otherSources, type OtherSource } from './otherSources';
import { NOWHERE } from '../raise';
import { roundingOfTotal } from '../totals/roundingOfTotal';
import { describeRule } from '../rule';
import { ratioPlace } from '../stated/statedRatio';
import { halfLastPlace } from '../writtenPrecision';
import { growthFinding, sourceFinding, sourceInUse, type KnownTotal } from './sourceFindings';

export const sourcesDisagree = describeRule('sources-disagree', {
  title: { vi: 'Hai nguồn số liệu khác nhau', en: 'Sources disagree' },
  meaning: {
    vi: 'Cùng một chỉ tiêu có từ hai nguồn đầy đủ (doanh nghiệp, địa bàn, sở, số toàn tỉnh do cơ quan khác cung cấp) và các tổng khác nhau. Khi còn đơn vị chưa báo cáo thì chỉ nêu nếu nguồn kia ít hơn số đã báo cáo; khi mọi đơn vị đã báo cáo mà tổng còn thiếu thành phần không đơn vị nào gửi thì vẫn nêu. Báo cáo dùng nguồn đứng trước theo danh mục chỉ tiêu; nguồn kia chỉ để đối chiếu, không bao giờ cộng vào. Chỉ tiêu đếm theo sổ đăng ký (distinct_count): các đơn vị cộng lại có thể nhiều hơn sổ, vì một cơ sở được đếm ở nhiều nơi, nhưng không thể ít hơn. Khi hai nguồn cùng một số năm nay nhưng hai tốc độ tăng khác nhau (số năm trước khác nhau, hoặc tốc độ tăng ghi khác) thì nêu cả hai để hỏi. Số của một đơn vị đã nhập trước vào sổ mà đơn vị gửi số khác (không phải do làm tròn): báo cáo dùng số đơn vị gửi.',
    en: 'One indicator has two complete sources (enterprises, areas, the department, a figure of the whole province from an authority) and their totals differ. While units are still to report, it is told only where the other source says less than was reported already; where all have reported and the total lacks components that nobody sends, it is told all the same. The report uses the source that stands first in the catalogue; the other is only compared, never added. Of what a register counts (distinct_count) the units together may count more, since one establishment is counted in several places, but never less. Where two sources agree on this year’s figure but give it two growths (from different figures of last year, or as stated), both are shown and someone must ask. Where the book had a unit’s figure entered and the unit sent another, not by rounding, what the unit sent is used.',
  },
  remedy: {
    vi: 'Đối chiếu hai nguồn: phạm vi, định nghĩa, thời điểm chốt số, đơn vị bị thiếu hoặc trùng. Ghi kết quả đối chiếu vào lý do khi chấp nhận.',
    en: 'Reconcile scope, definition, date, and units left out or counted twice. When accepting, write the outcome as the reason.',
  },
  authority: {
    vi: 'Nguyên tắc thống nhất về khái niệm, phương pháp và đơn vị tính của số liệu báo cáo trên địa bàn tỉnh; đối chiếu nguồn trước khi công bố.',
    en: 'Reported figures of a province must be uniform in concept, method and unit of measure; sources are reconciled before publication.',
  },
  passing: {
    vi: 'Điểm bưu điện - văn hóa xã: các doanh nghiệp 207, các huyện 207.',
    en: 'Commune post-culture points: enterprises 207, districts 207.',
  },
  failing: {
    vi: 'Điểm bưu điện - văn hóa xã: các doanh nghiệp 207, các huyện 198.',
    en: 'Commune post-culture points: enterprises 207, districts 198.',
  },
});

export function checkSources(
  examined: ExaminedYear,
  lastYear: LastYear,
  totals: readonly ComparedTotal[],
): readonly Finding[] {
  return totals.flatMap((total) => {
    const indicator = examined.indicators.get(total.indicator);
    if (!indicator || total.value === undefined) return [];
    const level = { ...total, value: total.value };
    if (!total.isComplete) return ofPartial(examined, indicator, level);
    return [
      ...otherSources(examined, indicator, total).flatMap(
        (other) => checkOther(examined, lastYear, indicator, level, other) ?? [],
      ),
      ...[checkUnitsGrowth(examined, lastYear, indicator, level)].flatMap((found) => found ?? []),
    ];
  });
}

/**
 * Of a total that is not complete only what no report to come can mend: another source says less than the units
 * have reported already; or all have reported, and the other source has more than the parts that they were asked for.
 */
function ofPartial(
  examined: ExaminedYear,
  indicator: Indicator,
  total: KnownTotal,
): readonly Finding[] {
  const { aggregation } = indicator;
  if (aggregation.form === 'ratio_of_sums' || !cannotBeNegative(indicator)) return [];
  const isAllReported = total.unitsReported.length === total.unitsExpected.length;
  return otherSources(examined, indicator, total)
    .filter(({ value }) => isAllReported || compare(total.value, value) > 0)
    .filter((other) => !agree(examined, indicator, total, other))
    .map((other) => sourceFinding(examined, indicator, total, other));
}

/** A second source that gives another figure, or the same with another growth. */
function checkOther(
  examined: ExaminedYear,
  lastYear: LastYear,
  indicator: Indicator,
  total: KnownTotal,
  other: OtherSource,
): Finding | undefined {
  if (!agree(examined, indicator, total, other)) {
    return sourceFinding(examined, indicator, total, other);
  }
  if (other.mayExceed) return undefined;
  const growths = twoGrowths(examined, lastYear, indicator, total, other);
  const [first, ...rest] = other.observations;
  return (
    growths &&
    growthFinding(examined, indicator, total, growths, {
      unit: rest.length === 0 ? first.unit : '',
      source: first.source,
      used: sourceInUse(examined, total),
      other: other.source,
    })
  );
}

/** What the province published for last year beside what its units state of it. */
function checkUnitsGrowth(
  examined: ExaminedYear,
  lastYear: LastYear,
  indicator: Indicator,
  total: KnownTotal,
): Finding | undefined {
  const growths = growthOfUnits(examined, indicator, total);
  return (
    growths &&
    growthFinding(examined, indicator, total, growths, {
      unit: '',
      source: lastYear.published('', indicator)?.source ?? NOWHERE,
      used: 'province',
      other: sourceInUse(examined, total),
    })
  );
}

function agree(
  examined: ExaminedYear,
  indicator: Indicator,
  { value, unitsReported }: ComparedTotal,
  other: OtherSource,
): boolean {
  if (value === undefined || equals(value, other.value)) return true;
  if (other.mayExceed && compare(value, other.value) <= 0) return true;
  const allowed =
    indicator.aggregation.form === 'ratio_of_sums'
      ? ratioPlace(examined, other.observations[0])
      : add(
          roundingOfTotal(examined, indicator, unitsReported),
          sum(other.observations.map((observation) => halfLastPlace(examined, observation))),
        );
  return compare(absolute(subtract(value, other.value)), allowed) <= 0;
}
