import assert from 'node:assert/strict';
import { readUnits } from '#core/catalogue/readUnits';
import { aTable, refusalOf, valueOf } from './aCatalogue';

const HEADER = 'unit,name,kind,aliases,parent,valid_from,valid_to';

describe('readUnits', () => {
  it('reads the register in its order', () => {
    const table = aTable(
      HEADER,
      '213,Thành phố Bắc Giang,DISTRICT,TP BG|BG city,24,,2025-06-30',
      '07210,Phường Bắc Giang,COMMUNE,,,2025-07-01,',
    );
    assert.deepEqual(valueOf(readUnits(table, 'u.csv')), [
      {
        code: '213',
        name: 'Thành phố Bắc Giang',
        kind: 'DISTRICT',
        aliases: ['TP BG', 'BG city'],
        parent: '24',
        validFrom: '',
        validTo: '2025-06-30',
      },
      {
        code: '07210',
        name: 'Phường Bắc Giang',
        kind: 'COMMUNE',
        aliases: [],
        parent: '',
        validFrom: '2025-07-01',
        validTo: '',
      },
    ]);
  });

  it('does without the columns that may be empty', () => {
    const [unit] = valueOf(readUnits(aTable('kind,name,unit', 'PRESS,Báo A,P1'), 'u.csv'));
    assert.deepEqual(
      [unit?.code, unit?.kind, unit?.parent, unit?.validTo],
      ['P1', 'PRESS', '', ''],
    );
  });

  const at = (column: string) => ({ file: 'u.csv', row: 3, column });
  const refusals: readonly {
    readonly name: string;
    readonly line: string;
    readonly code: string;
    readonly arguments: object;
  }[] = [
    {
      name: 'a unit without a code',
      line: ',Huyện B,DISTRICT,,,,',
      code: 'table-empty-field',
      arguments: at('unit'),
    },
    {
      name: 'a unit without a name',
      line: '2, ,DISTRICT,,,,',
      code: 'table-empty-field',
      arguments: at('name'),
    },
    {
      name: 'a unit without a kind',
      line: '2,Huyện B,,,,,',
      code: 'table-empty-field',
      arguments: at('kind'),
    },
    {
      name: 'a code that stands twice, naming the first',
      line: '1,Huyện B,DISTRICT,,,,',
      code: 'table-duplicate-unit',
      arguments: { ...at('unit'), text: '1', firstRow: 2 },
    },
    {
      name: 'a day that does not exist',
      line: '2,Huyện B,DISTRICT,,,2025-02-30,',
      code: 'table-bad-date',
      arguments: { ...at('valid_from'), text: '2025-02-30' },
    },
    {
      name: 'a date written the Vietnamese way',
      line: '2,Huyện B,DISTRICT,,,,30/06/2025',
      code: 'table-bad-date',
      arguments: { ...at('valid_to'), text: '30/06/2025' },
    },
    {
      name: 'an end before the beginning',
      line: '2,Huyện B,DISTRICT,,,2025-07-01,2025-06-30',
      code: 'table-dates-out-of-order',
      arguments: { ...at('valid_to'), from: '2025-07-01', to: '2025-06-30' },
    },
  ];
  for (const { name, line, code, arguments: expected } of refusals) {
    it(`refuses ${name}`, () => {
      const table = aTable(HEADER, '1,Huyện A,DISTRICT,,,,', line);
      assert.deepEqual(refusalOf(readUnits(table, 'u.csv')), { code, arguments: expected });
    });
  }

  for (const kind of ['TOWN', 'DERIVED', 'district', 'toString']) {
    it(`refuses a unit of the kind ${kind}, naming those there are`, () => {
      const table = aTable(HEADER, `1,Huyện A,${kind},,,,`);
      const refusal = refusalOf(readUnits(table, 'u.csv'));
      assert.equal(refusal.code, 'table-unknown-word');
      assert.match(JSON.stringify(refusal), /"row":2,"column":"kind".*"ENT_POST".*"DEPT"/);
      assert.doesNotMatch(JSON.stringify(refusal), /allowed.*DERIVED/);
    });
  }

  it('counts rows itself where the table does not say them', () => {
    const table = { ...aTable(HEADER, '1,Huyện A,TOWN,,,,'), rows: [] };
    assert.match(JSON.stringify(refusalOf(readUnits(table, 'u.csv'))), /"row":2/);
  });

  it('refuses a register without its columns', () => {
    assert.deepEqual(refusalOf(readUnits(aTable('unit,name', '1,A'), 'u.csv')), {
      code: 'csv-missing-columns',
      arguments: { file: 'u.csv', columns: ['kind'] },
    });
  });
});
