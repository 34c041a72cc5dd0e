import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseCsv } from '#core/catalogue/csvText';
import type { Indicator } from '#core/catalogue/indicator';
import { readIndicators } from '#core/catalogue/readIndicators';
import { rational } from '#core/numbers/rational';
import { parseMeasure } from '#core/numbers/measure';
import { theStandardCatalogue, valueOf } from './aCatalogue';

/** Copied from the customer's indicators.csv (132 rows), counted by a program other than ours. */
const ROWS_PER_DOMAIN = {
  'Tổng hợp': 11,
  'Bưu chính': 23,
  'Viễn thông': 28,
  Internet: 11,
  'Công nghiệp CNTT': 8,
  'Chuyển đổi số, chính quyền số': 24,
  'An toàn thông tin': 5,
  'Báo chí, phát thanh, truyền hình': 8,
  'Xuất bản, in, phát hành': 8,
  'Thông tin cơ sở': 6,
};
const ROWS_PER_FORM = {
  sum: 87,
  derived_sum: 8,
  ratio_of_sums: 18,
  distinct_count: 7,
  province_only: 6,
  not_additive: 6,
};
/** SHA-256 of the codes in order, joined by commas; and of all cells, joined by tabs and line ends. */
const CODES = '1e0e08d7a0f513c3f967baaf50e1d73d4bdb71252b6ac749c9954a8b52e24445';
const CONTENT = '19f0a0249bb38f336e975595ffff9530e0ee89f3ed5005645bd0a765df4e07c3';

describe('the standard catalogue', () => {
  const indicators = theStandardCatalogue();
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

  it('holds the customer’s codes in the customer’s order', () => {
    assert.equal(indicators.length, 132);
    assert.equal(sha256(indicators.map((indicator) => indicator.code).join(',')), CODES);
  });

  it('has the customer’s cells in the customer’s columns', () => {
    const table = valueOf(parseCsv(catalogueText(), 'indicators.csv'));
    assert.deepEqual(table.header.slice(14), ['aliases', 'part_of', 'definition']);
    const columns = table.header.slice(0, 14);
    const cells = table.records.map((record) => columns.map((name) => record.get(name)).join('\t'));
    assert.equal(sha256([columns.join('\t'), ...cells].join('\n')), CONTENT);
  });

  it('has as many rows of each domain and form as the customer’s', () => {
    assert.deepEqual(
      countsOf(indicators, ({ domain }) => domain),
      ROWS_PER_DOMAIN,
    );
    assert.deepEqual(
      countsOf(indicators, ({ aggregation }) => aggregation.form),
      ROWS_PER_FORM,
    );
  });

  it('says of every indicator what is counted, in a sentence that is no other indicator’s', () => {
    const definitions = indicators.map(({ definition }) => definition ?? '');
    assert.deepEqual(
      definitions.filter((definition) => !/^\p{Lu}.{19,}\.$/u.test(definition)),
      [],
    );
    assert.equal(new Set(definitions).size, indicators.length);
  });

  it('measures everything in a unit that is understood', () => {
    const unread = indicators.filter(({ unit }) => parseMeasure(unit)?.isFamiliar !== true);
    assert.deepEqual(
      unread.map(({ code, unit }) => `${code} ${unit}`),
      [],
    );
  });

  it('reads a ratio with its factor', () => {
    assert.deepEqual(byCode.get('NET030')?.aggregation, {
      form: 'ratio_of_sums',
      numerator: 'NET020',
      denominator: 'TH010',
      factor: rational(100),
    });
  });

  it('reads a row of every kind of field', () => {
    const { aliases, notes, definition, ...row } = byCode.get('VT010') ?? {
      aliases: ['?'],
      notes: '',
    };
    assert.deepEqual(row, {
      code: 'VT010',
      domain: 'Viễn thông',
      nameVi: 'Tổng số thuê bao điện thoại',
      nameEn: 'Telephone subscriptions',
      unit: 'thuê bao',
      nature: 'stock',
      aggregation: { form: 'derived_sum', parts: ['VT011', 'VT012'] },
      reportedBy: ['DERIVED', 'ENT_TEL'],
      growthForm: 'growth_pct',
      showsPlan: true,
      ituCode: '',
      decimals: 0,
      polarity: 'up_good',
      boundarySensitive: false,
      partOf: [],
    });
    assert.deepEqual(aliases, []);
    assert.match(notes, /national indicator 1304/);
    assert.match(definition ?? '', /^Thuê bao cố định và di động đang hoạt động/);
  });

  it('knows as parts all that the notes say must not exceed something', () => {
    const table = valueOf(parseCsv(catalogueText(), 'indicators.csv'));
    const header = table.header.filter((name) => name !== 'part_of');
    const fromNotes = valueOf(readIndicators({ ...table, header }, 'indicators.csv'));
    const stated = fromNotes.filter(({ partOf }) => partOf.length > 0);
    assert.deepEqual(Object.fromEntries(stated.map(({ code, partOf }) => [code, partOf])), {
      BC091: ['BC090'],
      BC171: ['BC172'],
      VT020: ['VT012'],
      VT061: ['VT050'],
      VT074: ['TH040'],
      VT081: ['TH040'],
      CDS071: ['CDS050'],
      CDS081: ['CDS082'],
      CDS082: ['CDS050'],
      CDS091: ['CDS092'],
    });
    const inColumn = stated.map(({ code }) => byCode.get(code)?.partOf);
    assert.deepEqual(
      inColumn,
      stated.map(({ partOf }) => partOf),
    );
  });

  it('compares a part only with a whole in the same unit of measure', () => {
    const parts = indicators.filter(({ partOf }) => partOf.length > 0);
    assert.equal(parts.length, 25);
    const uneven = parts.filter(({ unit, partOf }) =>
      partOf.some((code) => byCode.get(code)?.unit !== unit),
    );
    assert.deepEqual(uneven, []);
  });
});

function catalogueText(): string {
  return readFileSync('assets/catalogue/indicators.csv', 'utf8');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function countsOf(
  indicators: readonly Indicator[],
  keyOf: (indicator: Indicator) => string,
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const indicator of indicators) {
    counts.set(keyOf(indicator), (counts.get(keyOf(indicator)) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
