import { doubtText } from '#core/report/doubtText';
import type { ReportSentence } from '#core/report/reportSentences';
import { textOf } from '#core/workbook/plannedContent';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import type { BookNames } from './bookNames';
import type { RecordColumn, RecordSheet } from './recordSheet';
import {
  CHANGE_WORDS,
  COVERAGE_WORDS,
  DOUBT_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  PLAN_WORDS,
  SHOWN_WORDS,
  STATE_WORDS,
} from './sentenceVocabulary';
import { SHEETS } from './sheetNames';
import type { Vocabulary } from './vocabulary';

/** A sentence in its row; undefined for an empty row in which one can be asked for. */
export type SentenceRow = ReportSentence | undefined;

/** Whether the figures are still those of which the sentence was written; undefined for no sentence. */
export type SentenceCheck = (sentence: ReportSentence) => PlannedContent | undefined;

/**
 * The report's sentences, as this compilation wrote them, and what the department wants of them:
 * people change the yellow cells and compile again.
 */
export function sentenceColumns(
  names: Pick<BookNames, 'indicator'>,
  check: SentenceCheck,
): RecordSheet<SentenceRow> {
  return {
    name: SHEETS.sentences,
    title: 'CÁC CÂU CỦA BÁO CÁO',
    explanation: `Cột “Câu” là câu in trong báo cáo Word và sentences.txt. Sửa được các ô nền vàng rồi tổng hợp lại: chọn cách viết (xem trang “${SHEETS.wordings}”), bỏ câu, viết câu của Sở, thêm câu cho chỉ tiêu bất kỳ ở các dòng trống cuối trang. Câu của Sở được đối chiếu với số mỗi lần tổng hợp.`,
    frozenColumns: 2,
    columns: [
      {
        ...column('indicator', 'Mã số', 9, 'input', ({ indicator }) => indicator),
        isRequired: true,
      },
      column('', 'Chỉ tiêu', 22, 'text', ({ indicator }) => names.indicator(indicator)),
      worded('kind', 'Loại câu', 15, KIND_WORDS, ({ kind }) => kind),
      worded('shown', 'Dùng', 10, SHOWN_WORDS, ({ choice }) => choice.shown),
      worded('level', 'Cách nêu mức', 14, LEVEL_WORDS, ({ choice }) => choice.level),
      worded('change', 'Cách so sánh', 13, CHANGE_WORDS, ({ choice }) => choice.change),
      worded('plan', 'Kế hoạch', 13, PLAN_WORDS, ({ choice }) => choice.plan),
      worded('coverage', 'Khi chưa đủ đơn vị', 15, COVERAGE_WORDS, ({ choice }) => choice.coverage),
      column('sentence', 'Câu', 60, 'input', ({ sentence }) => sentence),
      column('', 'Tình trạng', 24, 'text', stateText),
      column('own', 'Câu của Sở', 45, 'input', ({ choice }) => choice.own),
      column('', 'Câu sửa', 45, 'text', ({ repair }) => repair),
      {
        name: '',
        heading: 'Đối chiếu với số hiện nay',
        width: 17,
        look: 'centre',
        content: (row) => (row && check(row)) ?? { kind: 'empty' },
      },
      {
        // As wide as the sentence: a narrow column would make tall rows though nobody sees it.
        ...column('written', 'Câu chương trình viết', 200, 'text', ({ sentence }) => sentence),
        isHidden: true,
      },
    ],
  };
}

function stateText({ state, doubts }: ReportSentence): string {
  return `${STATE_WORDS[state]}${doubtText(doubts, DOUBT_WORDS)}`;
}

type Text = (sentence: ReportSentence) => string;

function column(
  name: string,
  heading: string,
  width: number,
  look: 'input' | 'text',
  text: Text,
): RecordColumn<SentenceRow> {
  return { name, heading, width, look, content: (row) => textOf(row ? text(row) : '') };
}

function worded(
  name: string,
  heading: string,
  width: number,
  vocabulary: Vocabulary,
  code: Text,
): RecordColumn<SentenceRow> {
  const text: Text = (row) => vocabulary[code(row)] ?? '';
  return {
    ...column(name, heading, width, 'input', text),
    reads: { as: 'words', vocabulary },
  };
}

/** Where the columns stand that people fill in or that show a doubt. */
export const COLUMN = {
  kind: 2,
  shown: 3,
  level: 4,
  change: 5,
  plan: 6,
  coverage: 7,
  sentence: 8,
  own: 10,
} as const;
export const STATE_COLUMN = 9;
export const CHECK_COLUMN = 12;
