import { rational } from '#core/numbers/rational';
import {
  questionedContent,
  questionKey,
  questionText,
  REPLY_FORM,
} from '#core/submissions/senders/replyIdentity';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { textOf } from '#core/workbook/plannedContent';
import type { PlannedContent, SheetPlan } from '#core/workbook/sheetPlan';
import { fileNames } from './fileNames';
import { receivedFigures } from './receivedFigures';
import { hiddenIdentity } from './hiddenIdentity';
import { questionsByUnit, type QuestionedYear, type UnitQuestions } from './replyQuestions';
import { replySheet } from './replySheet';

/** One unit's reply sheet, ready to be written. */
export interface ReplyWorkbook {
  readonly unit: ReportingUnit;
  /** Of its file, without the ending. */
  readonly fileName: string;
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly properties: ReadonlyMap<string, string>;
  readonly questions: number;
}

/** For each unit with open questions one workbook, in the register's order. */
export function makeReplies(year: QuestionedYear): readonly ReplyWorkbook[] {
  const nameFor = fileNames();
  return questionsByUnit(year).map((asked) => ({
    unit: asked.unit,
    fileName: nameFor(`Hỏi lại - ${asked.unit.name}`, asked.unit.code),
    title: `Phiếu hỏi lại số liệu - ${asked.unit.name}`,
    sheets: [replySheet(asked), receivedFigures(asked), identitySheet(asked)],
    properties: new Map([
      ['tongket.form', REPLY_FORM],
      ['tongket.unit', asked.unit.code],
      ['tongket.year', String(asked.year)],
    ]),
    questions: asked.questions.length,
  }));
}

/** Whose answers these are, and what each number asks. */
function identitySheet({ unit, year, questions }: UnitQuestions): SheetPlan {
  const pairs: readonly (readonly [string, PlannedContent])[] = [
    ['form', textOf(REPLY_FORM)],
    ['unit', textOf(unit.code)],
    ['unit-name', textOf(unit.name)],
    ['year', { kind: 'number', value: rational(year) }],
    ...questions
      .filter(({ isAnswerable }) => isAnswerable)
      .map(({ number, finding }) => {
        const { rule, indicator, year: ofYear, message } = finding;
        const text = questionText({
          rule,
          indicator,
          year: ofYear,
          about: questionedContent(message),
        });
        return [questionKey(number), textOf(text)] as const;
      }),
  ];
  return hiddenIdentity(pairs);
}
