import nodeAssert from 'node:assert/strict';
import { assert } from '#core/numbers/assert';

describe('assert', () => {
  it('lets what holds pass', () => {
    nodeAssert.doesNotThrow(() => assert(true, 'never shown'));
  });

  it('stops with a bug that names what did not hold', () => {
    nodeAssert.throws(() => assert(false, 'an order'), /bug.*an order/);
  });
});
