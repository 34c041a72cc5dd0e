import assert from 'node:assert/strict';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Decision } from '#core/collection/decision';
import { exactly } from '../../numbers/aRational';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';
import { anIndicator, aUnit, YEAR } from '../aCollectedYear';

/** 1.200 dossiers sent online of 1.000, the part or the whole corrected. */
function compiled(corrections: Readonly<Record<string, string>>) {
  const book = aBook({
    indicators: [anIndicator('CDS050'), anIndicator('CDS051', { partOf: ['CDS050'] })],
    units: [aUnit('A')],
  });
  const observations = [
    observed('A', 'CDS050', '1000'),
    observed('A', 'CDS051', '1200', {
      source: { file: 'A.xlsx', sheet: 'Biểu', cell: 'D6' },
    }),
  ];
  const decisions = Object.entries(corrections).map(([indicator, value]): Decision => {
    const about = { rule: 'part-exceeds-whole', unit: 'A', indicator, year: YEAR } as const;
    return { ...about, decision: 'correct', value: exactly(value), reason: 'theo đơn vị' };
  });
  const { findings } = compileYearEnd(
    book,
    readingsOf(aSubmission('A', 'A.xlsx', { observations })),
    decisions,
  );
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, unit, indicator }) => `${rule} ${unit} ${indicator}`);
}

describe('a part that was corrected', () => {
  it('is doubted where it is still above its whole', () => {
    assert.deepEqual(compiled({ CDS051: '1100' }), ['correction-doubtful A CDS051']);
  });

  it('is not where it is within its whole', () => {
    assert.deepEqual(compiled({ CDS051: '900' }), []);
  });

  it('is asked about as before while nobody has corrected it', () => {
    assert.deepEqual(compiled({}), ['part-exceeds-whole A CDS051']);
  });
});
