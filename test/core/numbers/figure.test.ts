import assert from 'node:assert/strict';
import {
  BLANK,
  compareStatus,
  entersSums,
  MISSING,
  NONE,
  NOT_APPLICABLE,
  NOT_SUBMITTED,
  reported,
  worstStatus,
} from '#core/numbers/figure';
import { ZERO } from '#core/numbers/rational';

describe('entersSums', () => {
  it('takes values, zero included, and "did not occur"', () => {
    assert.deepEqual([reported(ZERO), NONE].map(entersSums), [true, true]);
  });

  it('never takes what is missing for a zero', () => {
    const absent = [MISSING, NOT_APPLICABLE, BLANK, NOT_SUBMITTED];
    assert.deepEqual(absent.map(entersSums), [false, false, false, false]);
  });
});

describe('worstStatus', () => {
  it('is the worst of the parts', () => {
    assert.equal(worstStatus(['A', 'E', 'P']), 'E');
    assert.equal(worstStatus(['A', 'P']), 'P');
    assert.equal(worstStatus(['A']), 'A');
  });

  it('has nothing to say about no parts', () => {
    assert.equal(worstStatus([]), undefined);
  });
});

describe('compareStatus', () => {
  it('puts final above provisional above estimate', () => {
    assert.ok(compareStatus('A', 'P') > 0);
    assert.ok(compareStatus('E', 'P') < 0);
    assert.equal(compareStatus('P', 'P'), 0);
  });
});
