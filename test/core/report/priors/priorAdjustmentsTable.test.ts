import assert from 'node:assert/strict';
import type { Finding } from '#core/findings/finding';
import { compiledSheets } from '#core/book/bookSheets';
import { textOfContent } from '#core/report/document/cellText';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { compileYearEnd } from '#core/compileYearEnd';
import { ONE } from '#core/numbers/rational';
import { syntheticCompilation } from '../../book/syntheticYear';
import { aUnit, anIndicator, boundary, published } from '../../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';

function sheetOf(known: string): SheetPlan {
  const { book } = compiledSheets(syntheticCompilation({ known }));
  const sheet = book.find(({ name }) => name === 'Biểu 16');
  assert.ok(sheet);
  return sheet;
}

function rowsOf(sheet: SheetPlan): readonly (readonly string[])[] {
  return [...sheet.rows].map(({ cells }) =>
    cells.map(({ content, style }) => textOfContent(content, style.numberFormat)),
  );
}

describe('Biểu 16 of a unit that is no more', () => {
  it('has no figure of the year and no growth of it, and misses none', () => {
    const day = '2022-01-01';
    const book = aBook({
      indicators: [anIndicator('VT012')],
      units: [aUnit('A', { validTo: '2021-12-31' }), aUnit('B'), aUnit('NA', { validFrom: day })],
      knownFigures: [
        ...['1000', '1100'].map((value) => published('A', 'VT012', value)),
        ...['500', '550'].map((value) => published('B', 'VT012', value)),
      ],
      boundaries: [boundary('A', 'NA', ONE, day)],
    });
    const sent = aSubmission('NA', 'NA.xlsx', { observations: [observed('NA', 'VT012', '1200')] });
    const { book: sheets } = compiledSheets(compileYearEnd(book, readingsOf(sent), []));
    const sheet = sheets.find(({ name }) => name === 'Biểu 16');
    assert.ok(sheet);
    const rows = rowsOf(sheet).filter(([, , code]) => code === 'VT012');
    const shown = (unit: string) =>
      rows.find((row) => row[3] === `Viễn thông ${unit}`)?.slice(5, 12);
    // B has sent nothing yet; A is no more.
    assert.deepEqual(shown('A'), ['1.000', '1.100', '+100', 'x', 'x', 'x', '10,00']);
    assert.deepEqual(shown('B'), ['500', '550', '+50', '…', '…', '…', '10,00']);
  });
});

describe('Biểu 16', () => {
  // Of the population one figure was published, for the whole province: 1.841.000, later 1.850.000.
  const REVISED = ',TH010,2021,A,1850000,,,,,\n';

  it('has growth over both bases, the revision between them, and the identity', () => {
    const sheet = sheetOf(REVISED);
    const row = [...sheet.rows].find(({ cells }) => {
      const [, , code, unit] = cells;
      return (
        code?.content.kind === 'text' &&
        code.content.text === 'TH010' &&
        unit?.content.kind === 'text' &&
        unit.content.text === 'Toàn tỉnh'
      );
    });
    assert.ok(row);
    const formulas = row.cells.map(({ content }) =>
      content.kind === 'formula' ? content.formula : '',
    );
    const at = row.row + 1;
    assert.match(formulas[9] ?? '', new RegExp(`\\(I${at}-F${at}\\)/F${at}\\*100`));
    assert.match(formulas[10] ?? '', new RegExp(`\\(I${at}-G${at}\\)/G${at}\\*100`));
    assert.match(formulas[11] ?? '', new RegExp(`\\(G${at}-F${at}\\)/F${at}\\*100`));
    const [shown] = rowsOf(sheet).filter(
      ([, , code, unit]) => code === 'TH010' && unit === 'Toàn tỉnh',
    );
    // 9.000 are 0,4889 % of 1.841.000; the last column of figures says whether the identity holds.
    assert.deepEqual(
      [shown?.[5], shown?.[6], shown?.[11], shown?.[12]],
      ['1.841.000', '1.850.000', '0,49', 'đúng'],
    );
  });

  it('names a total that was published once, beside the other one to which what was published of its units adds up', () => {
    // Of the units 8 + 121,75 (revised) + 33,123… were published.
    const rows = rowsOf(sheetOf(',BC110,2021,A,500,,tỷ đồng,,,\n'));
    const [shown] = rows.filter(([, , code, unit]) => code === 'BC110' && unit === 'Toàn tỉnh');
    assert.deepEqual([shown?.[5], shown?.[6]], ['500,00', '162,87']);
    assert.equal(
      shown?.[13],
      '=Bưu chính "B" có số chính thức thay số sơ bộ; cộng lại từ số đã công bố của các đơn vị',
    );
  });

  it('has the units’ estimates as published and the province’s final figure as present, where that came after', () => {
    const estimates = [published('A', 'VT012', '157'), published('B', 'VT012', '100')];
    const book = aBook({
      indicators: [anIndicator('VT012')],
      units: [aUnit('A'), aUnit('B')],
      knownFigures: [
        ...estimates.map((one) => ({ ...one, status: 'E' as const })),
        published('', 'VT012', '262', { status: 'A' }),
      ],
    });
    const sent = ['A', 'B'].map((unit) =>
      aSubmission(unit, `${unit}.xlsx`, { observations: [observed(unit, 'VT012', '134')] }),
    );
    const { book: sheets } = compiledSheets(compileYearEnd(book, readingsOf(...sent), []));
    const sheet = sheets.find(({ name }) => name === 'Biểu 16');
    assert.ok(sheet);
    const [shown] = rowsOf(sheet).filter(([, , , unit]) => unit === 'Toàn tỉnh');
    // 268/257 = 104,28 %, 268/262 = 102,29 %, 262/257 = 101,95 %.
    assert.deepEqual(shown?.slice(5, 7), ['257', '262']);
    assert.deepEqual(shown?.slice(9, 13), ['4,28', '2,29', '1,95', 'đúng']);
    assert.equal(
      shown?.[13],
      'Số chính thức của toàn tỉnh thay số tính từ các đơn vị hoặc chỉ tiêu thành phần',
    );
    const live = [...sheet.rows].flatMap(({ cells }) => cells[5]?.content ?? []);
    const formulas = live.map((content) => (content.kind === 'formula' ? content.formula : ''));
    assert.ok(formulas.includes("SUM('Số đã công bố'!H5:H6)"));
  });

  it('sets against what was published the figure that the report compares with, also where the province’s was published twice', () => {
    // 500, then 490; the units' published figures add to 162,87, and that is last year's.
    const known = ',BC110,2021,P,500,,,,,\n,BC110,2021,A,490,,,,,\n';
    const rows = rowsOf(sheetOf(known)).filter(
      ([, , code, unit]) => code === 'BC110' && unit === 'Toàn tỉnh',
    );
    assert.deepEqual(
      rows.map((row) => [row[5], row[6]]),
      [['500,00', '162,87']],
    );
  });

  it('has a derived sum and a rate of which a part was revised, and why', () => {
    // VT010: 1.799.000, then 1.799.600; per 100 of 1.841.000 inhabitants 97,72 and 97,75.
    const rows = rowsOf(sheetOf(''));
    const [sum] = rows.filter(([, , code]) => code === 'TH070');
    const [rate] = rows.filter(([, , code]) => code === 'VT030');
    assert.equal(
      sum?.[13],
      'Doanh thu dịch vụ bưu chính (BC110) được điều chỉnh: =Bưu chính "B" có số chính thức thay số sơ bộ',
    );
    assert.deepEqual([rate?.[5], rate?.[6], rate?.[7]], ['97,72', '97,75', '+0,03']);
    assert.match(rate?.[13] ?? '', /^Tổng số thuê bao điện thoại \(VT010\) được điều chỉnh: /);
  });

  it('has what the department says of last year otherwise than was published for the province', () => {
    // 5 were published; the department now says 6.
    const known = ',BC010,2021,A,5,,đơn vị,,,\n';
    const sent = 'SO BC010 7 6\n';
    const { book } = compiledSheets(syntheticCompilation({ known, sent }));
    const sheet = book.find(({ name }) => name === 'Biểu 16');
    assert.ok(sheet);
    const [shown] = rowsOf(sheet).filter(([, , code, unit]) => code === 'BC010' && unit !== '');
    assert.deepEqual([shown?.[5], shown?.[6]], ['5', '6']);
  });

  it('has each figure that is another one than was published, of a unit whose whole column of last year is in question', () => {
    // BC-A says of last year 30 points, as was published, and 500,000 items for 480,000.
    const known = 'BC-A,BC021,2021,A,30,,điểm,,,\nBC-A,BC070,2021,A,480000,,bưu gửi,,,\n';
    const compilation = syntheticCompilation({ known });
    const [example] = compilation.findings;
    assert.ok(example);
    const ofColumn: Finding = {
      ...example,
      rule: 'prior-differs-from-published',
      unit: 'BC-A',
      indicator: '',
    };
    const { book } = compiledSheets({ ...compilation, findings: [ofColumn] });
    const sheet = book.find(({ name }) => name === 'Biểu 16');
    assert.ok(sheet);
    const disputed = rowsOf(sheet).filter(
      ([, , code, , , , present]) => ['BC021', 'BC070'].includes(code ?? '') && present !== '',
    );
    assert.deepEqual(
      disputed.map(([, , code, , , published, present]) => [code, published, present]),
      [['BC070', '480.000', '500.000']],
    );
  });
});
