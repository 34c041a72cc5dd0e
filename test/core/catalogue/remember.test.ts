import assert from 'node:assert/strict';
import fc from 'fast-check';
import { remember } from '#core/catalogue/remember';

describe('a function that remembers', () => {
  it('answers as the work itself, however often and in whatever order it is asked', () => {
    const length = (text: string) => (text === '' ? undefined : text.length);
    const texts = fc.array(fc.string({ maxLength: 400, size: 'max' }));
    fc.assert(
      fc.property(texts, (asked) => {
        const remembered = remember(length, 3);
        const twice = [...asked, ...asked];
        assert.deepEqual(twice.map(remembered), twice.map(length));
      }),
    );
  });

  it('does the work once for a text, be the answer nothing', () => {
    const worked: string[] = [];
    const remembered = remember((text) => void worked.push(text));
    for (const text of ['a', 'b', 'a', 'b']) remembered(text);
    assert.deepEqual(worked, ['a', 'b']);
  });

  it('keeps no paragraph, and begins anew when it is full', () => {
    const worked: string[] = [];
    const remembered = remember((text) => worked.push(text), 2);
    const paragraph = 'dài '.repeat(100);
    for (const text of [paragraph, paragraph, 'a', 'b', 'c', 'a']) remembered(text);
    assert.deepEqual(worked, [paragraph, paragraph, 'a', 'b', 'c', 'a']);
  });
});
