import assert from 'node:assert/strict';
import { isIsoDate } from '#core/catalogue/isoDate';

describe('isIsoDate', () => {
  for (const text of ['2025-07-01', '2024-02-29', '2000-02-29', '2025-12-31']) {
    it(`knows ${text}`, () => {
      assert.equal(isIsoDate(text), true);
    });
  }

  const others = [
    '',
    '2025',
    '01/07/2025',
    '2025-7-1',
    '2025-13-01',
    '2025-00-01',
    '2025-04-31',
    '2025-01-00',
    '2025-02-29',
    '1900-02-29',
    '2025-07-01T00:00',
  ];
  for (const text of others) {
    it(`does not know "${text}"`, () => {
      assert.equal(isIsoDate(text), false);
    });
  }
});
