import assert from 'node:assert/strict';
import { crc32, inflateRawSync } from 'node:zlib';
import * as sheetjs from '@e965/xlsx';
import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { SUBMISSION_LIMITS } from '#files/reading/readingLimits';
import { openWorkbook, type OpeningOptions } from '#files/openWorkbook';
import { compoundFile } from './compoundFile';
import { handmadeXlsx, SHEET_PART, STRINGS_PART, worksheetXml } from './handmadeXlsx';
import { odsContentXml, handmadeOds } from './handmadeOds';
import { contents, fixture, opened, refusalCode, refusalOf } from './snapshots';

const XLSX = fixture('openpyxl.xlsx');

describe('a file that is no workbook', () => {
  const NOT_WORKBOOKS: readonly { name: string; bytes: Uint8Array | string; what: string }[] = [
    {
      name: 'a Word document',
      bytes: zipSync({ 'word/document.xml': strToU8('<w/>') }),
      what: 'word',
    },
    {
      name: 'an old Word document',
      bytes: compoundFile(['Root Entry', 'WordDocument']),
      what: 'word',
    },
    {
      name: 'a presentation',
      bytes: zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }),
      what: 'powerpoint',
    },
    {
      name: 'an e-mail',
      bytes: compoundFile(['Root Entry', '__properties_version1.0']),
      what: 'email',
    },
    { name: 'another compound file', bytes: compoundFile(['Root Entry', 'Khác']), what: 'unknown' },
    {
      name: 'an OpenDocument text',
      bytes: zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      what: 'open-document',
    },
    { name: 'an archive of workbooks', bytes: zipSync({ 'a.xlsx': XLSX }), what: 'archive' },
    { name: 'an empty archive', bytes: zipSync({}), what: 'archive' },
    { name: 'a RAR archive', bytes: 'Rar!\x1a\x07', what: 'archive' },
    {
      name: 'an Apple spreadsheet',
      bytes: zipSync({ 'Index/Document.iwa': strToU8('x') }),
      what: 'numbers',
    },
    { name: 'a PDF', bytes: '%PDF-1.7\n…', what: 'pdf' },
    { name: 'a picture', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), what: 'image' },
    { name: 'a photograph', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), what: 'image' },
    {
      name: 'a web page',
      bytes: '\ufeff<html><body><table><tr><td>1</td></tr></table></body></html>',
      what: 'html',
    },
    {
      name: 'a table of a web system',
      bytes: '<table border=1><tr><td>1</td></tr></table>',
      what: 'html',
    },
    {
      name: 'a web archive',
      bytes: 'MIME-Version: 1.0\nContent-Type: multipart/related',
      what: 'web-archive',
    },
    {
      name: 'an XML spreadsheet',
      bytes:
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>',
      what: 'xml-spreadsheet',
    },
    { name: 'another XML file', bytes: '<?xml version="1.0"?><data><row/></data>', what: 'xml' },
    { name: 'rich text', bytes: '{\\rtf1\\ansi …}', what: 'rtf' },
    { name: 'a text', bytes: 'Chỉ tiêu;2022\nThuê bao;12', what: 'text' },
    {
      name: 'a workbook of Excel 4',
      bytes: Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00),
      what: 'old-excel',
    },
    { name: 'noise', bytes: Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7), what: 'unknown' },
  ];
  for (const { name, bytes, what } of NOT_WORKBOOKS) {
    it(`is named when it is ${name}`, () => {
      const content = typeof bytes === 'string' ? strToU8(bytes) : bytes;
      assert.deepEqual(refusalOf(content, 'Huyện A.xlsx'), { code: 'not-a-spreadsheet', what });
    });
  }
});

describe('a file that nobody should open', () => {
  it('is refused when it is empty', () => {
    assert.deepEqual(refusalOf(new Uint8Array()), { code: 'empty-file' });
  });

  it('is refused when it is larger than allowed', () => {
    const bytes = new Uint8Array(SUBMISSION_LIMITS.fileBytes + 1);
    assert.deepEqual(refusalOf(bytes), { code: 'too-large', limit: SUBMISSION_LIMITS.fileBytes });
  });

  const ENCRYPTED: readonly { name: string; bytes: Uint8Array }[] = [
    {
      name: 'an .xlsx with a password',
      bytes: compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
    },
    {
      name: 'an .ods with a password',
      bytes: handmadeOds({
        parts: {
          'META-INF/manifest.xml':
            '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
        },
      }),
    },
    { name: 'a zip with a password', bytes: withFlags(XLSX, 1) },
  ];
  for (const { name, bytes } of ENCRYPTED) {
    it(`is refused by name when it is ${name}`, () => {
      assert.deepEqual(refusalOf(bytes), { code: 'encrypted' });
    });
  }

  const ENTITIES =
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
  const CELL = '<row r="1"><c r="A1" t="str"><v>&b;&c;</v></c></row>';
  const BOMBS: readonly { name: string; bytes: Uint8Array; part: string }[] = [
    {
      name: 'a worksheet',
      bytes: handmadeXlsx({
        parts: { [SHEET_PART]: worksheetXml(CELL).replace('<worksheet', `${ENTITIES}<worksheet`) },
      }),
      part: SHEET_PART,
    },
    {
      name: 'shared texts',
      bytes: handmadeXlsx({
        parts: { [STRINGS_PART]: `${ENTITIES}<sst><si><t>&b;</t></si></sst>` },
      }),
      part: STRINGS_PART,
    },
    {
      name: 'a style sheet',
      bytes: handmadeXlsx({ parts: { 'xl/styles.xml': `${ENTITIES}<styleSheet/>` } }),
      part: 'xl/styles.xml',
    },
    {
      name: 'the workbook part',
      bytes: handmadeXlsx({ parts: { 'xl/workbook.xml': `${ENTITIES}<workbook/>` } }),
      part: 'xl/workbook.xml',
    },
    {
      name: 'an .ods',
      bytes: handmadeOds({
        content: odsContentXml('').replace(
          '<office:document-content',
          `${ENTITIES}<office:document-content`,
        ),
      }),
      part: 'content.xml',
    },
  ];
  for (const { name, bytes, part } of BOMBS) {
    it(`is refused when ${name} declares entities`, () => {
      assert.deepEqual(refusalOf(bytes), { code: 'xml-entities', part });
    });
  }

  it('is refused when a part would unpack to hundreds of times its size', () => {
    const bomb = new Uint8Array(10_000_000).fill(0x20);
    assert.deepEqual(refusalOf(handmadeXlsx({ parts: { [SHEET_PART]: bomb } })), {
      code: 'zip-bomb',
      part: SHEET_PART,
    });
  });

  it('is refused when a part is larger than allowed', () => {
    const limits = { ...SUBMISSION_LIMITS, partBytes: 100 };
    assert.equal(refusalCode(openWorkbook(XLSX, 'a.xlsx', { limits })), 'zip-bomb');
  });

  it('is refused when all parts together are larger than allowed', () => {
    const limits = { ...SUBMISSION_LIMITS, totalBytes: 5000 };
    assert.equal(refusalCode(openWorkbook(XLSX, 'a.xlsx', { limits })), 'zip-bomb');
  });

  it('is refused when it has too many entries', () => {
    const entries = Array.from({ length: 5001 }, (_, entry) => [`x${entry}`, new Uint8Array()]);
    const bytes = zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
    assert.deepEqual(refusalOf(bytes), { code: 'zip-bomb', part: '' });
  });

  it('is refused when it has too many cells', () => {
    const limits = { ...SUBMISSION_LIMITS, cells: 2 };
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c></row>';
    const result = openWorkbook(handmadeXlsx({ cells }), 'a.xlsx', { limits });
    assert.equal(refusalCode(result), 'too-many-cells');
  });
});

/** Both ways of unpacking must be equally careful. */
const UNPACKINGS: readonly { name: string; options: OpeningOptions }[] = [
  { name: 'our own unpacking', options: {} },
  {
    name: "Node's unpacking",
    options: {
      inflateRaw: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }),
      crc32: (bytes) => crc32(bytes),
    },
  },
];

describe('a zip whose declared sizes lie', () => {
  const LARGE = worksheetXml('<row r="1"><c r="A1"><v>1</v></c></row>' + ' '.repeat(3_000_000));
  for (const { name, options } of UNPACKINGS) {
    it(`is refused without unpacking more than declared, by ${name}`, () => {
      const bytes = withDeclaredSize(
        handmadeXlsx({ parts: { [SHEET_PART]: LARGE } }),
        SHEET_PART,
        1000,
      );
      assert.equal(refusalCode(openWorkbook(bytes, 'a.xlsx', options)), 'damaged-part');
    });

    it(`is refused when it unpacks to less than declared, by ${name}`, () => {
      const bytes = withDeclaredSize(handmadeXlsx({}), SHEET_PART, 900_000);
      assert.equal(refusalCode(openWorkbook(bytes, 'a.xlsx', options)), 'damaged-part');
    });

    it(`is refused when large packed data unpacks to more than declared, by ${name}`, () => {
      const noise = Uint8Array.from(
        { length: 300_000 },
        (_, at) => (Math.imul(at, 2654435761) >>> 13) & 255,
      );
      const bytes = withDeclaredSize(
        handmadeXlsx({ parts: { [SHEET_PART]: noise } }),
        SHEET_PART,
        200_000,
      );
      assert.equal(refusalCode(openWorkbook(bytes, 'a.xlsx', options)), 'damaged-part');
    });

    it(`reads a good workbook whole, by ${name}`, () => {
      const result = openWorkbook(XLSX, 'a.xlsx', options);
      assert.deepEqual(result, openWorkbook(XLSX, 'a.xlsx'));
      assert.equal(refusalCode(result), 'read');
    });
  }
});

describe('a workbook without a single cell', () => {
  const EMPTY: readonly { name: string; bytes: Uint8Array; file?: string }[] = [
    { name: 'an .xlsx', bytes: handmadeXlsx({ cells: '' }) },
    {
      name: 'an .xlsx with styled cells only',
      bytes: handmadeXlsx({ cells: '<row r="1"><c r="A1" s="1"/></row>' }),
    },
    {
      name: 'an .xlsx without sheets',
      bytes: handmadeXlsx({ parts: { 'xl/workbook.xml': '<workbook><sheets/></workbook>' } }),
    },
    {
      name: 'an .ods',
      bytes: handmadeOds({ content: odsContentXml('<table:table table:name="a"/>') }),
    },
    { name: 'a .csv', bytes: strToU8('\n;;\n'), file: 'a.csv' },
  ];
  for (const { name, bytes, file } of EMPTY) {
    it(`is refused, never taken as an empty report: ${name}`, () => {
      assert.deepEqual(refusalOf(bytes, file), { code: 'no-cells' });
    });
  }
});

describe('a workbook that was damaged on its way', () => {
  const ALL: readonly { name: string; bytes: Uint8Array }[] = [
    { name: 'openpyxl.xlsx', bytes: XLSX },
    { name: 'libreoffice.xlsx', bytes: fixture('libreoffice.xlsx') },
    { name: 'libreoffice.ods', bytes: fixture('libreoffice.ods') },
    { name: 'libreoffice.xls', bytes: fixture('libreoffice.xls') },
    { name: 'a .xlsb', bytes: xlsb() },
  ];
  for (const { name, bytes } of ALL) {
    it(`is refused when it is cut off anywhere: ${name}`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: bytes.length - 1 }), (length) => {
          assert.notEqual(refusalCode(openWorkbook(bytes.subarray(0, length), name)), 'read');
        }),
        { numRuns: 100 },
      );
    });

    it(`is refused or read, never a bug, with any bytes changed: ${name}`, () => {
      const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
          const changed = bytes.slice();
          for (const [at, byte] of changes) changed[at] = byte;
          const result = openWorkbook(changed, name);
          if (result.ok) assert.ok(result.value.sheets.some(({ rows }) => rows.length > 0));
        }),
        { numRuns: 150 },
      );
    });
  }

  for (const { name, bytes } of ALL.filter(({ name: file }) => /xlsx|ods/.test(file))) {
    it(`never gives other cells than it was sent with: ${name}`, () => {
      const sent = JSON.stringify(opened(bytes, name).sheets.map(({ rows }) => rows));
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
          const changed = bytes.slice();
          changed[at] = byte;
          const result = openWorkbook(changed, name);
          if (!result.ok) return;
          const got = JSON.stringify(result.value.sheets.map(({ rows }) => rows));
          // A byte of the zip's directory may hide a part that nothing depends on, such as styles.
          if (got !== sent) assert.equal(withoutLooks(got), withoutLooks(sent));
        }),
        { numRuns: 300 },
      );
    });
  }

  it('is refused or read, never a bug, with its XML changed', () => {
    const sheet = strToU8(
      worksheetXml(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Thuê bao</t></is></c><c r="B1"><f>A1</f><v>1.5</v></c></row><row r="2"><c r="A2" s="1"><v>7</v></c></row>',
      ),
    );
    const change = fc.tuple(
      fc.nat(sheet.length - 1),
      fc.constantFrom(...strToU8('<>/"=& 0rcvfA'), 0),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = sheet.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        const result = openWorkbook(handmadeXlsx({ parts: { [SHEET_PART]: changed } }), 'a.xlsx');
        if (result.ok) assert.ok(result.value.sheets.some(({ rows }) => rows.length > 0));
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused or read, never a bug, when it is any bytes at all', () => {
    const beginnings = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]];
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 2000 }),
        (beginning, rest) => {
          openWorkbook(Uint8Array.from([...beginning, ...rest]), 'a.csv');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a workbook with links to other files', () => {
  it('is read with the results it holds, and nothing is followed', () => {
    const cells =
      '<row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>12</v></c><c r="B1" t="e"><f>[2]x!A1</f><v>#REF!</v></c></row>';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = handmadeXlsx({
      cells,
      workbook: '<externalReferences><externalReference r:id="rId9"/></externalReferences>',
      parts: {
        'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
      },
    });
    assert.deepEqual(contents(opened(bytes)), { A1: 12, B1: 'error #REF!' });
  });
});

describe('text that begins like a formula', () => {
  it('stays text in every format', () => {
    for (const file of [
      'openpyxl.xlsx',
      'libreoffice.xlsx',
      'libreoffice.ods',
      'libreoffice.xls',
    ]) {
      const { D7, D8, D9, D10 } = contents(opened(fixture(file), file));
      assert.deepEqual([D7, D8, D9, D10], ['-', '+5', '@SUM(A1)', '=cmd'], file);
    }
  });
});

function xlsb(): Uint8Array {
  const workbook = sheetjs.utils.book_new();
  const sheet = sheetjs.utils.aoa_to_sheet([
    ['Chỉ tiêu', 'Năm 2022'],
    ['Thuê bao', 1850000],
  ]);
  sheetjs.utils.book_append_sheet(workbook, sheet, 'Biểu');
  const written: unknown = sheetjs.write(workbook, { type: 'array', bookType: 'xlsb' });
  assert.ok(written instanceof ArrayBuffer);
  return zipSync(unzipSync(new Uint8Array(written)));
}

function withoutLooks(cells: string): string {
  return cells
    .replace(/,"(?:numberFormat|font)":"[^"]*"/g, '')
    .replace(/"kind":"date","serial"/g, '"kind":"number","value"');
}

/** The zip with the declared size of one part changed in its directory, and its checksum right. */
function withDeclaredSize(zip: Uint8Array, part: string, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  const at = directoryEntry(changed, part);
  view.setUint32(at + 24, size, true);
  return changed;
}

/** The zip with a flag set in every entry of its directory. */
function withFlags(zip: Uint8Array, flags: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, flags, true);
  }
  return changed;
}

function directoryEntry(zip: Uint8Array, part: string): number {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 46 < zip.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    if (Buffer.from(name).toString() === part) return at;
  }
  throw new Error(`no ${part}`);
}
