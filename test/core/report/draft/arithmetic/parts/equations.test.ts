import assert from 'node:assert/strict';
import { readerWith } from '../../aReader';

const { faults, wrong } = readerWith(undefined);

describe('what a sentence adds up in signs', () => {
  it('is the sum that it says', () => {
    const text = 'Thuê bao điện thoại: 21.882 cố định + 1.101.949 di động = N.';
    assert.deepEqual(faults(text.replace('N', '1.133.831')), ['1.133.831 → 1.123.831']);
    assert.deepEqual(wrong(text.replace('N', '1.123.831')), []);
  });

  for (const text of [
    'Doanh thu 21,9 tỷ đồng + 1,2 triệu USD = 52 tỷ đồng.',
    'Tăng 12 trạm + 3 điểm, tỷ lệ = 15%.',
    'Thuê bao: 12 (+3) = 15.',
    'Số trạm = 15.',
  ])
    it(`is left alone where it adds up nothing: ${text}`, () => {
      assert.deepEqual(wrong(text), []);
    });
});
