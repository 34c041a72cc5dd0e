import assert from 'node:assert/strict';
import { standing, subjectOf, withDecisions, type Decision } from '#core/collection/decision';
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

/** What the decisions were taken about is found of whatever is sent. */
const FOUND = new Set([subjectOf(ACCEPTED)]);

describe('a decision', () => {
  it('remembers the value it was taken on', () => {
    assert.deepEqual(
      remembered([ACCEPTED], () => '110', FOUND),
      [ON_110],
    );
  });

  it('stands while the unit submits the same', () => {
    assert.deepEqual(standing(remembered([ON_110], () => '110', FOUND)), [ON_110]);
  });

  it('is reopened when the unit submits another value, and stays as history', () => {
    const after = remembered([ON_110], () => '112', FOUND);
    assert.deepEqual(after, [{ ...ON_110, reopenedBy: '112' }]);
    assert.deepEqual(standing(after), []);
  });

  it('is reopened when the unit takes its figure back', () => {
    const [after] = remembered([ON_110], () => NOTHING_SUBMITTED, FOUND);
    assert.equal(after?.reopenedBy, NOTHING_SUBMITTED);
  });

  it('stands again when the unit returns to the value it was taken on', () => {
    const reopened = remembered([ON_110], () => '112', FOUND);
    assert.deepEqual(
      remembered(reopened, () => '110', FOUND),
      [ON_110],
    );
  });

  it('stays as it is where what was submitted cannot be seen', () => {
    const reopened = { ...ON_110, reopenedBy: '112' };
    assert.deepEqual(
      remembered([reopened, ACCEPTED], () => undefined, FOUND),
      [reopened, ACCEPTED],
    );
  });

  it('given again as it is kept is no new decision about the new value', () => {
    const again = remembered(withDecisions([ON_110], [ACCEPTED]), () => '112', FOUND);
    assert.deepEqual(standing(again), []);
  });

  it('of another reason, person or day is a new one beside the old', () => {
    const anew = [
      { ...ACCEPTED, reason: 'công văn 5' },
      { ...ACCEPTED, by: 'Lan' },
      { ...ACCEPTED, date: '2022-12-20' },
    ];
    for (const decision of anew) {
      const after = remembered(withDecisions([ON_110], [decision]), () => '112', FOUND);
      assert.deepEqual(after, [
        { ...ON_110, reopenedBy: '112' },
        { ...decision, submitted: '112' },
      ]);
    }
  });

  const CORRECTED: Decision = { ...ACCEPTED, decision: 'correct', value: exactly('111') };
  const CORRECTED_110 = { ...CORRECTED, submitted: '110' };

  it('replaces an earlier one on the same value, which stays as history', () => {
    const after = remembered(withDecisions([ON_110], [CORRECTED]), () => '110', FOUND);
    assert.deepEqual(after, [ON_110, CORRECTED_110]);
    assert.deepEqual(standing(after), [CORRECTED_110]);
  });

  it('that asks takes back an earlier one', () => {
    const asked: Decision = { ...ACCEPTED, decision: 'ask', reason: '' };
    const after = remembered(withDecisions([CORRECTED_110], [asked]), () => '110', FOUND);
    assert.deepEqual(standing(after), [{ ...asked, submitted: '110' }]);
  });

  it('counts again when it is given again after another has replaced it', () => {
    const kept = [ON_110, CORRECTED_110];
    const after = remembered(withDecisions(kept, [ACCEPTED]), () => '110', FOUND);
    assert.deepEqual(after, [...kept, ON_110]);
    assert.deepEqual(standing(after), [ON_110]);
  });

  it('that asks the unit is answered by anything of which the same is not found', () => {
    const asked: Decision = { ...ON_110, decision: 'ask', reason: '' };
    const after = (now: string, found: ReadonlySet<string>) =>
      remembered([asked], () => now, found)[0]?.reopenedBy;
    assert.equal(after('112', new Set()), undefined);
    assert.equal(after('112', FOUND), '112');
    // Its report is gone; that is no answer.
    assert.equal(after(NOTHING_SUBMITTED, new Set()), NOTHING_SUBMITTED);
  });

  it('of two in one file the last counts, however often the file is given', () => {
    const once = remembered(withDecisions([], [ACCEPTED, CORRECTED]), () => '110', FOUND);
    const twice = remembered(withDecisions(once, [ACCEPTED, CORRECTED]), () => '110', FOUND);
    assert.deepEqual(twice, [ON_110, CORRECTED_110]);
  });
});

describe('a decision that a book of an earlier version keeps, with all that its finding quoted', () => {
  const kept = (submitted: string): Decision => ({ ...ACCEPTED, unit: '', submitted });
  const after = (submitted: string, now: string) => remembered([kept(submitted)], () => now, FOUND);

  it('stands on the same figure, and remembers that alone from then on', () => {
    assert.deepEqual(after('54000000 / 50000 / 1000 / up / 54000', '54000000'), [kept('54000000')]);
    assert.deepEqual(after('50900 / areas / 51700 / province', '50900 / 51700'), [
      kept('50900 / 51700'),
    ]);
  });

  it('is reopened by another one', () => {
    for (const [before, now] of [
      ['54000000 / 50000 / 1000 / up / 54000', '54000'],
      ['54000000 / 50000 / 1000 / up / 54000', '50000'],
      ['50900 / areas / 51700 / province', '50900 / 51800'],
    ] as const) {
      assert.deepEqual(after(before, now), [{ ...kept(before), reopenedBy: now }]);
    }
  });
});
