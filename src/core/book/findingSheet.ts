import type { Finding } from '#core/findings/finding';
import { findingSentence } from '#core/findings/findingSentence';
import { textOf } from '#core/workbook/plannedContent';
import type { BookNames } from './bookNames';
import { LONGEST_TEXT, messageText } from './messageText';
import { HIDDEN, REQUIRED, signsColumn, wordsColumn } from './recordColumns';
import { wholeOf } from './recordContent';
import type { RecordColumn, RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';
import { SEVERITY_WORDS } from './vocabulary';

type Column = RecordColumn<Finding>;

/** Everything that someone must look at: the columns of findings.csv in the department's words. */
export function findingSheet(names: BookNames): RecordSheet<Finding> {
  return {
    name: SHEETS.findings,
    title: 'PHÁT HIỆN KHI KIỂM TRA SỐ LIỆU',
    explanation:
      'Lỗi: số liệu chưa được tính cho đến khi có quyết định. Cảnh báo: vẫn tính nhưng phải xem lại. Ghi nhận: để biết.',
    frozenColumns: 0,
    columns: [...subjectColumns(names), ...sayingColumns(), ...memoryColumns()],
  };
}

/** How much a finding weighs, and what it is about. */
function subjectColumns(names: BookNames): readonly Column[] {
  return [
    signsColumn(
      'severity',
      'Mức độ',
      10,
      ({ severity }) => textOf(SEVERITY_WORDS[severity]),
      REQUIRED,
    ),
    wordsColumn('rule', 'Quy tắc', 20, ({ rule }) => rule, REQUIRED),
    wordsColumn('unit', 'Mã đơn vị', 11, ({ unit }) => unit, REQUIRED),
    wordsColumn('', 'Đơn vị', 22, ({ unit }) => names.unit(unit)),
    signsColumn('indicator', 'Mã số', 9, ({ indicator }) => textOf(indicator), REQUIRED),
    signsColumn('year', 'Năm', 6, ({ year }) => wholeOf(year), REQUIRED),
  ];
}

/** What it says, of which cell, and what it proposes. */
function sayingColumns(): readonly Column[] {
  return [
    wordsColumn('message', 'Nội dung', 66, (finding) => findingSentence(finding, 'vi'), REQUIRED),
    wordsColumn('file', 'Tệp', 24, ({ source }) => source.file, REQUIRED),
    wordsColumn('sheet', 'Trang tính', 12, ({ source }) => source.sheet, REQUIRED),
    signsColumn('cell', 'Ô', 7, ({ source }) => textOf(source.cell), REQUIRED),
    wordsColumn('proposal', 'Đề xuất', 13, ({ proposal }) => proposal ?? ''),
  ];
}

/** What readFindings makes the finding of again. */
function memoryColumns(): readonly Column[] {
  return [
    wordsColumn(
      'message_data',
      'Dữ liệu của nội dung',
      10,
      ({ message }) => messageText(message),
      HIDDEN,
    ),
    wordsColumn(
      'repair_data',
      'Dữ liệu của đề xuất',
      10,
      ({ repair }) => memoryText(repair),
      HIDDEN,
    ),
    wordsColumn(
      'left_out',
      'Chỉ tiêu đã loại',
      10,
      ({ decided }) => (decided?.leftOut ?? []).join(' '),
      HIDDEN,
    ),
    wordsColumn(
      'decided_data',
      'Dữ liệu của quyết định',
      10,
      ({ decided }) => memoryText(decided && { ...decided, leftOut: undefined }),
      HIDDEN,
    ),
    wordsColumn(
      'corrected_data',
      'Dữ liệu của số đã sửa',
      10,
      ({ corrected }) => memoryText(corrected),
      HIDDEN,
    ),
  ];
}

/** Nothing where it is more than a cell can hold. */
function memoryText(remembered: object | undefined): string {
  const text = remembered ? JSON.stringify(remembered) : '';
  return text.length > LONGEST_TEXT ? '' : text;
}
