import type { Finding, Repair } from '#core/findings/finding';
import { findingSentence } from '#core/findings/findingSentence';
import type { BookNames } from './bookNames';
import { LONGEST_TEXT, messageText } from './messageText';
import { textOf, wholeOf } from './recordContent';
import type { RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';
import { SEVERITY_WORDS } from './vocabulary';

/** Everything that someone must look at: the columns of findings.csv in the department's words. */
export function findingSheet(names: BookNames): RecordSheet<Finding> {
  return {
    name: SHEETS.findings,
    title: 'PHÁT HIỆN KHI KIỂM TRA SỐ LIỆU',
    explanation:
      'Lỗi: số liệu chưa được tính cho đến khi có quyết định. Cảnh báo: vẫn tính nhưng phải xem lại. Ghi nhận: để biết.',
    frozenColumns: 0,
    columns: [
      {
        name: 'severity',
        heading: 'Mức độ',
        width: 11,
        look: 'centre',
        content: ({ severity }) => textOf(SEVERITY_WORDS[severity]),
        isRequired: true,
      },
      {
        name: 'rule',
        heading: 'Quy tắc',
        width: 24,
        look: 'text',
        content: ({ rule }) => textOf(rule),
        isRequired: true,
      },
      {
        name: 'unit',
        heading: 'Mã đơn vị',
        width: 14,
        look: 'text',
        content: ({ unit }) => textOf(unit),
        isRequired: true,
      },
      {
        name: '',
        heading: 'Đơn vị',
        width: 28,
        look: 'text',
        content: ({ unit }) => textOf(names.unit(unit)),
      },
      {
        name: 'indicator',
        heading: 'Mã số',
        width: 10,
        look: 'centre',
        content: ({ indicator }) => textOf(indicator),
        isRequired: true,
      },
      {
        name: 'year',
        heading: 'Năm',
        width: 8,
        look: 'centre',
        content: ({ year }) => wholeOf(year),
        isRequired: true,
      },
      {
        name: 'message',
        heading: 'Nội dung',
        width: 80,
        look: 'text',
        content: (finding) => textOf(findingSentence(finding, 'vi')),
        isRequired: true,
      },
      {
        name: 'file',
        heading: 'Tệp',
        width: 34,
        look: 'text',
        content: ({ source }) => textOf(source.file),
        isRequired: true,
      },
      {
        name: 'sheet',
        heading: 'Trang tính',
        width: 18,
        look: 'text',
        content: ({ source }) => textOf(source.sheet),
        isRequired: true,
      },
      {
        name: 'cell',
        heading: 'Ô',
        width: 10,
        look: 'centre',
        content: ({ source }) => textOf(source.cell),
        isRequired: true,
      },
      {
        name: 'proposal',
        heading: 'Đề xuất',
        width: 24,
        look: 'text',
        content: ({ proposal }) => textOf(proposal ?? ''),
      },
      {
        name: 'message_data',
        heading: 'Dữ liệu của nội dung',
        width: 10,
        look: 'text',
        content: ({ message }) => textOf(messageText(message)),
        isHidden: true,
      },
      {
        name: 'repair_data',
        heading: 'Dữ liệu của đề xuất',
        width: 10,
        look: 'text',
        content: ({ repair }) => textOf(repairText(repair)),
        isHidden: true,
      },
      {
        name: 'left_out',
        heading: 'Chỉ tiêu đã loại',
        width: 10,
        look: 'text',
        content: ({ decided }) => textOf((decided?.leftOut ?? []).join(' ')),
        isHidden: true,
      },
    ],
  };
}

/** As readFindings takes it in again; nothing where it is more than a cell can hold. */
function repairText(repair: Repair | undefined): string {
  const text = repair ? JSON.stringify(repair) : '';
  return text.length > LONGEST_TEXT ? '' : text;
}
