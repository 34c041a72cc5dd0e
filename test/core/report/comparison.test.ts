import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { compareTotal, type Comparison } from '#core/report/comparison';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { reportContext } from '#core/report/reportContext';
import { NO_CELLS } from './noCells';
import { aCompilation, anIndicator, aTotal } from './sentences/aCompilation';

const RANK = anIndicator({
  code: 'CDS151',
  nameVi: 'Xếp hạng DTI cấp tỉnh',
  unit: 'hạng',
  nature: 'rank',
  growthForm: 'rank_change',
  aggregation: { form: 'not_additive' },
  showsPlan: false,
});

function rankOf(year: number) {
  return aTotal('8', '10', { indicator: 'CDS151', year, source: 'register' });
}

function cell(column: number, value: number) {
  return { sheet: 'S', row: 1, column, value: rational(value) };
}

/** Tenth the year before, eighth now; the ratings of 2023 were among 63 provinces, those of 2025 among 34. */
describe('a rank beside last year’s', () => {
  function cellOf(year: number) {
    const pair = { prior: cell(1, 10), current: cell(2, 8) };
    const compilation = aCompilation({ indicators: [RANK], totals: [rankOf(year)], year });
    return compareTotal('S', reportContext(compilation, NO_CELLS), RANK, pair);
  }

  it('is compared in tables where both years ranked 63 provinces', () => {
    assert.equal(cellOf(2023).content.kind, 'formula');
  });

  it('is "x" with the reason where the field has changed', () => {
    for (const year of [2025, 2026]) {
      const { content, note } = cellOf(year);
      assert.deepEqual(content, { kind: 'text', text: 'x' });
      assert.match(note, /không so sánh thứ hạng/);
    }
  });

  it('is judged in a draft only where the field is the same', () => {
    const verdictOf = (year: number) => {
      const compilation = aCompilation({ indicators: [RANK], totals: [rankOf(year)], year });
      const text = `Xếp hạng DTI cấp tỉnh năm ${year - 1} đứng thứ 8, tăng 2 bậc so với năm ${year - 2}.`;
      const verdicts = verifyDraft([{ line: 1, text }], compilation);
      return verdicts.find((one) => one.text.includes('bậc'))?.verdict;
    };
    assert.deepEqual([verdictOf(2023), verdictOf(2025)], ['agree', 'not-found']);
  });
});

describe('a difference beside last year’s', () => {
  const notedIn = (unit: string, prior = '125.18') => {
    const density = anIndicator({ unit, nature: 'ratio', growthForm: 'abs_change', decimals: 2 });
    const totals = [aTotal('126.8', prior)];
    const context = reportContext(aCompilation({ indicators: [density], totals }), NO_CELLS);
    const pair = { prior: cell(1, 125), current: cell(2, 127) };
    const { numberFormat, note } = compareTotal('S', context, density, pair);
    return [numberFormat, note];
  };

  it('has its measure in the cell, or beside it where the measure is too long for the column', () => {
    assert.deepEqual(notedIn('trạm'), ['+#,##0.00" trạm";-#,##0.00" trạm";#,##0.00" trạm"', '']);
    assert.deepEqual(notedIn('thuê bao/100 dân'), [
      '+#,##0.00;-#,##0.00;#,##0.00',
      'mức tăng, giảm tính bằng thuê bao/100 dân',
    ]);
  });
});

describe('a count tied to places beside last year’s', () => {
  const STATIONS = anIndicator({ code: 'TCS020', boundarySensitive: true });
  const PLACE = { name: 'A', aliases: [], parent: '', validFrom: '', validTo: '' };

  function cellWhere(kind: 'COMMUNE' | 'ENT_TEL', code = 'TCS020'): Comparison {
    const moved = [{ unit: 'X', value: rational(307), shares: [] }];
    const totals = [aTotal('97', '307', { indicator: code, priorBasis: 'restated', moved })];
    const indicator = { ...STATIONS, code, boundarySensitive: code === 'TCS020' };
    const units = [{ ...PLACE, code: 'X', kind }];
    const compilation = aCompilation({ indicators: [indicator], totals, units });
    const pair = { prior: cell(1, 307), current: cell(2, 97) };
    return compareTotal('S', reportContext(compilation, NO_CELLS), indicator, pair);
  }

  it('is "x" with the reason where communes came together, as its sentence refuses the rate', () => {
    const { content, note } = cellWhere('COMMUNE');
    assert.deepEqual(content, { kind: 'text', text: 'x' });
    assert.match(note, /đơn vị hành chính đã thay đổi: không so sánh/);
  });

  it('is compared where only enterprises came together, and so is what no place is counted in', () => {
    assert.equal(cellWhere('ENT_TEL').content.kind, 'formula');
    assert.equal(cellWhere('COMMUNE', 'VT012').content.kind, 'formula');
  });
});
