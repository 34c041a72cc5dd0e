import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { absolute, signOf } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { named, raise } from './raise';
import { describeRule } from './rule';
import { cannotBeNegative, isShare } from './signAndRange';

export const negativeValue = describeRule('negative-value', {
  title: { vi: 'Giá trị âm', en: 'Negative value' },
  meaning: {
    vi: 'Số lượng, doanh thu, tiền nộp ngân sách, thứ hạng không thể nhỏ hơn 0. Chỉ tiêu là chênh lệch (lợi nhuận, mức tăng giảm) thì không xét; tỷ lệ phần trăm âm thuộc quy tắc rate-out-of-range. Xét cả số năm trước do đơn vị ghi, khi chưa có số đã công bố: số ấy không được dùng để so sánh.',
    en: 'Counts, revenue, payments and ranks cannot be below 0. Indicators that are differences (profit, a rise or fall) are not judged; a negative percentage belongs to rate-out-of-range. Judged as well is last year’s figure as the unit states it, where none was published: nothing is compared with it.',
  },
  remedy: {
    vi: 'Đơn vị kiểm tra dấu trừ (dấu gạch đầu dòng, ngoặc đơn, công thức trừ nhầm) và gửi lại. Giá trị đề xuất là số không dấu; chỉ dùng khi đơn vị xác nhận.',
    en: 'The unit checks the minus sign (a dash, brackets, a wrong subtraction) and sends it again. The proposal is the number without its sign, to be used only when the unit confirms.',
  },
  authority: {
    vi: 'Kiểm tra logic: số đếm và số tiền phát sinh không âm.',
    en: 'Logic: counts and amounts that arose are not negative.',
  },
  passing: { vi: 'Doanh thu dịch vụ viễn thông: 742,67 tỷ đồng.', en: 'Telecom revenue: 742.67.' },
  failing: {
    vi: 'Doanh thu dịch vụ viễn thông: -742,67 tỷ đồng.',
    en: 'Telecom revenue: -742.67.',
  },
});

export function checkNegativeValue(
  indicator: Indicator,
  observation: Observation,
): Finding | undefined {
  const { figure, source } = observation;
  if (figure.state !== 'value' || signOf(figure.value) >= 0) return undefined;
  if (!cannotBeNegative(indicator) || isShare(indicator)) return undefined;
  return raise('negative-value', {
    unit: observation.unit,
    indicator: indicator.code,
    year: observation.year,
    source,
    message: {
      code: 'negative-value',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        value: toDecimalText(figure.value),
      },
    },
    proposal: toDecimalText(absolute(figure.value)),
  });
}
