import assert from 'node:assert/strict';
import { aCompilation, anIndicator, aTotal } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

/** Of 1.000 masts 260 are 2G (26,0 %), 280 3G (28,0 %), 410 4G (41,0 %) and 50 5G (5,0 %). */
const GENERATIONS = ['2G', '3G', '4G', '5G'] as const;
const COUNTS = ['260', '280', '410', '50'] as const;
const { said, faults } = readerWith(
  aCompilation({
    indicators: [
      anIndicator({
        code: 'T',
        nameVi: 'Tổng số trạm BTS',
        unit: 'trạm',
        aggregation: { form: 'derived_sum', parts: [...GENERATIONS] },
      }),
      ...GENERATIONS.map((code) => anIndicator({ code, nameVi: `Trạm ${code}`, unit: 'trạm' })),
      anIndicator({
        code: 'R',
        nameVi: 'Xếp hạng DTI cấp tỉnh',
        unit: 'hạng',
        nature: 'rank',
        growthForm: 'rank_change',
      }),
    ],
    totals: [
      aTotal('1000', '900', { indicator: 'T' }),
      ...GENERATIONS.map((indicator, at) => aTotal(COUNTS[at] ?? '', '1', { indicator })),
      aTotal('19', '27', { indicator: 'R' }),
    ],
  }),
);

describe('what a named part has of the total that counts alike', () => {
  const listed = (last: string): string =>
    `Toàn tỉnh có 1.000 trạm BTS: trạm 2G chiếm 26,0%, trạm 3G 28,0%, trạm 4G 41,0%, trạm 5G ${last}.`;

  it('is known in a list of such shares', () => {
    assert.deepEqual(faults(listed('5,0%')), []);
    assert.equal(said(listed('5,0%')).at(-1), '5,0% agree');
    assert.deepEqual(faults(listed('10,0%')), ['10,0% → 5%']);
  });

  it('is known where it is said to be of all', () => {
    const told = (share: string): readonly string[] =>
      faults(`Toàn tỉnh có 1.000 trạm BTS. Trạm 4G chiếm ${share} tổng số trạm.`);
    assert.deepEqual(told('41,0%'), []);
    assert.deepEqual(told('53,0%'), ['53,0% → 41%']);
  });

  it('is left alone where nothing else is a share, or where it is of something else', () => {
    assert.deepEqual(faults('Toàn tỉnh có 1.000 trạm BTS, trạm 5G 10,0%.'), []);
    assert.deepEqual(
      faults('Toàn tỉnh có 1.000 trạm BTS. Trạm 4G chiếm 53,0% tổng số vị trí.'),
      [],
    );
  });
});

describe('the places won since the last assessment', () => {
  const places = (change: string): readonly string[] =>
    faults(`Tỉnh xếp thứ 19 toàn quốc về DTI, ${change} so với kỳ đánh giá trước.`);

  it('are those between the two ranks', () => {
    assert.deepEqual(places('tăng 8 bậc'), []);
    assert.equal(places('tăng 9 bậc').length, 1);
    assert.equal(places('giảm 8 bậc').length, 1);
  });
});
