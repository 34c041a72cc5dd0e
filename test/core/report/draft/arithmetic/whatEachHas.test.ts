import assert from 'node:assert/strict';
import { readerWith } from '../aReader';

const { wrong } = readerWith(undefined);

describe('a percentage behind so many of so many', () => {
  for (const text of [
    'Có 9/12 xã đạt tỷ lệ 100%.',
    'Có 9/12 xã đạt trên 80%.',
    '10/10 huyện đạt trên 90%, trong đó 4/10 huyện đạt 95%.',
    'Có 150/209 xã đạt 90% tiêu chí về thông tin.',
    '9/12 xã đạt 100% và 3/12 xã đạt 95%.',
    'Có 9/12 xã đạt 100%, chiếm 75%.',
    '12/15 sở, ngành đạt tỷ lệ hồ sơ trực tuyến 100%.',
    'Có 7/9 huyện, thành phố đạt từ 90% trở lên.',
  ]) {
    it(`may be what each of them has reached: ${text}`, () => {
      assert.deepEqual(wrong(text), []);
    });
  }

  for (const [text, fault] of [
    ['Có 9/12 xã, đạt 85%.', '85%'],
    ['Có 9/12 xã (85%) đã có đài.', '85%'],
    ['Có 9/12 xã đã có đài, chiếm 85%.', '85%'],
    ['Có 150/209 xã đạt 81,7%.', '81,7%'],
    ['21/24 nhiệm vụ hoàn thành, tương đương 78,5%.', '78,5%'],
  ] as const) {
    it(`is their share where it is set apart, or told to a tenth: ${text}`, () => {
      assert.deepEqual(wrong(text), [fault]);
    });
  }
});

describe('a percentage with which another is compared', () => {
  for (const text of [
    'Tỷ lệ 65,3% (334.700/512.600 hộ) thấp hơn bình quân cả nước (75%).',
    'Tỷ lệ 65,3% (334.700/512.600 hộ) cao hơn mục tiêu (60%).',
    '21/24 nhiệm vụ hoàn thành, thấp hơn mức chung (90%).',
  ]) {
    it(`is none of the two counts: ${text}`, () => {
      assert.deepEqual(wrong(text), []);
    });
  }

  it('leaves the one that is theirs: 334.700/512.600 is 65,3 %', () => {
    assert.deepEqual(wrong('Tỷ lệ 63,5% (334.700/512.600 hộ) thấp hơn bình quân cả nước (75%).'), [
      '63,5%',
    ]);
  });
});
