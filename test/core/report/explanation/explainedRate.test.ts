import assert from 'node:assert/strict';
import { compileYearEnd } from '#core/compileYearEnd';
import { explainedFigure } from '#core/report/explanation/explainedFigure';
import { explanationLines } from '#core/report/explanation/explanationLines';
import { chartedFigure } from '#taskpane/thread/chartedFigure';
import { anIndicator, aUnit, percentOf, published, share } from '../../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';

const RATE = share('CDS052', percentOf('CDS051', 'CDS050'));
const MOBILE = anIndicator('VT012');
const PEOPLE = anIndicator('TH010', {
  nameVi: 'Dân số',
  nameEn: 'Population',
  unit: 'người',
  reportedBy: ['DEPT'],
});
const DENSITY = {
  ...share('VT030', percentOf('VT012', 'TH010')),
  unit: 'thuê bao/100 dân',
  decimals: 2,
};

/** [last year, this year] by indicator and unit. */
function compilationOf(
  years: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>,
) {
  const entries = Object.entries(years);
  const units = [...new Set(entries.flatMap(([, byUnit]) => Object.keys(byUnit)))];
  const book = aBook({
    indicators: [anIndicator('CDS051'), anIndicator('CDS050'), RATE, MOBILE, PEOPLE, DENSITY],
    units: units.map((code) => aUnit(code, { kind: code === 'SO' ? 'DEPT' : 'ENT_TEL' })),
    knownFigures: entries.flatMap(([code, byUnit]) =>
      Object.entries(byUnit).map(([unit, [before]]) =>
        published(unit, code, String(before), {
          source: { file: 'figures.csv', sheet: '', cell: `${unit}-${code}` },
        }),
      ),
    ),
  });
  const submissions = units.map((unit) => {
    const sent = entries.flatMap(([code, byUnit], place) => {
      const now = byUnit[unit]?.[1];
      const source = { file: `${unit}.xlsx`, sheet: 'Biểu', cell: `D${place + 5}` };
      return now === undefined ? [] : [observed(unit, code, String(now), { source })];
    });
    return aSubmission(unit, `${unit}.xlsx`, { observations: sent });
  });
  return compileYearEnd(book, readingsOf(...submissions), []);
}

/** statistics.md M5: 700/1000 and 120/400, then 780/1000 and 200/500. */
const PAIRS = compilationOf({
  CDS051: { A: [700, 780], B: [120, 200] },
  CDS050: { A: [1000, 1000], B: [400, 500] },
});

describe('an explained rate', () => {
  it('says what the units’ own rates and their weights have changed, which adds', () => {
    const told = explanationLines(
      explainedFigure(PAIRS, { indicator: RATE, unit: undefined }, 'vi'),
      'vi',
    );
    // 5.524 + 3.095 and −0.574 − 1.283, of 6.762: what is left of the floors 5.52, 3.09, −0.58 and −1.29 goes to both weights.
    assert.deepEqual(
      told.filter((line) => /^Phân tích|đóng góp/.test(line)),
      [
        'Phân tích thay đổi: tỷ lệ của từng đơn vị +8,61; cơ cấu giữa các đơn vị -1,85; cộng +6,76 điểm phần trăm',
        '  A Viễn thông A: 78,0 (năm 2021: 70,0); đóng góp +4,95 điểm phần trăm (tỷ lệ của đơn vị +5,52, cơ cấu -0,57)',
        '  B Viễn thông B: 40,0 (năm 2021: 30,0); đóng góp +1,81 điểm phần trăm (tỷ lệ của đơn vị +3,09, cơ cấu -1,28)',
      ],
    );
    assert.ok(told.includes('Đóng góp vào thay đổi của tỷ lệ (điểm phần trăm):'));
    assert.ok(told.some((line) => /^ {2}A +│█+ \+4,95$/.test(line)));
  });

  it('says in English, too, that every unit rose while the whole fell', () => {
    const weights = compilationOf({
      CDS051: { A: [90, 95], B: [10, 60] },
      CDS050: { A: [100, 100], B: [100, 400] },
    });
    const told = explanationLines(
      explainedFigure(weights, { indicator: RATE, unit: undefined }, 'en'),
      'en',
    );
    assert.ok(
      told.some((line) =>
        /own rates \+5\.00; their weights -24\.00; together -19\.00 percentage points; mind: /.test(
          line,
        ),
      ),
      told.join('\n'),
    );
  });

  it('leads from a density to what each unit brings, its cells, and what the people do', () => {
    const density = compilationOf({
      VT012: { A: [500, 600], B: [300, 300] },
      TH010: { SO: [1000, 1250] },
    });
    const figure = chartedFigure(density, { indicator: DENSITY, unit: undefined }, 'vi');
    // 80 → 72: 9 of A, nothing of B, −17 of the people.
    assert.deepEqual(
      figure.shares.map(({ name, contribution, sources }) => [
        name,
        contribution?.points,
        sources[0]?.cell,
      ]),
      [
        ['Mẫu số: Dân số', '-17,00', undefined],
        ['Viễn thông A', '+9,00', 'D5'],
        ['Viễn thông B', '0,00', 'D5'],
      ],
    );
    assert.equal(figure.chart?.by, 'rate');
    assert.deepEqual(
      figure.sources.map(({ file }) => file),
      ['SO.xlsx', 'figures.csv'],
    );
  });
});
