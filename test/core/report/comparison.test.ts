import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { compareTotal } from '#core/report/comparison';
import type { Comparison } from '#core/report/comparisonCell';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { reportContext } from '#core/report/reportContext';
import { decimalsShowing } from '#core/report/frame/numberFormats';
import { valueOf } from '#core/report/frame/shownContent';
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

  it('needs no reason where there is no rank to compare', () => {
    const pair = { prior: cell(1, 10), current: { ...cell(2, 8), value: '…' } };
    const none = aTotal('', '10', { indicator: RANK.code, year: 2026 });
    const context = reportContext(
      aCompilation({ indicators: [RANK], totals: [none], year: 2026 }),
      NO_CELLS,
    );
    const { content, note } = compareTotal('S', context, RANK, pair);
    assert.deepEqual([content, note], [{ kind: 'text', text: '…' }, '']);
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

describe('a level or a difference less than half of the last decimal', () => {
  it('is shown with as many more decimals as it takes', () => {
    // 7 and 6 million đồng in tỷ: two decimals would print both as 0,01, and their difference as 0,00.
    const money = anIndicator({ unit: 'tỷ đồng', decimals: 2, growthForm: 'abs_change' });
    const totals = [aTotal('0.007', '0.006')];
    const context = reportContext(aCompilation({ indicators: [money], totals }), NO_CELLS);
    const pair = {
      prior: { ...cell(1, 0), value: rational(6, 1000) },
      current: { ...cell(2, 0), value: rational(7, 1000) },
    };
    const { levelDecimals, content } = compareTotal('S', context, money, pair);
    assert.equal(levelDecimals, 3);
    assert.deepEqual(valueOf(content), rational(1, 1000));
  });

  it('stays as it is where it is zero, or none', () => {
    assert.equal(decimalsShowing(2, [rational(0), '…', undefined, rational(5, 1000)]), 2);
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
