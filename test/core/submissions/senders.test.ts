import assert from 'node:assert/strict';
import { cellAddress } from '#core/workbook/cellAddress';
import { sentenceOf } from '#core/findings/messages';
import type { SheetSnapshot } from '#core/workbook/snapshot';
import { aSheet, currentIn, figuresIn, findingsIn, readingOf, REGISTER } from './aSubmittedFile';
import { aUnit } from '../catalogue/aCatalogue';

const HEAD = 'STT | Chỉ tiêu | ĐVT | Ước thực hiện năm 2022';
const ROW = '1 | Thuê bao điện thoại di động | thuê bao | 5';

function sheetFrom(...above: readonly string[]) {
  return aSheet('Biểu', ...above, HEAD, ROW);
}

const LINES: readonly (readonly [
  name: string,
  lines: readonly string[],
  expected: readonly string[],
])[] = [
  ['in one cell', ['Đơn vị báo cáo: Viễn thông A'], ['VTA VT012 5']],
  ['in the next cell', ['| | Đơn vị báo cáo: | Viễn thông A'], ['VTA VT012 5']],
  ['two cells to the right', ['Đơn vị báo cáo: | | | Viễn thông A'], ['VTA VT012 5']],
  ['in capitals with an alias', ['ĐƠN VỊ BÁO CÁO: VNPT A'], ['VTA VT012 5']],
  ['after a dash', ['Đơn vị báo cáo - Viễn thông A'], ['VTA VT012 5']],
  ['before dots', ['Đơn vị báo cáo: Viễn thông A ........'], ['VTA VT012 5']],
  [
    'on lines of one cell',
    ['Đơn vị báo cáo: Viễn thông A\\nĐơn vị nhận báo cáo: Sở Thông tin và Truyền thông'],
    ['VTA VT012 5'],
  ],
  ['under “Tên đơn vị”', ['Tên đơn vị: Viễn thông A'], ['VTA VT012 5']],
  [
    'beside letterhead and receiver',
    [
      'SỞ THÔNG TIN VÀ TRUYỀN THÔNG | | | Đơn vị nhận báo cáo: Sở Thông tin và Truyền thông',
      ' | | | Đơn vị báo cáo: Viễn thông A',
    ],
    ['VTA VT012 5'],
  ],
  [
    'right of the letterhead of a listed office',
    ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG | | | Đơn vị báo cáo: | Huyện Lục Ngạn'],
    ['LN VT012 5'],
  ],
  [
    'left of a listed receiver',
    ['Đơn vị báo cáo: | Huyện Lục Ngạn | | Đơn vị nhận báo cáo: | Sở Thông tin và Truyền thông'],
    ['LN VT012 5'],
  ],
  [
    'right of a listed receiver',
    ['Đơn vị nhận báo cáo: | Huyện Sơn Động | | Đơn vị báo cáo: | Huyện Lục Ngạn'],
    ['LN VT012 5'],
  ],
  [
    'beside “Nơi nhận”',
    ['Đơn vị báo cáo | Huyện Lục Ngạn | | Nơi nhận | Sở Thông tin và Truyền thông'],
    ['LN VT012 5'],
  ],
  [
    'in one cell between letterhead and receiver',
    ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG | Đơn vị báo cáo: Huyện Lục Ngạn | Kính gửi: | Huyện Sơn Động'],
    ['LN VT012 5'],
  ],
  [
    'below a letterhead of two listed units',
    ['Sở Thông tin và Truyền thông | | | Huyện Sơn Động', 'Đơn vị báo cáo: Huyện Lục Ngạn'],
    ['LN VT012 5'],
  ],
  ['as a district with its short form', ['Đơn vị báo cáo: H. Lục Ngạn'], ['LN VT012 5']],
  ['as a district with another tone placement', ['Đơn vị báo cáo: huyện Hiệp Hoà'], ['HH VT012 5']],
];

describe('the sender of a sheet', () => {
  for (const [name, lines, expected] of LINES) {
    it(`is the unit named ${name}`, () => {
      const reading = readingOf([sheetFrom(...lines)]);
      assert.deepEqual(currentIn(reading), expected);
      assert.deepEqual(findingsIn(reading), []);
    });
  }

  it('is who the file is named after where nothing but the form’s title follows the words', () => {
    const reading = readingOf([sheetFrom('Đơn vị báo cáo:', 'BÁO CÁO SỐ LIỆU NĂM 2022')], {
      file: 'Viễn thông A.xlsx',
    });
    assert.deepEqual(currentIn(reading), ['VTA VT012 5']);
    assert.deepEqual(findingsIn(reading), []);
  });

  describe('named in one row with another unit', () => {
    const lines = ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG | | | Đơn vị báo cáo: | Huyện Lục Ngạn'];

    it('comes before the names of sheet and file', () => {
      const sheet = { ...sheetFrom(...lines), name: 'Sơn Động' };
      assert.deepEqual(currentIn(readingOf([sheet], { file: 'Huyện Sơn Động.xlsx' })), [
        'LN VT012 5',
      ]);
    });

    it('is asked about where it is not known, whatever the file is called', () => {
      const reading = readingOf(
        [
          sheetFrom(
            'SỞ THÔNG TIN VÀ TRUYỀN THÔNG | Đơn vị báo cáo: | Huyện Xa Lạ | Nơi nhận: | Huyện Hiệp Hòa',
          ),
        ],
        { file: 'Huyện Sơn Động.xlsx' },
      );
      assert.deepEqual(currentIn(reading), []);
      assert.deepEqual(findingsIn(reading), ['unknown-unit C1']);
    });

    it('is none of several columns under the same words', () => {
      const reading = readingOf([
        aSheet(
          'Biểu',
          'Kỳ báo cáo: năm 2022',
          'Đơn vị báo cáo | Huyện Lục Ngạn | Huyện Sơn Động',
          'Số cụm loa truyền thanh | 5 | 7',
        ),
      ]);
      assert.deepEqual(currentIn(reading), ['LN TCS030 5', 'SD TCS030 7']);
    });

    it('is none of several columns with something between them', () => {
      const reading = readingOf([
        aSheet(
          'Biểu',
          'Kỳ báo cáo: năm 2022',
          'Đơn vị báo cáo | Huyện Lục Ngạn | Ghi chú | Huyện Sơn Động',
          'Số cụm loa truyền thanh | 5 | đủ | 7',
        ),
      ]);
      assert.deepEqual(currentIn(reading), ['LN TCS030 5', 'SD TCS030 7']);
    });
  });

  it('is never the receiver or the superior office', () => {
    const reading = readingOf([
      sheetFrom(
        'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
        'Đơn vị nhận báo cáo: Sở Thông tin và Truyền thông',
      ),
    ]);
    assert.deepEqual(currentIn(reading), []);
    assert.deepEqual(findingsIn(reading), ['unknown-unit/not-named']);
  });

  it('is not guessed from a misspelt name, whatever the file is called', () => {
    const reading = readingOf([sheetFrom('Đơn vị báo cáo: Huyện Lục Ngạng')], {
      file: 'Huyện Lục Ngạn.xlsx',
    });
    assert.deepEqual(currentIn(reading), []);
    assert.deepEqual(findingsIn(reading), ['unknown-unit A1 → LN']);
  });

  it('is not a unit that has ended', () => {
    const reading = readingOf([sheetFrom('Đơn vị báo cáo: Huyện Cũ')]);
    assert.deepEqual(findingsIn(reading), ['unknown-unit/ended A1']);
  });

  it('is not one of two units of the same name', () => {
    const units = [...REGISTER, aUnit({ code: 'VTX', name: 'Viễn thông A', kind: 'ENT_ISP' })];
    const reading = readingOf([sheetFrom('Đơn vị báo cáo: Viễn thông A')], { units });
    assert.deepEqual(currentIn(reading), []);
    assert.deepEqual(findingsIn(reading), ['unknown-unit/ambiguous A1']);
  });

  describe('in the year in which a code and a name went to another unit', () => {
    // Code P07210 and the name were one ward's until 30 June 2022, and are another's since.
    const units = [
      ...REGISTER,
      aUnit({ code: 'P07210@2022-06-30', name: 'Phường Bắc Giang', validTo: '2022-06-30' }),
      aUnit({ code: 'P07210', name: 'Phường Bắc Giang', validFrom: '2022-07-01' }),
    ];
    const asked = (sheet: SheetSnapshot, file?: string) => {
      const reading = readingOf([sheet], { units, ...(file === undefined ? {} : { file }) });
      assert.deepEqual(currentIn(reading), []);
      return reading.findings.map(({ rule, message }) => {
        const sentence = sentenceOf(message, 'vi');
        return `${rule} ${['(P07210@2022-06-30)', '(P07210)'].every((code) => sentence.includes(code))}`;
      });
    };

    it('is asked about by a finding with both holders, by code, name, sheet and file alike', () => {
      const expected = ['unknown-unit true'];
      assert.deepEqual(asked(sheetFrom('Đơn vị báo cáo: P07210')), expected);
      assert.deepEqual(asked(sheetFrom('Đơn vị báo cáo: Phường Bắc Giang')), expected);
      assert.deepEqual(asked(aSheet('Phường Bắc Giang', HEAD, ROW)), expected);
      assert.deepEqual(asked(sheetFrom(), 'Phường Bắc Giang.xlsx'), expected);
    });

    it('is not settled by the name of a third unit', () => {
      const sheet = aSheet('Phường Bắc Giang', HEAD, ROW);
      assert.deepEqual(asked(sheet, 'Huyện Lục Ngạn.xlsx'), ['unknown-unit true']);
    });
  });

  it('is the unit that the sheet or the file is called', () => {
    const bySheet = readingOf([aSheet('Viễn thông A', HEAD, ROW)]);
    assert.deepEqual(currentIn(bySheet), ['VTA VT012 5']);
    const byFile = readingOf([sheetFrom()], {
      file: 'gui/BC nam 2022 - Viễn thông B (lan 2).xlsx',
    });
    assert.deepEqual(currentIn(byFile), ['VTB VT012 5']);
    const folded = readingOf([sheetFrom()], { file: 'vien thong b.xlsx' });
    assert.deepEqual(currentIn(folded), []);
    assert.deepEqual(findingsIn(folded), ['unknown-unit/not-named → VTB']);
  });

  it('of a sheet without a line is the file’s', () => {
    const reading = readingOf([
      aSheet('Bìa', 'BÁO CÁO NĂM 2022', 'Đơn vị báo cáo: Viễn thông A'),
      aSheet('Biểu 1', HEAD, ROW),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT012 5']);
  });

  it('differs from sheet to sheet where several units share a file', () => {
    const byLine = readingOf([
      aSheet('1', 'Đơn vị báo cáo: Huyện Lục Ngạn', HEAD, ROW),
      aSheet('2', 'Đơn vị báo cáo: Huyện Sơn Động', HEAD, ROW),
    ]);
    assert.deepEqual(currentIn(byLine), ['LN VT012 5', 'SD VT012 5']);
    const byName = readingOf([aSheet('Lục Ngạn', HEAD, ROW), aSheet('Sơn Động', HEAD, ROW)]);
    assert.deepEqual(currentIn(byName), ['LN VT012 5', 'SD VT012 5']);
  });

  it('is the identity of our own form', () => {
    const meta = {
      ...aSheet('_meta', 'form | MAU-VT', 'unit | VTA', 'year | 2022', 'version | 3'),
      visibility: 'hidden' as const,
    };
    const reading = readingOf([sheetFrom('Đơn vị báo cáo: (tự ghi)'), meta]);
    assert.deepEqual(currentIn(reading), ['VTA VT012 5']);
    assert.equal(reading.submissions[0]?.version, 3);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('is the identity of a form that a program filled in without calculating it', () => {
    const formulas = (sheet: SheetSnapshot, given: Readonly<Record<string, string>>) => ({
      ...sheet,
      rows: sheet.rows.map(({ row, cells }) => ({
        row,
        cells: cells.map((cell) => {
          const formula = given[cellAddress(row, cell.column)];
          return formula === undefined ? cell : { ...cell, formula };
        }),
      })),
    });
    const form = formulas(
      aSheet(
        'MAU-VT',
        'Tính chất số liệu: | Sơ bộ | | 4',
        'STT | Chỉ tiêu | Mã số | ?',
        '1 | Tổng số thuê bao điện thoại | VT010 | ?',
        '1.1 | Thuê bao điện thoại cố định | VT011 | 5',
      ),
      { D2: 'B1&" năm 2022"', D3: 'SUM(D4,D5)' },
    );
    const meta = formulas(aSheet('_meta', 'form | MAU-VT', 'unit | VTA', 'version | ?'), {
      B3: "'MAU-VT'!D1",
    });
    const reading = readingOf([form, meta]);
    assert.deepEqual(figuresIn(reading), ['VTA VT011 current P 5 D4']);
    assert.equal(reading.submissions[0]?.version, 4);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('is what the sheet says where the form names a strange unit, and that is said', () => {
    const properties = { 'tongket.form': 'MAU-VT', 'tongket.unit': 'ZZZ', 'tongket.year': '2022' };
    const named = readingOf([sheetFrom('Đơn vị báo cáo: Viễn thông B')], { properties });
    assert.deepEqual(currentIn(named), ['VTB VT012 5']);
    assert.deepEqual(findingsIn(named), ['form-damaged']);
    assert.equal(named.findings[0]?.unit, 'VTB');
    const unnamed = readingOf([sheetFrom()], { properties });
    assert.deepEqual(currentIn(unnamed), []);
    assert.deepEqual(findingsIn(unnamed), ['unknown-unit/not-named', 'form-damaged']);
  });

  it('is refused where the form is another year’s', () => {
    const properties = { 'tongket.form': 'MAU-VT', 'tongket.unit': 'VTA', 'tongket.year': '2021' };
    const older = readingOf([sheetFrom()], {
      properties,
    });
    assert.deepEqual(currentIn(older), []);
    assert.deepEqual(findingsIn(older), ['wrong-year']);
  });

  it('is not the signature block', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        HEAD,
        ROW,
        ' | Người lập biểu | | ĐƠN VỊ BÁO CÁO',
        ' | (Ký, họ tên) | | (Ký, đóng dấu)',
        ' | Nguyễn Văn A | | Trần Văn B',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT012 5']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('is missed only where something was sent', () => {
    const reading = readingOf([aSheet('Ghi chú', 'Kính gửi quý cơ quan', 'Trân trọng')]);
    assert.deepEqual(findingsIn(reading), ['nothing-recognised']);
  });
});
