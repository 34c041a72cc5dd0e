import assert from 'node:assert/strict';
import { saidOf } from '../aProvinceOfUnits';

/** Online: Long Hồ 65,2 %, Vũng Liêm 65,7 %, Tam Bình 64,6 %, Mang Thít 65,5 %; all 65,2 %. */
describe('how many units have a rate beyond a bound', () => {
  for (const [text, right, wrong] of [
    ['Có N/04 huyện, thị xã có tỷ lệ hồ sơ tiếp nhận trực tuyến trên 65%.', '03', '02'],
    ['Còn N huyện có tỷ lệ hồ sơ tiếp nhận trực tuyến dưới 65%.', '01', '03'],
    ['Có N địa phương đạt tỷ lệ hồ sơ tiếp nhận trực tuyến từ 65,5% trở lên.', '02', '04'],
    [
      'Tỷ lệ hồ sơ tiếp nhận trực tuyến toàn tỉnh đạt 65,2%; N/4 huyện cao hơn mức bình quân chung.',
      '2',
      '4',
    ],
  ] as const) {
    it(`is counted from the rates of all of them: ${text}`, () => {
      assert.match(saidOf(text.replace('N', right)), new RegExp(`(?:^|, )${right} agree`, 'u'));
      assert.match(saidOf(text.replace('N', wrong)), new RegExp(`(?:^|, )${wrong} disagree`, 'u'));
    });
  }

  for (const text of [
    'Phấn đấu có 04 huyện có tỷ lệ hồ sơ tiếp nhận trực tuyến trên 65%.',
    'Có 02 huyện miền núi có tỷ lệ hồ sơ tiếp nhận trực tuyến trên 65%.',
    'Có 02/09 huyện có tỷ lệ hồ sơ tiếp nhận trực tuyến trên 65%.',
    'Có 02 huyện có tỷ lệ thành viên trẻ trên 65%.',
    'Có 02 xã có tỷ lệ hồ sơ tiếp nhận trực tuyến trên 65%.',
  ]) {
    it(`is left alone where others are meant: ${text}`, () => {
      assert.doesNotMatch(saidOf(text), /disagree/u);
    });
  }
});
