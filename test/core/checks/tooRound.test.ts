import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import type { Finding } from '#core/findings/finding';
import type { CalledAs } from '#core/submissions/reading';
import { aCollectedYear, aUnit, type Row } from './aCollectedYear';
import { COUNTS, countRows } from './countRows';

describe('too-round', () => {
  const round = countRows([32_000, 5000, 12_000, 2000, 1993]);
  const story = (sheet: Record<string, Row>, called?: CalledAs): readonly Finding[] => {
    const year = aCollectedYear({ indicators: COUNTS, units: [aUnit('A')], sheets: { A: sheet } });
    const counted = year.counted.map((one) => (called ? { ...one, called } : one));
    return checkAnswers({ ...year, counted });
  };

  it('warns of round figures in a column that is called actual', () => {
    const [finding] = story(round, 'actual');
    assert.equal(finding?.rule, 'too-round');
    assert.equal(finding.severity, 'warning');
    assert.equal(finding.source.cell, 'D5;D6;D7;D8');
  });

  it('only notes them where the head says neither', () => {
    assert.equal(story(round)[0]?.severity, 'note');
  });

  it('is silent on estimates, and where most figures are not round', () => {
    assert.deepEqual(story(round, 'estimate'), []);
    assert.deepEqual(story(countRows([32_000, 5000, 12_417, 2068, 1993]), 'actual'), []);
  });
});
