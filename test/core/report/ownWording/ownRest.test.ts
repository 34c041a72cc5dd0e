import assert from 'node:assert/strict';
import { usualChoice } from '#core/catalogue/sentenceChoice';
import type { IndicatorTotal } from '#core/figures/compilation';
import { rational } from '#core/numbers/rational';
import { reportSentences } from '#core/report/reportSentences';
import { aCompilation, anIndicator, aTotal, RATE } from '../sentences/aCompilation';

const HAMLETS = { unit: 'thôn', domain: 'Viễn thông' };
const ALL = anIndicator({
  ...HAMLETS,
  code: 'TH040',
  nameVi: 'Số thôn, ấp, khóm, bản, tổ dân phố',
});
const WITH_FIBRE = anIndicator({
  ...HAMLETS,
  code: 'VT081',
  nameVi: 'Số thôn có hạ tầng cáp quang',
});
const SHARE = anIndicator({
  ...RATE,
  code: 'VT080',
  nameVi: 'Tỷ lệ thôn có hạ tầng cáp quang',
  aggregation: {
    form: 'ratio_of_sums',
    numerator: 'VT081',
    denominator: 'TH040',
    factor: rational(100),
  },
});

/** Whether own words about VT081 (2.097 of 2.129 hamlets: 98,497 %) are taken for true. */
function isTrue(said: string, all: Partial<IndicatorTotal> = {}): boolean {
  const own = `Số thôn có hạ tầng cáp quang ước đạt 2.097 thôn, ${said}.`;
  const compilation = aCompilation({
    indicators: [ALL, WITH_FIBRE, SHARE],
    totals: [
      aTotal('2129', '2129', { indicator: 'TH040', ...all }),
      aTotal('2097', '2040', { indicator: 'VT081' }),
      aTotal('98.497', '95.82', { indicator: 'VT080' }),
    ],
    settings: { sentences: [{ ...usualChoice('VT081', 'level'), own }] },
  });
  return reportSentences(compilation).some(({ state }) => state === 'own-true');
}

describe('own words about the rest of a whole', () => {
  // 2.129 - 2.097 = 32; 100 - 98,5 = 1,5.
  const CASES = [
    ['còn 32 thôn chưa có hạ tầng cáp quang', true],
    ['hiện còn 32 thôn (1,5%) chưa có hạ tầng cáp quang', true],
    ['còn 1,5% số thôn chưa có hạ tầng cáp quang', true],
    ['còn 23 thôn chưa có hạ tầng cáp quang', false],
    ['còn 2,5% số thôn chưa có hạ tầng cáp quang', false],
    ['còn 32 thôn chưa có hạ tầng', false],
    ['còn 32 thôn chưa có hạ tầng cáp quang của Viettel', false],
  ] as const;
  for (const [said, expected] of CASES) {
    it(`${expected ? 'may say' : 'may not say'} "${said}" of 2.097 in 2.129 hamlets`, () => {
      assert.equal(isTrue(said), expected);
    });
  }

  it('say nothing of a whole that is not complete', () => {
    assert.equal(isTrue('còn 32 thôn chưa có hạ tầng cáp quang', { isComplete: false }), false);
  });
});
