import assert from 'node:assert/strict';
import { SECTOR } from './aSector';
import { readerWith } from './aReader';

const { faults, wrong } = readerWith(SECTOR);

/** 2.067,39 are 4,3 times 475,88 billions. */
describe('how many times one figure is another that is named behind it', () => {
  it('is what the two are', () => {
    const told = (times: string): readonly string[] =>
      faults(`Doanh thu viễn thông gấp ${times} lần doanh thu bưu chính.`);
    assert.deepEqual(told('4,3'), []);
    assert.deepEqual(told('5,3'), ['5,3 lần → 4,3 lần']);
  });

  for (const text of [
    'Doanh thu viễn thông gấp 2 lần doanh thu bưu chính năm 2019.',
    'Doanh thu viễn thông gấp 1,2 lần kế hoạch.',
    'Doanh thu viễn thông gấp 2,9 lần doanh thu bưu chính, phát hành.',
    'Doanh thu viễn thông gấp 2,9 lần doanh thu bưu chính và in cộng lại.',
    'Doanh thu viễn thông di động gấp 3,3 lần doanh thu bưu chính.',
    'Tốc độ tăng doanh thu bưu chính gấp 2,6 lần doanh thu viễn thông.',
    'Năm 2021, doanh thu viễn thông gấp 5,3 lần doanh thu bưu chính.',
    'Doanh thu viễn thông gấp bốn lần doanh thu bưu chính.',
    'Doanh thu viễn thông gấp hơn 3 lần doanh thu bưu chính.',
    'Doanh thu viễn thông gấp 17 lần số trạm 5G.',
  ])
    it(`is left alone where something else may be meant: ${text}`, () => {
      assert.deepEqual(wrong(text), []);
    });
});
