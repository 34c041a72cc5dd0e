import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import { rational } from '#core/numbers/rational';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';
import { aUnit, anIndicator, published, YEAR } from '../aCollectedYear';

/** Broadband 900 000 where 900 was last year, of 1000 mobile subscriptions; what is open of it. */
function openWith(...decisions: readonly Decision[]): readonly string[] {
  const book = aBook({
    indicators: [anIndicator('VT012'), anIndicator('VT020', { partOf: ['VT012'] })],
    units: [aUnit('A')],
    knownFigures: [published('A', 'VT012', '1000'), published('A', 'VT020', '900')],
  });
  const at = (cell: string) => ({ source: { file: 'A.xlsx', sheet: 'Biểu', cell } });
  const observations = [
    observed('A', 'VT012', '1050', at('D5')),
    observed('A', 'VT020', '950000', at('D6')),
  ];
  const { findings } = compileYearEnd(
    book,
    readingsOf(aSubmission('A', 'A.xlsx', { observations })),
    decisions,
  );
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, rule, source }) => `${severity} ${rule} ${source.cell}`);
}

const ACCEPTED: Decision = {
  rule: 'unit-slip',
  unit: 'A',
  indicator: 'VT020',
  year: YEAR,
  decision: 'accept',
  value: undefined,
  reason: 'đơn vị đã xác nhận',
};

describe('a value a thousand times last year’s', () => {
  it('is one question as long as nobody has decided about it', () => {
    assert.deepEqual(openWith(), ['error unit-slip D6']);
  });

  it('is asked about once more after it was accepted where it exceeds its whole', () => {
    assert.deepEqual(openWith(ACCEPTED), ['warning part-exceeds-whole D6;D5']);
  });

  it('is settled by accepting that as well, or by a correction', () => {
    assert.deepEqual(openWith(ACCEPTED, { ...ACCEPTED, rule: 'part-exceeds-whole' }), []);
    const corrected = { ...ACCEPTED, decision: 'correct', value: rational(950) } as const;
    assert.deepEqual(openWith(corrected), []);
    assert.deepEqual(openWith(ACCEPTED, { ...corrected, rule: 'part-exceeds-whole' }), []);
  });
});
