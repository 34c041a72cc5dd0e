import assert from 'node:assert/strict';
import { syntheticCompilation } from '../../core/book/syntheticYear';
import { draftVerdicts } from '#taskpane/thread/draftVerdicts';

const BYTES = new TextEncoder().encode('Thuê bao điện thoại di động ước đạt 5 thuê bao.');

describe('a number of a draft in the pane', () => {
  it('names the indicator it was held against, in both languages, and the year', () => {
    const read = draftVerdicts(BYTES, 'draft.txt', syntheticCompilation());
    assert.ok(read.ok);
    // What the synthetic year's two operators sent: 1.135.000 and 699.000.
    assert.deepEqual(
      read.value.map(({ proposal, against }) => ({ proposal, against })),
      [
        {
          proposal: '1.834.000 thuê bao',
          against: {
            nameVi: 'Thuê bao điện thoại di động',
            nameEn: 'Mobile',
            unit: '',
            year: 2022,
          },
        },
      ],
    );
  });

  it('held against no book names no indicator', () => {
    const read = draftVerdicts(BYTES, 'draft.txt', undefined);
    assert.ok(read.ok);
    assert.deepEqual(
      read.value.map(({ against }) => against),
      [undefined],
    );
  });
});
