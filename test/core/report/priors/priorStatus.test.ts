import assert from 'node:assert/strict';
import type { MovedShare } from '#core/catalogue/boundaryLedger';
import { rational, type Rational } from '#core/numbers/rational';
import type { Status } from '#core/numbers/figure';
import type { FigureCells } from '#core/report/figureCells';
import { priorStatus } from '#core/report/priors/priorStatus';
import { reportContext } from '#core/report/reportContext';
import { boundary } from '../../checks/aCollectedYear';
import { NO_CELLS } from '../noCells';
import { aCompilation, anIndicator, aTotal } from '../sentences/aCompilation';

const PHONES = anIndicator();

function share(unit: string, to: string, weight?: Rational): MovedShare {
  return { unit, steps: [boundary(unit, to, weight)] };
}

/** The status of last year's total made of these shares of X1 (final) and X2 (provisional). */
function statusOf(moved: Readonly<Record<string, readonly MovedShare[]>>): Status | undefined {
  const priors = Object.entries(moved).map(([unit, shares]) => {
    return { unit, shares, value: rational(1) };
  });
  const total = aTotal('10', '9', { priorBasis: 'restated', moved: priors });
  const compilation = aCompilation({ indicators: [PHONES], totals: [total] });
  const statuses = new Map<string, Status>([
    ['X1', 'A'],
    ['X2', 'P'],
  ]);
  const cells: FigureCells = {
    ...NO_CELLS,
    known: (unit) => {
      const status = statuses.get(unit);
      const value = rational(1);
      return status === undefined
        ? []
        : [{ sheet: 'S', row: 1, column: 1, value, status, figure: { state: 'value', value } }];
    },
  };
  return priorStatus(reportContext(compilation, cells), PHONES);
}

describe('the status of last year’s total on this year’s map', () => {
  it('is that of the old units’ figures where whole units came together', () => {
    assert.equal(statusOf({ Y1: [share('X1', 'Y1')] }), 'A');
    assert.equal(statusOf({ Y1: [share('X1', 'Y1'), share('X2', 'Y1')] }), 'P');
  });

  it('is theirs also where all parts of a split are in it again', () => {
    const [most, rest] = [rational(3, 5), rational(2, 5)];
    assert.equal(statusOf({ Y1: [share('X1', 'Y1', most)], Y2: [share('X1', 'Y2', rest)] }), 'A');
  });

  it('is an estimate where only a part of a split is in it', () => {
    assert.equal(statusOf({ Y1: [share('X1', 'Y1', rational(3, 5))] }), 'E');
  });
});
