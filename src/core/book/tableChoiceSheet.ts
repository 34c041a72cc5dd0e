import { readTableChoices } from '#core/catalogue/readTableChoices';
import type { HouseSettings, TableChoice } from '#core/catalogue/yearBook';
import { success, type Result } from '#core/findings/refusal';
import { STANDARD_TABLES } from '#core/report/standardTables';
import { chosenTables, type ChosenTable } from '#core/report/tableChoices';
import { textOf } from '#core/workbook/plannedContent';
import type { InputRule, SheetPlan } from '#core/workbook/sheetPlan';
import type { CellRange, WorkbookSnapshot } from '#core/workbook/snapshot';
import { findSheet } from './findSheet';
import { readRecords } from './readRecords';
import { wholeOf } from './recordContent';
import { FIRST_RECORD, recordSheet, type RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';
import { COMPARISON_WORDS, YES_NO_WORDS } from './vocabulary';

/** Which tables the report prints, in which order and how; people change the yellow cells. */
export const TABLE_CHOICE_SHEET: RecordSheet<PlacedTable> = {
  name: SHEETS.tables,
  title: 'CÁC BIỂU CỦA BÁO CÁO',
  explanation:
    'Sửa được các ô nền vàng rồi tổng hợp lại: in hay không, thứ tự, số lẻ của cột tỷ lệ, cách so sánh. Ô để trống: theo trang “Thông tin”.',
  frozenColumns: 2,
  columns: [
    {
      name: 'table',
      heading: 'Biểu số',
      width: 9,
      look: 'centre',
      content: ({ chosen }) => textOf(chosen.table),
      isRequired: true,
    },
    {
      name: '',
      heading: 'Tên biểu',
      width: 62,
      look: 'text',
      content: ({ chosen }) => textOf(chosen.standard.title),
    },
    {
      name: 'printed',
      heading: 'In trong báo cáo',
      width: 12,
      look: 'input',
      content: ({ chosen }) => textOf(chosen.isPrinted ? YES_NO_WORDS.yes : YES_NO_WORDS.no),
      reads: { as: 'words', vocabulary: YES_NO_WORDS },
    },
    {
      name: 'order',
      heading: 'Thứ tự',
      width: 9,
      look: 'input-number',
      content: ({ order }) => wholeOf(order),
      reads: { as: 'number' },
    },
    {
      name: 'decimals',
      heading: 'Số lẻ của tỷ lệ',
      width: 12,
      look: 'input-number',
      content: ({ chosen }) =>
        chosen.decimals === undefined ? { kind: 'empty' } : wholeOf(chosen.decimals),
      reads: { as: 'number' },
    },
    {
      name: 'comparison',
      heading: 'Cách so sánh',
      width: 14,
      look: 'input',
      content: ({ chosen }) =>
        textOf(chosen.comparison === undefined ? '' : COMPARISON_WORDS[chosen.comparison]),
      reads: { as: 'words', vocabulary: COMPARISON_WORDS },
    },
  ],
};

export interface PlacedTable {
  readonly chosen: ChosenTable;
  /** From 1. */
  readonly order: number;
}

const FIRST_INPUT = 2;

/** The tables with what is chosen for each, as the sheet lists them. */
export function placedTables(settings: HouseSettings): readonly PlacedTable[] {
  return chosenTables(settings).map((chosen, position) => ({ chosen, order: position + 1 }));
}

export function tableChoiceSheet(settings: HouseSettings): SheetPlan {
  const placed = placedTables(settings);
  const ofColumn = (position: number) => ({
    top: FIRST_RECORD,
    bottom: FIRST_RECORD + placed.length - 1,
    left: FIRST_INPUT + position,
    right: FIRST_INPUT + position,
  });
  return {
    ...recordSheet(TABLE_CHOICE_SHEET, placed, placed.length),
    inputRules: [
      choiceRule(ofColumn(0), Object.values(YES_NO_WORDS)),
      choiceRule(ofColumn(3), Object.values(COMPARISON_WORDS)),
    ],
  };
}

function choiceRule(range: CellRange, choices: readonly string[]): InputRule {
  return {
    range,
    allows: { kind: 'list', choices },
    hint: { title: 'Biểu của báo cáo', text: `Chọn: ${choices.join(', ')}.` },
    refusal: { title: 'Chưa dùng được', text: `Chỉ dùng được: ${choices.join(', ')}.` },
  };
}

/** What the sheet says; nothing where it says what is usual. */
export function readTableChoiceSheet(snapshot: WorkbookSnapshot): Result<readonly TableChoice[]> {
  if (!findSheet(snapshot, SHEETS.tables)) return success([]);
  const known = STANDARD_TABLES.map(({ table }) => table);
  const choices = readRecords(
    snapshot,
    SHEETS.tables,
    TABLE_CHOICE_SHEET.columns,
    ({ table, file }) => readTableChoices(table, file, known),
  );
  return choices.ok && isUsual(choices.value) ? success([]) : choices;
}

function isUsual(choices: readonly TableChoice[]): boolean {
  return (
    choices.length === STANDARD_TABLES.length &&
    choices.every(
      ({ table, isPrinted, decimals, comparison }, position) =>
        table === STANDARD_TABLES[position]?.table &&
        isPrinted &&
        decimals === undefined &&
        comparison === undefined,
    )
  );
}
