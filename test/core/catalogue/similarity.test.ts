import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dice, letterPairs, similarity } from '#core/catalogue/similarity';

describe('similarity', () => {
  it('is 1 for the same and 0 for nothing in common', () => {
    assert.equal(similarity('thue bao', 'thue bao'), 1);
    assert.equal(similarity('', ''), 1);
    assert.equal(similarity('abc', 'xyz'), 0);
    assert.equal(similarity('abc', ''), 0);
  });

  it('counts a swap of neighbours as one slip', () => {
    // One edit in 4 letters, no word in common: (3/4 + 0) / 2.
    assert.equal(similarity('abcd', 'abdc'), 0.375);
    assert.equal(similarity('abcd', 'abce'), 0.375);
  });

  it('counts the words in common', () => {
    // Edit distance 5 of 8 letters, one word of two on either side: (3/8 + 2*1/(2+1)) / 2.
    assert.equal(similarity('thu', 'thu phat'), (3 / 8 + 2 / 3) / 2);
  });

  it('does not depend on the order of its two keys', () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 });
    fc.assert(
      fc.property(key, key, (left, right) => {
        const likeness = similarity(left, right);
        assert.ok(Math.abs(likeness - similarity(right, left)) < 1e-12);
        assert.ok(likeness >= 0 && likeness <= 1);
      }),
    );
  });
});

describe('dice', () => {
  it('is twice the shared over all', () => {
    assert.equal(dice(new Set(['a', 'b']), new Set(['b', 'c'])), 0.5);
    assert.equal(dice(new Set(), new Set()), 0);
  });
});

describe('letterPairs', () => {
  it('are the pairs of neighbours', () => {
    assert.deepEqual([...letterPairs('abab')], ['ab', 'ba']);
    assert.deepEqual([...letterPairs('a')], []);
  });
});
