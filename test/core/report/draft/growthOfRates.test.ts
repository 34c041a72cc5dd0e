import assert from 'node:assert/strict';
import { exactly } from '../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, RATE } from '../sentences/aCompilation';
import { readerWith } from './aReader';
import { SECTOR } from './aSector';

const alone = readerWith(undefined);
const { alarms, wrong, faults } = readerWith(SECTOR);

const planned = readerWith(
  aCompilation({
    indicators: [anIndicator({ ...RATE, code: 'CDS052', nameVi: 'Tỷ lệ hồ sơ trực tuyến' })],
    totals: [
      aTotal('67.812027', '55.811902', {
        indicator: 'CDS052',
        plan: exactly('80'),
        changePoints: exactly('12.000125'),
      }),
    ],
  }),
);

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

  it('is not meant where it is printed like the difference', () => {
    assert.deepEqual(wrong('Tỷ lệ đạt 100%, tăng 0,4% so với năm trước (99,6%).'), ['0,4%']);
  });

  it('is known to the book: 67,8 % after 55,8 % is 12 points more, 21,5 % of itself', () => {
    const said = (growth: string): string =>
      `Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 67,8%, ${growth} so với năm 2021.`;
    assert.deepEqual(alarms(said('tăng 21,5%')), []);
    assert.deepEqual(faults(said('tăng 12%')), ['12% → tăng 12 điểm phần trăm']);
    assert.deepEqual(wrong(said('tăng 12,5%')), ['12,5%']);
    assert.deepEqual(wrong(said('giảm 21,5%')), ['21,5%']);
  });
});

describe('a rate told between its goal and how much of that it is', () => {
  it('is its level, and what follows is of the plan: 67,8 of 80', () => {
    const said = (part: string): readonly string[] =>
      planned.faults(`Tỷ lệ hồ sơ trực tuyến: kế hoạch 80%, thực hiện 67,8%, đạt ${part}.`);
    assert.deepEqual(said('84,8%'), []);
    assert.deepEqual(said('48,8%'), ['48,8% → đạt 84,8% kế hoạch']);
  });
});
