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

  it('leaves alone what may be thousands, averages and estimates by formula', () => {
    assert.deepEqual(check({ current: '134.5', measure: 'nghìn người' }), []);
    assert.deepEqual(check({ current: '134.5', measure: '' }), []);
    assert.deepEqual(check({ current: '134.5', measure: 'người' }, 'Số lao động bình quân'), []);
    assert.deepEqual(check({ current: '134.636', measure: 'người' }), []);
  });
});
