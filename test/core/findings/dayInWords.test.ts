import assert from 'node:assert/strict';
import { dayInVietnamese } from '#core/findings/dayInWords';

describe('a day in Vietnamese', () => {
  it('has the day first', () => {
    assert.equal(dayInVietnamese('2026-11-25'), '25/11/2026');
  });

  it('is left as it is where somebody wrote no day', () => {
    assert.equal(dayInVietnamese('cuối năm'), 'cuối năm');
  });
});
