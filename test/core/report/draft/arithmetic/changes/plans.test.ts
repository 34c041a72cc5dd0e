import assert from 'node:assert/strict';
import { readerWith } from '../../aReader';

const { alarms, faults } = readerWith(undefined);

describe('report/draft/arithmetic/changes/plans', () => {
  it('holds a part of a plan to the plan that is told right behind it', () => {
    const text = 'Doanh thu viễn thông 2.067,4 tỷ đồng, đạt 96,8% kế hoạch năm là 2.050 tỷ đồng.';
    assert.deepEqual(faults(text), ['96,8% → đạt 100,8% kế hoạch']);
    assert.deepEqual(alarms(text.replace('96,8%', '100,8%')), []);
  });

  for (const text of [
    'Doanh thu 475,88 tỷ đồng, vượt 8,2% kế hoạch là 35,88 tỷ đồng.',
    'Tập huấn 1.240 học viên, 15 lớp, đạt 103,3% kế hoạch 1.200 học viên.',
    'Doanh thu 475,88 tỷ đồng, đạt 97% kế hoạch; 440 tỷ đồng là của năm trước.',
    'Hộ có cáp quang 334.700 hộ, đạt 95% kế hoạch giai đoạn 350.000 hộ.',
  ]) {
    it(`says nothing against: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
