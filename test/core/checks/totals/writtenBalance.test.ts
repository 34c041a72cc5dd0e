import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { sentenceOf } from '#core/findings/messages';
import { aCollectedYear, aUnit, anIndicator } from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';

const INDICATORS = [
  anIndicator('TH040', { unit: 'thôn' }),
  anIndicator('VT073', { unit: 'thôn', notes: 'List the names. Check: VT073 + VT074 = TH040.' }),
  anIndicator('VT074', { unit: 'thôn' }),
];

function check(hamlets: string, without: string, covered: string) {
  return checkAnswers(
    aCollectedYear({
      indicators: INDICATORS,
      units: [aUnit('A')],
      sheets: {
        A: {
          TH040: { current: hamlets },
          VT073: { current: without },
          VT074: { current: covered },
        },
      },
    }),
  );
}

describe('a sum stated in the notes of the catalogue', () => {
  it('is asked about where a unit’s figures do not add up', () => {
    // 4 + 110 = 114, not 118.
    const findings = check('118', '4', '110');
    findingsEqual(findings, ['parts-differ-from-total A TH040 D5;D6;D7']);
    const sentence = sentenceOf(findings[0]?.message ?? assert.fail(), 'vi');
    assert.ok(sentence.includes('VT073 + VT074 được 114 thôn'), sentence);
  });

  it('is silent where they do, and where one is lacking', () => {
    assert.deepEqual(check('118', '8', '110'), []);
    assert.deepEqual(check('118', '-', '118'), []);
    assert.deepEqual(check('118', '', '110'), []);
  });

  it('is a part that exceeds its whole where one alone is too many', () => {
    findingsEqual(check('23', '25', '20'), ['part-exceeds-whole A VT073 D6;D5']);
  });
});
