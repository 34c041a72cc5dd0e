import assert from 'node:assert/strict';
import { readerWith } from './aReader';
import { SECTOR } from './aSector';

const alone = readerWith(undefined);
const { alarms, wrong, faults } = readerWith(SECTOR);

/** 60 % to 63 % are three points, and five per cent of itself. */
describe('the growth of a rate of itself', () => {
  for (const [text, growth, points] of [
    ['Tỷ lệ đạt 63%, tăng # so với năm trước (60%).', '5%', '3%'],
    ['Tỷ lệ hộ nghèo có Internet đạt 66%, tăng # so với năm 2023 (60%).', '10%', '6%'],
    ['Tỷ lệ tăng từ 60% lên 63%, tăng #.', '5%', '3%'],
    ['Tỷ lệ đạt 57%, giảm # so với năm trước (60%).', '5%', '3%'],
  ] as const) {
    it(`is no difference of two rates: ${text}`, () => {
      assert.deepEqual(alone.alarms(text.replace('#', growth)), []);
      assert.deepEqual(alone.wrong(text.replace('#', points)), [points]);
    });
  }

  it('is known to the book: 67,8 % after 55,8 % is 12 points more, 21,5 % of itself', () => {
    const said = (growth: string): string =>
      `Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 67,8%, ${growth} so với năm 2021.`;
    assert.deepEqual(alarms(said('tăng 21,5%')), []);
    assert.deepEqual(faults(said('tăng 12%')), ['12% → tăng 12 điểm phần trăm']);
    assert.deepEqual(wrong(said('tăng 12,5%')), ['12,5%']);
    assert.deepEqual(wrong(said('giảm 21,5%')), ['21,5%']);
  });
});
