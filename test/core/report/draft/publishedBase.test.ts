import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { twoBasesSentences } from '#core/report/sentences/twoBasesSentence';
import { rational } from '#core/numbers/rational';
import { aCompilation, anIndicator, aTotal, MONEY } from '../sentences/aCompilation';
import { readerWith } from './aReader';

/** Last year's 1000 was revised to 980; this year is 1078: +7,8 % and +10 %. */
const COMPILATION = aCompilation({
  indicators: [anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu dịch vụ bưu chính' })],
  totals: [
    aTotal('1078', '980', {
      indicator: 'BC110',
      priorBasis: 'revised',
      growth: rational(10),
      publishedPrior: { value: rational(1000), isComputed: false },
    }),
  ],
  settings: { growthDecimals: 1 },
});

function percentages(text: string): readonly (readonly [string, string])[] {
  return verifyDraft([{ line: 1, text }], COMPILATION)
    .filter((one) => one.text.includes('%'))
    .map((one) => [one.text, one.verdict]);
}

describe('a draft that compares with what was published', () => {
  it('is held against the published figure', () => {
    const say = (growth: string) =>
      percentages(
        `Doanh thu dịch vụ bưu chính năm 2022 tăng ${growth} so với số năm 2021 đã công bố.`,
      );
    assert.deepEqual(say('7,8%'), [['7,8%', 'agree']]);
    assert.deepEqual(say('10%'), [['10%', 'disagree']]);
  });

  it('is left alone where last year’s was published of another territory', () => {
    const restated = aCompilation({
      indicators: [anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu dịch vụ bưu chính' })],
      totals: [
        aTotal('1078', '980', {
          indicator: 'BC110',
          priorBasis: 'restated',
          growth: rational(10),
        }),
      ],
    });
    const { alarms } = readerWith(restated);
    const over = 'so với số năm 2021 đã công bố';
    assert.deepEqual(alarms(`Doanh thu dịch vụ bưu chính năm 2022 tăng 140,3% ${over}.`), []);
  });

  it('finds nothing wrong with our own sentence on both bases', () => {
    const sentence = twoBasesSentences(COMPILATION).get('BC110') ?? '';
    const verdicts = percentages(sentence).map(([text, verdict]) => [text, verdict]);
    assert.deepEqual(verdicts.slice(0, 2), [
      ['7,8%', 'agree'],
      ['10%', 'agree'],
    ]);
    assert.ok(verdicts.every(([, verdict]) => verdict !== 'disagree'));
  });
});
