import assert from 'node:assert/strict';
import { saidOf } from '../aProvinceOfUnits';

describe('how far one unit is said to stand from another', () => {
  // 45.955 - 42.651 = 3.304; 45.955 / 26.071 = 1,76; 26.071 / 45.955 = 56,7 %
  for (const [text, right, wrong] of [
    [
      'Huyện Long Hồ tiếp nhận 45.955 hồ sơ, nhiều hơn huyện Vũng Liêm',
      '3.304 hồ sơ',
      '3.034 hồ sơ',
    ],
    ['Huyện Vũng Liêm tiếp nhận 42.651 hồ sơ, kém huyện Long Hồ', '3.304 hồ sơ', '4.304 hồ sơ'],
    [
      'Huyện Long Hồ tiếp nhận 45.955 hồ sơ, huyện Vũng Liêm 42.651 hồ sơ, chênh lệch',
      '3.304 hồ sơ',
      '3.404 hồ sơ',
    ],
    [
      'Số hồ sơ tiếp nhận trực tuyến của Tam Bình thấp hơn huyện Vũng Liêm',
      '1.292 hồ sơ',
      '2.192 hồ sơ',
    ],
    [
      'Viễn thông A đạt 458,3 tỷ đồng, hơn Viễn thông B (372,4 tỷ đồng)',
      '85,9 tỷ đồng',
      '58,9 tỷ đồng',
    ],
    [
      'Số hồ sơ của huyện Long Hồ (45.955 hồ sơ) gấp',
      '1,8 lần huyện Mang Thít',
      '1,9 lần huyện Mang Thít',
    ],
    [
      'Doanh thu dịch vụ viễn thông của Viễn thông C chỉ bằng',
      '61,2% của Viễn thông A',
      '62,1% của Viễn thông A',
    ],
    // 65,7 % - 65,2 % of the province; 65,7 % - 64,6 %
    [
      'Tỷ lệ hồ sơ tiếp nhận trực tuyến của huyện Vũng Liêm đạt 65,7%, cao hơn bình quân toàn tỉnh',
      '0,5 điểm phần trăm',
      '1,5 điểm phần trăm',
    ],
    [
      'Tỷ lệ hồ sơ tiếp nhận trực tuyến cao nhất là Vũng Liêm (65,7%), thấp nhất là Tam Bình (64,6%), chênh lệch',
      '1,1 điểm phần trăm',
      '2,1 điểm phần trăm',
    ],
  ] as const) {
    it(`is held against both figures: ${text} ${right}`, () => {
      assert.match(saidOf(`${text} ${right}.`), /(?:^|, )\S+ agree$/u);
      assert.match(saidOf(`${text} ${wrong}.`), /disagree$/u);
    });
  }

  it('is wrong where the other one has more', () => {
    const text = 'Huyện Vũng Liêm tiếp nhận 42.651 hồ sơ, nhiều hơn huyện Long Hồ 3.304 hồ sơ.';
    assert.match(saidOf(text), /3\.304 disagree/u);
  });

  for (const text of [
    'Huyện Long Hồ tiếp nhận 45.955 hồ sơ, nhiều hơn huyện Vũng Liêm 812 hồ sơ đất đai.',
    'Huyện Long Hồ tiếp nhận 45.955 hồ sơ, tăng nhiều hơn huyện Vũng Liêm 812 hồ sơ.',
    'Huyện Long Hồ tiếp nhận 45.955 hồ sơ, năm 2020 nhiều hơn huyện Vũng Liêm 812 hồ sơ.',
    'Huyện Long Hồ tiếp nhận 45.955 hồ sơ, cao hơn kế hoạch 812 hồ sơ.',
    'Huyện Long Hồ, huyện Vũng Liêm tiếp nhận 88.606 hồ sơ, hơn năm trước 812 hồ sơ.',
    'Huyện Long Hồ tiếp nhận 45.955 hồ sơ, gần gấp đôi huyện Mang Thít.',
  ]) {
    it(`is no fault where it is another distance, or meant roughly: ${text}`, () => {
      assert.doesNotMatch(saidOf(text), /disagree/u);
    });
  }
});
