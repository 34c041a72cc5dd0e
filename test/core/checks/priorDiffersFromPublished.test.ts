import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { NONE } from '#core/numbers/figure';
import {
  YEAR,
  aCollectedYear,
  aUnit,
  anIndicator,
  boundary,
  derivedSum,
  money,
  published,
  type Row,
} from './aCollectedYear';
import { findingsEqual } from './findingsEqual';

const INDICATORS = [
  money('VT100'),
  anIndicator('VT012'),
  anIndicator('BC010', {
    unit: 'đơn vị',
    aggregation: { form: 'distinct_count' },
    reportedBy: ['DEPT'],
  }),
];
const UNITS = [aUnit('A'), aUnit('SO', { kind: 'DEPT', name: 'Sở' })];

function check(sheet: Record<string, Row>, known: readonly KnownFigure[], unit = 'A') {
  return checkAnswers(
    aCollectedYear({ indicators: INDICATORS, units: UNITS, sheets: { [unit]: sheet }, known }),
  );
}

function revenue(prior: string, more: Row = {}): Record<string, Row> {
  return { VT100: { prior, ...more } };
}

describe('prior-differs-from-published', () => {
  it('names the year before, both numbers, and proposes the published one', () => {
    const findings = check(revenue('689'), [published('A', 'VT100', '698')]);
    findingsEqual(findings, ['prior-differs-from-published A VT100 C5 698']);
    assert.equal(findings[0]?.year, YEAR - 1);
    assert.equal(findings[0]?.severity, 'warning');
    const {
      submitted,
      published: known,
      year,
    } = findings[0]?.message.arguments as {
      submitted: string;
      published: string;
      year: number;
    };
    assert.deepEqual([submitted, known, year], ['689', '698', YEAR - 1]);
  });

  const FIRES: readonly (readonly [string, Record<string, Row>, KnownFigure])[] = [
    ['takes counts exactly', { VT012: { prior: '97001' } }, published('A', 'VT012', '97000')],
    [
      'takes an amount published in whole tỷ for exact to its decimals',
      revenue('698.30'),
      published('A', 'VT100', '698'),
    ],
    [
      'refuses one unit of the last digit in the same measure',
      revenue('742.68'),
      published('A', 'VT100', '742.67'),
    ],
    [
      'refuses what the rounding of triệu to tỷ does not explain',
      revenue('742.676', { measure: 'triệu đồng', precision: '0.001' }),
      published('A', 'VT100', '742.67'),
    ],
    [
      'compares a number with a published none',
      { VT012: { prior: '120' } },
      published('A', 'VT012', '0', { figure: NONE }),
    ],
  ];
  for (const [name, sheet, known] of FIRES) {
    it(name, () => assert.equal(check(sheet, [known]).length, 1));
  }

  const SILENT: readonly (readonly [string, Record<string, Row>, KnownFigure])[] = [
    ['accepts the published figure', revenue('698.00'), published('A', 'VT100', '698')],
    [
      'accepts triệu that round to the published tỷ',
      revenue('742.668', { measure: 'triệu đồng', precision: '0.001' }),
      published('A', 'VT100', '742.67'),
    ],
    ['accepts whole tỷ rounded', revenue('743'), published('A', 'VT100', '742.67')],
    [
      'accepts a count that rounds to published nghìn',
      { VT012: { prior: '1849600' } },
      published('A', 'VT012', '1850000', { measure: 'nghìn thuê bao' }),
    ],
    ['accepts "-" for a published 0', { VT012: { prior: '-' } }, published('A', 'VT012', '0')],
    ['says nothing of "…"', { VT012: { prior: '…' } }, published('A', 'VT012', '12')],
    ['says nothing of another unit’s figure', revenue('689'), published('B', 'VT100', '698')],
    [
      'says nothing of another year’s figure',
      revenue('689'),
      published('A', 'VT100', '698', { year: YEAR - 2 }),
    ],
    ['says nothing without a published number', revenue('689'), published('A', 'VT100', '…')],
  ];
  for (const [name, sheet, known] of SILENT) {
    it(name, () => findingsEqual(check(sheet, [known]), []));
  }

  it('holds it against the final figure before the provisional', () => {
    const known = [
      published('A', 'VT100', '698'),
      published('A', 'VT100', '701', { status: 'P' }),
      published('A', 'VT100', '705', { status: 'E' }),
    ];
    findingsEqual(check(revenue('701'), known), ['prior-differs-from-published A VT100 C5 698']);
  });

  it('holds it against the later of two final figures', () => {
    const known = [published('A', 'VT100', '698'), published('A', 'VT100', '699')];
    findingsEqual(check(revenue('698'), known), ['prior-differs-from-published A VT100 C5 699']);
  });

  it('holds the department’s own figures against the province’s', () => {
    findingsEqual(check({ BC010: { prior: '14' } }, [published('', 'BC010', '15')], 'SO'), [
      'prior-differs-from-published SO BC010 C5 15',
    ]);
  });

  describe('of a total of which the unit states the parts alone', () => {
    const parts = (fixed: string, mobile: string) => ({
      VT011: { current: '100', prior: fixed },
      VT012: { current: '1080', prior: mobile },
    });
    const phones = (sheet: Record<string, Row>, ...known: readonly KnownFigure[]) =>
      checkAnswers(
        aCollectedYear({
          indicators: [
            derivedSum('VT010', 'VT011', 'VT012'),
            anIndicator('VT011'),
            anIndicator('VT012'),
          ],
          units: UNITS,
          sheets: { A: sheet },
          known,
        }),
      ).filter(({ rule }) => rule === 'prior-differs-from-published');

    it('holds their sum against what was published of the total', () => {
      const [finding, ...more] = phones(parts('90', '1000'), published('A', 'VT010', '1095'));
      assert.deepEqual(more, []);
      assert.equal(finding?.indicator, 'VT010');
      assert.equal(finding.proposal, '1095');
      assert.equal(finding.source.cell.split(';').length, 2);
    });

    it('says nothing where they make it, where one is lacking, or where they were published too', () => {
      const total = published('A', 'VT010', '1095');
      findingsEqual(phones(parts('95', '1000'), total), []);
      findingsEqual(phones(parts('…', '1000'), total), []);
      findingsEqual(phones(parts('90', '1000'), total, published('A', 'VT011', '90')), []);
      findingsEqual(phones(parts('90', '1000'), published('', 'VT010', '1095')), []);
    });
  });

  it('says nothing of a unit whose territory changed', () => {
    const year = aCollectedYear({
      indicators: INDICATORS,
      units: [...UNITS, aUnit('B')],
      sheets: { A: revenue('900') },
      known: [published('A', 'VT100', '698'), published('B', 'VT100', '202')],
      boundaries: [boundary('B', 'A')],
    });
    findingsEqual(checkAnswers(year), []);
  });
});

describe('the last year of a unit that was made of others', () => {
  // Xã X had 2,043 households and 3,209 dossiers, Xã Y 1,671 and 2,950; their ward has both.
  const WARD = [
    aUnit('P', { kind: 'COMMUNE', name: 'Phường P', validFrom: `${YEAR}-07-01` }),
    ...['X', 'Y'].map((code) =>
      aUnit(code, { kind: 'COMMUNE', name: `Xã ${code}`, validTo: `${YEAR}-06-30` }),
    ),
  ];
  const stating = (households: string, dossiers: string) =>
    checkAnswers(
      aCollectedYear({
        indicators: ['TH020', 'CDS050'].map((code) =>
          anIndicator(code, { reportedBy: ['COMMUNE'] }),
        ),
        units: WARD,
        sheets: {
          P: {
            TH020: { current: '3780', prior: households },
            CDS050: { current: '6412', prior: dossiers },
          },
        },
        known: [
          published('X', 'TH020', '2043'),
          published('X', 'CDS050', '3209'),
          published('Y', 'TH020', '1671'),
          published('Y', 'CDS050', '2950'),
        ],
        boundaries: [boundary('X', 'P'), boundary('Y', 'P')],
      }),
    );

  it('is told where its column holds the figures of one of them alone', () => {
    const findings = stating('2043', '3209');
    findingsEqual(findings, ['prior-differs-from-published P · C5;C6']);
    assert.equal(findings[0]?.year, YEAR - 1);
  });

  it('is nothing where it holds both together, or figures of nobody', () => {
    assert.deepEqual(stating('3714', '6159'), []);
    assert.deepEqual(stating('3700', '6100'), []);
    assert.deepEqual(stating('2043', '6159'), []);
  });
});
