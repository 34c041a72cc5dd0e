import assert from 'node:assert/strict';
import { collectYear } from '#core/collection/collectYear';
import { unitStates } from '#core/figures/unitStates';
import { SEVERITY, type Finding, type RuleSlug } from '#core/findings/finding';
import type { Submission } from '#core/submissions/reading';
import { anIndicator, aUnit, cellOf, published, YEAR } from '../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from '../collection/aReading';
import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';

const SENT = aSubmission('A', 'a.xlsx', {
  version: 3,
  modified: '2022-12-05T08:00:00Z',
  observations: [
    observed('A', 'VT012', '20'),
    observed('A', 'VT012', '18', { role: 'prior', year: YEAR - 1 }),
    observed('A', 'VT012', '25', { role: 'plan' }),
    observed('A', 'VT011', '2'),
  ],
});

function finding(rule: RuleSlug, unit = 'A'): Finding {
  return {
    rule,
    severity: SEVERITY[rule],
    unit,
    indicator: 'VT012',
    year: YEAR,
    source: cellOf('A', 'D5'),
    message: { code: 'missing-submission', arguments: { unit } },
  };
}

function states(
  submissions: readonly Submission[],
  findings: readonly Finding[] = [],
  deadline = '',
  changes = {},
) {
  const book = aBook({
    indicators: [anIndicator('VT011'), anIndicator('VT012')],
    units: [aUnit('A'), aUnit('B'), aUnit('OLD', { validTo: '2021-12-31' })],
    settings: { ...DEFAULT_SETTINGS, deadline },
    ...changes,
  });
  return unitStates(collectYear(book, readingsOf(...submissions)).collected, findings);
}

describe('unitStates', () => {
  it('has a row for each unit valid in the year', () => {
    assert.deepEqual(
      states([SENT]).map(({ unit, state }) => `${unit} ${state}`),
      ['A received', 'B missing'],
    );
  });

  it('says what counts, when it was saved, and how many figures it holds', () => {
    const [state] = states(
      [SENT],
      [finding('unit-slip'), finding('same-as-prior'), finding('unit-slip', 'B')],
    );
    assert.deepEqual(state, {
      unit: 'A',
      state: 'partial',
      received: '2022-12-05T08:00:00Z',
      version: '3',
      file: 'a.xlsx',
      // Two of this year and one of the year before; a target is no figure.
      observations: 3,
      errors: 1,
      warnings: 1,
    });
  });

  for (const [name, rule, expected] of [
    ['an indicator is missing', 'missing-indicator', 'partial'],
    ['an error keeps a figure out', 'unit-slip', 'partial'],
    ['someone must look at a figure', 'stated-growth-differs', 'received'],
  ] as const) {
    it(`is ${expected} when ${name}`, () => {
      assert.equal(states([SENT], [finding(rule)])[0]?.state, expected);
    });
  }

  it('is late from the day after the deadline', () => {
    assert.equal(states([SENT], [], '2022-12-04')[0]?.state, 'late');
    assert.equal(states([SENT], [], '2022-12-05')[0]?.state, 'received');
  });

  it('is received where the book itself holds the figures', () => {
    const knownFigures = [published('B', 'VT012', '5', { year: YEAR })];
    assert.equal(states([], [], '', { knownFigures })[1]?.state, 'received');
  });
});
