import assert from 'node:assert/strict';
import { printedNumber } from '#core/report/sentences/printedNumber';
import { exactly } from '../../numbers/aRational';

describe('printedNumber', () => {
  it('drops trailing zeros after rounding once', () => {
    assert.equal(printedNumber(exactly('2.9907'), 1), '3');
    assert.equal(printedNumber(exactly('17.4499'), 2), '17,45');
  });

  it('prints whole thousands so that they are read back as thousands', () => {
    assert.equal(printedNumber(exactly('1108'), 0), '1.108');
  });
});
