import assert from 'node:assert/strict';
import { aTotal } from '../sentences/aCompilation';
import { doubtsOf, ownSentence } from './ownSentence';

const SUBJECT = 'Tổng số thuê bao điện thoại';
const says = (behind: string) =>
  ownSentence(`${SUBJECT} ước đạt 1,85 triệu thuê bao${behind}.`, aTotal('1850000', '1799600'));

describe('own words behind a number', () => {
  for (const behind of [
    ' trả trước',
    ' cấp xã',
    ' phát triển mới trong năm',
    ' 5G',
    ' hư hỏng, tăng 2,8% so với năm 2021',
  ]) {
    it(`are not proven where they narrow what is counted:${behind}`, () => {
      assert.equal(says(behind).state, 'own-unproven');
    });
  }

  it('are named with the number that they narrow', () => {
    assert.deepEqual(doubtsOf(says(' trả trước')), ['unproven: 1,85 triệu thuê bao trả trước']);
  });

  for (const behind of [
    ' trên địa bàn toàn tỉnh',
    ' điện thoại',
    ' đang hoạt động',
    ' trong năm 2022',
    ' và tăng 2,8% so với năm 2021',
    ' tăng 50.400 thuê bao so với năm 2021',
    ', tăng từ 1,8 triệu lên 1,85 triệu thuê bao',
    ', tăng 2,8% so với cùng kỳ năm 2021',
    ' (cùng kỳ: 1.799.600 thuê bao)',
  ]) {
    it(`are true where they leave it as it is:${behind}`, () => {
      assert.deepEqual(doubtsOf(says(behind)), []);
    });
  }
});
