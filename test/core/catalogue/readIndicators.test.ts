import assert from 'node:assert/strict';
import { readIndicators } from '#core/catalogue/readIndicators';
import { aTable, refusalOf, valueOf } from './aCatalogue';

const COLUMNS = [
  'code',
  'domain',
  'name_vi',
  'unit',
  'nature',
  'aggregation',
  'reported_by',
  'growth_form',
  'decimals',
  'polarity',
] as const;
type Column = (typeof COLUMNS)[number] | 'notes' | 'part_of' | 'aliases' | 'boundary_sensitive';
type Row = Partial<Record<Column, string>>;

const USUAL: Row = {
  code: 'A',
  domain: 'Viễn thông',
  name_vi: 'Thuê bao',
  unit: 'thuê bao',
  nature: 'stock',
  aggregation: 'sum',
  reported_by: 'ENT_TEL',
  growth_form: 'growth_pct',
  decimals: '0',
  polarity: 'up_good',
};

describe('readIndicators', () => {
  it('finds columns by their names in any order, among others', () => {
    const table = aTable(
      'owner,polarity,decimals,growth_form,reported_by,aggregation,nature,unit,name_vi,domain,code,name_en',
      'An,down_good,2,pp|plan_pct,ENT_TEL|DEPT,sum,ratio,%,Tỷ lệ,Internet,N1,Share',
    );
    const [indicator] = valueOf(readIndicators(table, 'i.csv'));
    assert.deepEqual(indicator, {
      code: 'N1',
      domain: 'Internet',
      nameVi: 'Tỷ lệ',
      nameEn: 'Share',
      aliases: [],
      unit: '%',
      nature: 'ratio',
      aggregation: { form: 'sum' },
      reportedBy: ['ENT_TEL', 'DEPT'],
      growthForm: 'pp',
      showsPlan: true,
      ituCode: '',
      notes: '',
      decimals: 2,
      polarity: 'down_good',
      boundarySensitive: false,
      partOf: [],
    });
  });

  it('reads aliases, wholes and what boundaries change', () => {
    const [, part] = valueOf(
      read(
        { code: 'W' },
        { aliases: 'TB | thuê bao ĐT|', part_of: 'W', boundary_sensitive: 'yes' },
      ),
    );
    assert.deepEqual(part?.aliases, ['TB', 'thuê bao ĐT']);
    assert.deepEqual(part?.partOf, ['W']);
    assert.equal(part?.boundarySensitive, true);
  });

  it('reads several wholes', () => {
    const indicators = valueOf(read({ code: 'W' }, { code: 'V' }, { part_of: 'W|V' }));
    assert.deepEqual(indicators[2]?.partOf, ['W', 'V']);
  });

  it('takes wholes from the notes where there is no column for them', () => {
    const [, part] = valueOf(
      read({ code: 'W' }, { notes: 'Subset of W: must be <= W (data-only SIM excepted).' }),
    );
    assert.deepEqual(part?.partOf, ['W']);
  });

  it('takes nothing from notes about codes that are not there, or about itself', () => {
    const [part] = valueOf(read({ notes: 'Must be <= XX1. Must be <= A. Must be small.' }));
    assert.deepEqual(part?.partOf, []);
  });

  it('believes the column before the notes', () => {
    const [, part] = valueOf(read({ code: 'W' }, { notes: 'Must be <= W.', part_of: '' }));
    assert.deepEqual(part?.partOf, []);
  });

  it('tidies names and composes their letters', () => {
    const [indicator] = valueOf(read({ name_vi: '  Thuê  bao\u00a0'.normalize('NFD') }));
    assert.equal(indicator?.nameVi, 'Thuê bao');
  });

  const place = { file: 'i.csv', row: 3 };
  const refusals: readonly {
    readonly name: string;
    readonly row: Row;
    readonly code: string;
    readonly arguments: object;
  }[] = [
    ...[
      'code',
      'domain',
      'name_vi',
      'unit',
      'nature',
      'aggregation',
      'reported_by',
      'growth_form',
      'decimals',
      'polarity',
    ].map((column) => ({
      name: `an empty ${column}`,
      row: { code: 'B', [column]: '' },
      code: 'table-empty-field',
      arguments: { ...place, column },
    })),
    {
      name: 'an unknown nature',
      row: { code: 'B', nature: 'level' },
      code: 'table-unknown-word',
      arguments: { ...place, column: 'nature', text: 'level' },
    },
    {
      name: 'an unknown reporter',
      row: { code: 'B', reported_by: 'ENT_TEL|SHOP' },
      code: 'table-unknown-word',
      arguments: { ...place, column: 'reported_by', text: 'SHOP' },
    },
    {
      name: 'an unknown growth form',
      row: { code: 'B', growth_form: 'percent' },
      code: 'table-unknown-word',
      arguments: { ...place, column: 'growth_form', text: 'percent' },
    },
    {
      name: 'two growth forms',
      row: { code: 'B', growth_form: 'pp|growth_pct' },
      code: 'table-unknown-word',
      arguments: { ...place, column: 'growth_form', text: 'pp|growth_pct' },
    },
    {
      name: 'a plan without a growth form',
      row: { code: 'B', growth_form: 'plan_pct' },
      code: 'table-empty-field',
      arguments: { ...place, column: 'growth_form' },
    },
    {
      name: 'an unknown polarity',
      row: { code: 'B', polarity: 'constructor' },
      code: 'table-unknown-word',
      arguments: { ...place, column: 'polarity', text: 'constructor' },
    },
    {
      name: 'a word other than yes or no',
      row: { code: 'B', boundary_sensitive: 'maybe' },
      code: 'table-unknown-word',
      arguments: { ...place, column: 'boundary_sensitive', text: 'maybe' },
    },
    ...['1.5', '-1', 'hai', '16'].map((text) => ({
      name: `${text} decimals`,
      row: { code: 'B', decimals: text },
      code: 'table-not-a-whole-number',
      arguments: { ...place, column: 'decimals', text, largest: 15 },
    })),
    {
      name: 'a code that stands twice, naming the first',
      row: { code: 'A' },
      code: 'table-duplicate-code',
      arguments: { ...place, column: 'code', text: 'A', firstRow: 2 },
    },
    {
      name: 'an aggregation that is none',
      row: { code: 'B', aggregation: 'mean' },
      code: 'table-bad-aggregation',
      arguments: { ...place, column: 'aggregation', text: 'mean' },
    },
    {
      name: 'a ratio without a denominator',
      row: { code: 'B', aggregation: 'ratio_of_sums(A)' },
      code: 'table-ratio-without-denominator',
      arguments: { ...place, column: 'aggregation', text: 'ratio_of_sums(A)' },
    },
    {
      name: 'a sum over an unknown code',
      row: { code: 'B', aggregation: 'derived_sum(A+Z9)' },
      code: 'table-unknown-indicator',
      arguments: { ...place, column: 'aggregation', text: 'Z9' },
    },
    {
      name: 'a ratio over an unknown code',
      row: { code: 'B', aggregation: 'ratio_of_sums(A/__proto__*100)' },
      code: 'table-unknown-indicator',
      arguments: { ...place, column: 'aggregation', text: '__proto__' },
    },
    {
      name: 'a sum of itself',
      row: { code: 'B', aggregation: 'derived_sum(A+B)' },
      code: 'table-circular-derivation',
      arguments: { ...place, column: 'aggregation', cycle: ['B', 'B'] },
    },
    {
      name: 'a part of an unknown whole',
      row: { code: 'B', part_of: 'Z9' },
      code: 'table-unknown-indicator',
      arguments: { ...place, column: 'part_of', text: 'Z9' },
    },
    {
      name: 'a part of itself',
      row: { code: 'B', part_of: 'A|B' },
      code: 'table-part-of-itself',
      arguments: { ...place, column: 'part_of', text: 'B' },
    },
  ];
  for (const { name, row, code, arguments: expected } of refusals) {
    it(`refuses ${name}`, () => {
      const refusal = refusalOf(read({}, row));
      const { allowed, ...given } = { allowed: undefined, ...refusal.arguments };
      assert.deepEqual({ code: refusal.code, arguments: given }, { code, arguments: expected });
      assert.equal(allowed !== undefined, code === 'table-unknown-word');
    });
  }

  it('names every indicator of a circle, from the row where it begins', () => {
    const refusal = refusalOf(
      read(
        { code: 'X', aggregation: 'derived_sum(A)' },
        { code: 'A', aggregation: 'derived_sum(B)' },
        { code: 'B', aggregation: 'ratio_of_sums(C/A*100)' },
        { code: 'C' },
      ),
    );
    const cycle = ['A', 'B', 'A'];
    assert.deepEqual(refusal, {
      code: 'table-circular-derivation',
      arguments: { file: 'i.csv', row: 3, column: 'aggregation', cycle },
    });
  });

  it('refuses a catalogue without its columns, naming them', () => {
    assert.deepEqual(refusalOf(readIndicators(aTable('code,name_vi,unit', 'A,B,C'), 'i.csv')), {
      code: 'csv-missing-columns',
      arguments: {
        file: 'i.csv',
        columns: [
          'domain',
          'nature',
          'aggregation',
          'reported_by',
          'growth_form',
          'decimals',
          'polarity',
        ],
      },
    });
  });
});

/** A catalogue of usual rows with what is given; columns beyond the usual only when some row has them. */
function read(...rows: readonly Row[]) {
  const further = (['notes', 'part_of', 'aliases', 'boundary_sensitive'] as const).filter(
    (column) => rows.some((row) => row[column] !== undefined),
  );
  const columns: readonly Column[] = [...COLUMNS, ...further];
  const lines = rows.map((row) =>
    columns.map((column) => `"${{ ...USUAL, ...row }[column] ?? ''}"`).join(','),
  );
  return readIndicators(aTable(columns.join(','), ...lines), 'i.csv');
}
