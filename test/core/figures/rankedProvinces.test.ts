import assert from 'node:assert/strict';
import { hasNewScale, isRankedAlike, rankedProvinces } from '#core/figures/rankedProvinces';

describe('a place among the provinces', () => {
  it('is one of 63 until the rating of 2023, of 34 from that of 2025, of nothing said between', () => {
    assert.deepEqual([2022, 2023, 2024, 2025].map(rankedProvinces), [63, 63, undefined, 34]);
  });

  it('is compared only with one among as many', () => {
    // Report years; each speaks of the rating of the year before.
    const years = [2024, 2025, 2026, 2027].filter((year) => isRankedAlike({ unit: 'hạng' }, year));
    assert.deepEqual(years, [2024, 2027]);
  });

  it('is no grade: those are the same for 63 and 34', () => {
    assert.equal(isRankedAlike({ unit: 'loại' }, 2025), true);
  });
});

describe('the scale of the DTI', () => {
  it('is a new one for the years 2022 and 2025, in the reports of 2023 and 2026', () => {
    const years = [2022, 2023, 2024, 2025, 2026, 2027];
    assert.deepEqual(
      years.filter((year) => hasNewScale({ code: 'CDS150' }, year)),
      [2023, 2026],
    );
    assert.equal(hasNewScale({ code: 'CDS151' }, 2026), false);
  });
});
