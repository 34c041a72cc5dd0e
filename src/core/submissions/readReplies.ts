import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { isRule, type Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import { cellAddress } from '#core/workbook/cellAddress';
import type {
  CellSnapshot,
  RowSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from '#core/workbook/snapshot';
import { cellText } from './values/cellText';
import { foldText } from './foldText';
import { isIdentitySheet, type FormIdentity } from './senders/formIdentity';
import type { FileReading, UnitReply } from './reading';
import type { ReadingContext } from './readingContext';
import { readingFinding } from './readingFindings';
import { isReferenceRow } from './rows/referenceRow';
import { readValue } from './values/readValue';
import {
  needsFigure,
  numberOfKey,
  questionOf,
  REPLY_ANSWERS,
  REPLY_HEADS,
  REPLY_TITLE,
  type AskedQuestion,
} from './senders/replyIdentity';

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
  const questions = questionsIn(snapshot);
  const outcomes = snapshot.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet) => answersOn(sheet, { snapshot, unit, questions, context }));
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

interface AnsweredFile {
  readonly snapshot: WorkbookSnapshot;
  readonly unit: ReportingUnit;
  readonly questions: ReadonlyMap<number, AskedQuestion>;
  readonly context: ReadingContext;
}

interface Outcome {
  readonly reply?: UnitReply;
  readonly finding?: Finding;
}

type ReplyColumns = Readonly<Record<keyof typeof REPLY_HEADS, number>>;

function answersOn(sheet: SheetSnapshot, answered: AnsweredFile): readonly Outcome[] {
  const head = sheet.rows.find((row) => columnsIn(row) !== undefined);
  const columns = head && columnsIn(head);
  if (!columns) return [];
  return sheet.rows
    .filter((row) => row.row > head.row && !isReferenceRow(row))
    .flatMap((row) => answerIn(row, columns, sheet, answered) ?? []);
}

function columnsIn({ cells }: RowSnapshot): ReplyColumns | undefined {
  const places = new Map(cells.map((cell) => [foldText(cellText(cell)), cell.column] as const));
  const found = Object.entries(REPLY_HEADS).map(
    ([name, head]) => [name, places.get(foldText(head))] as const,
  );
  return found.every(([, column]) => column !== undefined)
    ? (Object.fromEntries(found) as ReplyColumns)
    : undefined;
}

function answerIn(
  row: RowSnapshot,
  columns: ReplyColumns,
  sheet: SheetSnapshot,
  { snapshot, unit, questions, context }: AnsweredFile,
): Outcome | undefined {
  const at = (name: keyof ReplyColumns) => row.cells.find(({ column }) => column === columns[name]);
  const said = (name: keyof ReplyColumns) => {
    const cell = at(name);
    const text = cell ? cellText(cell) : '';
    return name === 'value' && text === NOT_ASKED ? '' : text;
  };
  if ([said('answer'), said('value'), said('reason')].every((text) => text === ''))
    return undefined;
  const question = questions.get(Number(said('number')));
  if (said('number') === '') return undefined;
  const { year } = context.book;
  const place = {
    file: snapshot.file,
    sheet: sheet.name,
    cell: cellAddress(row.row, columns.answer),
  };
  const about = { ...place, unit: unit.code, indicator: question?.indicator ?? '', year };
  const unclear = (because: UnclearReply): Outcome => ({
    finding: readingFinding('reply-unclear', about, {
      code: 'reply-unclear',
      arguments: {
        number: said('number'),
        cell: place.cell,
        because,
        written: said('value') || said('answer'),
      },
    }),
  });
  if (question === undefined || said('code') !== question.indicator) return unclear('question');
  const indicator = context.catalogue.byCode.get(question.indicator);
  const choice = choiceOf(said('answer'));
  if (choice === 'unknown') return unclear('answer');
  const answer = choice ?? (said('value') === '' ? undefined : 'correct');
  if (answer === undefined) return unclear('no-answer');
  if (answer === 'accept' && said('value') !== '') return unclear('both');
  if (answer === 'accept' && needsFigure(question.rule)) return unclear('needs-figure');
  const isOfYear = question.year === year;
  const value =
    answer === 'correct' && isOfYear ? valueIn(at('value'), indicator, context) : undefined;
  if (answer === 'correct' && value === undefined) return unclear('value');
  return {
    reply: {
      ...question,
      unit: unit.code,
      answer,
      value,
      reason: said('reason'),
      source: place,
      sent: snapshot.modified ?? '',
    },
  };
}

/** What stands where no other value can be given. */
const NOT_ASKED = 'x';

/** Why an answer cannot be taken. */
type UnclearReply = 'question' | 'answer' | 'no-answer' | 'both' | 'needs-figure' | 'value';

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
