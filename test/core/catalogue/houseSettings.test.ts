import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import { exactly } from '../numbers/aRational';

describe('DEFAULT_SETTINGS', () => {
  it('prints differences only below ten, and multiples from three', () => {
    assert.deepEqual(DEFAULT_SETTINGS.smallBase, exactly('10'));
    assert.deepEqual(DEFAULT_SETTINGS.multipleFrom, exactly('3'));
  });
});
