import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  hasMovedAway,
  sharesOf,
  shareWeight,
  type LedgerOfYear,
  type MovedShare,
} from '#core/catalogue/boundaryLedger';
import type { BoundaryChange } from '#core/catalogue/reportingUnit';
import { toDecimalText } from '#core/numbers/decimalText';
import { equals, multiply, ONE, rational, sum, type Rational } from '#core/numbers/rational';

const JANUARY = '2025-01-01';
const JULY = '2025-07-01';

function row(fromUnit: string, toUnit: string, effective = JULY, weight = ONE): BoundaryChange {
  return { fromUnit, toUnit, weight, basis: '', act: '', effective };
}

function ledger(changes: readonly BoundaryChange[], newUnits: readonly string[]): LedgerOfYear {
  const by = (end: 'fromUnit' | 'toUnit') =>
    new Map(changes.map((one) => [one[end], changes.filter((two) => two[end] === one[end])]));
  const days = [...new Set(changes.map(({ effective }) => effective))].sort();
  return {
    days,
    into: by('toUnit'),
    from: by('fromUnit'),
    isNew: (unit) => newUnits.includes(unit),
  };
}

function told(shares: readonly MovedShare[] | undefined): string {
  if (shares === undefined) return '?';
  return shares.map((share) => `${share.unit} ${toDecimalText(shareWeight(share))}`).join(' + ');
}

const known = () => 'value' as const;

describe('a chain of changes between two years', () => {
  // Commune A joined B in January; what was B then became a part of N in July.
  const merged = ledger([row('A', 'B', JANUARY), row('B', 'N'), row('C', 'N')], ['N']);

  it('brings the figures of the first units all the way', () => {
    assert.equal(told(sharesOf(merged, known, 'N')), 'B 1 + A 1 + C 1');
  });

  it('leaves nothing with a unit in the middle', () => {
    assert.equal(told(sharesOf(merged, known, 'B')), '');
  });

  it('multiplies the weights of its splits', () => {
    const changes = [
      row('A', 'B', JANUARY, rational(3, 5)),
      row('A', 'C', JANUARY, rational(2, 5)),
      row('B', 'N', JULY, rational(1, 2)),
      row('B', 'M', JULY, rational(1, 2)),
    ];
    const split = ledger(changes, ['B', 'C', 'N', 'M']);
    assert.equal(told(sharesOf(split, known, 'N')), 'A 0.3');
    assert.equal(told(sharesOf(split, known, 'C')), 'A 0.4');
  });

  it('begins in the middle where last year was already recorded there', () => {
    const renewed = ledger([row('A', 'B', JANUARY), row('B', 'N')], ['B', 'N']);
    const own = (unit: string) => (unit === 'A' ? ('unsaid' as const) : ('value' as const));
    assert.equal(told(sharesOf(renewed, own, 'N')), 'B 1');
  });

  it('is broken by one figure that is not known', () => {
    const own = (unit: string) => (unit === 'A' ? ('missing' as const) : ('value' as const));
    const older = ledger([row('A', 'B', JANUARY), row('B', 'N')], ['N']);
    assert.equal(told(sharesOf(older, (unit) => (unit === 'N' ? 'unsaid' : own(unit)), 'N')), '?');
  });

  it('keeps what stays when a unit gives up a part twice', () => {
    const changes = [
      row('A', 'A', JANUARY, rational(2, 3)),
      row('A', 'N', JANUARY, rational(1, 3)),
      row('A', 'A', JULY, rational(1, 2)),
      row('A', 'M', JULY, rational(1, 2)),
    ];
    const twice = ledger(changes, ['N', 'M']);
    const weights = ['A', 'N', 'M'].map((unit) => told(sharesOf(twice, known, unit)));
    // 2/3 · 1/2 = 1/3 each.
    assert.deepEqual(weights, Array(3).fill('A 0.333333333333333'));
  });

  it('is the product of the matrices of its steps, and preserves mass', () => {
    const shares = fc.array(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 2 }),
      {
        minLength: 3,
        maxLength: 3,
      },
    );
    const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(shares, shares, amounts, (first, second, old) => {
        const firstStep = first.map(distributed);
        const secondStep = second.map(distributed);
        const changes = [
          ...rowsOf(firstStep, 'O', 'M', JANUARY),
          ...rowsOf(secondStep, 'M', 'N', JULY),
        ];
        const newUnits = [0, 1, 2].flatMap((place) => [`M${place}`, `N${place}`]);
        const chain = ledger(changes, newUnits);
        const own = (unit: string) => (unit.startsWith('O') ? known() : ('unsaid' as const));
        const results = [0, 1, 2].map((place) => amountOf(sharesOf(chain, own, `N${place}`), old));
        const product = [0, 1, 2].map((to) =>
          old.reduce(
            (total, amount, from) =>
              total +
              [0, 1, 2].reduce(
                (inner, through) =>
                  inner + amount * at(firstStep, from, through) * at(secondStep, through, to),
                0,
              ),
            0,
          ),
        );
        // Weights are whole twelfths, so the product of two steps counts in 144ths.
        for (const [place, result] of results.entries()) {
          assert.ok(equals(result, rational(product[place] ?? 0, 144)));
        }
        assert.ok(equals(sum(results), rational(old.reduce((total, one) => total + one, 0))));
      }),
    );
  });
});

/** Twelfths that add to twelve. */
function distributed([one = 0, two = 0]: readonly number[]): readonly number[] {
  const first = Math.min(one, 12);
  const second = Math.min(two, 12 - first);
  return [first, second, 12 - first - second];
}

function at(matrix: readonly (readonly number[])[], from: number, to: number): number {
  return matrix[from]?.[to] ?? 0;
}

function rowsOf(
  matrix: readonly (readonly number[])[],
  old: string,
  next: string,
  effective: string,
): readonly BoundaryChange[] {
  return matrix.flatMap((weights, from) =>
    weights.map((weight, to) =>
      row(`${old}${from}`, `${next}${to}`, effective, rational(weight, 12)),
    ),
  );
}

function amountOf(shares: readonly MovedShare[] | undefined, old: readonly number[]): Rational {
  return sum(
    (shares ?? []).map((share) =>
      multiply(shareWeight(share), rational(old[Number(share.unit.slice(1))] ?? 0)),
    ),
  );
}

describe('a unit of the ledger', () => {
  it('has moved away when the last thing that happened to it was to be given away', () => {
    assert.equal(hasMovedAway([], [row('A', 'B')]), true);
    assert.equal(hasMovedAway([row('A', 'B', JANUARY)], [row('B', 'N')]), true);
  });

  it('goes on while it keeps or receives something', () => {
    assert.equal(hasMovedAway([], []), false);
    assert.equal(hasMovedAway([row('A', 'A')], [row('A', 'A'), row('A', 'B')]), false);
    assert.equal(hasMovedAway([row('C', 'B')], [row('B', 'N', JANUARY)]), false);
  });
});
