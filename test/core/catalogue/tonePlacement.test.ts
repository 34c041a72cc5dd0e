import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withSchoolTones } from '#core/catalogue/tonePlacement';

describe('withSchoolTones', () => {
  // Both spellings of each pair occur in official lists; the right one is the older school rule.
  const pairs: readonly (readonly [string, string])[] = [
    ['hoà', 'hòa'],
    ['thanh hoá', 'thanh hóa'],
    ['thuỷ', 'thủy'],
    ['khoá', 'khóa'],
    ['khoẻ', 'khỏe'],
    ['tòan', 'toàn'],
    ['hòang', 'hoàng'],
    ['qúy', 'quý'],
    ['gía', 'giá'],
    ['qủa', 'quả'],
    ['ngòai', 'ngoài'],
    ['thúê', 'thuế'],
    ['đừơng', 'đường'],
  ];
  for (const [written, school] of pairs) {
    it(`spells ${written} as ${school}`, () => {
      assert.equal(withSchoolTones(written), school);
    });
  }

  const right = [
    'gì',
    'gìn',
    'giếng',
    'quốc',
    'thuở',
    'khuỷu',
    'rượu',
    'nghĩa',
    'mùa',
    'mía',
    'uống',
  ];
  for (const word of right) {
    it(`leaves ${word} alone`, () => {
      assert.equal(withSchoolTones(word), word);
    });
  }

  it('never takes one tone for another', () => {
    const tones = ['hoa', 'hòa', 'hóa', 'hỏa', 'hõa', 'họa'];
    assert.deepEqual(tones.map(withSchoolTones), tones);
  });

  it('leaves words that are no Vietnamese syllables', () => {
    assert.equal(withSchoolTones('5g wi-fi ñ́ḿ brr'), '5g wi-fi ñ́ḿ brr');
    assert.equal(withSchoolTones('ḿm'), 'ḿm');
    assert.equal(withSchoolTones('résumé'), 'résumé');
  });

  it('changes nothing the second time', () => {
    const letters = fc.constantFrom(
      ...'aăâeêioôơuưybcdđghklmnpqrstvx \u0300\u0301\u0303\u0309\u0323',
    );
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        const once = withSchoolTones(text.normalize('NFC'));
        assert.equal(withSchoolTones(once), once);
      }),
    );
  });
});
