import assert from 'node:assert/strict';
import { formatCsv, parseCsv } from '#core/catalogue/csvText';
import { FIGURE_COLUMNS, knownFigureRecord } from '#core/catalogue/knownFigureRecord';
import { readKnownFigures, readPlans } from '#core/catalogue/readKnownFigures';
import {
  BLANK,
  MISSING,
  NONE,
  NOT_APPLICABLE,
  NOT_SUBMITTED,
  reported,
} from '#core/numbers/figure';
import { exactly } from '../numbers/aRational';
import { anIndicator, aTable, aUnit, refusalOf, valueOf } from './aCatalogue';

const HEADER = 'unit,indicator,year,status,value,mark,measure,file,sheet,cell';
const KNOWN = {
  units: [aUnit({ code: '219' })],
  indicators: [anIndicator({ code: 'VT012' }), anIndicator({ code: 'BC110' })],
};

describe('readKnownFigures', () => {
  it('reads a figure with the cell it came from', () => {
    const line = '219,VT012,2025,P,1850000.5,,nghìn thuê bao,tháng 12/huyện.xlsx,Biểu  1,D11';
    assert.deepEqual(valueOf(read(HEADER, line)), [
      {
        unit: '219',
        indicator: 'VT012',
        year: 2025,
        status: 'P',
        figure: reported(exactly('1850000.5')),
        measure: 'nghìn thuê bao',
        source: { file: 'tháng 12/huyện.xlsx', sheet: 'Biểu  1', cell: 'D11' },
      },
    ]);
  });

  it('reads a figure of the province, which comes from its own value here', () => {
    const [, figure] = valueOf(
      read(HEADER, '219,VT012,2025,A,1,,,,,', ',BC110,2025,E,-742.67,,,,,'),
    );
    assert.equal(figure?.unit, '');
    assert.deepEqual(figure?.figure, reported(exactly('-742.67')));
    assert.deepEqual(figure?.source, { file: 'f.csv', sheet: '', cell: 'E3' });
  });

  it('points at the value wherever its column stands', () => {
    const [figure] = valueOf(read('value,year,indicator,unit', '12,2025,VT012,219'));
    assert.deepEqual(figure?.source, { file: 'f.csv', sheet: '', cell: 'A2' });
    assert.equal(figure?.status, 'A');
    assert.equal(figure?.measure, '');
  });

  it('takes a figure without a status for final', () => {
    assert.equal(valueOf(read(HEADER, '219,VT012,2025,,1,,,,,'))[0]?.status, 'A');
  });

  const marks = [
    { mark: 'none', figure: NONE },
    { mark: 'missing', figure: MISSING },
    { mark: 'not-applicable', figure: NOT_APPLICABLE },
    { mark: 'blank', figure: BLANK },
    { mark: '', figure: BLANK },
  ];
  for (const { mark, figure } of marks) {
    it(`reads the mark "${mark}" as ${figure.state}`, () => {
      assert.deepEqual(valueOf(read(HEADER, `219,VT012,2025,A,,${mark},,,,`))[0]?.figure, figure);
    });
  }

  it('keeps several figures of one unit and year, in order', () => {
    const figures = valueOf(read(HEADER, '219,VT012,2025,A,1,,,,,', '219,VT012,2025,A,2,,,,,'));
    assert.deepEqual(
      figures.map(({ figure }) => figure),
      [reported(exactly('1')), reported(exactly('2'))],
    );
  });

  const at = (column: string) => ({ file: 'f.csv', row: 2, column });
  const refusals: readonly {
    readonly name: string;
    readonly line: string;
    readonly code: string;
    readonly arguments: object;
  }[] = [
    {
      name: 'a unit that is not in the register',
      line: '220,VT012,2025,A,1,,,,,',
      code: 'table-unknown-unit',
      arguments: { ...at('unit'), text: '220' },
    },
    {
      name: 'an indicator that is not in the catalogue',
      line: '219,VT999,2025,A,1,,,,,',
      code: 'table-unknown-indicator',
      arguments: { ...at('indicator'), text: 'VT999' },
    },
    {
      name: 'a row without an indicator',
      line: '219,,2025,A,1,,,,,',
      code: 'table-empty-field',
      arguments: at('indicator'),
    },
    {
      name: 'a row without a year',
      line: '219,VT012,,A,1,,,,,',
      code: 'table-empty-field',
      arguments: at('year'),
    },
    {
      name: 'a year that is none',
      line: '219,VT012,25,A,1,,,,,',
      code: 'table-bad-year',
      arguments: { ...at('year'), text: '25' },
    },
    {
      name: 'an unknown status',
      line: '219,VT012,2025,ước,1,,,,,',
      code: 'table-unknown-word',
      arguments: { ...at('status'), text: 'ước', allowed: ['E', 'P', 'A'] },
    },
    {
      name: 'an unknown mark',
      line: '219,VT012,2025,A,,-,,,,',
      code: 'table-unknown-word',
      arguments: {
        ...at('mark'),
        text: '-',
        allowed: ['none', 'missing', 'not-applicable', 'blank'],
      },
    },
    {
      name: 'a value beside a mark',
      line: '219,VT012,2025,A,0,none,,,,',
      code: 'table-value-and-mark',
      arguments: { ...at('mark'), text: 'none', value: '0' },
    },
    {
      name: 'a number with thousands marks',
      line: '219,VT012,2025,A,1.850.000,,,,,',
      code: 'table-bad-number',
      arguments: { ...at('value'), text: '1.850.000' },
    },
    {
      name: 'a number with a decimal comma',
      line: '219,VT012,2025,A,"742,67",,,,,',
      code: 'table-bad-number',
      arguments: { ...at('value'), text: '742,67' },
    },
  ];
  for (const { name, line, code, arguments: expected } of refusals) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(refusalOf(read(HEADER, line)), { code, arguments: expected });
    });
  }

  it('refuses a file without its columns', () => {
    assert.deepEqual(refusalOf(read('indicator,year', 'VT012,2025')), {
      code: 'csv-missing-columns',
      arguments: { file: 'f.csv', columns: ['unit', 'value'] },
    });
  });
});

describe('readPlans', () => {
  it('asks nothing of the status', () => {
    const table = aTable(HEADER, ',VT012,2026,kế hoạch,1900000,,,,,');
    const [plan] = valueOf(readPlans(table, 'p.csv', KNOWN));
    assert.deepEqual(plan?.figure, reported(exactly('1900000')));
    assert.deepEqual(plan?.source, { file: 'p.csv', sheet: '', cell: 'E2' });
  });

  it('asks everything else', () => {
    const table = aTable(HEADER, ',VT012,2026,,nhiều,,,,,');
    assert.equal(refusalOf(readPlans(table, 'p.csv', KNOWN)).code, 'table-bad-number');
  });
});

describe('knownFigureRecord', () => {
  it('is read back as it was', () => {
    const lines = [
      '219,VT012,2025,P,1850000.5,,nghìn thuê bao,a.xlsx,Biểu 1,D11',
      ',BC110,2024,A,,none,,f.csv,,E2',
      '219,VT012,2024,E,,missing,,f.csv,,E3',
      '219,VT012,2023,E,,not-applicable,,f.csv,,E4',
      '219,VT012,2022,E,,blank,,f.csv,,E5',
    ];
    const figures = valueOf(read(HEADER, ...lines));
    const text = formatCsv(FIGURE_COLUMNS, figures.map(knownFigureRecord));
    assert.equal(text, [HEADER, ...lines, ''].join('\n'));
    assert.deepEqual(
      valueOf(readKnownFigures(valueOf(parseCsv(text, 'f.csv')), 'f.csv', KNOWN)),
      figures,
    );
  });

  it('writes what was not submitted as blank', () => {
    const [figure] = valueOf(read(HEADER, '219,VT012,2025,A,1,,,,,'));
    assert.ok(figure);
    const [, , , , value, mark] = knownFigureRecord({ ...figure, figure: NOT_SUBMITTED });
    assert.deepEqual([value, mark], ['', 'blank']);
  });
});

function read(...lines: readonly string[]) {
  return readKnownFigures(aTable(...lines), 'f.csv', KNOWN);
}
