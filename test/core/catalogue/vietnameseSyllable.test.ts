import assert from 'node:assert/strict';
import { isVietnameseSyllable } from '#core/catalogue/vietnameseSyllable';

describe('isVietnameseSyllable', () => {
  const syllables = [
    'Tiếng',
    'VIỆT',
    'nghiêng',
    'quý',
    'giếng',
    'ở',
    'khuỷu',
    'bưu',
    'Đường',
    'x\u00f3a',
  ];
  for (const word of syllables) {
    it(`knows ${word}`, () => {
      assert.equal(isVietnameseSyllable(word), true);
    });
  }

  const others = [
    'TiÕng',
    'Vieät',
    'Müller',
    'Größe',
    'việtnam',
    'Internet',
    'thóaì',
    '',
    'ng',
    '5G',
  ];
  for (const word of others) {
    it(`does not know "${word}"`, () => {
      assert.equal(isVietnameseSyllable(word), false);
    });
  }
});
