import assert from 'node:assert/strict';
import { toDecimalText } from '#core/numbers/decimalText';
import { isScaled, takeMagnitude } from '#core/numbers/magnitude';

describe('takeMagnitude', () => {
  const WORDS: readonly (readonly [text: string, factor: string, rest: string])[] = [
    ['nghìn', '1000', ''],
    ['ngàn đồng', '1000', 'đồng'],
    ['triệu thuê bao', '1000000', 'thuê bao'],
    ['tr', '1000000', ''],
    ['trđ', '1000000', 'đ'],
    ['tr.đ', '1000000', 'đ'],
    ['tr. đồng', '1000000', 'đồng'],
    ['tỷ', '1000000000', ''],
    ['tỉ đồng', '1000000000', 'đồng'],
    ['tỷđ', '1000000000', 'đ'],
    ['nghìn tỷ đồng', '1000000000000', 'đồng'],
    ['ngàn tỉ', '1000000000000', ''],
    ['triệu tỷ', '1000000000000000', ''],
  ];
  for (const [text, factor, rest] of WORDS) {
    it(`takes ${factor} from "${text}"`, () => {
      const magnitude = takeMagnitude(text);
      assert.equal(magnitude && toDecimalText(magnitude.factor), factor);
      assert.equal(magnitude?.rest, rest);
    });
  }

  for (const text of ['trạm', 'trang', 'triệus', 'tỷlệ', 'đồng', '', '5 triệu']) {
    it(`takes nothing from "${text}"`, () => assert.equal(takeMagnitude(text), undefined));
  }
});

describe('isScaled', () => {
  it('sees magnitude words and the per cent sign behind digits', () => {
    assert.deepEqual(
      ['2,2tr', '1,108 triệu', '5 tỷ đồng', '12%'].map(isScaled),
      Array(4).fill(true),
    );
  });

  it('does not see them in the words of a measure', () => {
    assert.deepEqual(['12 trạm', '1.108', '5 tờ'].map(isScaled), Array(3).fill(false));
  });
});
