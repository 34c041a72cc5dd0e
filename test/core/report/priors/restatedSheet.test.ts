import assert from 'node:assert/strict';
import { compiledSheets } from '#core/book/bookSheets';
import { compileYearEnd } from '#core/compileYearEnd';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import { anIndicator, aUnit, boundary, published, share } from '../../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';

describe('the sheet of restated figures', () => {
  // One district of 1.001 dossiers, 500,5 hours and 10 posts becomes three of a third each; its neighbour of 7 joins the first.
  const NEW = ['M1', 'M2', 'M3'];
  const indicators = [
    anIndicator('CDS050', { unit: 'hồ sơ' }),
    anIndicator('TCS050', { unit: 'giờ', decimals: 1 }),
  ];
  const book = aBook({
    indicators,
    units: [
      ...['C', 'D'].map((code) => aUnit(code, { validTo: '2022-06-30' })),
      ...NEW.map((code) => aUnit(code, { validFrom: '2022-07-01' })),
    ],
    boundaries: [
      ...NEW.map((to) => boundary('C', to, rational(1, 3))),
      boundary('D', 'M1', rational(1)),
    ],
    knownFigures: [
      published('C', 'CDS050', '1001'),
      published('D', 'CDS050', '7'),
      published('C', 'TCS050', '500.5'),
      published('D', 'TCS050', '1'),
    ],
  });
  const readings = readingsOf(
    ...NEW.map((unit) =>
      aSubmission(unit, `${unit}.xlsx`, { observations: [observed(unit, 'CDS050', '400')] }),
    ),
  );
  const { tables } = compiledSheets(compileYearEnd(book, readings, []));
  const rows = [...(tables.find(({ name }) => name === 'Quy đổi địa giới')?.rows ?? [])];

  /** The contents of a column, unit by unit. */
  function printed(indicator: string): readonly string[] {
    return NEW.map((unit) => {
      const row = rows.find(({ cells }) => {
        const texts = cells.map(({ content }) => (content.kind === 'text' ? content.text : ''));
        return texts[0] === unit && texts[2] === indicator;
      });
      const content = row?.cells.find(({ column }) => column === 6)?.content;
      if (content?.kind !== 'formula' || typeof content.expected === 'string') return '';
      return `${toDecimalText(content.expected)} =${content.formula}`;
    });
  }

  it('prints counts as whole numbers, of which the parts of an old unit add to what it had', () => {
    // 333⅔ three times is 1.001 in whole numbers as 334 + 334 + 333, not 1.002; M1 has 7 more.
    const numbers = printed('CDS050').map((text) => Number(text.split(' ')[0]));
    assert.deepEqual(numbers, [341, 334, 333]);
    assert.match(printed('CDS050')[2] ?? '', /=ROUND\(G?F\d+,0\)-1$/);
  });

  it('leaves amounts that can have decimals as they are', () => {
    assert.deepEqual(printed('TCS050'), ['', '', '']);
  });

  it('counts apart, where it is held against the old map, what came whole beside a shared part', () => {
    const check = tables.find(({ name }) => name === 'Đối chiếu địa giới');
    const cells = [...(check?.rows ?? [])].find(({ cells: [first] }) => {
      return first?.content.kind === 'text' && first.content.text === 'CDS050';
    })?.cells;
    const given = [5, 6].map((column) => {
      const content = cells?.find((one) => one.column === column)?.content;
      if (content?.kind !== 'formula' || typeof content.expected === 'string') return '';
      return toDecimalText(content.expected);
    });
    // D's 7 came whole into M1; C's 1.001 were shared out in thirds.
    assert.deepEqual(given, ['7', '1001']);
  });

  it('has the rate of the one whole unit that a unit is made of, and holds no sum of rates against the old map', () => {
    const rates = compiledSheets(
      compileYearEnd(
        aBook({
          indicators: [share('VT071', { form: 'not_additive' })],
          units: [aUnit('O', { validTo: '2021-12-31' }), aUnit('N', { validFrom: '2022-01-01' })],
          boundaries: [boundary('O', 'N', rational(1), '2022-01-01')],
          knownFigures: [published('O', 'VT071', '60')],
        }),
        readingsOf(aSubmission('N', 'N.xlsx', { observations: [observed('N', 'VT071', '66')] })),
        [],
      ),
    ).tables;
    const line = (sheet: string) =>
      [...(rates.find(({ name }) => name === sheet)?.rows ?? [])].find(({ cells }) =>
        cells.some(({ content }) => content.kind === 'text' && content.text === 'VT071'),
      );
    const value = line('Quy đổi địa giới')?.cells.find(({ column }) => column === 5)?.content;
    assert.ok(value?.kind === 'formula' && typeof value.expected !== 'string');
    assert.equal(toDecimalText(value.expected), '60');
    assert.equal(line('Đối chiếu địa giới'), undefined);
  });
});
