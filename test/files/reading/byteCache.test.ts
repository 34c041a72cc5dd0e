import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { ByteCache } from '#files/reading/byteCache';

describe('a cache by bytes', () => {
  it('makes each value once', () => {
    const cache: ByteCache<object> = new ByteCache(1000);
    const bytes = strToU8('<si>a</si><si>a</si><si>b</si>');
    const first = cache.find(bytes, 0, 10, () => ({}));
    assert.equal(
      cache.find(bytes, 10, 20, () => ({})),
      first,
    );
    assert.notEqual(
      cache.find(bytes, 20, 30, () => ({})),
      first,
    );
  });

  it('always gives the value of these very bytes, however small it is', () => {
    const cache: ByteCache<string> = new ByteCache(40);
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), (words) => {
        for (const text of words) {
          const bytes = strToU8(text);
          assert.equal(
            cache.find(bytes, 0, bytes.length, () => text),
            text,
          );
        }
      }),
    );
  });
});
