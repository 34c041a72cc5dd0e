import assert from 'node:assert/strict';
import type { MovedShare } from '#core/catalogue/boundaryLedger';
import { apportionedWholes } from '#core/figures/apportionedWholes';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational, type Rational } from '#core/numbers/rational';
import { boundary } from '../checks/aCollectedYear';

/** A share of X2 that came through two changes reads ['X2', [1, 4], [1, 2]]. */
function share(unit: string, ...weights: readonly (readonly [number, number])[]): MovedShare {
  return { unit, steps: weights.map((weight) => boundary(unit, '', rational(...weight))) };
}

function printed(
  made: Readonly<Record<string, readonly MovedShare[]>>,
  amounts: Readonly<Record<string, Rational>>,
): Readonly<Record<string, string>> {
  const units = Object.entries(made).map(([unit, shares]) => ({ unit, shares }));
  const wholes = apportionedWholes(units, (unit) => amounts[unit] ?? rational(0));
  return Object.fromEntries([...wholes].map(([unit, value]) => [unit, toDecimalText(value)]));
}

describe('whole numbers of apportioned counts', () => {
  it('take two changes of one year as one: what reaches a unit on two ways is one part', () => {
    // X1 has 101: a half each to Z1 and Z2. X2 has 203: 1/4 × 1/2 = 1/8 to Z1, 1/8 + 3/4 = 7/8 to Z2.
    // Of X1 51 + 50; of X2 25.375 and 177.625 are 25 + 178. Path by path X2 would be 26 + 25 + 152.
    const made = {
      Z1: [share('X1', [1, 2]), share('X2', [1, 4], [1, 2])],
      Z2: [share('X1', [1, 2]), share('X2', [1, 4], [1, 2]), share('X2', [3, 4])],
    };
    const amounts = { X1: rational(101), X2: rational(203) };
    assert.deepEqual(printed(made, amounts), { Z1: '76', Z2: '228' });
  });

  it('add, for each old unit, to what it had', () => {
    // A third of 100 three times is 34 + 33 + 33; 0.4 and 0.6 of 101 (40.4 and 60.6) are 40 + 61.
    const third = [1, 3] as const;
    const made = {
      A: [share('P', third), share('Q', [2, 5])],
      B: [share('P', third), share('Q', [3, 5])],
      C: [share('P', third)],
    };
    const amounts = { P: rational(100), Q: rational(101) };
    assert.deepEqual(printed(made, amounts), { A: '74', B: '94', C: '33' });
  });
});
