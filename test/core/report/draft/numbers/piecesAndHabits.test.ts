import assert from 'node:assert/strict';
import { readerWith } from '../aReader';
import { SECTOR } from '../aSector';

const { faults, inShort } = readerWith(SECTOR);

describe('a number written in pieces', () => {
  it('may count thousands of what its last piece counts', () => {
    assert.equal(inShort('Doanh thu dịch vụ viễn thông đạt 2 nghìn 067 tỷ đồng.'), 'agree');
    assert.equal(inShort('Tổng số thuê bao điện thoại đạt 1 triệu 850 nghìn thuê bao.'), 'agree');
    assert.deepEqual(faults('Doanh thu dịch vụ viễn thông đạt 2 nghìn 167 tỷ đồng.'), [
      '2 nghìn 167 tỷ đồng → 2.067,39 tỷ đồng',
    ]);
  });
});

describe('a difference', () => {
  it('may be told with “hơn” though it is exact', () => {
    const lost = 'Thuê bao điện thoại cố định giảm hơn';
    assert.deepEqual(faults(`${lost} 4,7 nghìn thuê bao.`), []);
    assert.deepEqual(faults(`${lost} 4.700 thuê bao.`), []);
    assert.deepEqual(faults(`${lost} 4,9 nghìn thuê bao.`), [
      'hơn 4,9 nghìn thuê bao → giảm 4.700 thuê bao',
    ]);
  });
});

describe('a noun whose words both link elsewhere', () => {
  it('names something else than what was spoken of', () => {
    assert.deepEqual(faults('Số cụm loa tăng 2,7%, thời lượng tăng 5,4%.'), []);
    assert.deepEqual(faults('Số cụm loa tại thời điểm cuối năm tăng 3,7%.'), ['3,7% → tăng 2,7%']);
  });
});

describe('a percentage behind a fraction', () => {
  const { faults: alone } = readerWith(undefined);

  it('is not that of the fraction where it is of something else', () => {
    assert.deepEqual(alone('Bố trí 1/3 kinh phí, đạt 30% nhu cầu.'), []);
    assert.deepEqual(alone('Có 9/12 xã, đạt 95% tiêu chí về thông tin.'), []);
  });

  it('is that of the fraction where it is of the same, or of nothing', () => {
    assert.deepEqual(alone('Có 181/200 hồ sơ, đạt 80,5% hồ sơ nộp.'), ['80,5% → 90,5%']);
    assert.deepEqual(alone('Có 181/200 hồ sơ, đạt 80,5% tổng hồ sơ.'), ['80,5% → 90,5%']);
    assert.deepEqual(alone('Có 181/200 hồ sơ, đạt 80,5% toàn tỉnh.'), ['80,5% → 90,5%']);
  });
});
