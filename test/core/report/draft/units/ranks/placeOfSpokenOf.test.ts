import assert from 'node:assert/strict';
import { saidOf } from '../aProvinceOfUnits';

/** Dossiers: Long Hồ 45.955, Vũng Liêm 42.651, Tam Bình 41.405, Mang Thít 26.071; A 458,3, B 372,4, C 280,5 billions. */
describe('the place that a sentence gives a unit', () => {
  for (const [text, right, wrong] of [
    [
      'Về số hồ sơ thủ tục hành chính tiếp nhận, huyện Tam Bình chỉ đứng thứ',
      '3, sau huyện Vũng Liêm',
      '2, sau huyện Long Hồ',
    ],
    ['Huyện Tam Bình có 41.405 hồ sơ (thứ', '3 toàn tỉnh)', '4 toàn tỉnh)'],
    [
      'Huyện Vũng Liêm có 42.651 hồ sơ, đứng thứ',
      '2 toàn tỉnh về số hồ sơ thủ tục hành chính tiếp nhận',
      '3 toàn tỉnh về số hồ sơ thủ tục hành chính tiếp nhận',
    ],
    [
      'Doanh thu dịch vụ viễn thông của Viễn thông B là 372,4 tỷ đồng, xếp thứ',
      '2/3 doanh nghiệp',
      '3/3 doanh nghiệp',
    ],
    ['Với 26.071 hồ sơ, huyện Mang Thít xếp thứ', '4/4 huyện', '2/4 huyện'],
    [
      'Huyện Tam Bình tiếp nhận 41.405 hồ sơ, đứng thứ',
      '3 toàn tỉnh sau huyện Long Hồ và huyện Vũng Liêm',
      '2 toàn tỉnh sau huyện Long Hồ và huyện Vũng Liêm',
    ],
  ] as const) {
    it(`is held among all of its kind: ${text} ${right}`, () => {
      assert.match(saidOf(`${text} ${right}.`), /(?:^|, )\d agree/u);
      assert.match(saidOf(`${text} ${wrong}.`), /(?:^|, )\d disagree/u);
    });
  }

  for (const text of [
    'Huyện Long Hồ có 45.955 hồ sơ, hơn huyện Vũng Liêm, đứng thứ 1 toàn tỉnh.',
    'Huyện Vũng Liêm có 42.651 hồ sơ, đứng thứ 1 toàn tỉnh về tốc độ tăng.',
    'Năm 2019, huyện Vũng Liêm đứng thứ 4 toàn tỉnh về số hồ sơ thủ tục hành chính tiếp nhận.',
    'Huyện Vũng Liêm có 42.651 hồ sơ, đứng thứ 3/9 huyện trong vùng.',
    'Huyện Vũng Liêm có 42.651 hồ sơ, đứng thứ 9/10 đơn vị.',
  ]) {
    it(`is no fault where others are meant, or another time: ${text}`, () => {
      assert.doesNotMatch(saidOf(text), /disagree/u);
    });
  }

  it('is by the count or by its rate, where the name does not say which: 1st by dossiers, 3rd by their rate', () => {
    const said = (place: number, by: string): string =>
      saidOf(`Huyện Long Hồ đứng thứ ${place}/4 về ${by}.`);
    assert.doesNotMatch(said(3, 'hồ sơ trực tuyến'), /disagree/u);
    assert.doesNotMatch(said(1, 'hồ sơ trực tuyến'), /disagree/u);
    assert.match(said(2, 'hồ sơ trực tuyến'), /disagree/u);
    assert.match(said(3, 'số hồ sơ trực tuyến'), /disagree/u);
    assert.match(said(1, 'tỷ lệ hồ sơ trực tuyến'), /disagree/u);
  });
});
