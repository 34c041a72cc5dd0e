import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { contents, opened, refusalOf } from '../../snapshots';

describe('a CSV file', () => {
  it('keeps every field as the text it is', () => {
    const text = '1.234,5;12,5;01;1/2/2025;"=1+1";-;…\n';
    assert.deepEqual(contents(opened(strToU8(text), 'a.csv')), {
      A1: '1.234,5',
      B1: '12,5',
      C1: '01',
      D1: '1/2/2025',
      E1: '=1+1',
      F1: '-',
      G1: '…',
    });
  });

  it('is one sheet that is called as the file', () => {
    const workbook = opened(strToU8('a,b'), 'xã/Huyện Lập Thạch.v2.csv');
    assert.deepEqual(
      workbook.sheets.map(({ name, visibility }) => [name, visibility]),
      [['Huyện Lập Thạch.v2', 'visible']],
    );
    assert.deepEqual(workbook.warnings, []);
  });

  it('counts blank rows and rows of several lines as a spreadsheet does', () => {
    const text = 'a,b\r\n\r\n"một\r\nhai",""\r\nc,__proto__\r\n';
    assert.deepEqual(contents(opened(strToU8(text), 'a.csv')), {
      A1: 'a',
      B1: 'b',
      A3: 'một\nhai',
      A4: 'c',
      B4: '__proto__',
    });
  });

  const SEPARATED: readonly { name: string; text: string }[] = [
    { name: 'commas', text: 'Chỉ tiêu,"Năm, 2022"\n"Doanh thu, tỷ","12,5"\n' },
    {
      name: 'semicolons, beside commas in numbers',
      text: 'Chỉ tiêu;Năm, 2022\nDoanh thu, tỷ;12,5\n',
    },
    { name: 'tabs, beside everything else', text: 'Chỉ tiêu\tNăm, 2022\nDoanh thu, tỷ\t12,5\n' },
    { name: "what Excel's own hint says", text: 'sep=;\nChỉ tiêu;Năm, 2022\nDoanh thu, tỷ;12,5\n' },
  ];
  for (const { name, text } of SEPARATED) {
    it(`is split at ${name}`, () => {
      assert.deepEqual(contents(opened(strToU8(text), 'a.csv')), {
        A1: 'Chỉ tiêu',
        B1: 'Năm, 2022',
        A2: 'Doanh thu, tỷ',
        B2: '12,5',
      });
    });
  }

  const ENCODED: readonly { name: string; bytes: Uint8Array; isGuessed: boolean; says: string }[] =
    [
      { name: 'UTF-8', bytes: strToU8('Điện,1'), isGuessed: false, says: 'Điện' },
      { name: 'UTF-8 with a mark', bytes: strToU8('\ufeffĐiện,1'), isGuessed: false, says: 'Điện' },
      {
        name: 'UTF-8 with separate accents',
        bytes: strToU8('Điện,1'.normalize('NFD')),
        isGuessed: false,
        says: 'Điện',
      },
      { name: 'UTF-16 with a mark', bytes: utf16('\ufeffĐiện,1'), isGuessed: false, says: 'Điện' },
      {
        name: 'UTF-16 without a mark',
        bytes: utf16('So lieu,1\n1,2'),
        isGuessed: false,
        says: 'So lieu',
      },
      // "Đơn vị" in Windows-1258: Đ = D0, ơ = F5, dot below = F2.
      {
        name: 'Windows-1258',
        bytes: Uint8Array.of(0xd0, 0xf5, 0x6e, 0x20, 0x76, 0x69, 0xf2, 0x2c, 0x31),
        isGuessed: true,
        says: 'Đơn vị',
      },
      // "Đơn vị" in TCVN3 stays the Latin signs that its fonts were drawn over.
      {
        name: 'TCVN3',
        bytes: Uint8Array.of(0xa7, 0xac, 0x6e, 0x20, 0x76, 0xde, 0x2c, 0x31),
        isGuessed: true,
        says: '§¬n vÞ',
      },
    ];
  for (const { name, bytes, isGuessed, says } of ENCODED) {
    it(`is read in ${name}, with a warning where that is a guess`, () => {
      const workbook = opened(bytes, 'a.csv');
      assert.equal(contents(workbook).A1, says);
      assert.equal(workbook.warnings.length, isGuessed ? 1 : 0);
    });
  }

  it('is refused when a quotation mark is never closed', () => {
    assert.deepEqual(refusalOf(strToU8('a,b\nc,"d\ne,f\n'), 'a.csv'), {
      code: 'unclosed-quote',
      row: 2,
    });
  });

  it('is refused under the name of a workbook', () => {
    assert.deepEqual(refusalOf(strToU8('a,b\n'), 'a.xlsx'), {
      code: 'not-a-spreadsheet',
      what: 'text',
    });
  });

  it('is refused when it is no text', () => {
    assert.deepEqual(refusalOf(Uint8Array.of(0x61, 0, 0x62, 1, 2, 0, 0), 'a.csv'), {
      code: 'not-a-spreadsheet',
      what: 'unknown',
    });
  });
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
}
