import assert from 'node:assert/strict';
import fc from 'fast-check';
import { displayedPoints } from '#core/figures/displayedPoints';
import { toFixedText } from '#core/numbers/decimalText';
import { equals, rational, subtract } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { exactly } from '../numbers/aRational';

function displayed(current: string, prior: string, decimals: number) {
  const { points, ...how } = displayedPoints(exactly(current), exactly(prior), decimals);
  return { points: toFixedText(points, how.decimals), ...how };
}

describe('displayedPoints', () => {
  it('keeps the decimals at which a reader who subtracts agrees', () => {
    assert.deepEqual(displayed('63', '60', 1), {
      points: '3.0',
      decimals: 1,
      isExactDifference: true,
    });
  });

  it('shows one more decimal where the displayed rates would not agree', () => {
    // 10.4 and 5.6 show 10 and 6, a difference of 4, but 4.8 shows 5.
    assert.deepEqual(displayed('10.4', '5.6', 0), {
      points: '4.8',
      decimals: 1,
      isExactDifference: true,
    });
  });

  it('shows two more where one is not enough', () => {
    assert.deepEqual(displayed('10.44', '5.66', 0), {
      points: '4.78',
      decimals: 2,
      isExactDifference: true,
    });
  });

  it('shows as many more as it takes that a change is not shown as none', () => {
    // 45.71 after 45.68 is 0.03 more; at one decimal both are 45.7.
    assert.deepEqual(displayed('45.71', '45.68', 1), {
      points: '0.03',
      decimals: 2,
      isExactDifference: true,
    });
    assert.deepEqual(displayed('45.7', '45.7', 1), {
      points: '0.0',
      decimals: 1,
      isExactDifference: true,
    });
  });

  it('gives up after two more decimals', () => {
    // 10.4444 and 5.6666 differ by 4.7778: 4 for 5, 4.7 for 4.8, 4.77 for 4.78.
    assert.deepEqual(displayed('10.4444', '5.6666', 0), {
      points: '4',
      decimals: 0,
      isExactDifference: false,
    });
  });

  it('never shows as none, of two rates that readers cannot subtract, what is some', () => {
    // A share that doubled from 1/15 % to 2/15 %: 0.1 - 0.1, then 0.13 - 0.07 where 0.0667 shows 0.07.
    const doubled = displayedPoints(rational(2, 15), rational(1, 15), 1);
    assert.deepEqual(
      { ...doubled, points: toFixedText(doubled.points, doubled.decimals) },
      { points: '0.06', decimals: 2, isExactDifference: false },
    );
  });

  it('is what a reader finds, wherever it claims so', () => {
    const RATE = fc
      .integer({ min: 0, max: 100_000 })
      .map((thousandths) => rational(thousandths, 1000));
    fc.assert(
      fc.property(RATE, RATE, fc.integer({ min: 0, max: 2 }), (current, prior, decimals) => {
        const { decimals: shown, isExactDifference } = displayedPoints(current, prior, decimals);
        if (!isExactDifference) return;
        const at = (value: typeof current) => roundHalfAwayFromZero(value, shown);
        assert.ok(equals(subtract(at(current), at(prior)), at(subtract(current, prior))));
      }),
    );
  });
});
