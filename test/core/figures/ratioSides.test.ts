import assert from 'node:assert/strict';
import { ratioSide } from '#core/figures/ratioSides';
import { toDecimalText } from '#core/numbers/decimalText';
import { aUnit, anIndicator, percentOf, share, type YearStory } from '../checks/aCollectedYear';
import { totalOf } from './totalOf';

describe('what the sides of a rate add up to', () => {
  const SHARED = anIndicator('VT061', { reportedBy: ['DEPT'] });
  const SITES = anIndicator('VT050', {
    aggregation: { form: 'distinct_count' },
    reportedBy: ['DEPT'],
  });
  const STORY: YearStory = {
    indicators: [share('VT060', percentOf('VT061', 'VT050')), SHARED, SITES],
    units: [aUnit('SO', { kind: 'DEPT' })],
    sheets: { SO: { VT061: { current: '537' }, VT050: { current: '1636' } } },
  };

  it('is the register’s figure where a side is not added up of units', () => {
    const rate = totalOf(STORY, 'VT060');
    const sides = ['VT061', 'VT050'].map((code) => ratioSide(rate, totalOf(STORY, code)));
    assert.deepEqual(
      sides.map((side) => side && toDecimalText(side)),
      ['537', '1636'],
    );
  });
});
