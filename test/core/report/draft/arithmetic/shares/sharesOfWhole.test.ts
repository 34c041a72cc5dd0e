import assert from 'node:assert/strict';
import { readerWith } from '../../aReader';

const { alarms, faults } = readerWith(undefined);

describe('report/draft/arithmetic/shares/sharesOfWhole', () => {
  it('holds what is reached to the whole that is told first: 44.654 of 135.651 are 32,9 %', () => {
    const text = 'Trong 135.651 hồ sơ tiếp nhận có 44.654 hồ sơ trực tuyến, đạt';
    assert.deepEqual(faults(`${text} 29,3%.`), ['29,3% → 32,9%']);
    assert.deepEqual(alarms(`${text} 32,9%.`), []);
  });

  for (const text of [
    'Trong 9 huyện có 5 huyện triển khai, đạt 100%.',
    'Trong 135.651 hồ sơ tiếp nhận có 44.654 hồ sơ trực tuyến, đạt 90% kế hoạch.',
    'Trong 135.651 hồ sơ tiếp nhận có 44.654 hồ sơ trực tuyến, đúng hạn đạt 99,3%.',
    'Trong năm có 44.654 hồ sơ trực tuyến, đạt 29,3%.',
  ]) {
    it(`says nothing against: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
