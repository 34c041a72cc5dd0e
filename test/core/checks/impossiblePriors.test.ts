import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { withholdAndDecide } from '#core/collection/decide';
import { provincePrior } from '#core/collection/provincePrior';
import type { Decision } from '#core/collection/decision';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  money,
  published,
  share,
  YEAR,
  type Row,
} from './aCollectedYear';
import { findingsEqual } from './findingsEqual';

const MOBILE = anIndicator('VT012');
const PROFIT = { ...money('BC120'), nameVi: 'Lợi nhuận sau thuế' };
const COVERAGE = share('VT071');

const year = (row: Row, code = 'VT012', known = [published('Z', 'VT012', '1')]) =>
  aCollectedYear({
    indicators: [MOBILE, PROFIT, COVERAGE],
    units: [aUnit('A'), aUnit('B')],
    sheets: { A: { [code]: row }, B: { [code]: { current: '5', prior: '4' } } },
    known,
  });

describe('a figure of last year that cannot be true', () => {
  it('is an error in its own cell', () => {
    findingsEqual(checkAnswers(year({ current: '5', prior: '-4' })), [
      'negative-value A VT012 C5 4',
    ]);
    findingsEqual(checkAnswers(year({ current: '99', prior: '120' }, 'VT071')), [
      'rate-out-of-range A VT071 C5',
    ]);
    const [found] = checkAnswers(year({ current: '5', prior: '-4' }));
    assert.deepEqual([found?.severity, found?.year], ['error', YEAR - 1]);
  });

  it('is none where it may be so', () => {
    assert.deepEqual(checkAnswers(year({ current: '-5.5', prior: '-4.5' }, 'BC120')), []);
    assert.deepEqual(checkAnswers(year({ current: '99', prior: '100' }, 'VT071')), []);
    assert.deepEqual(checkAnswers(year({ current: '5', prior: '0' })), []);
    assert.deepEqual(checkAnswers(year({ current: '5', prior: '-' })), []);
  });

  it('is only compared where another was published', () => {
    const known = [published('A', 'VT012', '4')];
    findingsEqual(checkAnswers(year({ current: '5', prior: '-4' }, 'VT012', known)), [
      'prior-differs-from-published A VT012 C5 4',
    ]);
  });

  it('stays out of last year’s total until somebody accepts it', () => {
    const sent = year({ current: '5', prior: '-4' });
    const priorWith = (decisions: readonly Decision[]) => {
      const { value } = provincePrior(
        withholdAndDecide(sent, checkAnswers(sent), decisions),
        MOBILE,
      );
      return value && toDecimalText(value);
    };
    assert.equal(priorWith([]), undefined);
    const about = {
      rule: 'negative-value',
      unit: 'A',
      indicator: 'VT012',
      year: YEAR - 1,
    } as const;
    assert.equal(
      priorWith([{ ...about, decision: 'accept', value: undefined, reason: 'đúng' }]),
      '0',
    );
  });
});
