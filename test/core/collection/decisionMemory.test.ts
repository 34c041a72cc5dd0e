import assert from 'node:assert/strict';
import { standing, withDecisions, type Decision } from '#core/collection/decision';
import { NOTHING_SUBMITTED, remembered } from '#core/collection/decisionMemory';
import { exactly } from '../numbers/aRational';

const ACCEPTED: Decision = {
  rule: 'unit-slip',
  unit: 'A',
  indicator: 'VT100',
  year: 2022,
  decision: 'accept',
  value: undefined,
  reason: 'điện thoại xác nhận',
};

const ON_110 = { ...ACCEPTED, submitted: '110' };

describe('a decision', () => {
  it('remembers the value it was taken on', () => {
    assert.deepEqual(
      remembered([ACCEPTED], () => '110'),
      [ON_110],
    );
  });

  it('stands while the unit submits the same', () => {
    assert.deepEqual(standing(remembered([ON_110], () => '110')), [ON_110]);
  });

  it('is reopened when the unit submits another value, and stays as history', () => {
    const after = remembered([ON_110], () => '112');
    assert.deepEqual(after, [{ ...ON_110, reopenedBy: '112' }]);
    assert.deepEqual(standing(after), []);
  });

  it('is reopened when the unit takes its figure back', () => {
    const [after] = remembered([ON_110], () => NOTHING_SUBMITTED);
    assert.equal(after?.reopenedBy, NOTHING_SUBMITTED);
  });

  it('stands again when the unit returns to the value it was taken on', () => {
    const reopened = remembered([ON_110], () => '112');
    assert.deepEqual(
      remembered(reopened, () => '110'),
      [ON_110],
    );
  });

  it('stays as it is where what was submitted cannot be seen', () => {
    const reopened = { ...ON_110, reopenedBy: '112' };
    assert.deepEqual(
      remembered([reopened, ACCEPTED], () => undefined),
      [reopened, ACCEPTED],
    );
  });

  it('given again as it is kept is no new decision about the new value', () => {
    const again = remembered(withDecisions([ON_110], [ACCEPTED]), () => '112');
    assert.deepEqual(standing(again), []);
  });

  it('of another reason, person or day is a new one beside the old', () => {
    const anew = [
      { ...ACCEPTED, reason: 'công văn 5' },
      { ...ACCEPTED, by: 'Lan' },
      { ...ACCEPTED, date: '2022-12-20' },
    ];
    for (const decision of anew) {
      const after = remembered(withDecisions([ON_110], [decision]), () => '112');
      assert.deepEqual(after, [
        { ...ON_110, reopenedBy: '112' },
        { ...decision, submitted: '112' },
      ]);
    }
  });

  it('replaces an earlier one on the same value', () => {
    const correct: Decision = { ...ACCEPTED, decision: 'correct', value: exactly('111') };
    const after = remembered(withDecisions([ON_110], [correct]), () => '110');
    assert.deepEqual(after, [{ ...correct, submitted: '110' }]);
  });
});
