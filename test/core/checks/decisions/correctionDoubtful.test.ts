import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import { rational } from '#core/numbers/rational';
import { syntheticBook, syntheticReadings } from '../../book/syntheticYear';

const CORRECTION: Decision = {
  rule: 'negative-value',
  unit: 'BC-C',
  indicator: 'BC070',
  year: 2022,
  decision: 'correct',
  value: rational(500),
  reason: 'đơn vị gõ nhầm dấu',
};

function about(...decisions: readonly Decision[]): readonly string[] {
  const readings = syntheticReadings({ sent: 'BC-C BC070 -5\n' });
  return compileYearEnd(syntheticBook(), readings, decisions)
    .findings.filter(({ unit, indicator }) => unit === 'BC-C' && indicator === 'BC070')
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('correction-doubtful', () => {
  it('is silent on a correction that could have been submitted', () => {
    assert.deepEqual(about(CORRECTION), ['note negative-value']);
  });

  it('warns of one that could not: below 0, or a part of a whole thing', () => {
    const below = { ...CORRECTION, value: rational(-500) };
    assert.deepEqual(about(below), ['warning correction-doubtful', 'note negative-value']);
    const half = { ...CORRECTION, value: rational(1001, 2) };
    assert.deepEqual(about(half), ['warning correction-doubtful', 'note negative-value']);
  });

  it('is settled by a decision of its own', () => {
    const below = { ...CORRECTION, value: rational(-500) };
    const accepted: Decision = {
      ...CORRECTION,
      rule: 'correction-doubtful',
      decision: 'accept',
      value: undefined,
      reason: 'số âm do hoàn trả',
    };
    assert.deepEqual(about(below, accepted), ['note correction-doubtful', 'note negative-value']);
  });
});
