import { standing, subjectOf, type Decision } from '#core/collection/decision';
import type { Finding } from '#core/findings/finding';
import type { BookNames } from './bookNames';
import { exactOf, textOf, wholeOf } from './recordContent';
import type { RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';
import { DECISION_WORDS } from './vocabulary';

/** What people decided about findings: the columns of decisions.csv. */
export function decisionSheet(
  names: BookNames,
  decisions: readonly Decision[],
  findings: readonly Finding[],
): RecordSheet<Decision> {
  const applied = new Set(standing(decisions));
  const withoutEffect = new Map(findings.flatMap(subjectWithoutEffect));
  return {
    name: SHEETS.decisions,
    title: 'QUYẾT ĐỊNH VỀ CÁC PHÁT HIỆN',
    explanation:
      'Chấp nhận: số đơn vị ghi được tính. Sửa số: dùng giá trị ở cột “Giá trị”, số đơn vị ghi vẫn giữ ở “Nguyên văn”. Loại ra: không tính. Hỏi đơn vị: chờ trả lời. Quyết định nhớ “Số đã nộp”; đơn vị gửi số khác thì quyết định được mở lại. Quyết định lại: thêm dòng mới, để trống ba cột cuối; dòng mới nhất được áp dụng, dòng trước giữ lại và ghi “đã thay”.',
    frozenColumns: 0,
    columns: [
      {
        name: 'rule',
        heading: 'Quy tắc',
        width: 26,
        look: 'text',
        content: ({ rule }) => textOf(rule),
        isRequired: true,
      },
      {
        name: 'unit',
        heading: 'Mã đơn vị',
        width: 14,
        look: 'text',
        content: ({ unit }) => textOf(unit),
        isRequired: true,
      },
      {
        name: '',
        heading: 'Đơn vị',
        width: 30,
        look: 'text',
        content: ({ unit }) => textOf(names.unit(unit)),
      },
      {
        name: 'indicator',
        heading: 'Mã số',
        width: 10,
        look: 'centre',
        content: ({ indicator }) => textOf(indicator),
        isRequired: true,
      },
      {
        name: 'year',
        heading: 'Năm',
        width: 8,
        look: 'centre',
        content: ({ year }) => wholeOf(year),
        reads: { as: 'number' },
        isRequired: true,
      },
      {
        name: 'decision',
        heading: 'Quyết định',
        width: 14,
        look: 'centre',
        content: ({ decision }) => textOf(DECISION_WORDS[decision]),
        reads: { as: 'words', vocabulary: DECISION_WORDS },
        isRequired: true,
      },
      {
        name: 'value',
        heading: 'Giá trị',
        width: 18,
        look: 'number',
        content: ({ value }) => (value ? exactOf(value) : { kind: 'empty' }),
        reads: { as: 'number' },
        isRequired: true,
      },
      {
        name: 'reason',
        heading: 'Lý do',
        width: 60,
        look: 'text',
        content: ({ reason }) => textOf(reason),
      },
      {
        name: 'by',
        heading: 'Người quyết định',
        width: 24,
        look: 'text',
        content: ({ by = '' }) => textOf(by),
      },
      {
        name: 'date',
        heading: 'Ngày quyết định',
        width: 13,
        look: 'centre',
        content: ({ date = '' }) => textOf(date),
        reads: { as: 'date' },
      },
      {
        name: 'submitted',
        heading: 'Số đã nộp',
        width: 18,
        look: 'text',
        content: ({ submitted = '' }) => textOf(submitted),
      },
      {
        name: 'reopenedBy',
        heading: 'Số nộp sau đó',
        width: 18,
        look: 'text',
        content: ({ reopenedBy = '' }) => textOf(reopenedBy),
      },
      {
        name: 'state',
        heading: 'Tình trạng',
        width: 16,
        look: 'centre',
        content: (decision) => textOf(stateOf(decision, applied, withoutEffect)),
      },
    ],
  };
}

function stateOf(
  decision: Decision,
  applied: ReadonlySet<Decision>,
  withoutEffect: ReadonlyMap<string, string>,
): string {
  if (decision.reopenedBy !== undefined) return 'mở lại';
  if (!applied.has(decision)) return 'đã thay';
  return withoutEffect.get(subjectOf(decision)) ?? 'áp dụng';
}

/** The subject, as its line names it, of a decision that changes nothing, and why in a word. */
function subjectWithoutEffect({ message }: Finding): readonly (readonly [string, string])[] {
  switch (message.code) {
    case 'decision-unmatched':
    case 'decision-unmatched/unit':
    case 'decision-unmatched/indicator':
      return [[subjectOf(message.arguments), 'không khớp']];
    case 'decision-unmatched/idle':
      return [[subjectOf(message.arguments), 'không tác dụng']];
    default:
      return [];
  }
}
