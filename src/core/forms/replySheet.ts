import { findingSentence } from '#core/findings/findingSentence';
import {
  needsFigure,
  questionedContent,
  REPLY_ANSWERS,
  REPLY_HEADS,
  REPLY_TITLE,
} from '#core/submissions/senders/replyIdentity';
import { fromDecimalText } from '#core/numbers/decimalText';
import { columnLetters } from '#core/workbook/cellAddress';
import { EMPTY, textOf } from '#core/workbook/plannedContent';
import type {
  InputRule,
  PlannedCell,
  PlannedContent,
  PlannedRow,
  SheetPlan,
} from '#core/workbook/sheetPlan';
import { placeOf } from '#core/workbook/sourceCell';
import {
  across,
  cellOf,
  headingRow,
  levelCell,
  levelFormat,
  markOrNumber,
  numberOrEmpty,
  rowOf,
} from './formCells';
import type { Question, UnitQuestions } from './replyQuestions';

const WIDTHS = [5, 30, 9, 12, 14, 14, 26, 62, 10, 15, 34] as const;
const LAST_COLUMN = WIDTHS.length - 1;
const NAME = 1;
const PLACE = 6;
const QUESTION = 7;
const ANSWER = 8;
const VALUE = 9;
const HEAD_ROW = 9;

/** The page that a unit answers: each question beside the cell that it is about. */
export function replySheet(asked: UnitQuestions): SheetPlan {
  const { questions } = asked;
  const first = HEAD_ROW + 2;
  const last = first + questions.length - 1;
  return {
    name: 'Hỏi lại',
    visibility: 'visible',
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      ...rowsAbove(asked),
      ...headRows(asked.year),
      ...questions.map((question, position) => questionRow(question, first + position, asked.year)),
      ...rowsBelow(last + 2, asked.year),
    ],
    merges: [
      ...[0, 1].flatMap((row) => [across(row, 0, PLACE), across(row, QUESTION, LAST_COLUMN)]),
      ...[3, 4, 6, 7].map((row) => across(row, 0, LAST_COLUMN)),
      across(last + 2, ANSWER, LAST_COLUMN),
      across(last + 3, ANSWER, LAST_COLUMN),
    ],
    frozen: { rows: HEAD_ROW + 2, columns: 3 },
    print: {
      orientation: 'landscape',
      fitToWidth: true,
      repeatedRows: { first: HEAD_ROW, last: HEAD_ROW + 1 },
    },
    isProtected: true,
    inputRules: [answerRule(first, last)],
    highlights: [],
  };
}

function rowsAbove({ department, unit, year, deadline, questions }: UnitQuestions): PlannedRow[] {
  const when = deadline === '' ? '' : ' Mong đơn vị trả lời sớm, kể cả khi đã quá hạn gửi báo cáo.';
  return [
    rowOf(0, [
      [0, textOf(department), 'plain'],
      [QUESTION, textOf(`Kính gửi: ${unit.name}`), 'plain'],
    ]),
    rowOf(1, [[0, textOf(`Số câu hỏi: ${questions.length}`), 'plain']]),
    rowOf(3, [[0, textOf(REPLY_TITLE), 'title']], 24),
    rowOf(4, [[0, textOf(`(Số liệu năm ${year})`), 'subtitle']]),
    rowOf(6, [
      [
        0,
        textOf(
          'Mỗi dòng là một câu hỏi về một ô trong báo cáo đã gửi. Số đã gửi là đúng thì chọn “Đúng”; cần sửa thì chọn “Sửa” và ghi số đúng vào cột “Sửa thành”, theo đơn vị tính ở cột D.',
        ),
        'note',
      ],
    ]),
    rowOf(7, [
      [
        0,
        textOf(
          `Ghi lý do khi số đúng mà khác thường. Chỉ điền các ô nền vàng; gửi lại nguyên tệp này, không cần gửi lại cả biểu, trừ khi câu hỏi đề nghị gửi báo cáo.${when}`,
        ),
        'note',
      ],
    ]),
  ];
}

function headRows(year: number): readonly PlannedRow[] {
  const heads = [
    REPLY_HEADS.number,
    'Chỉ tiêu',
    REPLY_HEADS.code,
    'Đơn vị tính',
    `Năm ${year - 1}`,
    `Số đã gửi năm ${year}`,
    'Ở đâu (tệp › trang › ô)',
    'Câu hỏi',
    REPLY_HEADS.answer,
    REPLY_HEADS.value,
    REPLY_HEADS.reason,
  ];
  const letters = heads.map((_, column) =>
    column < 4 ? columnLetters(column) : String(column - 3),
  );
  return [headingRow(HEAD_ROW, heads, 34), headingRow(HEAD_ROW + 1, letters)];
}

function questionRow(question: Question, row: number, year: number): PlannedRow {
  const { number, finding, indicator, prior, sent } = question;
  const { nameVi = '', code = '', unit = '', decimals = 0 } = indicator ?? {};
  const place = placeOf(finding.source);
  const sentence = questionSentence(question, year);
  const lines = linesNeeded(
    [sentence, WIDTHS[QUESTION]],
    [place, WIDTHS[PLACE]],
    [nameVi, WIDTHS[NAME]],
  );
  return {
    row,
    height: LINE_HEIGHT * lines,
    cells: [
      cellOf(0, textOf(String(number)), 'centre'),
      cellOf(NAME, textOf(nameVi), 'text'),
      cellOf(2, textOf(code), 'centre'),
      cellOf(3, textOf(unit), 'centre'),
      levelCell(4, numberOrEmpty(prior), decimals),
      levelCell(5, sent ? markOrNumber(sent) : keptOut(finding), decimals),
      cellOf(PLACE, textOf(place), 'text'),
      cellOf(QUESTION, textOf(sentence), 'text'),
      ...answerCells(question, levelFormat(decimals)),
    ],
  };
}

/** Yellow where the unit may answer. */
function answerCells(
  { isAnswerable, canCorrect }: Question,
  numberFormat: string,
): readonly PlannedCell[] {
  const answer = isAnswerable ? 'input' : 'centre';
  const value: PlannedCell =
    isAnswerable && canCorrect
      ? { column: VALUE, content: EMPTY, style: { look: 'input-number', numberFormat } }
      : cellOf(VALUE, textOf('x'), 'centre');
  return [cellOf(ANSWER, EMPTY, answer), value, cellOf(LAST_COLUMN, EMPTY, answer)];
}

const LINE_HEIGHT = 16.5;
/** The sentence is followed by what may be answered. */
const CHOICES_LENGTH = 60;

function linesNeeded(...texts: readonly (readonly [string, number])[]): number {
  return Math.max(
    ...texts.map(([text, width]) =>
      Math.ceil((text.length + CHOICES_LENGTH * (width > 50 ? 1 : 0)) / (width - 3)),
    ),
    1,
  );
}

/** What an error keeps from counting, as it was sent. */
function keptOut({ message }: Question['finding']): PlannedContent {
  const content = questionedContent(message);
  const value = fromDecimalText(content);
  return value === undefined ? textOf(content) : { kind: 'number', value };
}

/** What the unit is told; the finding's own sentence tells the department what to do. */
function questionSentence(question: Question, year: number): string {
  const { finding, isAnswerable } = question;
  if (finding.rule === 'missing-submission') {
    return `Đơn vị chưa gửi báo cáo năm ${year}; đề nghị gửi báo cáo theo biểu mẫu đã nhận.`;
  }
  return `${findingSentence(finding, 'vi')}${isAnswerable ? choicesFor(question) : SEND_AGAIN}`;
}

const SEND_AGAIN = ' → Đề nghị gửi lại báo cáo.';

/** A cell that held no figure cannot be confirmed. */
function choicesFor({ finding }: Question): string {
  return needsFigure(finding.rule) ? ' → Chọn “Sửa” và ghi số (không phát sinh ghi -).' : '';
}

function answerRule(first: number, last: number): InputRule {
  return {
    range: { top: first, bottom: last, left: ANSWER, right: ANSWER },
    allows: { kind: 'list', choices: [REPLY_ANSWERS.accept, REPLY_ANSWERS.correct] },
    hint: {
      title: 'Trả lời',
      text: 'Chọn “Đúng” khi số đã gửi là đúng; chọn “Sửa” rồi ghi số đúng vào cột “Sửa thành”.',
    },
    refusal: { title: 'Chọn trong danh sách', text: 'Chọn “Đúng” hoặc “Sửa”.' },
  };
}

function rowsBelow(row: number, year: number): readonly PlannedRow[] {
  return [
    rowOf(row, [[ANSWER, textOf(`…………, ngày …… tháng …… năm ${year}`), 'subtitle']]),
    rowOf(row + 1, [[ANSWER, textOf('Người trả lời (họ tên, điện thoại)'), 'subtitle']]),
  ];
}
