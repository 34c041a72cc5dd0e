import assert from 'node:assert/strict';
import { familyOf, REPORTER_KINDS } from '#core/catalogue/indicator';

describe('familyOf', () => {
  // Domain reference, section 6.
  const families = {
    enterprises: ['ENT_POST', 'ENT_TEL', 'ENT_ISP', 'ENT_IT', 'ENT_PRINT', 'ENT_DISTRIB', 'PRESS'],
    areas: ['DISTRICT', 'COMMUNE'],
    department: ['DEPT', 'DEPT_CULTURE'],
    authorities: ['GSO', 'MINISTRY', 'POLICE'],
    derived: ['DERIVED'],
  };
  for (const [family, kinds] of Object.entries(families)) {
    it(`gathers ${family}`, () => {
      assert.deepEqual(
        REPORTER_KINDS.filter((kind) => familyOf(kind) === family),
        kinds,
      );
    });
  }
});
