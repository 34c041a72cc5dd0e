import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import {
  handmadeXlsx,
  sharedStringsXml,
  SHEET_PART,
  STRINGS_PART,
  worksheetXml,
} from '../../handmadeXlsx';
import { cellsOf, contents, fixture, opened, refusalOf } from '../../snapshots';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Cells of row 1, read the fast way and, with a comment added, the general way. */
const WAYS = [
  { way: 'byte by byte', row: (cells: string) => `<row r="1">${cells}</row>` },
  { way: 'as general XML', row: (cells: string) => `<!-- --><row r="1">${cells}</row>` },
];

const CELLS: readonly { name: string; cell: string; says: unknown; strings?: string }[] = [
  { name: 'an integer', cell: '<c r="A1"><v>1850000</v></c>', says: 1850000 },
  { name: 'a decimal', cell: '<c r="A1"><v>742.67</v></c>', says: 742.67 },
  { name: 'a negative', cell: '<c r="A1" t="n"><v>-3.5</v></c>', says: -3.5 },
  { name: 'an exponent', cell: '<c r="A1"><v>1.5E-7</v></c>', says: 1.5e-7 },
  { name: 'seventeen digits', cell: '<c r="A1"><v>0.30000000000000004</v></c>', says: 0.1 + 0.2 },
  {
    name: 'a huge number',
    cell: '<c r="A1"><v>123456789012345680000</v></c>',
    says: 123456789012345680000,
  },
  { name: 'a leading point', cell: '<c r="A1"><v>.5</v></c>', says: 0.5 },
  { name: 'minus zero', cell: '<c r="A1"><v>-0</v></c>', says: 0 },
  { name: 'no number as text', cell: '<c r="A1"><v>1,5</v></c>', says: '1,5' },
  { name: 'hexadecimal as text', cell: '<c r="A1"><v>0x10</v></c>', says: '0x10' },
  { name: 'infinity as text', cell: '<c r="A1"><v>1e999</v></c>', says: '1e999' },
  { name: 'true', cell: '<c r="A1" t="b"><v>1</v></c>', says: true },
  { name: 'false', cell: '<c r="A1" t="b"><v>0</v></c>', says: false },
  { name: 'an error', cell: '<c r="A1" t="e"><v>#DIV/0!</v></c>', says: 'error #DIV/0!' },
  {
    name: 'a date of its own type',
    cell: '<c r="A1" t="d"><v>2022-12-31T12:00:00</v></c>',
    says: 'serial 44926.5',
  },
  { name: 'no date of that type', cell: '<c r="A1" t="d"><v>cuối năm</v></c>', says: 'cuối năm' },
  {
    name: 'a formula text',
    cell: '<c r="A1" t="str"><f>B1</f><v>&lt;3 &amp; 4&gt;</v></c>',
    says: '<3 & 4>',
  },
  { name: 'an empty formula text', cell: '<c r="A1" t="str"><f>B1</f><v></v></c>', says: '' },
  {
    name: 'an inline text',
    cell: '<c r="A1" t="inlineStr"><is><t>Sở TT&amp;TT</t></is></c>',
    says: 'Sở TT&TT',
  },
  {
    name: 'an inline text in pieces',
    cell: '<c r="A1" t="inlineStr"><is><r><t>Sở </t></r><r><rPr><b/></rPr><t>TT</t></r></is></c>',
    says: 'Sở TT',
  },
  {
    name: 'a shared text',
    cell: '<c r="A1" t="s"><v>1</v></c>',
    strings: '<si><t>x</t></si><si><t xml:space="preserve"> Thuê bao </t></si>',
    says: ' Thuê bao ',
  },
  {
    name: 'a text in pieces',
    cell: '<c r="A1" t="s"><v>0</v></c>',
    strings: '<si><r><t>Thuê </t></r><r><t>bao</t></r><rPh sb="0" eb="1"><t>không</t></rPh></si>',
    says: 'Thuê bao',
  },
  {
    name: 'an escaped line break',
    cell: '<c r="A1" t="s"><v>0</v></c>',
    strings: '<si><t>một_x000D_\nhai\r\nba_x005F_x000D_</t></si>',
    says: 'một\nhai\nba_x000D_',
  },
  {
    name: 'characters by number',
    cell: '<c r="A1" t="s"><v>0</v></c>',
    strings: '<si><t>&#272;i&#x1EC7;n &#x1F4F1;</t></si>',
    says: 'Điện 📱',
  },
  {
    name: 'a text that begins with =',
    cell: '<c r="A1" t="s"><v>0</v></c>',
    strings: '<si><t>=cmd|calc</t></si>',
    says: '=cmd|calc',
  },
  {
    name: '__proto__',
    cell: '<c r="A1" t="s"><v>0</v></c>',
    strings: '<si><t>__proto__</t></si>',
    says: '__proto__',
  },
  { name: 'a formula with its result', cell: '<c r="A1"><f>SUM(B1:B9)</f><v>12</v></c>', says: 12 },
  {
    name: 'a formula without a result',
    cell: '<c r="A1"><f>SUM(B1:B9)</f></c>',
    says: 'uncalculated',
  },
  {
    name: 'a formula with an empty result',
    cell: '<c r="A1"><f>SUM(B1:B9)</f><v/></c>',
    says: 'uncalculated',
  },
  { name: 'no formula and no value', cell: '<c r="A1" s="1"/>', says: undefined },
  {
    name: 'an empty shared text',
    cell: '<c r="A1" t="s"><v>0</v></c>',
    strings: '<si><t/></si>',
    says: undefined,
  },
];

describe('a cell of a worksheet', () => {
  for (const { way, row } of WAYS) {
    for (const { name, cell, strings, says } of CELLS) {
      it(`says ${name}, read ${way}`, () => {
        const filled = `${cell}<c r="Z1"><v>7</v></c>`;
        const workbook = opened(
          handmadeXlsx({ cells: row(filled), ...(strings !== undefined && { strings }) }),
        );
        assert.deepEqual(contents(workbook), { ...(says !== undefined && { A1: says }), Z1: 7 });
      });
    }

    it(`keeps formulas and marks shared ones, read ${way}`, () => {
      const cells = row(
        '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1&amp;"x"</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1"><v>3</v></c>',
      );
      const found = [...cellsOf(opened(handmadeXlsx({ cells }))).values()];
      assert.deepEqual(
        found.map(({ formula }) => formula),
        ['C1&"x"', '', undefined],
      );
    });

    it(`takes date, format code and old font from its style, read ${way}`, () => {
      const styles =
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
        '<fonts count="2"><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>' +
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
        '<cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="10" fontId="0"/></cellXfs>';
      const cells = row(
        '<c r="A1"><v>44926</v></c><c r="B1" s="1"><v>44926</v></c><c r="C1" s="2" t="inlineStr"><is><t>Sè</t></is></c><c r="D1" s="3"><v>0.5</v></c>',
      );
      const found = [...cellsOf(opened(handmadeXlsx({ cells, styles }))).values()];
      assert.deepEqual(found, [
        { row: 0, column: 0, content: { kind: 'number', value: 44926 } },
        { row: 0, column: 1, content: { kind: 'date', serial: 44926 }, numberFormat: 'dd/mm/yyyy' },
        { row: 0, column: 2, content: { kind: 'text', text: 'Sè' }, font: '.VnTime' },
        { row: 0, column: 3, content: { kind: 'number', value: 0.5 }, numberFormat: '0.00%' },
      ]);
    });
  }

  it('takes the old font from the pieces of its text', () => {
    const strings = '<si><r><rPr><rFont val="VNI-Times"/></rPr><t>Soá</t></r></si>';
    const workbook = opened(
      handmadeXlsx({ cells: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings }),
    );
    assert.equal(cellsOf(workbook).get('A1')?.font, 'VNI-Times');
  });
});

describe('a worksheet', () => {
  const NUMBERS = { A1: 1, B1: 2, A2: 3 };
  const ODDITIES: readonly { name: string; sheet: string | Uint8Array }[] = [
    {
      name: 'without addresses',
      sheet: worksheetXml('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    },
    {
      name: 'with rows out of order',
      sheet: worksheetXml(
        '<row r="2"><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      ),
    },
    {
      name: 'with a row in two pieces',
      sheet: worksheetXml(
        '<row r="1"><c r="B1"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
      ),
    },
    {
      name: 'with blanks between all tags',
      sheet: worksheetXml(
        '\n <row r="1">\r\n\t<c r="A1">\n<v>1</v>\n</c> <c r="B1"><v>2</v></c>\n</row>\n<row r="2" ><c r="A2" ><v>3</v></c></row>\n',
      ),
    },
    {
      name: 'with single quotes',
      sheet: worksheetXml(
        "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row><row r='2'><c r='A2'><v>3</v></c></row>",
      ),
    },
    {
      name: 'with CDATA',
      sheet: worksheetXml(
        '<row r="1"><c r="A1"><v><![CDATA[1]]></v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
      ),
    },
    {
      name: 'with extensions of others',
      sheet: worksheetXml(
        '<row r="1" x14ac:dyDescent="0.25" xmlns:x14ac="urn:x"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c><c r="B1" cm="1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
        '<x:other xmlns:x="urn:y"><x:row r="9"/></x:other>',
      ),
    },
    {
      name: 'with a namespace prefix',
      sheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
    {
      name: 'in UTF-16',
      sheet: utf16(
        worksheetXml(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
        ).replace('UTF-8', 'UTF-16'),
      ),
    },
    {
      name: 'in UTF-8 with a byte order mark',
      sheet: strToU8(
        '\ufeff' +
          worksheetXml(
            '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
          ),
      ),
    },
    {
      name: 'with the word sheetData in a comment',
      sheet: worksheetXml(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
        '<!-- <sheetData> -->',
        '<!-- </sheetData> -->',
      ),
    },
  ];
  for (const { name, sheet } of ODDITIES) {
    it(`is read whole ${name}`, () => {
      assert.deepEqual(contents(opened(handmadeXlsx({ parts: { [SHEET_PART]: sheet } }))), NUMBERS);
    });
  }

  it('gives merges, hidden rows and hidden columns up to its last cell', () => {
    const sheet = worksheetXml(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="C2"><v>2</v></c></row><row r="3" hidden="1"/>',
      '<cols><col min="2" max="16384" width="9" hidden="1"/></cols>',
      '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
    );
    const [read] = opened(handmadeXlsx({ parts: { [SHEET_PART]: sheet } })).sheets;
    assert.deepEqual(read?.merges, [{ top: 0, left: 0, bottom: 0, right: 2 }]);
    assert.deepEqual([...(read?.hiddenRows ?? [])], [1]);
    assert.deepEqual([...(read?.hiddenColumns ?? [])], [1, 2]);
  });

  it('reads shared texts whose part has a prefix', () => {
    const strings = `<x:sst xmlns:x="${MAIN}"><x:si><x:t>Thuê bao</x:t></x:si></x:sst>`;
    const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    assert.deepEqual(
      contents(opened(handmadeXlsx({ cells, parts: { [STRINGS_PART]: strings } }))),
      { A1: 'Thuê bao' },
    );
  });

  it('reads a million empty styled rows as none', () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, row) => `<row r="${row + 2}" s="1" customFormat="1"/>`,
    );
    const cells = `<row r="1"><c r="A1"><v>1</v></c></row>${rows.join('')}`;
    assert.deepEqual(contents(opened(handmadeXlsx({ cells }))), { A1: 1 });
  });

  it('reads cells in the first and the last place there is', () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    assert.deepEqual(contents(opened(handmadeXlsx({ cells }))), { A1: 1, XFD1048576: 2 });
  });

  const DAMAGED: readonly {
    name: string;
    parts: Record<string, string | undefined>;
    damage: string;
  }[] = [
    {
      name: 'cut off between cells',
      parts: {
        [SHEET_PART]: worksheetXml('<row r="1"><c r="A1"><v>1</v></c>').split('</sheetData>')[0],
      },
      damage: 'cut-off',
    },
    {
      name: 'cut off after its cells',
      parts: {
        [SHEET_PART]: worksheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace(
          '</worksheet>',
          '',
        ),
      },
      damage: 'cut-off',
    },
    { name: 'empty', parts: { [SHEET_PART]: '' }, damage: 'cut-off' },
    {
      name: 'not closed in order',
      parts: { [SHEET_PART]: worksheetXml('<row r="1"><c r="A1"><v>1</c></v></row>') },
      damage: 'ill-formed',
    },
    {
      name: 'with an unknown reference',
      parts: { [SHEET_PART]: worksheetXml('<row r="1"><c r="A1" t="str"><v>&boom;</v></c></row>') },
      damage: 'ill-formed',
    },
    {
      name: 'of another kind',
      parts: { [SHEET_PART]: `<chartsheet xmlns="${MAIN}"/>` },
      damage: 'ill-formed',
    },
    { name: 'that is missing', parts: { [SHEET_PART]: undefined }, damage: 'missing' },
    {
      name: 'with a shared text that does not exist',
      parts: { [SHEET_PART]: worksheetXml('<row r="1"><c r="A1" t="s"><v>99</v></c></row>') },
      damage: 'shared-string',
    },
    {
      name: 'with a negative shared text',
      parts: { [SHEET_PART]: worksheetXml('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>') },
      damage: 'shared-string',
    },
    {
      name: 'with an impossible row',
      parts: {
        [SHEET_PART]: worksheetXml('<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>'),
      },
      damage: 'reference',
    },
    {
      name: 'with an impossible column',
      parts: { [SHEET_PART]: worksheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>') },
      damage: 'reference',
    },
    {
      name: 'whose cell stands in another row',
      parts: { [SHEET_PART]: worksheetXml('<row r="1"><c r="A2"><v>1</v></c></row>') },
      damage: 'reference',
    },
    {
      name: 'with two values in one cell',
      parts: {
        [SHEET_PART]: worksheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
      },
      damage: 'same-cell-twice',
    },
  ];
  for (const { name, parts, damage } of DAMAGED) {
    it(`is refused when it is ${name}`, () => {
      assert.deepEqual(refusalOf(handmadeXlsx({ parts })), {
        code: 'damaged-part',
        part: SHEET_PART,
        damage,
      });
    });
  }

  it('is refused when its shared texts are cut off', () => {
    const strings = sharedStringsXml('<si><t>Thuê bao</t></si>').replace('</sst>', '');
    assert.deepEqual(refusalOf(handmadeXlsx({ parts: { [STRINGS_PART]: strings } })), {
      code: 'damaged-part',
      part: STRINGS_PART,
      damage: 'cut-off',
    });
  });
});

describe('a workbook', () => {
  it('gives its sheets in order with their visibility, and no chart sheets', () => {
    const { sheets } = opened(fixture('openpyxl.xlsx'));
    assert.deepEqual(
      sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ['Biểu 01 & phụ lục', 'visible'],
        ['Ẩn', 'hidden'],
        ['_meta', 'very-hidden'],
        ['Trống', 'visible'],
      ],
    );
  });

  it('says when it was saved', () => {
    assert.equal(opened(fixture('openpyxl.xlsx')).modified, '2022-12-20T08:30:00Z');
  });

  it('moves dates that count from 1904 to the usual calendar', () => {
    // 44926 is 31 December 2022 for Excel in the 1900 system.
    assert.deepEqual(contents(opened(fixture('1904-dates.xlsx'))), { A1: 'serial 44926', A2: 5 });
  });

  it('gives custom properties', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
    const workbook = opened(
      handmadeXlsx({
        parts: {
          '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/relationships/officeDocument" Target="/xl/workbook.xml"/><Relationship Id="b" Type="${office}/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
          'docProps/custom.xml': `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="tongket-form"><vt:lpwstr>xã &amp; phường</vt:lpwstr></property></Properties>`,
        },
      }),
    );
    assert.deepEqual([...workbook.properties], [['tongket-form', 'xã & phường']]);
  });

  it('reads parts whose names have backslashes or another case', () => {
    const bytes = handmadeXlsx({
      parts: {
        [SHEET_PART]: undefined,
        'XL\\Worksheets\\Sheet1.xml': worksheetXml('<row r="1"><c r="A1"><v>5</v></c></row>'),
      },
    });
    assert.deepEqual(contents(opened(bytes)), { A1: 5 });
  });

  it('does not believe zeros of a writer that never calculated', () => {
    const cells = '<row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>SUM(A1)</f><v>0</v></c></row>';
    const workbook = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';
    assert.deepEqual(contents(opened(handmadeXlsx({ cells, workbook }))), {
      A1: 4,
      B1: 'uncalculated',
    });
  });

  it('believes zeros beside other results, and where nothing asks to be calculated', () => {
    const cells =
      '<row r="1"><c r="A1"><f>1-1</f><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>';
    const workbook = '<calcPr fullCalcOnLoad="1"/>';
    assert.deepEqual(contents(opened(handmadeXlsx({ cells, workbook }))), { A1: 0, B1: 2 });
    const zero = '<row r="1"><c r="A1"><f>1-1</f><v>0</v></c></row>';
    assert.deepEqual(contents(opened(handmadeXlsx({ cells: zero }))), { A1: 0 });
  });
});

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
}
