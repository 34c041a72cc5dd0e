import assert from 'node:assert/strict';
import { readerWith } from '../../aReader';
import { PROVINCE } from '../aProvinceOfUnits';

const { faults, wrong } = readerWith(PROVINCE);

describe('a count of units with a bound before their names', () => {
  for (const [text, fault] of [
    [
      'Có 02 huyện chỉnh trang từ 19 tuyến cáp trở lên: Long Hồ, Vũng Liêm, Tam Bình.',
      '02 huyện → 03 huyện',
    ],
    ['Có 04 huyện vượt 95% là Long Hồ, Vũng Liêm và Tam Bình.', '04 huyện → 03 huyện'],
  ] as const)
    it(`is as many as there are names: ${text}`, () => {
      assert.deepEqual(faults(text), [fault]);
    });

  for (const text of [
    'Có 03 huyện vượt 95% là Long Hồ, Vũng Liêm và Tam Bình.',
    'Có 04 huyện đạt trên 95%, cao nhất là Long Hồ và Vũng Liêm.',
    'Có 04 huyện đạt từ 95% trở lên, huyện dẫn đầu là Long Hồ, Vũng Liêm.',
    'Có 04 huyện vượt 95%, trong đó có Long Hồ và Vũng Liêm.',
    'Có 04 huyện đạt trên 95% như Long Hồ, Vũng Liêm.',
    'Có 05 huyện đạt trên 95%, gồm Long Hồ, Vũng Liêm, Tam Bình và hai huyện miền núi.',
  ])
    it(`may be more where the list is of some: ${text}`, () => {
      assert.deepEqual(wrong(text), []);
    });
});
