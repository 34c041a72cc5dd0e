import type { Decision } from '#core/collection/decision';
import type { Finding } from '#core/findings/finding';
import type { CorrectionFault } from '#core/findings/reading/replyMessages';
import { toDecimalText } from '#core/numbers/decimalText';
import type { AnsweredValue } from './answeredCorrection';
import { NOWHERE, raise } from '../raise';
import { describeRule } from '../rule';

export const correctionDoubtful = describeRule('correction-doubtful', {
  title: { vi: 'Số sửa theo quyết định cần xem lại', en: 'Doubtful correction' },
  meaning: {
    vi: 'Quyết định “sửa” của Sở ghi một số mà chính các quy tắc cho một số không chấp nhận: nhỏ hơn 0, tỷ lệ ngoài 0–100%, số lẻ của chỉ tiêu đếm bằng số nguyên, hoặc lệch khoảng 1.000 lần trở lên; hoặc bộ phận đã sửa mà vẫn lớn hơn tổng thể của nó. Số đã sửa vẫn được tính, vì Sở đã quyết định.',
    en: "The department's correction is a value that the rules for a single value do not accept: below 0, a rate outside 0–100%, a fraction of what is counted whole, or about 1,000 times off; or a part that is corrected and still exceeds its whole. It counts all the same, for the department has decided.",
  },
  remedy: {
    vi: 'Xem lại số đã ghi trong quyết định (đơn vị tính, dấu thập phân). Nếu đúng, chấp nhận phát hiện này và ghi lý do.',
    en: 'Look at the value of the decision again (its measure, its decimal mark). If it is right, accept this finding with the reason.',
  },
  authority: {
    vi: 'Số sửa tay được kiểm tra như số đơn vị gửi.',
    en: 'What is corrected by hand is checked like what is submitted.',
  },
  passing: {
    vi: 'Sửa 128.000 thành 128, năm trước 120.',
    en: '128,000 is corrected to 128; last year 120.',
  },
  failing: {
    vi: 'Sửa 12 thành 128.000, năm trước 120.',
    en: '12 is corrected to 128,000; last year 120.',
  },
});

/** Corrections of the department that the rules for one value speak against. */
export function checkCorrections(
  decisions: readonly Decision[],
  faultIn: (answered: AnsweredValue) => CorrectionFault | undefined,
): readonly Finding[] {
  return decisions.flatMap((decision) => {
    const { rule, unit, indicator, year, value } = decision;
    if (decision.decision !== 'correct' || value === undefined || unit === '') return [];
    const because = faultIn({ rule, unit, indicator, year, value, source: NOWHERE });
    // That what is stated is put right, and no figure, is told as a decision that changes nothing.
    if (because === undefined || because === 'stated-change') return [];
    return [
      raise('correction-doubtful', {
        unit,
        indicator,
        year,
        source: NOWHERE,
        message: {
          code: 'correction-doubtful',
          arguments: { code: indicator, rule, value: toDecimalText(value), because },
        },
      }),
    ];
  });
}
