import assert from 'node:assert/strict';
import { matchUnit } from '#core/catalogue/matchUnit';
import { readBoundaries } from '#core/catalogue/readBoundaries';
import { readIndicators } from '#core/catalogue/readIndicators';
import { readKnownFigures } from '#core/catalogue/readKnownFigures';
import { readUnits } from '#core/catalogue/readUnits';
import { codeForYear, codeHolders, officialCode } from '#core/catalogue/unitCodes';
import { aTable, refusalOf, valueOf } from './aCatalogue';

const UNITS = 'unit,name,kind,aliases,parent,valid_from,valid_to';
/** Code 24 was Bắc Giang until June 2025 and is Bắc Ninh since; 07210 was one ward and is another. */
const REGISTER = valueOf(
  readUnits(
    aTable(
      UNITS,
      '24,Sở tỉnh Bắc Giang,DEPT,,,,2025-06-30',
      '27,Sở tỉnh Bắc Ninh,DEPT,,,,2025-06-30',
      '24,Sở tỉnh Bắc Ninh,DEPT,,,2025-07-01,',
      '07210,Phường Hoàng Văn Thụ,COMMUNE,,,,2025-06-30',
      '07210,Phường Bắc Giang,COMMUNE,,,2025-07-01,',
    ),
    'units.csv',
  ),
);
const INDICATORS = valueOf(
  readIndicators(
    aTable(
      'code,domain,name_vi,name_en,unit,nature,aggregation,reported_by,growth_form,itu_code,notes,decimals,polarity,boundary_sensitive',
      'TH020,Tổng hợp,Số hộ,Households,hộ,stock,sum,COMMUNE,growth_pct,,,0,neutral,no',
    ),
    'indicators.csv',
  ),
);

function unitsOfFigures(...rows: readonly string[]): readonly string[] {
  const table = aTable('unit,indicator,year,value', ...rows);
  const known = { units: REGISTER, indicators: INDICATORS };
  return valueOf(readKnownFigures(table, 'figures.csv', known)).map(({ unit }) => unit);
}

describe('a code that was given to another place', () => {
  it('stays with its last holder; the earlier one has its last day behind it', () => {
    assert.deepEqual(
      REGISTER.map(({ code }) => code),
      ['24@2025-06-30', '27', '24', '07210@2025-06-30', '07210'],
    );
    assert.equal(officialCode('07210@2025-06-30'), '07210');
  });

  it('is refused while two units have it at once', () => {
    const table = aTable(UNITS, '24,Sở A,DEPT,,,,2025-07-01', '24,Sở B,DEPT,,,2025-07-01,');
    assert.equal(refusalOf(readUnits(table, 'units.csv')).code, 'table-duplicate-unit');
  });

  it('means its holder of the year in figures', () => {
    assert.deepEqual(unitsOfFigures('07210,TH020,2024,5000', '07210,TH020,2026,52000'), [
      '07210@2025-06-30',
      '07210',
    ]);
  });

  it('means the holder at the end of the year in which it changed hands', () => {
    assert.deepEqual(unitsOfFigures('07210,TH020,2025,52000'), ['07210']);
  });

  it('names either holder with a day: its last or its first', () => {
    assert.deepEqual(
      unitsOfFigures('07210@2025-06-30,TH020,2025,5000', '07210@2025-07-01,TH020,2024,50000'),
      ['07210@2025-06-30', '07210'],
    );
  });

  it('is written for each year so that it is read as the same unit', () => {
    const holders = codeHolders(REGISTER);
    for (const { code } of REGISTER) {
      for (const year of [2023, 2024, 2025, 2026]) {
        const written = codeForYear(holders, code, year);
        assert.deepEqual(unitsOfFigures(`${written},TH020,${year},1`), [code]);
      }
    }
  });

  it('leads from its old holder to its new one in the ledger', () => {
    const table = aTable(
      'from_unit,to_unit,weight,basis,act,effective',
      '24,24,1,,,2025-07-01',
      '27,24,1,,,2025-07-01',
      '07210,07210,1,,,2025-07-01',
    );
    const changes = valueOf(readBoundaries(table, 'boundaries.csv', REGISTER));
    assert.deepEqual(
      changes.map(({ fromUnit, toUnit }) => [fromUnit, toUnit]),
      [
        ['24@2025-06-30', '24'],
        ['27', '24'],
        ['07210@2025-06-30', '07210'],
      ],
    );
  });

  it('means in a submission the holder of the report year', () => {
    const named = (year: number) => {
      const match = matchUnit(REGISTER, '07210', year);
      return match.kind === 'match' ? match.unit.name : match.kind;
    };
    assert.deepEqual([named(2024), named(2026)], ['Phường Hoàng Văn Thụ', 'Phường Bắc Giang']);
  });

  it('means nobody for sure in the year in which both existed', () => {
    assert.equal(matchUnit(REGISTER, '07210', 2025).kind, 'ambiguous');
  });
});

describe('a name that was given to another place', () => {
  it('means the one that existed in the year, and is never guessed where both did', () => {
    const named = (year: number) => {
      const match = matchUnit(REGISTER, 'Sở tỉnh Bắc Ninh', year);
      return match.kind === 'match' ? match.unit.code : match.kind;
    };
    assert.deepEqual([named(2024), named(2025), named(2026)], ['27', 'ambiguous', '24']);
  });
});
