import assert from 'node:assert/strict';
import { ENGLISH } from '#taskpane/words/english';
import { VIETNAMESE } from '#taskpane/words/vietnamese';

describe('the words of the pane', () => {
  for (const { name, words } of [
    { name: 'Vietnamese', words: VIETNAMESE },
    { name: 'English', words: ENGLISH },
  ]) {
    it(`are all there in ${name}`, () => {
      const empty = texts(words).filter(([, text]) => text.trim() === '');
      assert.deepEqual(empty, []);
    });
  }

  it('are not left untranslated', () => {
    const english = new Map(texts(ENGLISH));
    const same = texts(VIETNAMESE).filter(
      ([key, text]) => english.get(key) === text && !SAME_IN_BOTH.has(key),
    );
    assert.deepEqual(same, []);
  });

  it('write counts as each language does', () => {
    assert.equal(VIETNAMESE.collect.observations(1234), '1.234 số liệu');
    assert.equal(ENGLISH.collect.observations(1234), '1,234 figures');
    assert.equal(ENGLISH.collect.observations(1), '1 figure');
  });
});

const SAME_IN_BOTH = new Set(['.collect.formats']);

/** Every text of a catalogue with its path; those that need arguments are left to the compiler. */
function texts(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    const place = `${path}.${key}`;
    if (typeof value === 'string') return [[place, value]];
    return typeof value === 'object' && value !== null ? texts(value, place) : [];
  });
}
