import assert from 'node:assert/strict';
import { linesOf } from '#files/writing/textLines';

// Widths by Adobe's metrics of Times-Roman: "nnnn" is 2 em, "n n n" 2 em, "AA" 1.444 em.
const CASES = [
  { name: 'an empty text is one line', text: '', width: 1, lines: 1 },
  { name: 'a text that fits is one line', text: 'nnnn', width: 2.1, lines: 1 },
  { name: 'a line breaks at a space', text: 'nnnn nnnn', width: 2.3, lines: 2 },
  { name: 'a line holds as many words as fit', text: 'n n n n n n', width: 2.1, lines: 2 },
  { name: 'a space at the end of a line takes no room', text: 'nnnn nnnn', width: 2.07, lines: 2 },
  { name: 'a long word is broken', text: 'nnnnnnnn', width: 2.07, lines: 2 },
  { name: 'a line break is kept', text: 'n\nn\n', width: 9, lines: 3 },
  { name: 'accents take no room', text: 'ệệệệ', width: 1.84, lines: 1 },
  { name: 'combining marks take no room', text: 'e\u0302\u0323'.repeat(4), width: 1.84, lines: 1 },
  { name: 'other scripts count as wide', text: '総計総計', width: 2.1, lines: 2 },
];

describe('linesOf', () => {
  for (const { name, text, width, lines } of CASES) {
    it(name, () => assert.equal(linesOf(text, width, false), lines));
  }

  it('gives bold text less', () => {
    assert.equal(linesOf('nnnn', 2.1, true), 2);
  });
});
