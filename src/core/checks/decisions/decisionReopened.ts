import type { Finding } from '#core/findings/finding';
import type { Answer, CollectedYear } from '#core/collection/collectedYear';
import { standing, subjectOf, type Decision } from '#core/collection/decision';
import { NOTHING_SUBMITTED } from '#core/collection/decisionMemory';
import { NOWHERE, raise } from '../raise';
import { describeRule } from '../rule';

export const decisionReopened = describeRule('decision-reopened', {
  title: { vi: 'Quyết định phải xem lại', en: 'Decision reopened' },
  meaning: {
    vi: 'Một quyết định nhớ số đơn vị đã nộp lúc quyết định. Khi đơn vị gửi số khác, quyết định không còn áp dụng; nó vẫn được giữ trong sổ như lịch sử.',
    en: 'A decision remembers the value that had been submitted. When the unit submits another, the decision no longer applies; it stays in the book as history.',
  },
  remedy: {
    vi: 'Xem số mới. Nếu vẫn cần, thêm một quyết định mới; nếu số mới đúng, chấp nhận phát hiện này.',
    en: 'Look at the new value. Decide again where that is needed; where the new value is right, accept this finding.',
  },
  authority: {
    vi: 'Không suy đoán: người quyết định chưa thấy số mới.',
    en: 'Nothing is guessed: whoever decided has not seen the new value.',
  },
  passing: {
    vi: 'Quyết định lấy trên số 110; đơn vị gửi lại, vẫn 110.',
    en: 'Decided on 110; the unit sends again, still 110.',
  },
  failing: {
    vi: 'Sửa 110.000 thành 110; đơn vị gửi lại 112.',
    en: '110,000 was corrected to 110; the unit now sends 112.',
  },
});

/** Decisions that the submitted values have left behind, and that none taken since replaces. */
export function checkDecisions(
  decisions: readonly Decision[],
  { answers, book }: CollectedYear,
): readonly Finding[] {
  const applied = new Set(standing(decisions).map(subjectOf));
  const open = new Map<string, Finding>();
  for (const decision of decisions) {
    const { unit, indicator, year, reopenedBy } = decision;
    const key = subjectOf(decision);
    if (reopenedBy === undefined || applied.has(key)) continue;
    open.set(
      key,
      raise('decision-reopened', {
        unit,
        indicator,
        year,
        source: sourceOf(answers.get(unit)?.get(indicator), year === book.year) ?? NOWHERE,
        message: reopening(decision, reopenedBy),
      }),
    );
  }
  return [...open.values()];
}

function reopening(
  { rule, decision, reason, submitted: taken = '' }: Decision,
  present: string,
): Finding['message'] {
  const about = { rule, decision, reason, taken };
  return present === NOTHING_SUBMITTED
    ? { code: 'decision-reopened/gone', arguments: about }
    : { code: 'decision-reopened', arguments: { ...about, present } };
}

/** Where the unit's present figure stands, also one that is held out; of last year, the prior one. */
function sourceOf(answer: Answer | undefined, isOfYear: boolean): Finding['source'] | undefined {
  if (!isOfYear) return answer?.prior?.source;
  return answer?.current?.source ?? answer?.withheld?.source;
}
