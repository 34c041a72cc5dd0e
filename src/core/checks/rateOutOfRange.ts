import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { ZERO, compare, rational, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Observation } from '#core/submissions/observation';
import { named, raise } from './raise';
import { rateWithMarkMoved } from './slips/rateMoved';
import { describeRule } from './rule';
import { isShare } from './signAndRange';

const WHOLE = rational(100);

export const rateOutOfRange = describeRule('rate-out-of-range', {
  title: { vi: 'Tỷ lệ ngoài khoảng 0–100%', en: 'Rate outside 0–100%' },
  meaning: {
    vi: 'Chỉ tiêu tính bằng % của một tổng thể phải nằm từ 0% đến 100%. Tốc độ tăng, chỉ số phát triển và % thực hiện kế hoạch không thuộc quy tắc này. Xét cả số năm trước do đơn vị ghi, khi chưa có số đã công bố.',
    en: 'An indicator in % of a whole lies between 0% and 100%. Growth rates, indexes and % of plan are not meant. Judged as well is last year’s figure as the unit states it, where none was published.',
  },
  remedy: {
    vi: 'Kiểm tra tử số và mẫu số (cùng phạm vi, cùng thời điểm), kiểm tra dấu phẩy thập phân, rồi gửi lại. Giá trị đề xuất là tử số chia mẫu số của chính đơn vị, không có thì là số ấy với dấu thập phân đặt lại, nếu gần năm trước.',
    en: 'Check numerator and denominator (same scope, same date) and the decimal mark, and send it again. The proposal is the unit’s own numerator over its denominator, else the number with its mark moved where that is near to last year.',
  },
  authority: {
    vi: 'Kiểm tra logic: một phần không lớn hơn tổng thể của nó.',
    en: 'Logic: a part is not larger than its whole.',
  },
  passing: { vi: 'Tỷ lệ thôn được phủ sóng di động: 100%.', en: 'Hamlets with coverage: 100%.' },
  failing: { vi: 'Tỷ lệ thôn được phủ sóng di động: 985%.', en: 'Hamlets with coverage: 985%.' },
});

/** What the rate can be held against. */
interface ExpectedRate {
  /** What the unit's own numerator and denominator make, where it gives both. */
  readonly recomputed: Rational | undefined;
  readonly prior: Rational | undefined;
}

export function checkRateOutOfRange(
  indicator: Indicator,
  observation: Observation,
  { recomputed, prior }: ExpectedRate,
): Finding | undefined {
  const { figure, source } = observation;
  if (figure.state !== 'value' || !isShare(indicator)) return undefined;
  if (isWithin(figure.value)) return undefined;
  const proposed =
    recomputed && isWithin(recomputed)
      ? roundHalfAwayFromZero(recomputed, indicator.decimals)
      : prior && rateWithMarkMoved(indicator, figure.value, prior);
  return raise('rate-out-of-range', {
    unit: observation.unit,
    indicator: indicator.code,
    year: observation.year,
    source,
    message: {
      code: 'rate-out-of-range',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        value: toDecimalText(figure.value),
      },
    },
    ...(proposed ? { proposal: toDecimalText(proposed) } : {}),
  });
}

function isWithin(value: Rational): boolean {
  return compare(value, ZERO) >= 0 && compare(value, WHOLE) <= 0;
}
