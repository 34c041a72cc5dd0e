import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { sentenceOf } from '#core/findings/messages';
import { aCollectedYear, anIndicator, aUnit, money, published, type Row } from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';
import { withRemark } from '../withRemark';

describe('growth-out-of-bounds', () => {
  const profit = (row: Row) =>
    aCollectedYear({
      indicators: [{ ...money('BC120'), nameVi: 'Lợi nhuận sau thuế', growthReview: {} }],
      units: [aUnit('A')],
      sheets: { A: { BC120: row } },
    });

  it('tells of a changed sign with both figures and no per cent', () => {
    const [turned] = checkAnswers(profit({ prior: '10.00', current: '-2.00' }));
    assert.equal(turned?.message.code, 'growth-out-of-bounds/turned');
    const sentence = sentenceOf(turned.message, 'vi');
    assert.match(sentence, /ghi -2 tỷ đồng, năm trước 10 tỷ đồng: đổi dấu/u);
    assert.doesNotMatch(sentence, /\d%/u);
    assert.deepEqual(checkAnswers(profit({ prior: '-10.00', current: '-11.00' })), []);
    const explained = withRemark(
      profit({ prior: '10.00', current: '-2.00' }),
      'A',
      'BC120',
      'Trích lập dự phòng nợ xấu',
    );
    assert.deepEqual(checkAnswers(explained), []);
  });

  const dossiers = anIndicator('CDS050', { nature: 'flow', growthReview: {} });
  const ofUnit = (current: string, prior: string, validTo = '') =>
    checkAnswers(
      aCollectedYear({
        indicators: [dossiers],
        units: [aUnit('A', { validTo })],
        sheets: { A: { CDS050: { current } } },
        known: [published('A', 'CDS050', prior)],
      }),
    );

  it('notes “x” where last year had a figure', () => {
    findingsEqual(ofUnit('x', '3000'), ['growth-out-of-bounds A CDS050 D5']);
    assert.deepEqual(
      ofUnit('x', '3000').map(({ severity }) => severity),
      ['note'],
    );
    const [said] = ofUnit('x', '3000').map(({ message }) => sentenceOf(message, 'vi'));
    assert.match(said ?? '', /mức tăng chung gồm cả phần giảm này/u);
    assert.deepEqual(ofUnit('x', '4'), []);
    assert.deepEqual(ofUnit('…', '3000'), []);
  });

  it('does not hold the half year of a unit that ended against its last year', () => {
    assert.deepEqual(ofUnit('1100', '2000', '2022-06-30'), []);
    findingsEqual(ofUnit('1100', '2000', '2022-12-31'), ['growth-out-of-bounds A CDS050 D5']);
  });
});
