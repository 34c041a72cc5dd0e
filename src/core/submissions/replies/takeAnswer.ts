import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import type { CellSnapshot } from '#core/workbook/snapshot';
import { foldText } from '../foldText';
import type { UnitReply } from '../reading';
import type { ReadingContext } from '../readingContext';
import { readingFinding } from '../readingFindings';
import { needsFigure, REPLY_ANSWERS, type AskedQuestion } from '../senders/replyIdentity';
import { readValue } from '../values/readValue';
import type { ReplyRow } from './replyRow';

/** What a reply sheet was made for. */
export interface AnsweredSheet {
  readonly unit: ReportingUnit;
  readonly questions: ReadonlyMap<number, AskedQuestion>;
  /** When the unit saved it. */
  readonly sent: string;
  readonly context: ReadingContext;
}

/** An answer that can be taken, or the finding that says why not. */
export interface ReplyOutcome {
  readonly reply?: UnitReply;
  readonly finding?: Finding;
}

export function takeAnswer(row: ReplyRow, sheet: AnsweredSheet): ReplyOutcome {
  const question = sheet.questions.get(Number(row.number));
  if (!question) return { finding: unclearAnswer('question', row, '', sheet) };
  const understood = understoodAnswer(row, question, sheet.context);
  if (typeof understood === 'string') {
    return { finding: unclearAnswer(understood, row, question.indicator, sheet) };
  }
  const { reason, source } = row;
  const { unit, sent } = sheet;
  return { reply: { ...question, unit: unit.code, ...understood, reason, source, sent } };
}

/** Why an answer cannot be taken. */
type UnclearReply = 'question' | 'answer' | 'no-answer' | 'both' | 'needs-figure' | 'value';

/** What the unit wants done, or why that is not clear. */
function understoodAnswer(
  row: ReplyRow,
  question: AskedQuestion,
  context: ReadingContext,
): Pick<UnitReply, 'answer' | 'value'> | UnclearReply {
  if (row.code !== question.indicator) return 'question';
  const choice = choiceOf(row.answer);
  if (choice === 'unknown') return 'answer';
  const answer = choice ?? (row.value === '' ? undefined : 'correct');
  if (answer === undefined) return 'no-answer';
  if (answer === 'accept') {
    if (row.value !== '') return 'both';
    return needsFigure(question.rule) ? 'needs-figure' : { answer, value: undefined };
  }
  const indicator = context.catalogue.byCode.get(question.indicator);
  const isOfYear = question.year === context.book.year;
  const value = isOfYear ? valueIn(row.valueCell, indicator, context) : undefined;
  return value === undefined ? 'value' : { answer, value };
}

function unclearAnswer(
  because: UnclearReply,
  { number, value, answer, source }: ReplyRow,
  indicator: string,
  { unit, context }: AnsweredSheet,
): Finding {
  const about = { ...source, unit: unit.code, indicator, year: context.book.year };
  return readingFinding('reply-unclear', about, {
    code: 'reply-unclear',
    arguments: { number, cell: source.cell, because, written: value || answer },
  });
}

function choiceOf(text: string): UnitReply['answer'] | 'unknown' | undefined {
  const folded = foldText(text).replace(/[.!]+$/, '');
  if (folded === '') return undefined;
  if (folded === foldText(REPLY_ANSWERS.accept)) return 'accept';
  return /^sua(?: thanh)?:?$/.test(folded) ? 'correct' : 'unknown';
}

/** A number in the indicator's own unit; "-" says that nothing occurred, which is 0. */
function valueIn(
  cell: CellSnapshot | undefined,
  indicator: Indicator | undefined,
  context: ReadingContext,
): Rational | undefined {
  if (cell === undefined || indicator === undefined) return undefined;
  const place = { sheet: '', row: cell.row, column: cell.column, isHidden: false };
  const asked = {
    unit: '',
    indicator,
    role: 'current' as const,
    status: 'E' as const,
    measure: { text: indicator.unit, isOwn: true },
    place,
    cell,
    named: '',
    isFallback: false,
  };
  const options = { fitMeasure: context.fitMeasure, separators: 'none', prior: undefined } as const;
  const read = readValue(asked, options);
  return read.kind === 'figure' ? numberOf(read.figure) : undefined;
}
