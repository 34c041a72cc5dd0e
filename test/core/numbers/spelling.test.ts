import assert from 'node:assert/strict';
import { plainSpelling, tidySpaces } from '#core/numbers/spelling';

describe('tidySpaces', () => {
  it('composes letters and makes every space a plain one', () => {
    assert.equal(tidySpaces(' thuê\u00a0\u202f bao\r\n'.normalize('NFD')), 'thuê bao');
  });

  it('removes invisible characters, but not the soft hyphen that is ư in TCVN3', () => {
    assert.equal(tidySpaces('\ufeffM\u200b\u00adêng'), 'M\u00adêng');
  });
});

describe('plainSpelling', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['Hoà', 'hòa'],
    ['THUỶ', 'thủy'],
    ['khoá', 'khóa'],
    ['Đồng', 'đồng'],
    ['Ðồng', 'đồng'],
    ['Ɖồng', 'đồng'],
    ['ðồng', 'đồng'],
  ];
  for (const [written, plain] of SAME) {
    it(`spells ${written} as ${plain}`, () => assert.equal(plainSpelling(written), plain));
  }

  it('leaves syllables alone where the tone has one place only', () => {
    assert.equal(plainSpelling('Quý hoàn toàn'), 'quý hoàn toàn');
  });
});
