import assert from 'node:assert/strict';
import type { BoundaryChange } from '#core/catalogue/reportingUnit';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { ONE, rational, sum, ZERO } from '#core/numbers/rational';
import { earlierFigures } from '#core/report/priors/earlierFigures';
import { aDistrict, aKnownFigure, anIndicator } from '../sentences/aCompilation';

const sumOf = (code: string, kind: 'ENT_POST' | 'ENT_TEL' | 'ENT_PRINT') =>
  anIndicator({ code, aggregation: { form: 'sum' }, reportedBy: [kind] });

const PARTS = ['BC110', 'VT100', 'XBI030'];
const INDICATORS = [
  anIndicator({ code: 'TH070', aggregation: { form: 'derived_sum', parts: PARTS } }),
  sumOf('BC110', 'ENT_POST'),
  sumOf('VT100', 'ENT_TEL'),
  sumOf('XBI030', 'ENT_PRINT'),
];

/** The sum of a province with a post and a telecom enterprise, and of what else is said to be there. */
function sectorIn2023(more: {
  readonly known?: readonly KnownFigure[];
  readonly printer?: boolean;
}): string | undefined {
  const known = [
    { ...aKnownFigure('BC110', 2023, '300'), unit: 'BC-A' },
    { ...aKnownFigure('VT100', 2023, '450'), unit: 'VT-A' },
    ...(more.known ?? []),
  ];
  const units = [
    { ...aDistrict('BC-A', 'Bưu chính A'), kind: 'ENT_POST' as const },
    { ...aDistrict('VT-A', 'Viễn thông A'), kind: 'ENT_TEL' as const },
    ...(more.printer ? [{ ...aDistrict('IN-A', 'Nhà in A'), kind: 'ENT_PRINT' as const }] : []),
  ];
  const figures = earlierFigures(
    {
      book: { units, boundaries: [], year: 2025 },
      indicator: (code) => INDICATORS.find((one) => one.code === code),
      known: (unit, code, year) =>
        known.filter((one) => one.unit === unit && one.indicator === code && one.year === year),
      hasFigures: (code) => known.some((one) => one.indicator === code),
    },
    'TH070',
    2023,
  );
  return figures && toDecimalText(sum(figures.map(({ figure }) => numberOf(figure) ?? ZERO)));
}

describe('the figure of a year before last', () => {
  it('waits for no part that nobody owes and of which nothing was ever known', () => {
    assert.equal(sectorIn2023({}), '750');
  });

  it('is none where a unit that is asked for a part has not said it', () => {
    assert.equal(sectorIn2023({ printer: true }), undefined);
  });

  it('is none where a part is known of another year, which its sum then has and this would lack', () => {
    assert.equal(sectorIn2023({ known: [aKnownFigure('XBI030', 2024, '20')] }), undefined);
  });

  it('has the part where the province’s own figure of it is known', () => {
    assert.equal(sectorIn2023({ known: [aKnownFigure('XBI030', 2023, '20')] }), '770');
  });
});

describe('the figure of a year before last of a province that was merged since', () => {
  const department = (code: string, validFrom: string, validTo: string) => ({
    ...aDistrict(code, code),
    kind: 'DEPT' as const,
    validFrom,
    validTo,
  });
  const OLD = [department('CU-1', '', '2025-06-30'), department('CU-2', '', '2025-06-30')];
  const COMPANIES = ['VT-1', 'VT-2'].map((code) => ({
    ...aDistrict(code, code),
    kind: 'ENT_TEL' as const,
  }));
  const UNITS = [...OLD, department('MOI', '2025-07-01', ''), ...COMPANIES];
  const moved = (fromUnit: string, changes: Partial<BoundaryChange> = {}): BoundaryChange => ({
    ...{ fromUnit, toUnit: 'MOI', weight: ONE, basis: '', act: 'NQ', effective: '2025-07-01' },
    ...changes,
  });
  const MERGED = [moved('CU-1'), moved('CU-2')];
  const POPULATION = anIndicator({
    code: 'TH010',
    aggregation: { form: 'sum' },
    reportedBy: ['GSO'],
  });
  const FIRMS = anIndicator({
    code: 'BC010',
    aggregation: { form: 'distinct_count' },
    reportedBy: ['DEPT'],
  });

  const of = (unit: string, code: string, value: string, year = 2024): KnownFigure => ({
    ...aKnownFigure(code, year, value),
    unit,
  });

  function figureOf(
    code: string,
    known: readonly KnownFigure[],
    { boundaries = MERGED, year = 2024 } = {},
  ): string | undefined {
    const indicators = [POPULATION, FIRMS, sumOf('VT100', 'ENT_TEL')];
    const figures = earlierFigures(
      {
        book: { units: UNITS, boundaries, year: 2026 },
        indicator: (asked) => indicators.find((one) => one.code === asked),
        known: (unit, asked, at) =>
          known.filter((one) => one.unit === unit && one.indicator === asked && one.year === at),
        hasFigures: (asked) => known.some((one) => one.indicator === asked),
      },
      code,
      year,
    );
    return figures && toDecimalText(sum(figures.map(({ figure }) => numberOf(figure) ?? ZERO)));
  }

  it('is not what an old province of the same name published', () => {
    assert.equal(figureOf('VT100', [of('', 'VT100', '100')]), undefined);
    assert.equal(figureOf('VT100', [of('', 'VT100', '90', 2019)], { year: 2019 }), undefined);
    assert.equal(figureOf('BC010', [of('', 'BC010', '12')]), undefined);
  });

  it('is the sum of the units, who are the same on both maps', () => {
    const known = [of('', 'VT100', '100'), of('VT-1', 'VT100', '210'), of('VT-2', 'VT100', '105')];
    assert.equal(figureOf('VT100', known), '315');
  });

  it('is that of the old departments together, where an authority’s figures add up', () => {
    const known = [of('', 'TH010', '15'), of('CU-1', 'TH010', '19'), of('CU-2', 'TH010', '15')];
    assert.equal(figureOf('TH010', known), '34');
    assert.equal(figureOf('TH010', known.slice(0, 2)), undefined);
    const counts = [of('CU-1', 'BC010', '7'), of('CU-2', 'BC010', '12')];
    assert.equal(figureOf('BC010', counts), undefined);
  });

  it('is not made of parts of old departments', () => {
    const boundaries = [moved('CU-1', { weight: rational(1, 2) }), moved('CU-2')];
    const known = [of('CU-1', 'TH010', '19'), of('CU-2', 'TH010', '15')];
    assert.equal(figureOf('TH010', known, { boundaries }), undefined);
  });

  it('is the province’s own from the year of the merger on', () => {
    assert.equal(figureOf('VT100', [of('', 'VT100', '325', 2025)], { year: 2025 }), '325');
  });

  it('is the province’s own where units below it were merged, or the merger is still to come', () => {
    const own = [of('', 'VT100', '100')];
    const below = [moved('VT-1', { toUnit: 'VT-2' })];
    assert.equal(figureOf('VT100', own, { boundaries: below }), '100');
    const later = MERGED.map((one) => ({ ...one, effective: '2027-01-01' }));
    assert.equal(figureOf('VT100', own, { boundaries: later }), '100');
  });
});
