import type { ReportSentence } from '#core/report/reportSentences';
import { cellAddress } from '#core/workbook/cellAddress';
import type { Highlight, InputRule, SheetPlan } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';
import type { BookNames } from './bookNames';
import { FIRST_RECORD, recordSheet } from './recordSheet';
import {
  CHANGE_WORDS,
  COVERAGE_WORDS,
  KIND_WORDS,
  LEVEL_WORDS_OF_UNITS,
  levelWordsOf,
  PLAN_WORDS,
  SHOWN_WORDS,
} from './sentenceVocabulary';
import type { Vocabulary } from './vocabulary';
import {
  CHECK_COLUMN,
  COLUMN,
  sentenceColumns,
  STATE_COLUMN,
  type SentenceCheck,
  type SentenceRow,
} from './sentenceColumns';

/** What the check says while the figures are the same; anything else turns the row red. */
export const UNCHANGED = 'số như lúc viết';
export const MOVED = 'SỐ ĐÃ ĐỔI: tổng hợp lại';

/** So many empty rows wait for sentences that people ask for. */
const EMPTY_ROWS = 25;

/** The report's sentences in rows with drop-downs, red where one of them can no longer be printed. */
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
      choiceRule(inColumn(COLUMN.shown), SHOWN_WORDS, WHERE_SHOWN),
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

/**
 * A drop-down for each run of rows in which the same can be chosen. In an empty row the kind is still
 * to be said, and all words are too many for one list: it has those of numbers, and takes the others.
 */
function levelRules(rows: readonly SentenceRow[]): readonly InputRule[] {
  const runs: { choices: readonly string[]; isEmpty: boolean; top: number; bottom: number }[] = [];
  for (const [position, row] of rows.entries()) {
    const [choices, isEmpty] = [levelWordsOf(row?.kind), row === undefined];
    const at = FIRST_RECORD + position;
    const run = runs.at(-1);
    if (run?.choices.join() === choices.join() && run.isEmpty === isEmpty) run.bottom = at;
    else runs.push({ choices, isEmpty, top: at, bottom: at });
  }
  return runs.map(({ choices, isEmpty, top, bottom }) => {
    const range = { top, bottom, left: COLUMN.level, right: COLUMN.level };
    return isEmpty ? openRule(range, choices) : listRule(range, choices);
  });
}

function openRule(range: CellRange, choices: readonly string[]): InputRule {
  const ofUnits = `Câu nêu đơn vị: ${LEVEL_WORDS_OF_UNITS.join(', ')}.`;
  return {
    ...listRule(range, choices, `Câu nêu số: chọn trong danh sách. ${ofUnits}`),
    refusal: { title: 'Ngoài danh sách', text: ofUnits },
    allowsOthers: true,
  };
}

const AS_USUAL = 'Chọn trong danh sách, hoặc để trống: như thường lệ.';
const WHERE_SHOWN =
  'có: trong phần lời của báo cáo Word. Để trống: chỉ tiêu chủ yếu ở phần lời, chỉ tiêu khác ở phụ lục cuối.';

function choiceRule(range: CellRange, vocabulary: Vocabulary, hint = AS_USUAL): InputRule {
  return listRule(range, Object.values(vocabulary), hint);
}

function listRule(range: CellRange, choices: readonly string[], hint = AS_USUAL): InputRule {
  return {
    range,
    allows: { kind: 'list', choices },
    hint: { title: 'Câu báo cáo', text: hint },
    refusal: { title: 'Chưa dùng được', text: 'Chọn một trong các cách viết của danh sách.' },
  };
}
