import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { aCollectedYear, aUnit, anIndicator, money, share, type Row } from './aCollectedYear';
import { findingsEqual } from './findingsEqual';

const REVENUE = money('VT100');
const PROFIT = money('BC160', { nameVi: 'Lợi nhuận sau thuế' });
const HOLES = anIndicator('ATT030', { nameVi: 'Số lỗ hổng bảo mật' });
const SCORE = anIndicator('CDS150', { nature: 'score', nameVi: 'Điểm chỉ số' });
const RATE = share('VT071');

function check(sheet: Record<string, Row>) {
  return checkAnswers(
    aCollectedYear({
      indicators: [REVENUE, PROFIT, HOLES, SCORE, RATE],
      units: [aUnit('A')],
      sheets: { A: sheet },
    }),
  );
}

describe('negative-value', () => {
  it('names the amount below zero and proposes it without the sign', () => {
    findingsEqual(check({ VT100: { current: '-742.67' } }), ['negative-value A VT100 D5 742.67']);
  });

  it('keeps its number raw', () => {
    const [finding] = check({ VT100: { current: '-742.67' } });
    assert.equal(finding?.severity, 'error');
    assert.deepEqual(finding?.message, {
      code: 'negative-value',
      arguments: {
        indicator: {
          code: 'VT100',
          vi: 'Chỉ tiêu VT100',
          en: 'Indicator VT100',
          unit: 'tỷ đồng',
        },
        cell: 'D5',
        value: '-742.67',
      },
    });
  });

  const SILENT: readonly (readonly [string, Record<string, Row>])[] = [
    ['is silent on zero', { VT100: { current: '0' } }],
    ['is silent on "-"', { VT100: { current: '-' } }],
    ['lets a profit be a loss', { BC160: { current: '-3.5' } }],
    ['lets a score fall below zero', { CDS150: { current: '-1' } }],
  ];
  for (const [name, sheet] of SILENT) it(name, () => findingsEqual(check(sheet), []));

  it('does not take security holes for losses', () => {
    findingsEqual(check({ ATT030: { current: '-4' } }), ['negative-value A ATT030 D5 4']);
  });

  it('leaves a negative share to the rule on rates', () => {
    findingsEqual(check({ VT071: { current: '-5' } }), ['rate-out-of-range A VT071 D5']);
  });

  it('looks at the rows of the province too', () => {
    const year = aCollectedYear({
      indicators: [REVENUE],
      units: [],
      province: { VT100: '-10' },
    });
    findingsEqual(checkAnswers(year), ['negative-value · VT100 E2 10']);
  });
});
