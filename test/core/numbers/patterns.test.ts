import assert from 'node:assert/strict';
import { anyOf, oneOf } from '#core/numbers/patterns';

describe('patterns made of parts', () => {
  it('finds what any part finds, the earlier part first', () => {
    const found = anyOf('gu', [/năm (\d{4})/u, /(\d{4})/u]);
    assert.deepEqual(
      [...'năm 2021, 2022'.matchAll(found)].map(([text, first]) => [text, first]),
      [
        ['năm 2021', '2021'],
        ['2022', undefined],
      ],
    );
  });

  it('hears the flags of the whole, not those of a part', () => {
    assert.equal(anyOf('u', [/cả nước/iu]).test('CẢ NƯỚC'), false);
    assert.equal(anyOf('iu', [/cả nước/u]).test('CẢ NƯỚC'), true);
  });

  it('reads a list of words over several lines, each word with its own spaces', () => {
    const kind = new RegExp(
      `^${oneOf(`
        xã, phường,
        thị trấn
      `)}$`,
      'u',
    );
    assert.deepEqual(
      ['xã', 'thị trấn', 'phường,', 'thị'].map((word) => kind.test(word)),
      [true, true, false, false],
    );
  });
});
