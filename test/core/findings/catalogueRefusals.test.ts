import assert from 'node:assert/strict';
import { catalogueRefusals } from '#core/findings/catalogueRefusals';
import { refusalSentence, type Refusal } from '#core/findings/refusal';

const PLACE = { file: 'units.csv', row: 7, column: 'kind' };
const WRITTEN = { ...PLACE, text: 'sai' };

/** One of each. */
const REFUSALS: readonly Extract<Refusal, { code: keyof typeof catalogueRefusals }>[] = [
  { code: 'csv-empty', arguments: { file: 'units.csv' } },
  { code: 'csv-not-utf8', arguments: { file: 'units.csv' } },
  { code: 'csv-not-commas', arguments: { file: 'units.csv' } },
  { code: 'csv-unclosed-quote', arguments: { file: 'units.csv', line: 7 } },
  { code: 'csv-text-after-quote', arguments: { file: 'units.csv', line: 7 } },
  { code: 'csv-duplicate-column', arguments: { file: 'units.csv', column: 'kind' } },
  { code: 'csv-missing-columns', arguments: { file: 'units.csv', columns: ['unit', 'kind'] } },
  { code: 'csv-too-many-fields', arguments: { file: 'units.csv', row: 7, expected: 2, found: 3 } },
  { code: 'table-empty-field', arguments: PLACE },
  { code: 'table-unknown-word', arguments: { ...WRITTEN, allowed: ['DISTRICT', 'COMMUNE'] } },
  { code: 'table-unknown-indicator', arguments: WRITTEN },
  { code: 'table-unknown-unit', arguments: WRITTEN },
  { code: 'table-duplicate-code', arguments: { ...WRITTEN, firstRow: 3 } },
  { code: 'table-duplicate-unit', arguments: { ...WRITTEN, firstRow: 3 } },
  { code: 'table-bad-aggregation', arguments: WRITTEN },
  { code: 'table-ratio-without-denominator', arguments: WRITTEN },
  { code: 'table-circular-derivation', arguments: { ...PLACE, cycle: ['A', 'B', 'A'] } },
  { code: 'table-part-of-itself', arguments: WRITTEN },
  { code: 'table-not-a-whole-number', arguments: { ...WRITTEN, largest: 15 } },
  { code: 'table-bad-date', arguments: WRITTEN },
  { code: 'table-day-to-come', arguments: WRITTEN },
  {
    code: 'table-dates-out-of-order',
    arguments: { ...PLACE, from: '2025-07-01', to: '2025-06-30' },
  },
  { code: 'table-bad-weight', arguments: WRITTEN },
  {
    code: 'table-weights-not-one',
    arguments: { ...PLACE, unit: '213', effective: '2025-07-01', total: '0.999' },
  },
  {
    code: 'table-weights-not-one',
    arguments: { ...PLACE, unit: '213', effective: '', total: '0.999' },
  },
  { code: 'table-repeated-row', arguments: { ...PLACE, first: 2 } },
  {
    code: 'table-gives-before-it-begins',
    arguments: { ...PLACE, unit: '213', validFrom: '2025-07-01', effective: '2025-07-01' },
  },
  { code: 'table-bad-year', arguments: WRITTEN },
  { code: 'table-bad-number', arguments: WRITTEN },
  { code: 'table-number-out-of-range', arguments: { ...WRITTEN, least: '0', most: '1' } },
  { code: 'table-number-not-above', arguments: { ...WRITTEN, least: '0' } },
  { code: 'growth-noted-beyond-asked', arguments: { ...WRITTEN, ask: '20' } },
  { code: 'table-value-and-mark', arguments: { ...WRITTEN, value: '0' } },
];

describe('catalogueRefusals', () => {
  it('are all looked at here', () => {
    const seen = new Set(REFUSALS.map(({ code }) => code));
    assert.deepEqual([...seen], Object.keys(catalogueRefusals));
  });

  for (const refusal of REFUSALS) {
    for (const language of ['vi', 'en'] as const) {
      it(`say what, where and what to do: ${refusal.code}, ${language}`, () => {
        const sentence = refusalSentence(refusal, language);
        const given = Object.values(refusal.arguments).flat().map(String);
        assert.deepEqual(
          given.filter((text) => !sentence.includes(text)),
          [],
        );
        assert.match(sentence, /units\.csv.+\. \p{Lu}.*\.$/u);
        assert.doesNotMatch(sentence, /undefined|\[object/);
      });
    }
  }

  it('write numbers of a sheet as cells show them, those of a CSV file with its decimal point', () => {
    const sum = { ...PLACE, unit: '213', effective: '', total: '0.9' };
    const sentences = [sum, { ...sum, isSheet: true }].map((one) =>
      refusalSentence({ code: 'table-weights-not-one', arguments: one }, 'vi'),
    );
    assert.match(sentences[0] ?? '', /cộng lại bằng 0\.9, phải/);
    assert.match(sentences[1] ?? '', /cộng lại bằng 0,9, phải/);
    const written = { ...WRITTEN, text: '1.5', isSheet: true };
    assert.match(
      refusalSentence({ code: 'table-bad-weight', arguments: written }, 'vi'),
      /“1,5” không phải tỷ trọng từ 0 đến 1\. Ghi số thập phân \(0,4\)/,
    );
  });

  it('read as people write', () => {
    assert.equal(
      refusalSentence(
        { code: 'table-duplicate-code', arguments: { ...WRITTEN, firstRow: 3 } },
        'vi',
      ),
      'units.csv, dòng 7, cột kind: “sai” đã có ở dòng 3. Mỗi mã chỉ được dùng một lần; sửa một trong hai dòng.',
    );
    assert.equal(
      refusalSentence({ code: 'csv-unclosed-quote', arguments: { file: 'a.csv', line: 4 } }, 'en'),
      'a.csv: the quotation mark opened in line 4 is never closed. Close it; a quotation mark inside a value is written twice ("").',
    );
  });
});
