import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { compareTotal } from '#core/report/comparison';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, anIndicator, aTotal, settings } from './sentences/aCompilation';

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

/** Tenth the year before, eighth now; the ratings of 2023 were among 63 provinces, those of 2025 among 34. */
describe('a rank beside last year’s', () => {
  function cellOf(year: number) {
    const cell = (column: number, value: number) => {
      return { sheet: 'S', row: 1, column, value: rational(value) };
    };
    const pair = { prior: cell(1, 10), current: cell(2, 8) };
    return compareTotal('S', RANK, rankOf(year), settings(), pair);
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
