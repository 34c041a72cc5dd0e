import assert from 'node:assert/strict';
import { idleDecisions } from '#core/checks/decisions/idleDecisions';
import { withholdAndDecide } from '#core/collection/decide';
import type { Decision } from '#core/collection/decision';
import { SEVERITY, type Finding, type RuleSlug } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { exactly } from '../../numbers/aRational';
import { aCollectedYear, anIndicator, aUnit, cellOf, published, YEAR } from '../aCollectedYear';

/** A sent VT012 and could not write VT011; the authority gave TH010; last year's VT012 was published. */
const SENT = aCollectedYear({
  indicators: ['VT011', 'VT012', 'VT020', 'TH010'].map((code) => anIndicator(code)),
  units: [aUnit('A')],
  sheets: { A: { VT012: { current: '500', prior: '480' }, VT011: { withheld: true } } },
  province: { TH010: '1200' },
  known: [published('A', 'VT012', '470')],
});

type About = readonly [
  rule: RuleSlug,
  unit: string,
  indicator: string,
  cell: string,
  year?: number,
];

function finding([rule, unit, indicator, cell, year = YEAR]: About): Finding {
  return {
    rule,
    severity: SEVERITY[rule],
    unit,
    indicator,
    year,
    source: cell === '' ? { file: '', sheet: '', cell: '' } : cellOf('A', cell),
    message: { code: 'missing-submission', arguments: { unit } },
  };
}

function decision(about: About, value: string | 'left out'): Decision {
  const [rule, unit, indicator, , year = YEAR] = about;
  return {
    rule,
    unit,
    indicator,
    year,
    ...(value === 'left out'
      ? { decision: 'exclude', value: undefined }
      : { decision: 'correct', value: exactly(value) }),
    reason: 'đã gọi',
  };
}

/** Why a decision about such a finding changes nothing; 'acts' where it does change something. */
function outcome(about: About, value: string | 'left out'): string {
  const findings = [finding(about)];
  const decisions = [decision(about, value)];
  const settled = withholdAndDecide(SENT, findings, decisions);
  const [idle] = idleDecisions(decisions, findings, SENT, settled);
  return idle?.because ?? 'acts';
}

describe('whether a decision can act on what was found', () => {
  const SOURCES: About = ['sources-disagree', '', 'VT020', 'D5'];
  const OF_AUTHORITY: About = ['growth-out-of-bounds', '', 'TH010', 'E2'];
  const LAST_YEAR: About = ['prior-differs-from-published', 'A', 'VT012', 'C5', YEAR - 1];
  const CASES: readonly (readonly [string, About, string | 'left out', string])[] = [
    ['a figure is corrected', ['growth-outlier', 'A', 'VT012', 'D5'], '490', 'acts'],
    ['a figure is left out', ['growth-outlier', 'A', 'VT012', 'D5'], 'left out', 'acts'],
    ['a figure that is missing is entered', ['missing-indicator', 'A', 'VT020', ''], '7', 'acts'],
    ['the province’s own figure is corrected', OF_AUTHORITY, '1300', 'acts'],
    ['the province’s own figure is left out', OF_AUTHORITY, 'left out', 'acts'],
    ['what could not be read is corrected', ['not-a-number', 'A', 'VT011', 'D6'], '12', 'acts'],
    [
      'what could not be read is left out',
      ['not-a-number', 'A', 'VT011', 'D6'],
      'left out',
      'acts',
    ],
    ['a whole form’s figures are left out', ['too-round', 'A', '', 'D5'], 'left out', 'acts'],
    ['a total of several units is corrected', SOURCES, '16', 'several'],
    ['a total of several units is left out', SOURCES, 'left out', 'several'],
    [
      'a missing figure is left out',
      ['missing-indicator', 'A', 'VT020', ''],
      'left out',
      'nothing',
    ],
    ['a missing report is left out', ['missing-submission', 'A', '', ''], 'left out', 'nothing'],
    [
      'a repeated report is left out',
      ['duplicate-submission', 'A', '', 'A9'],
      'left out',
      'whole-form',
    ],
    ['another column’s cell is corrected', ['not-a-number', 'A', 'VT012', 'H5'], '3', 'other-cell'],
    ['last year is corrected to another than was published', LAST_YEAR, '480', 'last-year'],
    ['last year is corrected to what was published', LAST_YEAR, '470', 'acts'],
    ['last year’s own figure gives way to the published one', LAST_YEAR, 'left out', 'acts'],
  ];
  for (const [name, about, value, expected] of CASES) {
    it(`${expected === 'acts' ? 'it acts where' : `${expected}:`} ${name}`, () => {
      assert.equal(outcome(about, value), expected);
    });
  }

  it('a stated growth put right leaves the figure beside it; a figure in its measure acts', () => {
    const about: About = ['stated-growth-differs', 'A', 'VT012', 'G5'];
    // 500 / 480 is 104.1667 %.
    const message: Finding['message'] = {
      code: 'stated-growth-differs/index',
      arguments: {
        indicator: { code: 'VT012', vi: 'Thuê bao', en: 'Subscriptions', unit: 'thuê bao' },
        cell: 'G5',
        stated: '114',
        recomputed: '104.1667',
        current: '500',
        base: '480',
      },
    };
    const findings = [{ ...finding(about), message }];
    const afterwards = (value: string) => {
      const decisions = [decision(about, value)];
      const settled = withholdAndDecide(SENT, findings, decisions);
      const [idle] = idleDecisions(decisions, findings, SENT, settled);
      return [
        numberOf(settled.answers.get('A')?.get('VT012')?.current?.figure),
        idle?.because ?? 'acts',
      ];
    };
    assert.deepEqual(afterwards('104.17'), [exactly('500'), 'stated-change']);
    assert.deepEqual(afterwards('104'), [exactly('500'), 'stated-change']);
    assert.deepEqual(afterwards('490'), [exactly('490'), 'acts']);
  });

  it('of two corrections of one figure names the one that is not what counts', () => {
    const slip: About = ['unit-slip', 'A', 'VT012', 'D5'];
    const outlier: About = ['growth-outlier', 'A', 'VT012', 'D5'];
    const findings = [finding(slip), finding(outlier)];
    const decisions = [decision(slip, '490'), decision(outlier, '495')];
    const settled = withholdAndDecide(SENT, findings, decisions);
    assert.deepEqual(
      idleDecisions(decisions, findings, SENT, settled).map(({ decision: { rule }, because }) => [
        rule,
        because,
      ]),
      [['unit-slip', 'other-decision']],
    );
  });
});
