import assert from 'node:assert/strict';
import { answerMemory } from '#core/catalogue/answerMemory';

describe('answerMemory', () => {
  it('looks once for the same key of the same owner', () => {
    const remembered = answerMemory<string>();
    const owner = {};
    assert.equal(
      remembered(owner, 'a', () => 'first'),
      'first',
    );
    assert.equal(
      remembered(owner, 'a', () => 'second'),
      'first',
    );
    assert.equal(
      remembered(owner, 'b', () => 'third'),
      'third',
    );
    assert.equal(
      remembered({}, 'a', () => 'fourth'),
      'fourth',
    );
  });

  it('starts anew when it has grown too large', () => {
    const remembered = answerMemory<number>();
    const owner = {};
    const keys = Array.from({ length: 20_001 }, (_, count) => count);
    keys.forEach((count) => remembered(owner, `${count}`, () => count));
    assert.equal(
      remembered(owner, '20000', () => -1),
      20_000,
    );
    assert.equal(
      remembered(owner, '0', () => -1),
      -1,
    );
  });
});
