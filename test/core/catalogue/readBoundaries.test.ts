import assert from 'node:assert/strict';
import { readBoundaries } from '#core/catalogue/readBoundaries';
import { rational } from '#core/numbers/rational';
import { aTable, aUnit, refusalOf, valueOf } from './aCatalogue';

const HEADER = 'from_unit,to_unit,weight,basis,act,effective';
const UNITS = [
  ...['213', '216', '07210', '07213'].map((code) => aUnit({ code })),
  aUnit({ code: 'NEW', validFrom: '2025-07-01' }),
];

describe('readBoundaries', () => {
  it('keeps fractions exact', () => {
    const changes = valueOf(
      read('213,07210,2/3,dân số,NQ 202,2025-07-01', '213,07213,1/3,dân số,NQ 202,2025-07-01'),
    );
    assert.deepEqual(changes[0], {
      fromUnit: '213',
      toUnit: '07210',
      weight: rational(2, 3),
      basis: 'dân số',
      act: 'NQ 202',
      effective: '2025-07-01',
    });
    assert.deepEqual(changes[1]?.weight, rational(1, 3));
  });

  it('takes decimals that add to exactly one', () => {
    const changes = valueOf(read('213,07210,0.1,,,', '213,07213,0.9,,,', '216,07210,1,,,'));
    assert.deepEqual(
      changes.map((change) => change.weight),
      [rational(1, 10), rational(9, 10), rational(1)],
    );
  });

  it('adds weights for each date by itself', () => {
    assert.equal(read('213,07210,1,,,2024-01-01', '213,07213,1,,,2025-07-01').ok, true);
  });

  it('does without basis, act and date', () => {
    const table = aTable('from_unit,to_unit,weight', '213,07210,1');
    const [change] = valueOf(readBoundaries(table, 'b.csv', UNITS));
    assert.deepEqual([change?.basis, change?.act, change?.effective], ['', '', '']);
  });

  const at = (row: number, column: string) => ({ file: 'b.csv', row, column });
  const refusals: readonly {
    readonly name: string;
    readonly lines: readonly string[];
    readonly code: string;
    readonly arguments: object;
  }[] = [
    {
      name: 'weights that do not reach one',
      lines: ['216,07210,1,,,', '213,07210,0.333,,,', '213,07213,0.666,,,'],
      code: 'table-weights-not-one',
      arguments: { ...at(3, 'weight'), unit: '213', effective: '', total: '0.999' },
    },
    {
      name: 'weights that reach one only over two dates',
      lines: ['213,07210,1/2,,,2025-07-01', '213,07213,1/2,,,2025-08-01'],
      code: 'table-weights-not-one',
      arguments: { ...at(2, 'weight'), unit: '213', effective: '2025-07-01', total: '0.5' },
    },
    {
      name: 'a unit that is not in the register',
      lines: ['999,07210,1,,,'],
      code: 'table-unknown-unit',
      arguments: { ...at(2, 'from_unit'), text: '999' },
    },
    {
      name: 'a successor that is not in the register',
      lines: ['213,Bắc Giang,1,,,'],
      code: 'table-unknown-unit',
      arguments: { ...at(2, 'to_unit'), text: 'Bắc Giang' },
    },
    {
      name: 'a row that leads nowhere',
      lines: ['213,,1,,,'],
      code: 'table-empty-field',
      arguments: at(2, 'to_unit'),
    },
    {
      name: 'a row without a weight',
      lines: ['213,07210,,,,'],
      code: 'table-empty-field',
      arguments: at(2, 'weight'),
    },
    {
      name: 'a date that is none',
      lines: ['213,07210,1,,,7/2025'],
      code: 'table-bad-date',
      arguments: { ...at(2, 'effective'), text: '7/2025' },
    },
    {
      name: 'the same part of a unit twice, though the weights add to one',
      lines: ['213,07210,1/2,dân số,NQ 1,2025-07-01', '213,07210,0.5,dân số,NQ 1,2025-07-01'],
      code: 'table-repeated-row',
      arguments: { ...at(3, 'from_unit'), first: 2 },
    },
    {
      name: 'a unit that gives away what it was only about to get, as in a circle of one day',
      lines: ['213,NEW,1,,,2025-07-01', 'NEW,213,1,,,2025-07-01'],
      code: 'table-gives-before-it-begins',
      arguments: {
        ...at(3, 'from_unit'),
        ...{ unit: 'NEW', validFrom: '2025-07-01', effective: '2025-07-01' },
      },
    },
    ...['nửa', '1/0', '1/2/2', '/2', '2/', '50%', '-1/2', '1.5', '"0,5"'].map((weight) => ({
      name: `the weight ${weight}`,
      lines: [`213,07210,${weight},,,`],
      code: 'table-bad-weight',
      arguments: { ...at(2, 'weight'), text: weight.replaceAll('"', '') },
    })),
  ];
  for (const { name, lines, code, arguments: expected } of refusals) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(refusalOf(read(...lines)), { code, arguments: expected });
    });
  }

  it('refuses a ledger without its columns', () => {
    const table = aTable('from_unit,to_unit', '213,07210');
    assert.equal(refusalOf(readBoundaries(table, 'b.csv', UNITS)).code, 'csv-missing-columns');
  });
});

function read(...lines: readonly string[]) {
  return readBoundaries(aTable(HEADER, ...lines), 'b.csv', UNITS);
}
