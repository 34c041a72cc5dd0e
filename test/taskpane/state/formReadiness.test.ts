import assert from 'node:assert/strict';
import { formReadiness } from '#taskpane/state/formReadiness';
import { aFinding } from '../aPane';

describe('the readiness of a form', () => {
  it('lets a form go that only has warnings to explain', () => {
    const doubt = { ...aFinding('warning', 'VTA'), rule: 'same-as-prior' } as const;
    assert.equal(formReadiness([doubt, aFinding('note', 'VTA')]).isReady, true);
  });

  it('holds back a form with an error, and one that is not complete', () => {
    const wrong = { ...aFinding('error', 'VTA'), rule: 'unit-slip' } as const;
    const open = { ...aFinding('warning', 'VTA'), rule: 'missing-indicator' } as const;
    assert.equal(formReadiness([wrong]).isReady, false);
    assert.equal(formReadiness([open]).isReady, false);
  });
});
