import assert from 'node:assert/strict';
import type { BoundaryChange } from '#core/catalogue/reportingUnit';
import { compileYearEnd } from '#core/compileYearEnd';
import { reported } from '#core/numbers/figure';
import { rational } from '#core/numbers/rational';
import { compiledSheets } from '#core/book/bookSheets';
import { textOfContent } from '#core/report/document/cellText';
import { chosenTables } from '#core/report/tableChoices';
import type { PlannedCell, SheetPlan } from '#core/workbook/sheetPlan';
import {
  EARLIER_YEARS,
  syntheticBook,
  syntheticCompilation,
  syntheticReadings,
} from '../book/syntheticYear';

describe('the report’s tables', () => {
  it('are all that the catalogue has indicators for and somebody has figures of, in their usual order', () => {
    assert.deepEqual(
      tablesOf({}).map(({ name }) => name),
      [
        'Tổng hợp',
        'Quy đổi địa giới',
        'Đối chiếu địa giới',
        // No district says anything of phones.
        ...['01', '02', '03', '04', '06', '08', '13', '14', '15', '16'].map(
          (number) => `Biểu ${number}`,
        ),
        'Biểu đồ',
      ],
    );
  });

  it('leave out what the department does not print, and follow its order', () => {
    const tables = [
      { table: '16', isPrinted: true },
      { table: '02', isPrinted: false },
      { table: '01', isPrinted: true },
    ];
    const names = tablesOf({ tables }).map(({ name }) => name);
    assert.deepEqual(names.slice(3, 6), ['Biểu 16', 'Biểu đồ', 'Biểu 03']);
    assert.equal(names.at(-1), 'Biểu 01');
  });

  it('keep a table nobody named after the one that usually stands before it', () => {
    const order = chosenTables({ tables: [{ table: '12', isPrinted: true }] });
    const codes = order.map(({ table }) => table);
    assert.deepEqual(codes.slice(0, 2), ['01', '02']);
    assert.deepEqual(codes.slice(-5), ['13', '14', '15', '16', 'BĐ']);
  });

  it('have the decimals and the comparison that the department chose for them', () => {
    const tables = [
      { table: '01', isPrinted: true, decimals: 1, comparison: 'index' as const },
      { table: '04', isPrinted: true },
    ];
    // 1.850.000 / 1.799.600 = 1,02800…: the index in Biểu 01, growth elsewhere.
    const [headlines, byEnterprise] = ['Biểu 01', 'Biểu 04'].map((name) => sheetOf(name, tables));
    assert.ok(headlines && byEnterprise);
    assert.equal(rowOf(headlines, 'VT010')[7], '102,8');
    // Fixed phones: 16.000 of 21.500 are 25,58 % less.
    assert.equal(rowOf(byEnterprise, 'Tổng số')[4], '-25,58');
  });

  it('print market shares that add up to 100', () => {
    // statistics.md M7: of what is printed a reader makes the sum.
    const rows = [...sheetOf('Biểu 04').rows].map(({ cells }) => cells.map(shown));
    const total = rows.findIndex((cells) => cells[1] === 'Tổng số');
    const shares = rows
      .slice(total + 1)
      .filter(([number = '']) => /^\d+$/.test(number))
      .flatMap((cells) => cells.at(-1) ?? []);
    const hundredths = shares
      .filter((share) => share !== 'x' && share !== '…')
      .map((share) => Number(share.replace(',', '')));
    assert.ok(hundredths.length > 1);
    assert.equal(
      hundredths.reduce((all, one) => all + one, 0),
      10_000,
    );
    assert.equal(rows[total]?.at(-1), '100,00');
  });

  it('say of which columns the total is not made of the rows below it', () => {
    // The commune points are the post enterprises', the population the statistics office's; the rows are districts.
    const known = 'H3,TH010,2022,P,450000,,người,,,\n';
    const texts = [...sheetOf('Biểu 03', [], known).rows].map(({ cells }) =>
      cells.map(shown).join(''),
    );
    const [note = ''] = texts.filter((text) => text.startsWith('Dòng tổng lấy theo nguồn khác'));
    for (const name of ['Điểm Bưu điện - Văn hóa xã', 'Dân số trung bình']) {
      assert.ok(note.includes(name), name);
    }
    const byEnterprise = [...sheetOf('Biểu 06').rows].map(({ cells }) => cells.map(shown).join(''));
    assert.deepEqual(
      byEnterprise.filter((text) => text.startsWith('Dòng tổng lấy theo nguồn khác')),
      [],
    );
  });

  it('number the parts of a row below it, and say once that they are parts', () => {
    const totals = sheetOf('Tổng hợp');
    assert.deepEqual(
      [...totals.rows]
        .map(({ cells }) => cells.slice(0, 2).map(shown))
        .filter(([number = '']) => /^2(\.|$)/.test(number))
        .slice(1, 4),
      [
        ['2', 'Số điểm phục vụ bưu chính'],
        ['2.1', 'Trong đó: Bưu cục'],
        ['2.2', 'Điểm Bưu điện - Văn hóa xã'],
      ],
    );
  });
});

describe('Biểu 13', () => {
  const sheet = sheetOf('Biểu 13', [], EARLIER_YEARS);
  const rows = [...sheet.rows].map(({ cells }) => cells.map(shown));
  const heads = rows.find(([first]) => first === 'Năm') ?? [];
  const column = (name: string) => heads.findIndex((head) => head.startsWith(name));
  const series = (name: string) =>
    rows
      .filter(([year = '']) => /^(Sơ bộ |Ước tính )?20\d\d$/.test(year))
      .map((cells) => `${cells[0] ?? ''}: ${cells[column(name)] ?? ''}`);

  it('begins with the first year in the book and ends with the year of the report', () => {
    assert.ok(rows.some(([title]) => title === 'CHUỖI SỐ LIỆU 5 NĂM (2018 - 2022)'));
  });

  it('takes a year as it was published, and adds up units only where none is missing', () => {
    assert.deepEqual(series('Tổng số thuê bao điện thoại').slice(0, 5), [
      '2018: …',
      '2019: 1.600.000',
      '2020: …',
      '2021: 1.799.600',
      'Ước tính 2022: 1.850.000',
    ]);
    // 21.000 + 2.000,5, printed without decimals.
    assert.equal(series('Thuê bao điện thoại cố định')[2], '2020: 23.001');
  });

  it('sets each year against the one before, last year being 100', () => {
    assert.deepEqual(series('Tổng số thuê bao điện thoại').slice(5), [
      '2019: …',
      '2020: …',
      '2021: …',
      'Ước tính 2022: 102,80',
    ]);
  });

  it('states no index from a year in which nothing occurred', () => {
    assert.deepEqual(series('Doanh thu dịch vụ bưu chính').slice(5, 7), ['2019: 0,00', '2020: x']);
  });
});

describe('Biểu 08', () => {
  it('says over which units a rate is taken where the totals beside it are of more', () => {
    // H4 gave its dossiers and not those online: (1200 + 866) / (1900 + 1300), beside 5300 in all.
    const texts = [...sheetOf('Biểu 08').rows].flatMap(({ cells }) => cells.map(shown));
    const [note] = texts.filter((text) => text.includes('đủ cả hai số'));
    assert.equal(
      note,
      'Tỷ lệ hồ sơ tiếp nhận trực tuyến của toàn tỉnh chỉ tính 2 đơn vị có đủ cả hai số: 2.066/3.200; tổng của từng số gồm cả đơn vị mới có một số.',
    );
  });
});

describe('Đối chiếu địa giới', () => {
  /** The row of CDS050 where a further district of 300 has ended, moved by the given row. */
  function rowWith(lastRow: BoundaryChange | undefined): readonly string[] {
    const book = syntheticBook();
    const gone = book.units.find(({ code }) => code === 'H1');
    assert.ok(gone);
    const year = {
      ...book,
      knownFigures: [
        ...book.knownFigures,
        ...book.knownFigures
          .filter(({ unit, indicator }) => unit === 'H1' && indicator === 'CDS050')
          .map((one) => ({ ...one, unit: 'H5', figure: reported(rational(300)) })),
      ],
      units: [
        ...book.units,
        { ...gone, code: 'H5', name: 'Huyện Năm', aliases: [], validTo: '2021-12-31' },
      ],
      boundaries: [...book.boundaries, ...(lastRow ? [lastRow] : [])],
    };
    const { tables } = compiledSheets(compileYearEnd(year, syntheticReadings(), []));
    const sheet = tables.find(({ name }) => name === 'Đối chiếu địa giới');
    assert.ok(sheet);
    return rowOf(sheet, 'CDS050').slice(3);
  }

  it('counts among the old units one that no row leads away from, and names it', () => {
    // Old: 1000 + 1001 + 900 + 300; new: 1000 + 1001 + 900.
    const [old, now, , , difference, result, note = ''] = rowWith(undefined);
    assert.deepEqual([old, now, difference, result], ['3.201', '2.901', '-300', 'lệch']);
    assert.match(note, /không có dòng chuyển đi đâu: Huyện Năm$/);
  });

  it('agrees once a row leads to where it went', () => {
    const [old, now, , , difference, result, note] = rowWith({
      fromUnit: 'H5',
      toUnit: 'H3',
      weight: rational(1),
      basis: '',
      act: 'Nghị quyết 1',
      effective: '2022-07-01',
    });
    assert.deepEqual([old, now, difference, result, note], ['3.201', '3.201', '0', 'khớp', '']);
  });
});

type Choices = Parameters<typeof chosenTables>[0]['tables'];

function tablesOf({ tables = [], known = '' }: { tables?: Choices; known?: string }) {
  return compiledSheets(syntheticCompilation({ settings: { tables }, known })).tables;
}

function sheetOf(name: string, tables: Choices = [], known = ''): SheetPlan {
  const sheet = tablesOf({ tables, known }).find((one) => one.name === name);
  assert.ok(sheet, name);
  return sheet;
}

function rowOf(sheet: SheetPlan, key: string): readonly string[] {
  const row = [...sheet.rows].find(({ cells }) => cells.some((cell) => shown(cell) === key));
  return row?.cells.map(shown) ?? [];
}

function shown({ content, style }: PlannedCell): string {
  return textOfContent(content, style.numberFormat);
}
