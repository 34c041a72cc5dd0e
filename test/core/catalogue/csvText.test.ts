import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatCsv, parseCsv } from '#core/catalogue/csvText';
import { refusalOf, valueOf } from './aCatalogue';

describe('parseCsv', () => {
  const readings: readonly {
    readonly name: string;
    readonly text: string;
    readonly records: readonly (readonly string[])[];
  }[] = [
    { name: 'lines ended by LF', text: 'a,b\n1,2\n', records: [['1', '2']] },
    {
      name: 'lines ended by CRLF',
      text: 'a,b\r\n1,2\r\n3,4',
      records: [
        ['1', '2'],
        ['3', '4'],
      ],
    },
    { name: 'lines ended by CR', text: 'a,b\r1,2\r', records: [['1', '2']] },
    { name: 'a byte order mark', text: '\ufeffa,b\n1,2', records: [['1', '2']] },
    { name: 'a comma inside quotes', text: 'a,b\n"1,5",2', records: [['1,5', '2']] },
    { name: 'a doubled quote', text: 'a,b\n"gọi là ""5G""",2', records: [['gọi là "5G"', '2']] },
    { name: 'a line break inside quotes', text: 'a,b\n"1\n2",3', records: [['1\n2', '3']] },
    { name: 'a quote inside a bare field', text: 'a,b\n5",2', records: [['5"', '2']] },
    {
      name: 'empty fields',
      text: 'a,b\n,\n1,\n,2',
      records: [
        ['1', ''],
        ['', '2'],
      ],
    },
    { name: 'an empty quoted field', text: 'a,b\n"",2', records: [['', '2']] },
    { name: 'a record shorter than the header', text: 'a,b\n1', records: [['1', '']] },
    { name: 'commas after the last column', text: 'a,b\n1,2,,', records: [['1', '2']] },
    { name: 'a header alone', text: 'a,b', records: [] },
  ];
  for (const { name, text, records } of readings) {
    it(`reads ${name}`, () => {
      const table = valueOf(parseCsv(text, 'x.csv'));
      assert.deepEqual(table.header, ['a', 'b']);
      assert.deepEqual(
        table.records.map((record) => [record.get('a'), record.get('b')]),
        records,
      );
    });
  }

  it('counts rows with the header as 1 and empty rows too', () => {
    const table = valueOf(parseCsv('a\n1\n\n  \n"2\n3"\n4\n', 'x.csv'));
    assert.deepEqual(table.rows, [2, 5, 6]);
  });

  it('tidies the names of columns and keeps their order', () => {
    const table = valueOf(parseCsv(' unit ,"nam\u0065\u0302",\n1,2,', 'x.csv'));
    assert.deepEqual(table.header, ['unit', 'namê', '']);
  });

  it('takes names of the object prototype for columns like any other', () => {
    const table = valueOf(parseCsv('__proto__,constructor\n1,2', 'x.csv'));
    assert.equal(table.records[0]?.get('__proto__'), '1');
    assert.equal(table.records[0]?.get('constructor'), '2');
    assert.equal(table.records[0]?.get('toString'), undefined);
  });

  const refusals: readonly {
    readonly name: string;
    readonly text: string;
    readonly refusal: object;
  }[] = [
    {
      name: 'nothing at all',
      text: '',
      refusal: { code: 'csv-empty', arguments: { file: 'x.csv' } },
    },
    {
      name: 'a header without a name',
      text: ',,\n1,2,3',
      refusal: { code: 'csv-empty', arguments: { file: 'x.csv' } },
    },
    {
      name: 'a quote that is never closed, by its line',
      text: 'a,b\n"1\n2",3\n4,"5\n6,7',
      refusal: { code: 'csv-unclosed-quote', arguments: { file: 'x.csv', line: 4 } },
    },
    {
      name: 'text after a closing quote, by its line',
      text: 'a,b\r\n1,"2"3\r\n',
      refusal: { code: 'csv-text-after-quote', arguments: { file: 'x.csv', line: 2 } },
    },
    {
      name: 'two columns of one name',
      text: 'unit,name,unit\n1,2,3',
      refusal: { code: 'csv-duplicate-column', arguments: { file: 'x.csv', column: 'unit' } },
    },
    {
      name: 'a value beyond the last column',
      text: 'a,b\n1,2\n1,5,2',
      refusal: {
        code: 'csv-too-many-fields',
        arguments: { file: 'x.csv', row: 3, expected: 2, found: 3 },
      },
    },
    {
      name: 'semicolons for commas',
      text: 'unit;name;kind\n1;2;3',
      refusal: { code: 'csv-not-commas', arguments: { file: 'x.csv' } },
    },
    {
      name: 'bytes that are not UTF-8',
      text: 'a,b\nHuy\ufffdn,2',
      refusal: { code: 'csv-not-utf8', arguments: { file: 'x.csv' } },
    },
    {
      name: 'UTF-16 read as UTF-8',
      text: 'a\0,\0b\0',
      refusal: { code: 'csv-not-utf8', arguments: { file: 'x.csv' } },
    },
  ];
  for (const { name, text, refusal } of refusals) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(refusalOf(parseCsv(text, 'x.csv')), refusal);
    });
  }

  it('reads a field of a million characters', () => {
    const long = 'dài ""'.repeat(170_000);
    const table = valueOf(parseCsv(`a\n"${long}"`, 'x.csv'));
    assert.equal(table.records[0]?.get('a')?.length, 170_000 * 5);
  });
});

describe('formatCsv', () => {
  it('writes every line of a long table once and in its order', () => {
    const numbers = Array.from({ length: 5000 }, (_, position) => String(position));
    const text = formatCsv(
      ['number'],
      numbers.map((number) => [number]),
    );
    assert.equal(text, `number\n${numbers.join('\n')}\n`);
  });

  it('quotes what RFC 4180 wants quoted and nothing else', () => {
    assert.equal(
      formatCsv(
        ['unit', 'name'],
        [
          ['219', 'Lục Ngạn, huyện'],
          ['1', 'gọi là "5G"'],
          ['', 'a\nb'],
        ],
      ),
      'unit,name\n219,"Lục Ngạn, huyện"\n1,"gọi là ""5G"""\n,"a\nb"\n',
    );
  });

  it('writes a lone empty field so that it is no empty line', () => {
    assert.equal(formatCsv(['a'], [['']]), 'a\n""\n');
  });

  it('is read back as it was', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ệ', '"', ',', '\n', '\r', ' ', ';') });
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { maxLength: 5 }), (records) => {
        const kept = records.filter((record) => record.some((text) => text.trim() !== ''));
        const table = valueOf(parseCsv(formatCsv(['x', 'y'], records), 'x.csv'));
        assert.deepEqual(
          table.records.map((record) => [record.get('x'), record.get('y')]),
          kept,
        );
      }),
    );
  });
});
