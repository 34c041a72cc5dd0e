import assert from 'node:assert/strict';
import { saidOf } from '../aProvinceOfUnits';

/** With fibre: Long Hồ 98, Vũng Liêm 85, Tam Bình 60, Mang Thít 97 hamlets; A 458,3, B 372,4, C 280,5 billions. */
describe('a number beside a unit, of the one thing that the sentence names', () => {
  for (const [text, right, wrong] of [
    ['Về số thôn có cáp quang, huyện Tam Bình đứng thứ tư, sau huyện Vũng Liêm (', '85', '75'],
    [
      'Huyện Long Hồ dẫn đầu về số thôn có cáp quang với 98 thôn, Tam Bình cuối bảng với ',
      '60',
      '66',
    ],
    ['Đứng thứ hai về số thôn có cáp quang là huyện Mang Thít với ', '97', '91'],
  ] as const) {
    it(`is that unit’s: ${text}${right} thôn`, () => {
      assert.match(saidOf(`${text}${right} thôn.`), new RegExp(`${right} agree$`, 'u'));
      assert.match(saidOf(`${text}${wrong} thôn.`), new RegExp(`${wrong} disagree$`, 'u'));
    });
  }

  for (const text of [
    'Đứng đầu về số thôn có cáp quang là huyện Long Hồ, nơi có 12 thôn nghèo.',
    'Đứng đầu về số thôn có cáp quang là huyện Long Hồ với 98 thôn, 12 thôn.',
    'Xã Tân Bình của huyện Long Hồ có 12 thôn có cáp quang.',
    'Dẫn đầu về số thôn có cáp quang, huyện Long Hồ năm 2019 mới có 12 thôn.',
    'Dẫn đầu về số thôn có cáp quang, huyện Long Hồ xây dựng thêm 12 trạm.',
    'Tổng số hồ sơ thủ tục hành chính tiếp nhận và số thôn có cáp quang: huyện Long Hồ 12 xã.',
    'Viễn thông A có 1.200 tỷ đồng, trong đó 458,3 tỷ đồng doanh thu dịch vụ viễn thông.',
    // 98 hamlets there are, and as many have fibre.
    'Huyện Long Hồ đạt 98 thôn, hơn huyện Vũng Liêm (85 thôn), hơn huyện Tam Bình 34 thôn.',
  ]) {
    it(`is left alone where it may count anything else: ${text}`, () => {
      assert.doesNotMatch(saidOf(text), /disagree/u);
    });
  }
});
