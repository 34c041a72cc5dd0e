import { subjectsWithoutEffect, type WithoutEffect } from '#core/checks/decisions/withoutEffect';
import { standing, subjectOf, unordered, type Decision } from '#core/collection/decision';
import { numbersInOrder } from '#core/collection/decisionOrder';
import type { Finding } from '#core/findings/finding';
import { textOf } from '#core/workbook/plannedContent';
import type { BookNames } from './bookNames';
import { numbersColumn, REQUIRED, signsColumn, wordsColumn } from './recordColumns';
import { exactOf, wholeOf } from './recordContent';
import type { ColumnReading, RecordColumn, RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';
import { DECISION_WORDS } from './vocabulary';

type Column = RecordColumn<Decision>;

const NUMBER: ColumnReading = { as: 'number' };

/**
 * What people decided about findings: the columns of decisions.csv. With a year, decisions of earlier
 * years about which nothing is found in it are told as those of their books.
 */
export function decisionSheet(
  names: BookNames,
  decisions: readonly Decision[],
  findings: readonly Finding[],
  year?: number,
): RecordSheet<Decision> {
  const states = statesOf(decisions, findings, year);
  const numbers = numbersInOrder(decisions);
  return {
    name: SHEETS.decisions,
    title: 'QUYẾT ĐỊNH VỀ CÁC PHÁT HIỆN',
    explanation:
      'Chấp nhận: số đơn vị ghi được tính. Sửa số: dùng giá trị ở cột “Giá trị”, số đơn vị ghi vẫn giữ ở “Số đã nộp”. Loại ra: không tính. Hỏi đơn vị: chờ trả lời. Quyết định nhớ “Số đã nộp”; đơn vị gửi số khác thì quyết định được mở lại. Quyết định lại: thêm dòng mới, để trống bốn cột cuối; dòng mới nhất được áp dụng, dòng trước giữ lại và ghi “đã thay”. Sắp xếp lại các dòng không đổi kết quả: “Thứ tự” lớn hơn là quyết định sau, dòng chưa có thứ tự là mới nhất.',
    frozenColumns: 0,
    columns: [
      ...subjectColumns(names),
      ...choiceColumns(),
      ...memoryColumns(
        (decision) => states.get(decision) ?? '',
        (decision) => numbers.get(decision),
      ),
    ],
  };
}

/** The finding that is decided about. */
function subjectColumns(names: BookNames): readonly Column[] {
  return [
    wordsColumn('rule', 'Quy tắc', 18, ({ rule }) => rule, REQUIRED),
    wordsColumn('unit', 'Mã đơn vị', 11, ({ unit }) => unit, REQUIRED),
    wordsColumn('unitName', 'Đơn vị', 22, ({ unit }) => names.unit(unit)),
    signsColumn('indicator', 'Mã số', 9, ({ indicator }) => textOf(indicator), REQUIRED),
    signsColumn('year', 'Năm', 6, ({ year }) => wholeOf(year), { reads: NUMBER, ...REQUIRED }),
  ];
}

/** What is decided: by whom, when and why. */
function choiceColumns(): readonly Column[] {
  const words = { as: 'words', vocabulary: DECISION_WORDS } as const;
  return [
    signsColumn('decision', 'Quyết định', 12, ({ decision }) => textOf(DECISION_WORDS[decision]), {
      reads: words,
      ...REQUIRED,
    }),
    numbersColumn(
      'value',
      'Giá trị',
      14,
      ({ value }) => (value ? exactOf(value) : { kind: 'empty' }),
      { reads: { as: 'level' }, ...REQUIRED },
    ),
    wordsColumn('reason', 'Lý do', 36, ({ reason }) => reason),
    wordsColumn('by', 'Người quyết định', 16, ({ by = '' }) => by),
    signsColumn('date', 'Ngày quyết định', 11, ({ date = '' }) => textOf(date), {
      reads: { as: 'date' },
    }),
  ];
}

/** What the book remembers of it; to be left empty in a new line. */
function memoryColumns(
  stateOf: (decision: Decision) => string,
  numberOf: (decision: Decision) => number | undefined,
): readonly Column[] {
  return [
    wordsColumn('submitted', 'Số đã nộp', 13, ({ submitted = '' }) => submitted),
    wordsColumn('reopenedBy', 'Số nộp sau đó', 13, ({ reopenedBy = '' }) => reopenedBy),
    signsColumn(
      'order',
      'Thứ tự',
      6,
      (decision) => {
        const number = numberOf(decision);
        return number === undefined ? { kind: 'empty' } : wholeOf(number);
      },
      { reads: NUMBER },
    ),
    signsColumn('state', 'Tình trạng', 11, (decision) => textOf(stateOf(decision))),
  ];
}

function statesOf(
  decisions: readonly Decision[],
  findings: readonly Finding[],
  year: number | undefined,
): ReadonlyMap<Decision, string> {
  const applied = new Set(standing(decisions));
  const unclear = new Set(unordered(decisions));
  const withoutEffect = subjectsWithoutEffect(findings);
  const found = new Set(findings.map(subjectOf));
  const stateOf = (decision: Decision): string => {
    if (decision.reopenedBy !== undefined) return 'mở lại';
    if (unclear.has(decision)) return 'chưa rõ thứ tự';
    if (!applied.has(decision)) return 'đã thay';
    const without = withoutEffect.get(subjectOf(decision));
    if (without !== undefined) return WITHOUT_EFFECT[without];
    const isOver = year !== undefined && decision.year < year && !found.has(subjectOf(decision));
    return isOver ? 'của năm trước' : 'áp dụng';
  };
  return new Map(decisions.map((one) => [one, stateOf(one)] as const));
}

const WITHOUT_EFFECT: Readonly<Record<WithoutEffect, string>> = {
  unmatched: 'không khớp',
  answered: 'đã trả lời',
  sent: 'đơn vị đã gửi',
  idle: 'không tác dụng',
};
