import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { aCollectedYear, anIndicator, aUnit } from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';
import { withRemark } from '../withRemark';

const UNCOVERED = anIndicator('VT073', {
  nameVi: 'Số thôn chưa có sóng di động (lõm sóng)',
  unit: 'thôn',
});
const EMPLOYEES = anIndicator('BC130', { nameVi: 'Số lao động bưu chính', unit: 'người' });

/** Beside 4 hamlets without coverage, and 121 employees. */
function found(indicator: typeof UNCOVERED, text: string) {
  const year = aCollectedYear({
    indicators: [UNCOVERED, EMPLOYEES],
    units: [aUnit('A')],
    sheets: { A: { VT073: { current: '4' }, BC130: { current: '121' } } },
  });
  return checkAnswers(withRemark(year, 'A', indicator.code, text));
}

describe('a remark that says how many there are', () => {
  it('is told where the row that counts those without has another number', () => {
    for (const text of [
      'Còn 6 thôn chưa có sóng di động',
      'Hiện còn 06 bản lõm sóng.',
      'Không còn thôn lõm sóng',
      'Hiện không có thôn nào chưa có sóng di động',
    ]) {
      findingsEqual(found(UNCOVERED, text), ['parts-differ-from-total A VT073 H5;D5']);
    }
    for (const text of [
      'Còn 4 thôn chưa có sóng di động',
      'Còn 6 thôn chưa có cáp quang',
      'Năm trước còn 6 thôn chưa có sóng di động',
      'Không còn thôn trắng điện',
    ]) {
      assert.deepEqual(found(UNCOVERED, text), [], text);
    }
  });

  it('is told where it begins with another number than the row’s', () => {
    findingsEqual(found(EMPLOYEES, '123 người, trong đó nữ 61 người'), [
      'parts-differ-from-total A BC130 H5;D6',
    ]);
    assert.deepEqual(found(EMPLOYEES, '121 người, trong đó nữ 61 người'), []);
  });

  it('is told where a part of what the row counts is more than that', () => {
    findingsEqual(found(EMPLOYEES, '121 người, trong đó nữ 133 người'), [
      'part-exceeds-whole A BC130 H5;D6',
    ]);
    for (const text of [
      'Toàn tỉnh 400 người, trong đó nữ 133 người',
      'Đào tạo 150 lượt người, trong đó có 133 người của các huyện',
      'Lũy kế đã đào tạo, trong đó 133 người',
    ]) {
      assert.deepEqual(found(EMPLOYEES, text), [], text);
    }
  });
});
