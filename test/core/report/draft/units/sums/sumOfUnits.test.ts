import assert from 'node:assert/strict';
import { readerWith } from '../../aReader';
import { PROVINCE } from '../aProvinceOfUnits';

const { faults, wrong } = readerWith(PROVINCE);

describe('what the units just named have together', () => {
  const text =
    'Hồ sơ tiếp nhận của Long Hồ là 45.955 hồ sơ, Vũng Liêm 42.651 hồ sơ, Tam Bình 41.405 hồ sơ; ba huyện này cộng N hồ sơ.';

  it('is held against their figures', () => {
    assert.deepEqual(wrong(text.replace('N', '130.011')), []);
    assert.deepEqual(faults(text.replace('N', '131.011')), ['131.011 hồ sơ → 130.011 hồ sơ']);
  });

  it('is left alone where something else is counted', () => {
    assert.deepEqual(wrong(text.replace('N hồ sơ', '131.011 hồ sơ quá hạn')), []);
  });
});

describe('the mean of all units of several kinds', () => {
  it('is what they have, shared among them', () => {
    const told = (mean: string): readonly string[] =>
      faults(`Bình quân mỗi huyện, thành phố có ${mean} thành viên Tổ công nghệ số cộng đồng.`);
    assert.deepEqual(told('569,3'), []);
    assert.deepEqual(told('690'), ['690 thành viên → 569,3 thành viên']);
  });
});
