import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { divide, multiply, rational, subtract } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { named, raise } from '../raise';
import { describeRule } from '../rule';
import { statesPoints, type CheckedStatement } from '../stated/statedReadings';

export const percentForPoints = describeRule('percent-for-points', {
  title: { vi: 'Ghi % thay cho điểm phần trăm', en: 'Per cent for points' },
  meaning: {
    vi: 'Thay đổi của một tỷ lệ ghi bằng “%”, nhưng con số là chênh lệch giữa hai tỷ lệ, tức là điểm phần trăm; kể cả khi ghi bằng lời (“tăng 3%”) ở cột so sánh hay ghi chú. Ô hoặc cột ghi “điểm” thì không xét. Báo cáo của tỉnh luôn dùng điểm phần trăm tính lại.',
    en: 'The change of a rate is written with “%”, but the number is the difference of the two rates, which is percentage points; also in words (“tăng 3%”) in a column of comparison or a remark. Cells or columns that say “điểm” are not judged. The province’s report always prints recomputed points.',
  },
  remedy: {
    vi: 'Ghi “điểm phần trăm” (hoặc “điểm %”) thay cho “%”.',
    en: 'Write “điểm phần trăm” (percentage points) instead of “%”.',
  },
  authority: {
    vi: 'Thay đổi của một tỷ lệ tính bằng điểm phần trăm (docs/methods.md).',
    en: 'The change of a rate is in percentage points (docs/methods.md).',
  },
  passing: {
    vi: 'Tỷ lệ 60% lên 63%: “tăng 3 điểm phần trăm”, hoặc “tăng 5%” so với chính nó.',
    en: 'A rate from 60% to 63%: “up 3 points”, or “up 5%” of itself.',
  },
  failing: {
    vi: 'Tỷ lệ 60% lên 63%: “tăng 3%”.',
    en: 'A rate from 60% to 63%: “up 3%”.',
  },
});

/** A statement that is right in points and in nothing else, where per cent are said. */
export function checkPercentForPoints(checked: CheckedStatement): Finding | undefined {
  const { indicator, statement, current, base, unit, year } = checked;
  if (statement.saysPoints || !statesPoints(checked)) return undefined;
  const growth = divide(multiply(subtract(current, base), rational(100)), base);
  const stated = toDecimalText(statement.value);
  return raise('percent-for-points', {
    unit,
    indicator: indicator.code,
    year,
    source: statement.source,
    message: {
      code: 'percent-for-points',
      arguments: {
        indicator: named(indicator),
        cell: statement.source.cell,
        stated,
        growth: toDecimalText(roundHalfAwayFromZero(growth, 2)),
      },
    },
    proposal: `${stated} điểm phần trăm`,
  });
}
