import assert from 'node:assert/strict';
import { success } from '#core/findings/refusal';
import { readSentWorkbook } from '#core/readSentWorkbook';
import { readingContext } from '#core/submissions/readingContext';
import { syntheticBook } from './book/syntheticYear';
import { aSheet } from './submissions/aSubmittedFile';

const RECORDS = aSheet(
  'Số đã công bố',
  'SỐ LIỆU ĐÃ CÔNG BỐ',
  'Thứ tự | Mã đơn vị | Đơn vị | Mã số | Chỉ tiêu | Năm | Trạng thái | Giá trị',
  '1 | 215 | Huyện Yên Thế | BC020 | Số điểm phục vụ bưu chính | 2021 | chính thức | 12',
);
const OTHERS = ['Thông tin', 'Chỉ tiêu', 'Đơn vị', 'Địa giới'].map((name) => aSheet(name));

describe('a workbook among what units sent', () => {
  const context = readingContext(syntheticBook());
  const read = (sheets: readonly (typeof RECORDS)[]) =>
    readSentWorkbook(
      'so.xlsx',
      success({ file: 'so.xlsx', properties: new Map(), sheets, warnings: [] }),
      context,
    );

  it('is passed over with a note where it is a book, whose records are no report', () => {
    const { submissions, findings } = read([...OTHERS, RECORDS]);
    assert.deepEqual(submissions, []);
    assert.deepEqual(
      findings.map(({ rule, severity, source }) => [rule, severity, source.file]),
      [['unreadable-file', 'note', 'so.xlsx']],
    );
  });

  it('is read where it only has sheets of the same names', () => {
    const { findings } = read([...OTHERS.slice(0, 2), RECORDS]);
    assert.ok(findings.every(({ severity }) => severity !== 'note'));
  });
});
