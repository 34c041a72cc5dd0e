import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { slipOf, usualChange } from '#core/checks/slips/unitSlip';
import { sentenceOf } from '#core/findings/messages';
import { rational } from '#core/numbers/rational';
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

const REVENUE = money('VT100');
const MOBILE = anIndicator('VT012');
const STATIONS = anIndicator('VT055', { unit: 'trạm', growthForm: 'abs_change' });
const INDICATORS = [REVENUE, MOBILE, STATIONS, share('VT071')];

function check(
  sheets: Record<string, Record<string, Row>>,
  known = [published('Z', 'VT012', '1')],
) {
  const units = Object.keys(sheets).map((code) => aUnit(code));
  return checkAnswers(aCollectedYear({ indicators: INDICATORS, units, sheets, known }));
}

describe('slipOf', () => {
  // |log10(q) - k| < 0.5: 316.2… is 10^2.5, 3162.2… is 10^3.5.
  const CASES: readonly (readonly [string, [number, number], number | undefined])[] = [
    ['is 3 for a thousandfold', [1064, 1], 3],
    ['is 3 just above 10^2.5', [317, 1], 3],
    ['is nothing just below 10^2.5', [316, 1], undefined],
    ['is 3 just below 10^3.5', [3162, 1], 3],
    ['is nothing just above 10^3.5', [3163, 1], undefined],
    ['is -3 for a thousandth', [1, 950], -3],
    ['is 6 for a millionfold', [1_200_000, 1], 6],
    ['is -6 for a millionth', [1, 1_200_000], -6],
    ['is 9 for a milliardfold', [900_000_000, 1], 9],
    ['is -9 for a milliardth', [1, 900_000_000], -9],
    ['is nothing for a hundredfold', [100, 1], undefined],
    ['is nothing for a ten-thousandfold', [10_000, 1], undefined],
    ['is nothing for no change', [1, 1], undefined],
  ];
  for (const [name, [numerator, denominator], slip] of CASES) {
    it(name, () => assert.equal(slipOf(rational(numerator, denominator)), slip));
  }
});

describe('usualChange', () => {
  it('is unknown with fewer than three peers', () => {
    assert.equal(usualChange([rational(5), rational(6)]), undefined);
  });

  it('is the middle of an odd number of peers', () => {
    assert.deepEqual(usualChange([rational(8), rational(5), rational(6)]), rational(6));
  });

  it('is halfway between the two middle ones of an even number', () => {
    const peers = [rational(5), rational(6), rational(8), rational(90)];
    assert.deepEqual(usualChange(peers), rational(7));
  });

  it('leaves out peers that look slipped themselves', () => {
    const peers = [1000, 5, 1010, 6, 990, 8].map((quotient) => rational(quotient));
    assert.deepEqual(usualChange(peers), rational(6));
  });
});

describe('unit-slip', () => {
  const FIRES: readonly (readonly [string, string, Row, string])[] = [
    [
      'proposes a thousandth of triệu written as tỷ',
      'VT100',
      { current: '742670', prior: '698' },
      '742.67',
    ],
    [
      'proposes the thousandfold of tỷ written as nghìn tỷ',
      'VT100',
      { current: '0.74267', prior: '698' },
      '742.67',
    ],
    [
      'proposes a milliardth of đồng written as tỷ',
      'VT100',
      { current: '742670000000', prior: '698' },
      '742.67',
    ],
    [
      'proposes the thousandfold of a count in nghìn',
      'VT012',
      { current: '1850', prior: '1799600' },
      '1850000',
    ],
    [
      'proposes a thousandth of a count times a thousand',
      'VT012',
      { current: '1850000000', prior: '1799600' },
      '1850000',
    ],
    [
      'takes a small count in thousandths for a slip',
      'VT055',
      { current: '4.2', prior: '4000' },
      '4200',
    ],
    [
      'takes three zeros too many on a small count for a slip',
      'VT055',
      { current: '15000', prior: '12' },
      '15',
    ],
  ];
  for (const [name, indicator, row, proposal] of FIRES) {
    it(name, () => {
      findingsEqual(check({ A: { [indicator]: row } }), [
        `unit-slip A ${indicator} D5 ${proposal}`,
      ]);
    });
  }

  const SILENT: readonly (readonly [string, string, Row])[] = [
    ['is silent on usual growth', 'VT100', { current: '742.67', prior: '698' }],
    ['is silent on a hundredfold', 'VT100', { current: '69800', prior: '698' }],
    [
      'is silent when the repair is over three times last year',
      'VT100',
      { current: '3100', prior: '1' },
    ],
    [
      'is silent when the repair is under a third of last year',
      'VT100',
      { current: '330', prior: '1' },
    ],
    ['is silent on 2 stations that became 1,500', 'VT055', { current: '1500', prior: '2' }],
    ['is silent on 12 stations that became 9,240', 'VT055', { current: '9240', prior: '12' }],
    ['is silent on stations switched off but for two', 'VT055', { current: '2', prior: '1500' }],
    ['is silent on a first figure', 'VT100', { current: '742670', prior: '0' }],
    ['is silent on none last year', 'VT100', { current: '742670', prior: '-' }],
    ['is silent on an unknown last year', 'VT100', { current: '742670', prior: '…' }],
    ['is silent on a figure that ended', 'VT100', { current: '0', prior: '698' }],
  ];
  for (const [name, indicator, row] of SILENT) {
    it(name, () => findingsEqual(check({ A: { [indicator]: row } }), []));
  }

  it('does not compare rates, which have a range of their own', () => {
    const found = check({ A: { VT071: { current: '95', prior: '0.095' } } });
    findingsEqual(
      found.filter(({ rule }) => rule === 'unit-slip'),
      [],
    );
  });

  it('holds the value against the published figure before the submitted one', () => {
    const known = [published('A', 'VT100', '698')];
    const row = { current: '742670', prior: '698000' };
    findingsEqual(check({ A: { VT100: row } }, known), [
      'prior-differs-from-published A VT100 C5 698',
      'unit-slip A VT100 D5 742.67',
    ]);
  });

  it('is silent when the repair would leave the unit far behind its peers', () => {
    // The peers grew fiftyfold; 60,000 repaired is 60, less than last year.
    const peers = { current: '5000', prior: '100' };
    const sheets = {
      A: { VT100: { current: '60000', prior: '100' } },
      B: { VT100: peers },
      C: { VT100: peers },
      D: { VT100: peers },
    };
    findingsEqual(check(sheets), []);
  });

  it('accepts a repair far from last year where the peers went as far', () => {
    // The peers grew sixfold; 2,000,000 repaired is 2,000, about three times 700.
    const peers = { current: '600', prior: '100' };
    const sheets = {
      A: { VT100: { current: '2000000', prior: '700' } },
      B: { VT100: peers },
      C: { VT100: peers },
      D: { VT100: peers },
    };
    findingsEqual(check(sheets), ['unit-slip A VT100 D5 2000']);
  });

  describe('on a few thousands typed as units', () => {
    // The peers grew by 3 to 5 %; their median, with the unit itself left out as slipped, is 1.04.
    const PEERS = {
      B: { VT012: { current: '5150', prior: '5000' } },
      C: { VT012: { current: '7280', prior: '7000' } },
      D: { VT012: { current: '8400', prior: '8000' } },
    };
    const inA = (current: string, prior: string) => ({
      A: { VT012: { current, prior } },
      ...PEERS,
    });

    it('finds 7 beside 6,614 last year, and says that what it proposes is only about right', () => {
      // 6,614 × 1.04 = 6,879, which is written 7 in thousands.
      const found = check(inA('7', '6614'));
      findingsEqual(found, ['unit-slip A VT012 D5 7000']);
      const [said] = found.map(({ message }) => sentenceOf(message, 'vi'));
      assert.match(said ?? '', /vào khoảng 7\.000 .* cho số đầy đủ/u);
    });

    it('finds 4 beside 2,925, for 3,500 may be written 4', () => {
      // 2,925 × 1.04 = 3,042; 3,500 is 15 % more.
      findingsEqual(check(inA('4', '2925')), ['unit-slip A VT012 D5 4000']);
    });

    it('is silent where thousands would be far from where the peers went', () => {
      // 3,000 to 4,000 × 1.04 against 7: at least 6,500, 56 % more than 4,160.
      findingsEqual(check(inA('7', '4000')), []);
      findingsEqual(check(inA('2', '6614')), []);
    });

    it('without enough peers finds what is last year’s a thousandfold as it is written', () => {
      const { B, C } = PEERS;
      const with2 = (current: string, prior: string) =>
        check({ A: { VT012: { current, prior } }, B, C });
      findingsEqual(with2('9', '9000'), ['unit-slip A VT012 D5 9000']);
      findingsEqual(with2('7', '6614'), ['unit-slip A VT012 D5 7000']);
      // 2,000 is a third more than 1,500; 7,000 two fifths more than 5,000.
      findingsEqual(with2('2', '1500'), []);
      findingsEqual(with2('7', '5000'), []);
    });

    it('finds 7 that became whole thousands while its peers went on as usual', () => {
      findingsEqual(check(inA('7000', '7')), ['unit-slip A VT012 D5 7']);
    });

    it('is silent on a service that grew from few to thousands, whose growth is asked about', () => {
      findingsEqual(check(inA('7312', '7')), ['growth-out-of-bounds A VT012 D5']);
      findingsEqual(check(inA('7000', '4')), ['growth-out-of-bounds A VT012 D5']);
      findingsEqual(check({ A: { VT012: { current: '2000', prior: '2' } } }), [
        'growth-out-of-bounds A VT012 D5',
      ]);
    });
  });

  it('finds a unit of measure misread by every unit', () => {
    const row = { current: '742670', prior: '698' };
    const sheets = Object.fromEntries(['A', 'B', 'C', 'D'].map((code) => [code, { VT100: row }]));
    findingsEqual(
      check(sheets),
      ['A', 'B', 'C', 'D'].map((code) => `unit-slip ${code} VT100 D5 742.67`),
    );
  });

  it('looks at the rows of the province too', () => {
    const year = aCollectedYear({
      indicators: INDICATORS,
      units: [],
      province: { VT100: '742670' },
      known: [published('', 'VT100', '698')],
    });
    findingsEqual(checkAnswers(year), ['unit-slip · VT100 E2 742.67']);
  });

  it('says both numbers, how many times, and the repair', () => {
    const [finding] = check({ A: { VT100: { current: '742670', prior: '698' } } });
    assert.equal(finding?.severity, 'error');
    assert.equal(finding?.message.code, 'unit-slip');
    const { indicator, ...numbers } = finding?.message.arguments as { indicator: { code: string } };
    assert.equal(indicator.code, 'VT100');
    assert.deepEqual(numbers, {
      cell: 'D5',
      value: '742670',
      prior: '698',
      times: '1000',
      direction: 'up',
      repaired: '742.67',
    });
  });
});
