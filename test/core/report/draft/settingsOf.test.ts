import assert from 'node:assert/strict';
import { readerWith } from './aReader';
import { SECTOR } from './aSector';

const { faults, said } = readerWith(SECTOR);

describe('a rise over a span of years', () => {
  for (const text of [
    'Giai đoạn 2018-2021, doanh thu viễn thông tăng từ 1.745,3 tỷ đồng lên 1.978,26 tỷ đồng.',
    'Năm 2018-2021, doanh thu viễn thông tăng từ 1.745,3 lên 1.978,26 tỷ đồng.',
    'Từ năm 2018 đến năm 2021, doanh thu viễn thông tăng từ 1.745,3 tỷ đồng lên 1.978,26 tỷ đồng.',
    'Từ năm 2018 đến năm 2022, doanh thu viễn thông tăng từ 1.745,3 tỷ đồng lên 2.067,39 tỷ đồng.',
  ]) {
    it(`ends in the last of them: ${text}`, () => {
      assert.match(said(text).at(-1) ?? '', / agree$/u);
      assert.deepEqual(faults(text), []);
    });
  }

  it('has a false end', () => {
    assert.deepEqual(
      faults(
        'Giai đoạn 2018-2021, doanh thu viễn thông tăng từ 1.745,3 tỷ đồng lên 1.987,26 tỷ đồng.',
      ),
      ['1.987,26 tỷ đồng → 1.978,26 tỷ đồng'],
    );
    assert.deepEqual(
      faults('Năm 2022, doanh thu viễn thông tăng từ 1.978,26 tỷ đồng lên 2.167,39 tỷ đồng.'),
      ['2.167,39 tỷ đồng → 2.067,39 tỷ đồng'],
    );
  });
});
