import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { aCollectedYear, anIndicator, aUnit, type Row } from './aCollectedYear';
import { findingsEqual } from './findingsEqual';

function check(row: Row, nameVi = 'Số thành viên Tổ công nghệ số cộng đồng') {
  return checkAnswers(
    aCollectedYear({
      indicators: [anIndicator('CDS122', { nameVi, unit: 'người' })],
      units: [aUnit('A')],
      sheets: { A: { CDS122: row } },
    }),
  );
}

describe('not-whole-number', () => {
  it('names half a person on a sheet that counts persons', () => {
    findingsEqual(check({ current: '134.5', measure: 'người' }), ['not-whole-number A CDS122 D5']);
  });

  it('names half a place that is called “điểm”, and no half mark', () => {
    const points = (nature: 'stock' | 'score') =>
      checkAnswers(
        aCollectedYear({
          indicators: [anIndicator('NET081', { unit: 'điểm', nature })],
          units: [aUnit('A')],
          sheets: { A: { NET081: { current: '7.5', measure: 'điểm' } } },
        }),
      );
    findingsEqual(points('stock'), ['not-whole-number A NET081 D5']);
    assert.deepEqual(points('score'), []);
  });

  it('names half a person where no measure is written and last year was about as many', () => {
    findingsEqual(check({ current: '134.5', prior: '131', measure: '' }), [
      'not-whole-number A CDS122 D5',
    ]);
    findingsEqual(check({ current: '134.5', prior: '131200', measure: '' }), [
      'unit-slip A CDS122 D5 134500',
    ]);
  });

  it('leaves alone what may be thousands, averages and estimates by formula', () => {
    assert.deepEqual(check({ current: '134.5', measure: 'nghìn người' }), []);
    assert.deepEqual(check({ current: '134.5', measure: '' }), []);
    assert.deepEqual(check({ current: '134.5', measure: 'người' }, 'Số lao động bình quân'), []);
    assert.deepEqual(check({ current: '134.636', measure: 'người' }), []);
  });
});
