import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { aCollectedYear, aUnit, share } from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';
import { withRemark } from '../withRemark';

describe('percent-for-points', () => {
  const story = (stated: string) =>
    checkAnswers(
      aCollectedYear({
        indicators: [share('VT071')],
        units: [aUnit('A')],
        sheets: { A: { VT071: { prior: '60.0', current: '63.0', stated: [stated] } } },
      }),
    );

  it('proposes points where the difference of two rates is written as per cent', () => {
    findingsEqual(story('growth 3.0'), ['percent-for-points A VT071 F5 3 điểm phần trăm']);
  });

  it('takes for points what as growth would only be cut off', () => {
    // 93.6 − 92.4 = 1.2 points; 93.6 / 92.4 is up 1.2987 %.
    const rates = (stated: string) =>
      checkAnswers(
        aCollectedYear({
          indicators: [share('VT071')],
          units: [aUnit('A')],
          sheets: { A: { VT071: { prior: '92.4', current: '93.6', stated: [stated] } } },
        }),
      );
    findingsEqual(rates('growth 1.2'), ['percent-for-points A VT071 F5 1.2 điểm phần trăm']);
    assert.deepEqual(rates('growth 1.3'), []);
    // 98.2 to 99.1 is 0.9 points, and up 0.9 %: only a typed “+0,9%” says which was meant.
    const alike = aCollectedYear({
      indicators: [share('VT071')],
      units: [aUnit('A')],
      sheets: { A: { VT071: { prior: '98.2', current: '99.1', stated: ['growth 0.9'] } } },
    });
    assert.deepEqual(checkAnswers(alike), []);
    const answer = alike.answers.get('A')?.get('VT071') ?? assert.fail();
    const stated = answer.stated.map((one) => ({ ...one, saysPercent: true as const }));
    const typed = new Map([['A', new Map([['VT071', { ...answer, stated }]])]]);
    findingsEqual(checkAnswers({ ...alike, answers: typed }), [
      'percent-for-points A VT071 F5 0.9 điểm phần trăm',
    ]);
  });

  it('is silent on the relative change, the index and points', () => {
    for (const stated of ['growth 5.0', 'index 105.0', 'either 105.0', 'points 3.0']) {
      assert.deepEqual(story(stated), []);
    }
  });

  // 60 to 63 is 3 points, or 5 %.
  const remarked = (text: string, prior = '60.0', current = '63.0') =>
    checkAnswers(
      withRemark(
        aCollectedYear({
          indicators: [share('VT071')],
          units: [aUnit('A')],
          sheets: { A: { VT071: { prior, current } } },
        }),
        'A',
        'VT071',
        text,
      ),
    );

  it('reads the change that a remark begins with', () => {
    for (const text of [
      'tăng 3%',
      'Tăng 3,0% so với năm 2021',
      'Tỷ lệ tăng 3,0 % (so với cùng kỳ)',
      'Mở thêm 12 trạm; +3% so với năm trước',
    ]) {
      findingsEqual(remarked(text), ['percent-for-points A VT071 H5 3 điểm phần trăm']);
    }
  });

  it('takes a minus behind “tăng” for a fall', () => {
    findingsEqual(remarked('tăng -0,9%', '58.8', '57.9'), [
      'percent-for-points A VT071 H5 -0.9 điểm phần trăm',
    ]);
    assert.deepEqual(remarked('tăng -0,9 điểm %', '58.8', '57.9'), []);
  });

  it('is silent on remarks that are right, hedged, of another base or of another subject', () => {
    for (const text of [
      'tăng 3 điểm phần trăm',
      'Tăng 3,0 điểm % so với năm 2021',
      'tăng 5% so với cùng kỳ',
      'Bằng 105% năm 2021',
      'bằng 98%',
      'tăng khoảng 4%',
      'Tăng 3% so với kế hoạch',
      'Tăng 3% so với năm 2019',
      'Tăng 3% so với 6 tháng đầu năm',
      'Tăng 3% (KH tăng 2%)',
      'Số hộ tăng 3%',
      'tăng 3,5 - 4%',
    ]) {
      assert.deepEqual(remarked(text), [], text);
    }
  });
});
