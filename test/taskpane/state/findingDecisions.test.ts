import assert from 'node:assert/strict';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import {
  decidedBy,
  decisionOn,
  possibleDecisions,
  questionAbout,
  saysWhy,
} from '#taskpane/state/findingDecisions';
import { aFinding } from '../aPane';

describe('the answers to a finding', () => {
  const about = { ...aFinding('error', 'HH'), rule: 'unit-slip', indicator: 'VT010' } as const;

  it('are all three for a figure of the year', () => {
    assert.deepEqual(possibleDecisions(about, 2026), ['accept', 'correct', 'exclude']);
  });

  it('leave nothing out where nothing was submitted', () => {
    const missing = { ...about, rule: 'missing-indicator' } as const;
    assert.deepEqual(possibleDecisions(missing, 2026), ['accept', 'correct']);
  });

  it('change no figure of another year, and none where no indicator is named', () => {
    assert.deepEqual(possibleDecisions({ ...about, year: 2025 }, 2026), ['accept']);
    assert.deepEqual(possibleDecisions(aFinding('warning', 'HH'), 2026), ['accept']);
  });

  it('change no total of several units; the province’s own figure they do', () => {
    const total = { ...aFinding('warning', ''), indicator: 'VT010' };
    const kindsWhere = (otherSource: 'areas' | 'province') =>
      possibleDecisions(
        {
          ...total,
          rule: 'sources-disagree',
          message: {
            code: 'sources-disagree',
            arguments: {
              indicator: { code: 'VT010', vi: 'a', en: 'a', unit: 'thuê bao' },
              used: '16',
              usedSource: 'enterprises',
              other: '18',
              otherSource,
            },
          },
        },
        2026,
      );
    assert.deepEqual(kindsWhere('areas'), ['accept']);
    assert.deepEqual(kindsWhere('province'), ['accept', 'correct', 'exclude']);
  });

  it('are asked of no note, unless it was decided before', () => {
    assert.deepEqual(possibleDecisions(aFinding('note', 'HH'), 2026), []);
    const decided = { decision: 'accept', value: '', reason: '' } as const;
    assert.deepEqual(possibleDecisions({ ...aFinding('note', 'HH'), decided }, 2026), ['accept']);
  });

  it('are offered for a noted outlier, which stands on the list of whom to call', () => {
    const outlier = { ...about, severity: 'note', rule: 'growth-outlier' } as const;
    assert.deepEqual(possibleDecisions(outlier, 2026), ['accept', 'correct', 'exclude']);
  });

  it('need a reason that says something', () => {
    const answer = { kind: 'accept', value: undefined, by: '' } as const;
    assert.equal(saysWhy({ ...answer, reason: 'đơn vị xác nhận' }), true);
    for (const reason of ['', '   ', '\u00a0\t'])
      assert.equal(saysWhy({ ...answer, reason }), false);
  });

  it('of one press are of whoever named himself before', () => {
    const asked = questionAbout(about, 'đã gọi');
    assert.deepEqual(decidedBy([asked], 'Lê A'), [{ ...asked, by: 'Lê A' }]);
    assert.deepEqual(decidedBy([asked], ''), [asked]);
  });

  it('carry the value and the reason', () => {
    const value = rational(5, 2);
    const decision = decisionOn(about, { kind: 'correct', value, reason: ' sai ', by: 'Lê A' });
    assert.equal(decision.reason, 'sai');
    assert.equal(decision.by, 'Lê A');
    assert.equal(decision.value && toDecimalText(decision.value), '2.5');
  });
});
