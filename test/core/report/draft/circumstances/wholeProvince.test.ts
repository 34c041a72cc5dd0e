import assert from 'node:assert/strict';
import { aCompilation, aDistrict, anIndicator, aTotal, MONEY } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

/** Two districts; 1.850.000 subscriptions; of 86.695 employees 80.270 are in telecommunications. */
const { wrong } = readerWith(
  aCompilation({
    units: [aDistrict('A', 'Huyện Yên Lạc'), aDistrict('B', 'Huyện Tam Đảo')],
    indicators: [
      anIndicator({ code: 'VT010' }),
      anIndicator({
        code: 'TH090',
        nameVi: 'Tổng số lao động toàn ngành',
        unit: 'người',
        domain: 'Tổng hợp',
      }),
      anIndicator({
        code: 'VT120',
        nameVi: 'Số lao động viễn thông',
        unit: 'người',
        partOf: ['TH090'],
      }),
      anIndicator({
        ...MONEY,
        code: 'BC110',
        nameVi: 'Doanh thu dịch vụ bưu chính',
        domain: 'Bưu chính',
      }),
    ],
    totals: [
      aTotal('1850000', '1799600'),
      aTotal('86695', '85100', { indicator: 'TH090' }),
      aTotal('80270', '79100', { indicator: 'VT120' }),
      aTotal('475.88', '426.06', { indicator: 'BC110' }),
    ],
  }),
);

describe('words that stand for the whole province', () => {
  it('are as many districts as there are', () => {
    const phones = (where: string): readonly string[] =>
      wrong(
        `Mạng lưới phủ khắp các thôn ${where}. Đến cuối năm có 18,5 triệu thuê bao điện thoại.`,
      );
    assert.deepEqual(phones('tại 2 huyện'), ['18,5 triệu thuê bao điện thoại']);
    assert.deepEqual(phones('tại 1 huyện'), []);
    assert.deepEqual(phones('tại 3 xã'), []);
  });

  it('are “riêng” before a field, which has its own figure', () => {
    const all = 'Tổng số lao động toàn ngành là 86.695 người, trong đó riêng';
    assert.deepEqual(wrong(`${all} viễn thông có 80.720 người.`), ['80.720 người']);
    assert.deepEqual(wrong(`${all} viễn thông có 80.270 người.`), []);
    assert.deepEqual(wrong(`${all} viễn thông di động có 61.720 người.`), []);
    assert.deepEqual(wrong(`${all} Yên Lạc có 61.720 người.`), []);
  });
});

describe('the page of a presentation', () => {
  it('is headed by its field', () => {
    const page = (revenue: string): readonly string[] =>
      wrong('[Trang 2] Bưu chính', `• Doanh thu: ${revenue}`);
    assert.deepEqual(page('475,9 tỷ đồng'), []);
    assert.deepEqual(page('475,9 triệu đồng'), ['475,9 triệu đồng']);
  });
});
