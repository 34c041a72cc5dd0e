import assert from 'node:assert/strict';
import { isValidInYear } from '#core/catalogue/reportingUnit';
import { aUnit } from './aCatalogue';

describe('isValidInYear', () => {
  const cases: readonly {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly isValid: boolean;
  }[] = [
    { name: 'a unit without dates', from: '', to: '', isValid: true },
    { name: 'a unit that ends on the first day', from: '', to: '2025-01-01', isValid: true },
    { name: 'a unit that ended the day before', from: '', to: '2024-12-31', isValid: false },
    { name: 'a unit that begins on the last day', from: '2025-12-31', to: '', isValid: true },
    { name: 'a unit that begins the day after', from: '2026-01-01', to: '', isValid: false },
    {
      name: 'a unit that lives within the year',
      from: '2025-03-01',
      to: '2025-06-30',
      isValid: true,
    },
  ];
  for (const { name, from, to, isValid } of cases) {
    it(`counts ${name} ${isValid ? 'in' : 'out'}`, () => {
      assert.equal(
        isValidInYear(aUnit({ code: '1', validFrom: from, validTo: to }), 2025),
        isValid,
      );
    });
  }
});
