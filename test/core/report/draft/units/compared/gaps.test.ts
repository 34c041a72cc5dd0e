import assert from 'node:assert/strict';
import { saidOf } from '../aProvinceOfUnits';

/**
 * Dossiers: Long Hồ 45.955, Vũng Liêm 42.651, Tam Bình 41.405, Mang Thít 26.071; online 29.974, 28.041, 26.749, 17.077,
 * which are 65,2 %, 65,7 %, 64,6 % and 65,5 %; revenue A 458,3, B 372,4, C 280,5.
 */
describe('the gap between two units', () => {
  for (const [text, right, wrong] of [
    [
      'Chênh lệch giữa huyện Long Hồ và huyện Mang Thít về tổng số hồ sơ tiếp nhận là N hồ sơ.',
      '19.884',
      '18.984',
    ],
    [
      'Khoảng cách về tổng số hồ sơ tiếp nhận giữa Long Hồ (45.955 hồ sơ) và Mang Thít (26.071 hồ sơ) lên tới N hồ sơ.',
      '19.884',
      '21.884',
    ],
    [
      'Hai huyện đứng đầu về tổng số hồ sơ tiếp nhận là Long Hồ và Vũng Liêm, cách nhau N hồ sơ.',
      '3.304',
      '3.904',
    ],
    [
      'Mức chênh lệch giữa huyện cao nhất (Long Hồ) và huyện thấp nhất (Mang Thít) về tổng số hồ sơ tiếp nhận là N hồ sơ.',
      '19.884',
      '17.884',
    ],
    [
      'Chênh lệch về tổng số hồ sơ tiếp nhận giữa đơn vị cao nhất và thấp nhất là N hồ sơ.',
      '19.884',
      '17.884',
    ],
    [
      'Huyện có tỷ lệ hồ sơ tiếp nhận trực tuyến cao nhất hơn huyện thấp nhất N điểm phần trăm.',
      '1,1',
      '2,1',
    ],
    [
      'Tỷ lệ hồ sơ tiếp nhận trực tuyến của huyện Vũng Liêm đạt 65,7%, hơn đơn vị thấp nhất N điểm phần trăm.',
      '1,1',
      '2,3',
    ],
    [
      'Tỷ lệ hồ sơ tiếp nhận trực tuyến của Long Hồ là 65,2%, thấp hơn đơn vị dẫn đầu (huyện Vũng Liêm) N điểm phần trăm.',
      '0,5',
      '1,5',
    ],
    [
      'Viễn thông A đạt doanh thu dịch vụ viễn thông 458,3 tỷ đồng, bỏ xa doanh nghiệp đứng thứ hai là Viễn thông B tới N tỷ đồng.',
      '85,9',
      '95,9',
    ],
    [
      'So với Viễn thông B, doanh thu dịch vụ viễn thông của Viễn thông A cao hơn N tỷ đồng.',
      '85,9',
      '95,9',
    ],
    ['Tổng số hồ sơ tiếp nhận ở huyện Long Hồ nhiều gấp N lần ở huyện Mang Thít.', '1,8', '2,8'],
    [
      'Số hồ sơ tiếp nhận trực tuyến của huyện Mang Thít ít hơn huyện Long Hồ N hồ sơ.',
      '12.897',
      '12.197',
    ],
  ] as const) {
    it(`is held by what is named: ${text}`, () => {
      assert.match(saidOf(text.replace('N', right)), new RegExp(`(?:^|, )${right} agree$`, 'u'));
      assert.match(saidOf(text.replace('N', wrong)), new RegExp(`(?:^|, )${wrong} disagree$`, 'u'));
    });
  }

  for (const text of [
    'Chênh lệch giữa huyện Long Hồ và huyện Mang Thít về số hồ sơ quá hạn là 12 hồ sơ.',
    'Chênh lệch tốc độ tăng tổng số hồ sơ tiếp nhận giữa Long Hồ và Mang Thít là 1.200 hồ sơ.',
    'Khoảng cách giữa hai trạm của huyện Long Hồ và huyện Mang Thít khoảng 12 km.',
    'Năm 2020, chênh lệch giữa Long Hồ và Mang Thít về tổng số hồ sơ tiếp nhận là 9.200 hồ sơ.',
    'Số hồ sơ tiếp nhận trực tiếp của huyện Long Hồ nhiều hơn huyện Mang Thít 6.987 hồ sơ.',
    'So với huyện Mang Thít, huyện Long Hồ có nhiều hơn 12 xã.',
    'So với huyện Mang Thít, tổng số hồ sơ tiếp nhận của Long Hồ nhiều hơn 19.884 hồ sơ, tăng 4.595 hồ sơ so với năm trước.',
    'Viễn thông A có doanh thu dịch vụ viễn thông gấp rưỡi Viễn thông C và gấp hơn 1,2 lần Viễn thông B.',
    'Huyện Long Hồ tiếp nhận 45.955 hồ sơ, hơn đơn vị thấp nhất 19.884 hồ sơ.',
    'Tỷ lệ hồ sơ tiếp nhận trực tuyến của huyện Tam Bình (64,6%) thấp hơn đơn vị dẫn đầu là huyện Vũng Liêm (65,7%).',
    'Huyện Long Hồ (45.955 hồ sơ) và huyện Vũng Liêm (42.651 hồ sơ) có tổng số hồ sơ tiếp nhận là 88.606 hồ sơ.',
    'Chênh lệch giữa huyện cao nhất và huyện thấp nhất về mức độ hài lòng là 5 điểm phần trăm.',
  ]) {
    it(`is left alone where it is right or may be another: ${text}`, () => {
      assert.doesNotMatch(saidOf(text), /disagree/u);
    });
  }

  it('is no figure of the last of those that are added up', () => {
    const text =
      'Huyện Long Hồ (45.955 hồ sơ) và huyện Vũng Liêm (42.651 hồ sơ) có tổng số hồ sơ tiếp nhận là';
    assert.match(saidOf(`${text} 88.606 hồ sơ.`), /88\.606 agree$/u);
    assert.match(saidOf(`${text} 98.606 hồ sơ.`), /98\.606 disagree$/u);
  });
});
