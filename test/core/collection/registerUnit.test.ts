import assert from 'node:assert/strict';
import { registerUnit } from '#core/collection/registerUnit';
import { aCollectedYear, anIndicator, aUnit, type Row } from '../checks/aCollectedYear';

const FIRMS = anIndicator('BC010', {
  aggregation: { form: 'distinct_count' },
  reportedBy: ['MINISTRY', 'DEPT'],
});
const OFFICES = [aUnit('SO', { kind: 'DEPT' }), aUnit('BO', { kind: 'MINISTRY' })];

function keeper(sheets: Readonly<Record<string, Row>>): string | undefined {
  const collected = aCollectedYear({
    indicators: [FIRMS],
    units: OFFICES,
    sheets: Object.fromEntries(Object.entries(sheets).map(([unit, row]) => [unit, { BC010: row }])),
  });
  return registerUnit(collected, FIRMS);
}

describe('registerUnit', () => {
  it('is the first office by the order of the catalogue', () => {
    assert.equal(keeper({ SO: { current: '15' }, BO: { current: '14' } }), 'BO');
  });

  it('passes over an office without a figure', () => {
    assert.equal(keeper({ SO: { current: '15' }, BO: { current: '…' } }), 'SO');
  });

  it('takes "-" for a figure', () => {
    assert.equal(keeper({ SO: { current: '15' }, BO: { current: '-' } }), 'BO');
  });

  it('is nobody where no office has one', () => assert.equal(keeper({}), undefined));
});
