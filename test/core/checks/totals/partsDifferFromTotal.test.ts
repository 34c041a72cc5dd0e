import assert from 'node:assert/strict';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { checkAnswers } from '#core/checks/checkAnswers';
import { sentenceOf } from '#core/findings/messages';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  derivedSum,
  money,
  percentOf,
  published,
  share,
  type Row,
  type YearStory,
} from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';

const INDICATORS = [
  derivedSum('VT010', 'VT011', 'VT012'),
  anIndicator('VT011'),
  anIndicator('VT012'),
  { ...derivedSum('CN040', 'CN041', 'CN042', 'CN043'), unit: 'tỷ đồng', decimals: 2 },
  money('CN041'),
  money('CN042'),
  money('CN043'),
  { ...derivedSum('TH070', 'CN040', 'VT100'), unit: 'tỷ đồng', decimals: 2 },
  money('VT100'),
  share('CDS052', percentOf('CDS051', 'CDS050')),
  anIndicator('CDS051', { unit: 'hồ sơ', nature: 'flow' }),
  anIndicator('CDS050', { unit: 'hồ sơ', nature: 'flow' }),
];

function check(sheet: Record<string, Row>, known: readonly KnownFigure[] = []) {
  return checkAnswers(
    aCollectedYear({ indicators: INDICATORS, units: [aUnit('A')], sheets: { A: sheet }, known }),
  );
}

function counts(total: string, fixed: string, mobile: string): Record<string, Row> {
  return { VT010: { current: total }, VT011: { current: fixed }, VT012: { current: mobile } };
}

function amounts(total: Row, ...parts: [Row, Row, Row]): Record<string, Row> {
  return { CN040: total, CN041: parts[0], CN042: parts[1], CN043: parts[2] };
}

describe('parts-differ-from-total', () => {
  describe('where parts are lacking', () => {
    it('asks for them when the total is more than those that were given', () => {
      const findings = check({ VT010: { current: '100' }, VT012: { current: '12' } });
      findingsEqual(findings, ['parts-differ-from-total A VT010 D5']);
      const said = sentenceOf(findings[0]?.message ?? assert.fail(), 'vi');
      assert.match(said, /ghi tổng 100 thuê bao nhưng đơn vị chưa gửi VT011/u);
      assert.match(said, /cộng được 12 thuê bao/u);
    });

    for (const [name, fixed] of [
      ['left blank', ''],
      ['not counted', '…'],
    ] as const) {
      it(`asks for one that was ${name}`, () => {
        findingsEqual(check(counts('101000', fixed, '97000')), [
          'parts-differ-from-total A VT010 D5',
        ]);
      });
    }

    it('asks for all of them when none was given', () => {
      findingsEqual(check({ VT010: { current: '100' } }), ['parts-differ-from-total A VT010 D5']);
    });

    it('is silent when the given ones make the total, and of a total of 0', () => {
      findingsEqual(check({ VT010: { current: '12' }, VT012: { current: '12' } }), []);
      findingsEqual(check({ VT010: { current: '0' } }), []);
    });

    it('leaves it to the missing indicator where another unit gives the lacking part', () => {
      const findings = checkAnswers(
        aCollectedYear({
          indicators: INDICATORS,
          units: [aUnit('A'), aUnit('B')],
          sheets: {
            A: { VT010: { current: '100' }, VT012: { current: '12' } },
            B: counts('15', '5', '10'),
          },
        }),
      );
      findingsEqual(findings, []);
    });
  });

  describe('of a rate without its counts', () => {
    const rates = (sheets: YearStory['sheets'], province: YearStory['province'] = {}) =>
      checkAnswers(
        aCollectedYear({
          indicators: [
            share('CDS070', percentOf('CDS071', 'CDS050')),
            anIndicator('CDS071'),
            anIndicator('CDS050'),
          ],
          units: [aUnit('A'), aUnit('B')],
          ...(sheets && { sheets }),
          province,
        }),
      ).map(({ rule, unit, indicator, message }) => `${rule} ${unit} ${indicator} ${message.code}`);
    const ASKED = 'parts-differ-from-total A CDS070 parts-differ-from-total/counts-lacking';

    it('asks for them, for the rate does not count', () => {
      assert.deepEqual(rates({ A: { CDS070: { current: '50' } } }), [ASKED]);
      assert.deepEqual(rates({ A: { CDS070: { current: '50' }, CDS071: { current: '…' } } }), [
        ASKED,
      ]);
    });

    it('is silent where there are both, and where others or the province give what is lacking', () => {
      const rate = { CDS070: { current: '50' } };
      const counts = { CDS071: { current: '1' }, CDS050: { current: '2' } };
      assert.deepEqual(rates({ A: { ...rate, ...counts } }), []);
      assert.deepEqual(rates({ A: rate, B: counts }), []);
      assert.deepEqual(rates({ A: rate }, { CDS071: '1', CDS050: '2' }), []);
      assert.deepEqual(rates({ A: { CDS070: { current: '-' } } }), []);
    });
  });

  describe('where one part is wrong', () => {
    /** Four operators; three grew by 3 %: 100.000 to 103.000 mobile, 4.000 to 3.800 fixed. */
    const phones = (
      total: string,
      fixed: string,
      mobile: string,
      peers = ['B', 'C', 'D'],
      [before, fixedBefore, mobileBefore]: readonly [string, string, string] = [
        '65000',
        '3000',
        '62000',
      ],
    ) =>
      checkAnswers(
        aCollectedYear({
          indicators: INDICATORS,
          units: [aUnit('A'), ...peers.map((code) => aUnit(code))],
          sheets: {
            A: {
              VT010: { current: total, prior: before },
              VT011: { current: fixed, prior: fixedBefore },
              VT012: { current: mobile, prior: mobileBefore },
            },
            ...Object.fromEntries(
              peers.map((code) => [
                code,
                {
                  VT011: { current: '3800', prior: '4000' },
                  VT012: { current: '103000', prior: '100000' },
                },
              ]),
            ),
          },
        }),
      );

    it('repairs a part into which the total was typed', () => {
      // 66.660 − 2.800 = 63.860, up 3 %; 66.660 would be up 7,5 %.
      const findings = phones('66660', '2800', '66660');
      findingsEqual(findings, ['parts-differ-from-total A VT012 D7;D5;D6 63860']);
      assert.deepEqual(
        findings[0]?.repair?.values.map(({ source, value }) => [source.cell, value]),
        [['D7', '63860']],
      );
    });

    it('leaves the parts alone where the total is what they add to without one of them', () => {
      // 900 + 60 + 40 = 1.000; the 60 were left out. 840 would be just last year's.
      const row = (current: string, prior: string) => ({ current, prior });
      findingsEqual(
        check({
          CN040: row('940', '938'),
          CN041: row('900', '840'),
          CN042: row('60', '58'),
          CN043: row('40', '40'),
        }),
        ['parts-differ-from-total A CN040 D5;D6;D7;D8 1000'],
      );
    });

    it('leaves the part alone beside which somebody worked out its change', () => {
      // 66.660 − 62.000 = 4.660; the total left out the 2.800.
      const row = { current: '66660', prior: '62000', stated: ['difference 4660'] };
      const sheet = {
        VT010: { current: '66660', prior: '65000' },
        VT011: { current: '2800', prior: '3000' },
        VT012: row,
      };
      findingsEqual(check(sheet), ['parts-differ-from-total A VT010 D5;D6;D7 69460']);
    });

    it('leaves the part alone where the peers show that it was typed as the total', () => {
      // 63.860 is up 3 % as the peers are; 63.860 − 2.800 = 61.060 would be down 1,5 %.
      findingsEqual(phones('63860', '2800', '63860'), [
        'parts-differ-from-total A VT010 D5;D6;D7 66660',
      ]);
    });

    it('proposes nothing where nobody tells which of the two was typed twice', () => {
      const findings = phones('66660', '2800', '66660', ['B', 'C']);
      findingsEqual(findings, ['parts-differ-from-total A VT010 D5;D6;D7']);
      assert.ok(
        sentenceOf(findings[0]?.message ?? assert.fail(), 'vi').includes('63.860'),
        'names what the total leaves',
      );
    });

    it('proposes nothing for a part that was nothing last year, whatever its peers did', () => {
      const findings = phones('66660', '2800', '66660', ['B', 'C', 'D'], ['3000', '3000', '0']);
      findingsEqual(findings, [
        'parts-differ-from-total A VT010 D5;D6;D7',
        'growth-out-of-bounds A VT012 D7',
      ]);
    });

    it('repairs the one part that the total brings nearer to last year', () => {
      // 63.860 with two digits exchanged; last year 62.000. The total is as near as it was.
      findingsEqual(phones('66660', '2800', '68360'), [
        'parts-differ-from-total A VT012 D7;D5;D6 63860',
      ]);
    });

    it('repairs the total that stayed as it was where the part grew as its peers did', () => {
      // Mobile up 10 % everywhere, 62.000 to 68.200 here; last year's total stands beside 68.200 + 2.850.
      const grown = {
        VT011: { current: '3800', prior: '4000' },
        VT012: { current: '110000', prior: '100000' },
      };
      const findings = checkAnswers(
        aCollectedYear({
          indicators: INDICATORS,
          units: ['A', 'B', 'C', 'D'].map((code) => aUnit(code)),
          sheets: {
            A: {
              VT010: { current: '65000', prior: '65000' },
              VT011: { current: '2850', prior: '3000' },
              VT012: { current: '68200', prior: '62000' },
            },
            B: grown,
            C: grown,
            D: grown,
          },
        }),
      );
      findingsEqual(findings, ['parts-differ-from-total A VT010 D5;D6;D7 71050']);
    });

    it('repairs the one part that left last year while all else stayed near', () => {
      // 66.660 − 2.800 = 63.860; 36.860 has two digits exchanged.
      findingsEqual(phones('66660', '2800', '36860'), [
        'parts-differ-from-total A VT012 D7;D5;D6 63860',
      ]);
    });
  });

  describe('in the column of last year', () => {
    const phones = (total: string, fixed: string, mobile: string): Record<string, Row> => ({
      VT010: { current: '100000', prior: total },
      VT011: { current: '3000', prior: fixed },
      VT012: { current: '97000', prior: mobile },
    });

    it('names a total that is not the sum of its parts, and repairs nothing', () => {
      // 3.200 + 95.100 = 98.300.
      const findings = check(phones('100300', '3200', '95100'));
      findingsEqual(findings, ['parts-differ-from-total A VT010 C5;C6;C7 98300']);
      assert.deepEqual([findings[0]?.year, findings[0]?.repair], [2021, undefined]);
      findingsEqual(check(phones('98300', '3200', '95100')), []);
    });

    it('names a rate that is not numerator over denominator', () => {
      // 660 of 1,000 is 66 %.
      const rates = (rate: string): Record<string, Row> => ({
        CDS050: { current: '1100', prior: '1000' },
        CDS051: { current: '770', prior: '660' },
        CDS052: { current: '70', prior: rate },
      });
      findingsEqual(check(rates('73')), ['parts-differ-from-total A CDS052 C7;C6;C5 66']);
      findingsEqual(check(rates('66')), []);
    });

    it('is silent where a part lacks, or differs from what was published', () => {
      findingsEqual(
        check({ ...phones('100300', '3200', '95100'), VT011: { current: '3000' } }),
        [],
      );
      const known = [published('A', 'VT012', '97100')];
      findingsEqual(check(phones('100300', '3200', '95100'), known), [
        'prior-differs-from-published A VT012 C7 97100',
      ]);
    });
  });

  it('names the total, its parts and their sum', () => {
    const findings = check(counts('101000', '3000', '97000'));
    findingsEqual(findings, ['parts-differ-from-total A VT010 D5;D6;D7 100000']);
    assert.equal(findings[0]?.severity, 'warning');
    assert.deepEqual(findings[0]?.message, {
      code: 'parts-differ-from-total',
      arguments: {
        indicator: {
          code: 'VT010',
          vi: 'Chỉ tiêu VT010',
          en: 'Indicator VT010',
          unit: 'thuê bao',
        },
        cell: 'D5;D6;D7',
        total: '101000',
        sum: '100000',
        parts: ['VT011', 'VT012'],
      },
    });
  });

  it('takes counts exactly', () => {
    findingsEqual(check(counts('100001', '3000', '97000')), [
      'parts-differ-from-total A VT010 D5;D6;D7 100000',
    ]);
  });

  it('adds nothing for "-" and "x"', () => {
    findingsEqual(check(counts('97000', '-', '97000')), []);
    findingsEqual(check(counts('97000', 'x', '97000')), []);
  });

  // statistics M8: n parts and their total, all rounded to u, differ by at most (n + 1)/2 · u.
  const TOLERANCE: readonly (readonly [string, Record<string, Row>, boolean])[] = [
    ['accepts thirds', amounts(of('100.0'), of('33.3'), of('33.3'), of('33.3')), true],
    [
      'accepts 2 units with three parts',
      amounts(of('100.2'), of('33.3'), of('33.3'), of('33.4')),
      true,
    ],
    [
      'refuses 3 units with three parts',
      amounts(of('100.3'), of('33.3'), of('33.3'), of('33.4')),
      false,
    ],
    [
      'accepts -2 units with three parts',
      amounts(of('99.8'), of('33.3'), of('33.3'), of('33.4')),
      true,
    ],
    [
      'refuses -3 units with three parts',
      amounts(of('99.7'), of('33.3'), of('33.3'), of('33.4')),
      false,
    ],
    [
      'accepts one unit when one of three parts is "-"',
      amounts(of('66.7'), of('33.3'), of('33.3'), of('-')),
      true,
    ],
    [
      'refuses two units when one of three parts is "-"',
      amounts(of('66.8'), of('33.3'), of('33.3'), of('-')),
      false,
    ],
    [
      'accepts a total in tỷ over parts in triệu',
      amounts(of('742.67'), inMillions('700.123'), inMillions('40.001'), inMillions('2.544')),
      true,
    ],
    [
      'refuses more than the rounding of tỷ over triệu',
      amounts(of('742.68'), inMillions('700.123'), inMillions('40.001'), inMillions('2.544')),
      false,
    ],
    [
      'accepts a total rounded to whole tỷ',
      amounts(of('52'), of('30.2'), of('12.1'), of('9.8')),
      true,
    ],
    [
      'takes whole tỷ among tenths for trailing zeros',
      amounts(of('52.4'), of('30'), of('12.1'), of('9.8')),
      false,
    ],
  ];
  for (const [name, sheet, isAccepted] of TOLERANCE) {
    it(name, () => {
      assert.equal(check(sheet).length, isAccepted ? 0 : 1);
    });
  }

  it('takes a derived part as the unit states it, else from its own parts', () => {
    const parts = { CN041: of('100'), CN042: of('20'), CN043: of('5'), VT100: of('700') };
    findingsEqual(check({ TH070: of('825'), ...parts }), []);
    findingsEqual(check({ TH070: of('835'), CN040: of('125'), ...parts }), [
      'parts-differ-from-total A TH070 D5;D6;D10 825',
    ]);
  });

  const SILENT: readonly (readonly [string, Record<string, Row>])[] = [
    ['is silent when the total is blank', counts('', '3000', '97000')],
    [
      'is silent when a part was withheld while reading',
      { VT010: of('101000'), VT011: { withheld: true }, VT012: of('97000') },
    ],
  ];
  for (const [name, sheet] of SILENT) it(name, () => findingsEqual(check(sheet), []));

  it('does not repeat an error of a part', () => {
    const sheet = {
      VT010: { current: '100000', prior: '99000' },
      VT011: { current: '3000000', prior: '3100' },
      VT012: { current: '97000', prior: '95900' },
    };
    findingsEqual(check(sheet), ['unit-slip A VT011 D6 3000']);
  });
});

describe('parts-differ-from-total for a stated ratio', () => {
  function dossiers(rate: Row, online: Row, all: Row): Record<string, Row> {
    return { CDS052: rate, CDS051: online, CDS050: all };
  }

  it('is proposed as finely as it was written, but not as a mark that moved would have it', () => {
    const proposed = (rate: string) =>
      check(dossiers(of(rate), of('4001'), of('5877'))).map(({ proposal }) => proposal);
    // 4.001 / 5.877 = 68,079 %; the catalogue writes one decimal.
    assert.deepEqual(proposed('70.2'), ['68.1']);
    assert.deepEqual(proposed('70.25'), ['68.08']);
    assert.deepEqual(proposed('6.81'), ['68.1']);
  });

  it('names the ratio and both counts', () => {
    const findings = check(dossiers(of('57.4'), of('75432'), of('100000')));
    findingsEqual(findings, ['parts-differ-from-total A CDS052 D5;D6;D7 75.4']);
    assert.equal(findings[0]?.message.code, 'parts-differ-from-total/ratio');
  });

  // 75.432%: one unit of the last digit, rounded or cut off.
  const CASES: readonly (readonly [string, Row, Row, Row, boolean])[] = [
    ['accepts the rounded ratio', of('75.4'), of('75432'), of('100000'), true],
    ['accepts a ratio cut off', of('75.4'), of('75499'), of('100000'), true],
    ['refuses two units of the last digit', of('75.2'), of('75432'), of('100000'), false],
    ['accepts whole per cent', of('75'), of('75432'), of('100000'), true],
    ['refuses a fraction written for per cent', of('0.75'), of('75432'), of('100000'), false],
    [
      'accepts what a numerator in nghìn can have been',
      of('75.43'),
      { current: '75400', precision: '100', measure: 'nghìn hồ sơ' },
      of('100000'),
      true,
    ],
    ['is silent without dossiers', of('0'), of('0'), of('0'), true],
    ['is silent without a denominator', of('75.4'), of('75432'), of(''), true],
  ];
  for (const [name, rate, online, all, isAccepted] of CASES) {
    it(name, () => assert.equal(check(dossiers(rate, online, all)).length, isAccepted ? 0 : 1));
  }
});

function of(current: string): Row {
  return { current };
}

/** A figure filed in triệu đồng with whole millions. */
function inMillions(current: string): Row {
  return { current, precision: '0.001', measure: 'triệu đồng' };
}
