import { isRule } from '#core/findings/finding';
import type { CellSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import type { FileReading } from './reading';
import type { ReadingContext } from './readingContext';
import { readingFinding } from './readingFindings';
import { replyRows } from './replies/replyRow';
import { takeAnswer } from './replies/takeAnswer';
import { isIdentitySheet, type FormIdentity } from './senders/formIdentity';
import { numberOfKey, questionOf, REPLY_TITLE, type AskedQuestion } from './senders/replyIdentity';
import { cellText } from './values/cellText';

/** Whether a workbook is a reply sheet, whatever became of its hidden identity. */
export function isReplySheet({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ rows }) =>
    rows.slice(0, ROWS_OF_TITLE).some(({ cells }) => cells.some(isReplyTitle)),
  );
}

const ROWS_OF_TITLE = 10;

function isReplyTitle(cell: CellSnapshot): boolean {
  return cellText(cell).startsWith(REPLY_TITLE);
}

/**
 * What a unit answered to the questions that the department asked it. An answer that does not say
 * clearly what to do is a finding, and its question stays open; an empty one says nothing.
 */
export function readReplies(
  snapshot: WorkbookSnapshot,
  identity: FormIdentity | undefined,
  context: ReadingContext,
): FileReading {
  const { file } = snapshot;
  const { year, units } = context.book;
  const nothing = { file, submissions: [] };
  const unit = units.find(({ code }) => code === identity?.unit);
  if (unit === undefined || identity?.year !== year) {
    const finding = readingFinding(
      'reply-unclear',
      { file, year, unit: unit?.code ?? '' },
      { code: 'reply-unclear/of-what', arguments: { file, year } },
    );
    return { ...nothing, findings: [finding] };
  }
  const sent = snapshot.modified ?? '';
  const answered = { unit, questions: questionsIn(snapshot), sent, context };
  const outcomes = snapshot.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet) => replyRows(file, sheet))
    .map((row) => takeAnswer(row, answered));
  return {
    ...nothing,
    findings: outcomes.flatMap(({ finding }) => finding ?? []),
    replies: outcomes.flatMap(({ reply }) => reply ?? []),
  };
}

function questionsIn({ sheets }: WorkbookSnapshot): ReadonlyMap<number, AskedQuestion> {
  const entries = sheets
    .filter(isIdentitySheet)
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells: [key, value] }) => {
      const number = key && numberOfKey(cellText(key));
      const question = value && questionOf(cellText(value), isRule);
      return number !== undefined && question ? [[number, question] as const] : [];
    });
  return new Map(entries);
}
