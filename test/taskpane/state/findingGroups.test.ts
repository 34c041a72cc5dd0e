import assert from 'node:assert/strict';
import { findingGroups, openFindings } from '#taskpane/state/findingGroups';
import { aCompiledYear, aFinding } from '../aPane';

const COMPILED = aCompiledYear({
  findings: [
    aFinding('error', 'HH'),
    aFinding('error', 'HH'),
    aFinding('warning', 'LG'),
    aFinding('note', ''),
  ],
});
const ALL = { severity: undefined, unit: undefined, shown: 50 } as const;

describe('findingGroups', () => {
  it('groups by severity and unit, in the order of the compilation', () => {
    const { groups } = findingGroups(COMPILED, ALL);
    assert.deepEqual(
      groups.map(({ severity, unit, findings }) => [severity, unit, findings.length]),
      [
        ['error', 'HH', 2],
        ['warning', 'LG', 1],
        ['note', '', 1],
      ],
    );
  });

  it('counts each severity of the unit that is looked at', () => {
    const { counts } = findingGroups(COMPILED, { ...ALL, unit: 'LG', severity: 'error' });
    assert.deepEqual(counts, { error: 0, warning: 1, note: 0 });
  });

  it('tells findings about no unit from those about all', () => {
    const { groups } = findingGroups(COMPILED, { ...ALL, unit: '' });
    assert.deepEqual(
      groups.map(({ unit }) => unit),
      [''],
    );
  });

  it('says how many it does not show', () => {
    assert.equal(findingGroups(COMPILED, { ...ALL, shown: 1 }).hidden, 3);
  });
});

describe('openFindings', () => {
  it('counts what nobody has decided, not notes', () => {
    assert.equal(openFindings(COMPILED), 3);
  });

  it('is none before anything was read', () => {
    assert.equal(openFindings(undefined), 0);
  });
});
