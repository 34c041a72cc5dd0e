import assert from 'node:assert/strict';
import { countEn } from '#core/findings/countInWords';

describe('a count with its noun in English', () => {
  it('is one thing, or several', () => {
    assert.deepEqual(
      [0, 1, 2, 1204].map((count) => countEn(count, 'figure')),
      ['0 figures', '1 figure', '2 figures', '1,204 figures'],
    );
  });
});
