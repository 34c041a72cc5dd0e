import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { markDecided } from '#core/checks/decisions/markDecided';
import { rational } from '#core/numbers/rational';
import { findingSentence } from '#core/findings/findingSentence';
import { SEVERITY, type Finding, type RuleSlug } from '#core/findings/finding';
import { cellOf, YEAR } from '../aCollectedYear';

function finding(rule: RuleSlug, given: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: SEVERITY[rule],
    unit: 'A',
    indicator: 'VT100',
    year: YEAR,
    source: cellOf('A', 'D5'),
    message: { code: 'missing-submission', arguments: { unit: 'A' } },
    ...given,
  };
}

const DECISION: Decision = {
  rule: 'unit-slip',
  unit: 'A',
  indicator: 'VT100',
  year: YEAR,
  decision: 'accept',
  value: undefined,
  reason: '',
};

describe('markDecided', () => {
  it('makes a note of an error that was decided', () => {
    const [decided] = markDecided([finding('unit-slip')], [DECISION]);
    const as = { decision: 'accept', value: '', reason: '' } as const;
    assert.deepEqual(decided, finding('unit-slip', { severity: 'note', decided: as }));
  });

  it('says how many findings one line accepts, for it does not name which', () => {
    const stated = (cell: string) =>
      finding('stated-growth-differs', { source: cellOf('A', cell) });
    const accepted = { ...DECISION, rule: 'stated-growth-differs' as const, reason: 'giá so sánh' };
    const [growth, plan] = markDecided([stated('H6'), stated('I6')], [accepted]);
    for (const one of [growth, plan]) {
      assert.ok(one);
      assert.match(
        findingSentence(one, 'vi'),
        /^Đã quyết định: chấp nhận \(cho cả 2 phát hiện cùng quy tắc, đơn vị, chỉ tiêu và năm; lý do: giá so sánh\)\./,
      );
      assert.match(findingSentence(one, 'en'), /\(for all 2 findings of the same rule, unit,/);
    }
    const [alone] = markDecided([stated('H6')], [accepted]);
    assert.equal(alone?.decided?.together, undefined);
  });

  it('says of a note as well that it was decided', () => {
    const about = { ...DECISION, rule: 'growth-outlier' as const };
    const note = finding('growth-outlier', { severity: 'note' });
    const [decided] = markDecided([note], [about]);
    assert.equal(decided?.decided?.decision, 'accept');
  });

  it('keeps what was decided, with the value that counts instead', () => {
    const corrected = {
      ...DECISION,
      decision: 'correct',
      value: rational(5, 2),
      reason: 'gõ nhầm',
    } as const;
    const [decided] = markDecided([finding('unit-slip')], [corrected]);
    assert.deepEqual(decided?.decided, { decision: 'correct', value: '2.5', reason: 'gõ nhầm' });
  });

  it('makes a note of a warning that was decided', () => {
    const accepted = { ...DECISION, rule: 'same-as-prior', indicator: '' } as const;
    const [decided] = markDecided([finding('same-as-prior', { indicator: '' })], [accepted]);
    assert.equal(decided?.severity, 'note');
  });

  for (const [name, other] of [
    ['rule', finding('negative-value')],
    ['unit', finding('unit-slip', { unit: 'B' })],
    ['indicator', finding('unit-slip', { indicator: 'VT012' })],
    ['year', finding('unit-slip', { year: YEAR - 1 })],
  ] as const) {
    it(`leaves a finding of another ${name} as it is`, () => {
      assert.deepEqual(markDecided([other], [DECISION]), [other]);
    });
  }

  it('loses no finding', () => {
    const findings = [finding('unit-slip'), finding('unit-slip'), finding('negative-value')];
    assert.equal(markDecided(findings, [DECISION]).length, 3);
    assert.deepEqual(markDecided(findings, []), findings);
  });
});
