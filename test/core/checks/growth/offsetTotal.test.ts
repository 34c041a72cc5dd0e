import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { sentenceOf } from '#core/findings/messages';
import { aCollectedYear, anIndicator, aUnit, derivedSum } from '../aCollectedYear';

/** Fixed and mobile phones of one operator, and what was found of the fixed ones. */
function ofFixed(fixed: string, mobile: string) {
  const reviewed = { growthReview: {} };
  const findings = checkAnswers(
    aCollectedYear({
      indicators: [
        derivedSum('VT010', 'VT011', 'VT012'),
        anIndicator('VT011', reviewed),
        anIndicator('VT012', reviewed),
      ],
      units: [aUnit('A')],
      sheets: {
        A: {
          VT011: { prior: '30000', current: fixed },
          VT012: { prior: '97000', current: mobile },
        },
      },
    }),
  );
  const found = findings.find(({ indicator }) => indicator === 'VT011');
  assert.equal(found?.rule, 'growth-out-of-bounds');
  return found;
}

describe('a part that fell by what the other rose', () => {
  it('gets no other digits, and the total that stayed is named', () => {
    // 30.000 + 97.000 = 3.000 + 124.000.
    const moved = ofFixed('3000', '124000');
    assert.equal(moved.repair, undefined);
    assert.match(sentenceOf(moved.message, 'vi'), /\(VT010\) thay đổi ngược lại nên tổng gần như/u);
  });

  it('gets its lost digit back where the other did not make up for it', () => {
    assert.equal(ofFixed('3000', '99000').proposal, '30000');
  });
});
