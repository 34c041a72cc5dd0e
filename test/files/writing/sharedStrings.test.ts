import assert from 'node:assert/strict';
import { SharedStrings } from '#files/writing/sharedStrings';

describe('SharedStrings', () => {
  it('gives each text one place', () => {
    const strings = new SharedStrings();
    assert.deepEqual(
      ['a', 'b', 'a', '__proto__'].map((text) => strings.placeOf(text)),
      [0, 1, 0, 2],
    );
  });

  it('counts texts and their uses', () => {
    const strings = new SharedStrings();
    ['a', 'b', 'a'].forEach((text) => strings.placeOf(text));
    const xml = [...strings.xml()].join('');
    assert.match(xml, /count="3" uniqueCount="2"><si><t>a<\/t><\/si><si><t>b<\/t><\/si><\/sst>$/);
  });

  it('keeps no new text when it is full', () => {
    const strings = new SharedStrings(1);
    assert.deepEqual(
      ['a', 'b', 'a'].map((text) => strings.placeOf(text)),
      [0, undefined, 0],
    );
  });
});
