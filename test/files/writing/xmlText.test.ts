import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cellText, formulaText, lineText, textElement } from '#files/writing/xmlText';

// Expected escapes: ECMA-376 part 1, 22.9.2.19 (ST_Xstring), and what Excel writes.
const ESCAPES = [
  { name: 'keeps Vietnamese as it is', text: 'Tỷ lệ đô thị hoá', xml: 'Tỷ lệ đô thị hoá' },
  { name: 'escapes markup', text: '<a & "b">', xml: '&lt;a &amp; &quot;b&quot;&gt;' },
  { name: 'encodes a control character', text: 'a\u0001b', xml: 'a_x0001_b' },
  { name: 'encodes a carriage return', text: 'a\r\nb', xml: 'a_x000D_\nb' },
  { name: 'encodes the non-characters', text: '\ufffe\uffff', xml: '_xFFFE__xFFFF_' },
  { name: 'protects a literal escape', text: '_x000D_', xml: '_x005F_x000D_' },
  {
    name: 'protects a chain of literal escapes',
    text: '_x005F_x000d_',
    xml: '_x005F_x005F_x005F_x000d_',
  },
  { name: 'leaves an underscore alone', text: 'a_x12_b', xml: 'a_x12_b' },
  { name: 'keeps a surrogate pair', text: '😀', xml: '😀' },
  { name: 'replaces half a surrogate pair', text: 'a\ud83d', xml: 'a\ufffd' },
];

describe('cellText', () => {
  for (const { name, text, xml } of ESCAPES) {
    it(name, () => assert.equal(cellText(text), xml));
  }

  it('keeps the longest text a cell can hold', () => {
    assert.equal(cellText('ă'.repeat(32_767)), 'ă'.repeat(32_767));
  });

  it('cuts a longer text and says so', () => {
    const cut = cellText('ă'.repeat(32_768));
    assert.equal(cut.length, 32_767);
    assert.ok(cut.endsWith('ă… (cắt bớt)'));
  });

  it('never cuts a character in two', () => {
    const cut = cellText('a' + '😀'.repeat(20_000));
    assert.doesNotMatch(cut, /\p{Surrogate}/u);
    assert.ok(cut.length <= 32_767);
  });

  it('gives back every text when it is decoded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('_', 'x', '0', 'D', 'F', '&', '\r', '\u0002', 'ữ') }),
        (text) => {
          assert.equal(decoded(cellText(text)), text);
        },
      ),
    );
  });
});

describe('textElement', () => {
  it('keeps spaces at the ends', () => {
    assert.equal(textElement(' a '), '<t xml:space="preserve"> a </t>');
    assert.equal(textElement('a b'), '<t>a b</t>');
  });
});

describe('lineText', () => {
  it('is one line without controls', () => {
    assert.equal(lineText('a\r\n<b>\u0001'), 'a  &lt;b&gt;');
  });

  it('keeps together what a no-break space keeps together', () => {
    assert.equal(lineText('TRUYỀN\u00a0THÔNG'), 'TRUYỀN\u00a0THÔNG');
  });
});

describe('formulaText', () => {
  it('escapes what a comparison needs', () => {
    assert.equal(formulaText('IF(A1<>"&",1,2)'), 'IF(A1&lt;&gt;&quot;&amp;&quot;,1,2)');
  });
});

/** The rule of the standard, from left to right, each escape once. */
function decoded(xml: string): string {
  return xml
    .replace(/&amp;/g, '&')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
