import assert from 'node:assert/strict';
import type { MovedShare } from '#core/catalogue/boundaryLedger';
import { rational, type Rational } from '#core/numbers/rational';
import type { Status } from '#core/numbers/figure';
import type { FigureCell, FigureCells } from '#core/report/figureCells';
import { priorStatus } from '#core/report/priors/priorStatus';
import { reportContext } from '#core/report/reportContext';
import { aUnit, boundary } from '../../checks/aCollectedYear';
import { NO_CELLS } from '../noCells';
import { aCompilation, anIndicator, aTotal } from '../sentences/aCompilation';

const PHONES = anIndicator();

function share(unit: string, to: string, weight?: Rational): MovedShare {
  return { unit, steps: [boundary(unit, to, weight)] };
}

function aCell(value: Rational, status: Status): FigureCell {
  return { sheet: 'S', row: 1, column: 1, value, status, figure: { state: 'value', value } };
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
      return status === undefined ? [] : [aCell(rational(1), status)];
    },
  };
  return priorStatus(reportContext(compilation, cells), PHONES);
}

describe('the status of last year’s total', () => {
  /** Of 9 in all: units' final figures beside a provisional row of the province. */
  function besideProvinceRow(row: number): Status | undefined {
    const total = aTotal('10', '9', { priorBasis: 'revised' });
    const compilation = aCompilation({
      indicators: [PHONES],
      units: [aUnit('A'), aUnit('B')],
      totals: [total],
    });
    const cells: FigureCells = {
      ...NO_CELLS,
      known: (unit) => [unit === '' ? aCell(rational(row), 'P') : aCell(rational(9, 2), 'A')],
    };
    return priorStatus(reportContext(compilation, cells), PHONES);
  }

  it('is that of the province’s row where this is the total', () => {
    assert.equal(besideProvinceRow(9), 'P');
  });

  it('is that of the parts of a sum, whatever the units say of the sum themselves', () => {
    const [VT011, VT012] = ['VT011', 'VT012'].map((code) => anIndicator({ code }));
    assert.ok(VT011 && VT012);
    const sum = anIndicator({
      code: 'VT010',
      aggregation: { form: 'derived_sum', parts: ['VT011', 'VT012'] },
    });
    const totals = ['VT010', 'VT011', 'VT012'].map((indicator) =>
      aTotal('20', '18', { indicator, priorBasis: 'published' }),
    );
    const compilation = aCompilation({
      indicators: [VT011, VT012, sum],
      units: [aUnit('A')],
      totals,
    });
    // The parts are published as final; of the sum there is what A wrote into its form.
    const cells: FigureCells = {
      ...NO_CELLS,
      known: (unit, code) => (unit === 'A' && code !== 'VT010' ? [aCell(rational(9), 'A')] : []),
      submittedPrior: (unit, code) =>
        unit === 'A' && code === 'VT010' ? aCell(rational(18), 'P') : undefined,
    };
    assert.equal(priorStatus(reportContext(compilation, cells), sum), 'A');
  });

  it('is that of the units’ figures where these add to another total than the row', () => {
    assert.equal(besideProvinceRow(8), 'A');
  });
});

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
