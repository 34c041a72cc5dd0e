import assert from 'node:assert/strict';
import { readerWith } from '../aReader';
import { SECTOR } from '../aSector';

const { alarms, faults, said } = readerWith(SECTOR);

describe('a percentage behind the distance from a plan', () => {
  for (const text of [
    'Doanh thu viễn thông ước đạt 2.067,39 tỷ đồng, vượt 17,39 tỷ đồng (0,8%) so với kế hoạch 2.050 tỷ đồng.',
    'Doanh thu bưu chính đạt 475,88 tỷ đồng, vượt kế hoạch 35,88 tỷ đồng (8,2%).',
    'Doanh thu bưu chính tăng 49,8 tỷ đồng (11,7%) so với năm 2021, vượt 35,88 tỷ đồng (8,2%) so với kế hoạch.',
    'So với kế hoạch, doanh thu bưu chính vượt 35,88 tỷ đồng (+8,2%).',
    'Doanh thu bưu chính đạt 475,88 tỷ đồng, cao hơn 35,88 tỷ đồng (8,2%) so với chỉ tiêu.',
  ]) {
    it(`says how far it is: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
      assert.ok(said(text).some((one) => /^(?:8,2|0,8)% agree$/u.test(one)));
    });
  }

  it('is at fault where it is another', () => {
    assert.deepEqual(
      faults('Doanh thu bưu chính đạt 475,88 tỷ đồng, vượt 35,88 tỷ đồng (9,2%) so với kế hoạch.'),
      ['9,2% → vượt 8,2% kế hoạch'],
    );
    assert.deepEqual(faults('Doanh thu bưu chính tăng 49,8 tỷ đồng (12,7%) so với năm 2021.'), [
      '12,7% → tăng 11,7%',
    ]);
  });
});

describe('growth beside another number', () => {
  for (const text of [
    'Doanh thu viễn thông tăng 4,5% (kế hoạch tăng 3,6%).',
    'Doanh thu viễn thông tăng 4,5% (mục tiêu: tăng 3,6%).',
    'Doanh thu viễn thông tăng 4,5%, vượt mục tiêu tăng 3,6%.',
    'Doanh thu viễn thông tăng 4,5%, trong khi kế hoạch năm 2022 tăng 3,6%.',
    'Tỷ lệ hồ sơ tiếp nhận trực tuyến tăng 12 điểm phần trăm (tương đương tăng 21,5%).',
    'Tỷ lệ hồ sơ tiếp nhận trực tuyến tăng 12 điểm phần trăm so với năm 2021, tức tăng 21,5%.',
  ]) {
    it(`may be planned, or that of a rate itself: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }

  it('is at fault where it is the subject’s own, or the points again', () => {
    assert.deepEqual(faults('Doanh thu viễn thông tăng 5,4% (kế hoạch tăng 3,6%).'), [
      '5,4% → tăng 4,5%',
    ]);
    assert.deepEqual(
      faults('Tỷ lệ hồ sơ tiếp nhận trực tuyến tăng 12 điểm phần trăm, tức tăng 12%.'),
      ['12% → tăng 12 điểm phần trăm'],
    );
  });
});
