import assert from 'node:assert/strict';
import { groupedBy } from '#core/catalogue/groupedBy';

describe('groupedBy', () => {
  it('keeps groups, and what is in them, in the order in which they come', () => {
    const groups = groupedBy(['b1', 'a1', 'b2', 'a2'], (one) => one.charAt(0));
    assert.deepEqual(
      [...groups],
      [
        ['b', ['b1', 'b2']],
        ['a', ['a1', 'a2']],
      ],
    );
  });

  it('is empty for nothing', () => {
    assert.equal(groupedBy([] as readonly string[], (one) => one).size, 0);
  });
});
