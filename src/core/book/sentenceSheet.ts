import { readSentenceChoices } from '#core/catalogue/readSentenceChoices';
import type { Indicator } from '#core/catalogue/indicator';
import type { SentenceChoice } from '#core/catalogue/sentenceChoice';
import { success, type Result } from '#core/findings/refusal';
import { doubtText } from '#core/report/doubtText';
import type { ReportSentence } from '#core/report/reportSentences';
import { cellAddress } from '#core/workbook/cellAddress';
import type { Highlight, InputRule, PlannedContent, SheetPlan } from '#core/workbook/sheetPlan';
import type { CellRange, WorkbookSnapshot } from '#core/workbook/snapshot';
import type { BookNames } from './bookNames';
import { findSheet } from './findSheet';
import { readRecords } from './readRecords';
import { textOf } from './recordContent';
import { FIRST_RECORD, recordSheet, type RecordColumn, type RecordSheet } from './recordSheet';
import {
  CHANGE_WORDS,
  COVERAGE_WORDS,
  DOUBT_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  levelWordsOf,
  PLAN_WORDS,
  SHOWN_WORDS,
  STATE_WORDS,
} from './sentenceVocabulary';
import { SHEETS } from './sheetNames';
import type { Vocabulary } from './vocabulary';

/** A sentence in its row; undefined for an empty row in which one can be asked for. */
type SentenceRow = ReportSentence | undefined;

/** Whether the figures are still those of which the sentence was written; undefined for no sentence. */
export type SentenceCheck = (sentence: ReportSentence) => PlannedContent | undefined;

/** What the check says while the figures are the same; anything else turns the row red. */
export const UNCHANGED = 'số như lúc viết';
export const MOVED = 'SỐ ĐÃ ĐỔI: tổng hợp lại';

/** So many empty rows wait for sentences that people ask for. */
const EMPTY_ROWS = 25;
const COLUMN = {
  kind: 2,
  shown: 3,
  level: 4,
  change: 5,
  plan: 6,
  coverage: 7,
  sentence: 8,
  own: 10,
} as const;
const STATE_COLUMN = 9;
const CHECK_COLUMN = 12;

/**
 * The report's sentences, as this compilation wrote them, and what the department wants of them:
 * people change the yellow cells and compile again.
 */
function sentenceColumns(
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
      column('', 'Chỉ tiêu', 24, 'text', ({ indicator }) => names.indicator(indicator)),
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

export function sentenceSheet(
  sentences: readonly ReportSentence[],
  names: BookNames,
  check: SentenceCheck,
): SheetPlan {
  const rows: readonly SentenceRow[] = [
    ...sentences,
    ...Array.from({ length: EMPTY_ROWS }, () => undefined),
  ];
  const last = FIRST_RECORD + rows.length - 1;
  const inColumn = (position: number): CellRange => ({
    top: FIRST_RECORD,
    bottom: last,
    left: position,
    right: position,
  });
  return {
    ...recordSheet(sentenceColumns(names, check), rows, rows.length),
    inputRules: [
      choiceRule(inColumn(COLUMN.kind), KIND_WORDS),
      choiceRule(inColumn(COLUMN.shown), SHOWN_WORDS),
      ...levelRules(rows),
      choiceRule(inColumn(COLUMN.change), CHANGE_WORDS),
      choiceRule(inColumn(COLUMN.plan), PLAN_WORDS),
      choiceRule(inColumn(COLUMN.coverage), COVERAGE_WORDS),
    ],
    highlights: [
      falseHighlight(inColumn(0)),
      falseHighlight(inColumn(COLUMN.own)),
      falseHighlight(inColumn(STATE_COLUMN)),
      movedHighlight(inColumn(COLUMN.sentence)),
      movedHighlight(inColumn(CHECK_COLUMN)),
    ],
  };
}

/** Red while the state says that the department's words are not true, or not known to be. */
function falseHighlight(range: CellRange): Highlight {
  const state = `$${cellAddress(FIRST_RECORD, STATE_COLUMN)}`;
  const begins = ['SAI', 'CHƯA', 'CẦN'].map(
    (word) => `EXACT(LEFT(${state},${word.length}),"${word}")`,
  );
  return { range, formula: `OR(${begins.join(',')})`, as: 'bad' };
}

/** Red as soon as a figure has moved, also where nothing of ours is installed. */
function movedHighlight(range: CellRange): Highlight {
  const cell = `$${cellAddress(FIRST_RECORD, CHECK_COLUMN)}`;
  return { range, formula: `AND(LEN(${cell})>0,${cell}<>"${UNCHANGED}")`, as: 'bad' };
}

/** A drop-down for each run of rows in which the same can be chosen. */
function levelRules(rows: readonly SentenceRow[]): readonly InputRule[] {
  const runs: { choices: readonly string[]; top: number; bottom: number }[] = [];
  for (const [position, row] of rows.entries()) {
    const choices = levelWordsOf(row?.kind);
    const at = FIRST_RECORD + position;
    const run = runs.at(-1);
    if (run?.choices.join() === choices.join()) run.bottom = at;
    else runs.push({ choices, top: at, bottom: at });
  }
  return runs.map(({ choices, top, bottom }) =>
    listRule({ top, bottom, left: COLUMN.level, right: COLUMN.level }, choices),
  );
}

function choiceRule(range: CellRange, vocabulary: Vocabulary): InputRule {
  return listRule(range, Object.values(vocabulary));
}

function listRule(range: CellRange, choices: readonly string[]): InputRule {
  return {
    range,
    allows: { kind: 'list', choices },
    hint: { title: 'Câu báo cáo', text: 'Chọn trong danh sách, hoặc để trống: như thường lệ.' },
    refusal: { title: 'Chưa dùng được', text: 'Chọn một trong các cách viết của danh sách.' },
  };
}

/** What the sheet asks of the report's sentences; nothing where it says what is usual. */
export function readSentenceSheet(
  snapshot: WorkbookSnapshot,
  indicators: readonly Indicator[],
): Result<readonly SentenceChoice[]> {
  if (!findSheet(snapshot, SHEETS.sentences)) return success([]);
  const { columns } = sentenceColumns({ indicator: () => '' }, () => undefined);
  const known = new Set(indicators.map(({ code }) => code));
  return readRecords(snapshot, SHEETS.sentences, columns, ({ table, file }) =>
    readSentenceChoices(table, file, known),
  );
}

/** The sentences that stood in the report when the book was written, in the order of the sheet. */
export function readWrittenSentences(snapshot: WorkbookSnapshot): readonly WrittenSentence[] {
  const { columns } = sentenceColumns({ indicator: () => '' }, () => undefined);
  const sheet = findSheet(snapshot, SHEETS.sentences);
  if (!sheet) return [];
  const read = readRecords(snapshot, SHEETS.sentences, columns, ({ table }) =>
    success(table.records.map(writtenIn(new Set()))),
  );
  return read.ok ? read.value.filter(({ sentence }) => sentence !== '') : [];
}

/** A sentence of an earlier compilation. */
export interface WrittenSentence {
  readonly indicator: string;
  readonly kind: string;
  readonly sentence: string;
}

/** In a book older than the kinds the second sentence of an indicator says who has nothing. */
function writtenIn(seen: Set<string>): (record: ReadonlyMap<string, string>) => WrittenSentence {
  return (record) => {
    const indicator = record.get('indicator') ?? '';
    const isSecond = seen.has(indicator);
    seen.add(indicator);
    return {
      indicator,
      kind: record.get('kind') ?? (isSecond ? 'not-done' : 'level'),
      sentence: record.get('written') ?? record.get('sentence') ?? '',
    };
  };
}
