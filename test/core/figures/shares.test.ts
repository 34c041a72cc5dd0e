import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sharesOf } from '#core/figures/shares';
import { toFixedText } from '#core/numbers/decimalText';
import { equals, rational, sum } from '#core/numbers/rational';

function shares(parts: readonly number[], decimals: number): readonly string[] | undefined {
  const found = sharesOf(
    parts.map((part) => rational(part)),
    decimals,
  );
  return found?.map((share) => toFixedText(share, decimals));
}

describe('sharesOf', () => {
  // statistics.md M7; rounded one by one these add to 99.9 and to 102.
  it('adds to 100 where plain rounding would fall short', () => {
    assert.deepEqual(shares([128, 247, 391], 1), ['16.7', '32.3', '51.0']);
  });

  it('adds to 100 where plain rounding would pass it', () => {
    const classes = [20, 40, 90, 100, 125, 145, 155, 175, 195];
    const expected = ['2', '4', '8', '9', '12', '14', '15', '17', '19'];
    assert.deepEqual(shares(classes, 0), expected);
  });

  it('keeps a part of nothing at nothing', () => {
    assert.deepEqual(shares([0, 1, 1, 1], 0), ['0', '34', '33', '33']);
  });

  it('is undefined of nothing', () => assert.equal(shares([0, 0], 1), undefined));

  it('is undefined where a part is below zero', () => {
    assert.equal(shares([-1, 5], 1), undefined);
  });

  it('adds to 100 for any parts', () => {
    const PARTS = fc
      .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 9 })
      .filter((parts) => parts.some((part) => part > 0));
    fc.assert(
      fc.property(PARTS, fc.integer({ min: 0, max: 3 }), (parts, decimals) => {
        const found = sharesOf(
          parts.map((part) => rational(part)),
          decimals,
        );
        assert.ok(found && equals(sum(found), rational(100)));
      }),
    );
  });
});
