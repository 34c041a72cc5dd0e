import assert from 'node:assert/strict';
import { tookTooLong } from '../../src/cli/readingTime';

describe('the time that a file may take', () => {
  for (const [name, byClock, byProcessor, expected] of [
    ['is over after half a minute of work', 31, 31, true],
    ['is not over while the machine has had no time for it', 300, 4, false],
    ['is not over because many others were read meanwhile', 10, 80, false],
    ['is over when nothing has happened for very long', 601, 0, true],
  ] as const) {
    it(name, () => {
      assert.equal(tookTooLong({ byClock, byProcessor }, 30), expected);
    });
  }
});
