import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { sentenceOf } from '#core/findings/messages';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  money,
  published,
  share,
  type Row,
} from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';

const INDICATORS = [
  money('VT100'),
  anIndicator('VT012'),
  anIndicator('VT054', { unit: 'trạm', growthForm: 'abs_change' }),
  anIndicator('VT130'),
  share('VT071'),
  anIndicator('CDS151', { nature: 'rank', unit: 'hạng', growthForm: 'rank_change' }),
];

function check(sheet: Record<string, Row>, known = [published('Z', 'VT012', '1')]) {
  return checkAnswers(
    aCollectedYear({ indicators: INDICATORS, units: [aUnit('A')], sheets: { A: sheet }, known }),
  ).filter(({ rule }) => rule !== 'percent-for-points');
}

/** Ninh Thuận 2020 (seed 001): 742.67 over 698.00 is +6.3997%. */
function revenue(...stated: string[]): Record<string, Row> {
  return { VT100: { current: '742.67', prior: '698', stated } };
}

/** Bắc Giang 2022 (seed 002): 1,850,000 over 1,799,600 is 102.8006%. */
function phones(...stated: string[]): Record<string, Row> {
  return { VT012: { current: '1850000', prior: '1799600', stated } };
}

describe('stated-growth-differs', () => {
  it('names the stated and the recomputed growth', () => {
    const findings = check(revenue('growth 7.4'));
    findingsEqual(findings, ['stated-growth-differs A VT100 F5 6.4']);
    assert.equal(findings[0]?.severity, 'warning');
    assert.deepEqual(findings[0]?.message, {
      code: 'stated-growth-differs/growth',
      arguments: {
        indicator: {
          code: 'VT100',
          vi: 'Chỉ tiêu VT100',
          en: 'Indicator VT100',
          unit: 'tỷ đồng',
        },
        cell: 'F5',
        stated: '7.4',
        recomputed: '6.4',
        current: '742.67',
        base: '698',
      },
    });
  });

  const FIRES: readonly (readonly [string, Record<string, Row>, string, string])[] = [
    ['knows an index written for growth', phones('growth 102.8'), 'index-for-growth', '2.8'],
    ['knows growth written for an index', phones('index 2.8'), 'growth-for-index', '102.8'],
    ['recomputes an index', phones('index 108.2'), 'index', '102.8'],
    ['answers the nearer of growth and index: growth', phones('either 5.1'), 'growth', '2.8'],
    ['answers the nearer of growth and index: index', phones('either 105.1'), 'index', '102.8'],
    [
      'refuses a lost sign',
      { VT012: { current: '90', prior: '100', stated: ['growth 10'] } },
      'growth',
      '-10',
    ],
    [
      'recomputes points of a rate',
      { VT071: { current: '63.0', prior: '60.0', stated: ['points 5.0'] } },
      'points',
      '3',
    ],
    [
      'recomputes a rate’s change in points',
      { VT071: { current: '63.0', prior: '60.0', stated: ['growth 7.5'] } },
      'points',
      '3',
    ],
    [
      'recomputes the percentage of the plan',
      { VT012: { current: '1850000', plan: '1900000', stated: ['plan 99.4'] } },
      'plan',
      '97.4',
    ],
  ];
  for (const [name, sheet, code, proposal] of FIRES) {
    it(name, () => {
      const [finding, ...rest] = check(sheet);
      assert.deepEqual(rest, []);
      assert.equal(finding?.message.code, `stated-growth-differs/${code}`);
      assert.equal(finding?.proposal, proposal);
    });
  }

  it('holds an absolute increase against the two levels, with its sign', () => {
    // 255,607 - 246,093 = 9,514; 7,659 - 8,430 = -771.
    const row = (current: string, prior: string, stated: string) => ({
      VT012: { current, prior, stated: [stated] },
    });
    const findings = check(row('255607', '246093', 'difference 19514'));
    findingsEqual(findings, ['stated-growth-differs A VT012 F5 9514']);
    assert.equal(findings[0]?.message.code, 'stated-growth-differs/difference');
    findingsEqual(check(row('7659', '8430', 'difference 771')), [
      'stated-growth-differs A VT012 F5 -771',
    ]);
  });

  it('holds an absolute increase in the measure in which the row is written', () => {
    // 72,448 - 67,149 = 5,299 triệu đồng.
    const [finding, ...others] = check({
      VT100: {
        current: '72.448',
        prior: '67.149',
        measure: 'triệu đồng',
        stated: ['difference 8849'],
      },
    });
    assert.deepEqual(others, []);
    assert.equal(finding?.proposal, '5.299');
    assert.ok(sentenceOf(finding.message, 'vi').includes('8,849 tỷ đồng'));
  });

  it('holds no difference of levels in two measures against them', () => {
    const row = { current: '72.448', prior: '67.149', stated: ['difference 8849'] };
    findingsEqual(check({ VT100: { ...row, measure: 'triệu đồng', priorMeasure: 'tỷ đồng' } }), []);
  });

  const SILENT: readonly (readonly [string, Record<string, Row>])[] = [
    ['accepts growth rounded', revenue('growth 6.4', 'growth 6', 'growth 6.40')],
    ['accepts growth cut off', revenue('growth 6.39')],
    ['accepts the index', phones('index 102.8')],
    ['accepts either where the heading does not say', phones('either 2.8', 'either 102.8')],
    [
      'accepts a decline with its sign',
      { VT012: { current: '90', prior: '100', stated: ['growth -10.0'] } },
    ],
    [
      'accepts the index of a decline',
      { VT012: { current: '90', prior: '100', stated: ['index 90'] } },
    ],
    [
      'accepts points of a rate',
      { VT071: { current: '63.0', prior: '60.0', stated: ['points 3.0'] } },
    ],
    [
      'accepts points and relative change of a rate under a growth heading',
      {
        VT071: {
          current: '63.0',
          prior: '60.0',
          stated: ['growth 3.0', 'growth 5.0', 'either 105.0'],
        },
      },
    ],
    [
      'accepts the difference of stations where the heading does not say',
      { VT054: { current: '718', prior: '600', stated: ['either 118', 'either 19.7'] } },
    ],
    [
      'accepts an absolute decline, and one in another unit of measure than the catalogue’s',
      {
        VT012: { current: '7659', prior: '8430', stated: ['difference -771'] },
        // 742.67 - 698 = 44.67.
        VT100: {
          current: '742.67',
          prior: '698',
          measure: 'triệu đồng',
          stated: ['difference 44670'],
        },
      },
    ],
    [
      'accepts an absolute increase of rounded levels',
      { VT100: { current: '742.67', prior: '698.00', stated: ['difference 44.7'] } },
    ],
    [
      'accepts places gained or lost',
      { CDS151: { current: '8', prior: '10', stated: ['growth 2', 'either -2'] } },
    ],
    [
      'accepts the percentage of the plan and what exceeds it',
      { VT012: { current: '1950000', plan: '1900000', stated: ['plan 102.6', 'plan 2.6'] } },
    ],
    // statistics M2: 1,549 and 1,451 both print as 1,5 and the growth is 6,75%.
    [
      'accepts growth that the unrounded levels can have had',
      { VT100: { current: '1.5', prior: '1.5', stated: ['growth 6.75'] } },
    ],
    [
      'accepts growth from levels in tỷ and triệu',
      {
        VT100: {
          current: '12.35',
          prior: '11.046',
          priorMeasure: 'triệu đồng',
          stated: ['growth 11.84'],
        },
      },
    ],
    ['says nothing without a last year', { VT012: { current: '90', stated: ['growth 10'] } }],
    [
      'says nothing over a last year of zero',
      { VT012: { current: '90', prior: '0', stated: ['growth 100'] } },
    ],
    [
      'says nothing over a last year of none',
      { VT012: { current: '90', prior: '-', stated: ['growth 100'] } },
    ],
    [
      'says nothing of a figure not sent',
      { VT012: { current: '', prior: '80', stated: ['growth 100'] } },
    ],
  ];
  for (const [name, sheet] of SILENT) it(name, () => findingsEqual(check(sheet), []));

  it('holds growth against the published year where the sheet has none', () => {
    const known = [published('A', 'VT100', '698')];
    const sheet = (stated: string) => ({ VT100: { current: '742.67', stated: [stated] } });
    findingsEqual(check(sheet('growth 6.4'), known), []);
    findingsEqual(check(sheet('growth 7.4'), known), ['stated-growth-differs A VT100 F5 6.4']);
  });

  it('leaves a growth that follows from the published year to the row’s own last year', () => {
    // 742.67 / 698 = +6.4 %, 742.67 / 650 = +14.3 %; the row has last year at 650.
    const known = [published('A', 'VT100', '698')];
    const sheet = (stated: string) => ({
      VT100: { current: '742.67', prior: '650', stated: [stated] },
    });
    const prior = 'prior-differs-from-published A VT100 C5 698';
    findingsEqual(check(sheet('growth 6.4'), known), [prior]);
    findingsEqual(check(sheet('growth 14.3'), known), [prior]);
    findingsEqual(check(sheet('growth 9.9'), known), [
      prior,
      'stated-growth-differs A VT100 F5 14.3',
    ]);
  });

  it('holds a per cent of the plan to what the rows of its column state', () => {
    // 96.3 %, 103.7 % and 95.3 % of the plan; and 20.05 of 20.7 is 96.9 %, or 3.1 % less.
    const sheet = (last: string): Record<string, Row> => ({
      VT100: { current: '963', plan: '1000', stated: ['plan 96.3'] },
      VT012: { current: '1037', plan: '1000', stated: ['plan 103.7'] },
      VT054: { current: '953', plan: '1000', stated: ['plan 95.3'] },
      VT130: { current: '2005', plan: '2070', stated: [`plan ${last}`] },
    });
    findingsEqual(check(sheet('96.9')), []);
    findingsEqual(check(sheet('-3.1')), ['stated-growth-differs A VT130 F8 96.9']);
  });

  it('does not repeat an error of the level', () => {
    const row = { current: '742670', prior: '698', stated: ['growth 6.4'] };
    findingsEqual(check({ VT100: row }), ['unit-slip A VT100 D5 742.67']);
  });

  it('gives a number people can read for a formula’s whole double', () => {
    const [finding] = check(phones('growth 3.80062236052456'));
    assert.equal(finding?.proposal, '2.8006');
  });
});
