import assert from 'node:assert/strict';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { sum, ZERO } from '#core/numbers/rational';
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
      units,
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
