import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import * as sheetjs from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { openFile } from '#cli/readSubmissionFile';
import { findSubmissionFiles } from '#cli/submissionFiles';
import { openWorkbook } from '#files/openWorkbook';
import { compoundFile } from '../files/compoundFile';
import { handmadeXlsx, SHEET_PART, worksheetXml } from '../files/handmadeXlsx';
import { recordsOf, temporaryFolder, tongket, type Ended } from './commandLine';

interface Sent {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Files of which nothing can be used, and a word of what the finding says. */
const UNREADABLE: readonly (Sent & { readonly says: RegExp })[] = [
  { file: 'Cụt.xlsx', bytes: good('H1', 1).slice(0, 700), says: /cắt cụt/ },
  { file: 'Rỗng.xlsx', bytes: new Uint8Array(), says: /rỗng/ },
  { file: 'Văn bản.xlsx', bytes: zipSync({ 'word/document.xml': strToU8('<w/>') }), says: /Word/ },
  { file: 'Ảnh chụp biểu.xlsx', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), says: /ảnh/ },
  { file: 'Sai đuôi.xls', bytes: strToU8('Chỉ tiêu;2026\nThuê bao;12'), says: /thuần/ },
  { file: 'Bản quét.pdf', bytes: strToU8('%PDF-1.7\n'), says: /PDF/ },
  {
    file: 'Mật khẩu.xlsx',
    bytes: compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
    says: /mật khẩu/,
  },
  { file: 'Mật khẩu.xls', bytes: encryptedXls(), says: /mật khẩu/ },
  {
    file: 'Bom nén.xlsx',
    bytes: handmadeXlsx({ parts: { [SHEET_PART]: new Uint8Array(60_000_000).fill(0x20) } }),
    says: /phình to/,
  },
  {
    file: 'Bom thực thể.xlsx',
    bytes: handmadeXlsx({
      parts: {
        [SHEET_PART]: worksheetXml('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>').replace(
          '<worksheet',
          '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><worksheet',
        ),
      },
    }),
    says: /DOCTYPE/,
  },
  { file: 'Không ô nào.xlsx', bytes: handmadeXlsx({ cells: '' }), says: /không có ô nào/ },
  { file: 'Nháy hở.csv', bytes: strToU8('Chỉ tiêu,2026\n"Thuê bao,12\n'), says: /nháy kép/ },
  {
    file: 'Hai triệu ô.xlsx',
    bytes: handmadeXlsx({ cells: manyCells(2_000_100) }),
    says: /quá nhiều/,
  },
];

function UNREADABLE_IN_THE_OPEN(): typeof UNREADABLE {
  return UNREADABLE.filter(({ file }) => !file.startsWith('Hai triệu'));
}

const DANGEROUS_SHEET = '=nguy hiểm+@-1';

/** Odd files that hold an honest figure, or a formula that holds none. */
const READABLE: readonly (Sent & { unit: string; cell?: string; value?: string })[] = [
  { file: 'tốt/Huyện 1.xlsx', bytes: good('H1', 11), unit: 'H1', cell: 'E4', value: '11' },
  { file: 'thư mục.xlsx/Huyện 2.xlsx', bytes: good('H2', 12), unit: 'H2', cell: 'E4', value: '12' },
  {
    file: '__proto__.xlsx',
    bytes: good('__proto__', 13),
    unit: '__proto__',
    cell: 'E4',
    value: '13',
  },
  {
    file: 'constructor.csv',
    bytes: strToU8(
      'Đơn vị báo cáo: constructor,,,,\n,,,,\n__proto__,Chỉ tiêu,ĐVT,Chính thức năm 2025,Ước thực hiện năm 2026\n1,Số thuê bao,thuê bao,7,14\n',
    ),
    unit: 'constructor',
    cell: 'E4',
    value: '14',
  },
  {
    file: 'Triệu dòng.xlsx',
    bytes: handmadeXlsx({
      parts: {
        [SHEET_PART]: worksheetXml(
          `${rowsOf('H3', '<v>15</v>')}<row r="1048576"><c r="XFD1048576" t="str"><v> </v></c></row>`,
          '<dimension ref="A1:XFD1048576"/>',
        ),
      },
    }),
    unit: 'H3',
    cell: 'E4',
    value: '15',
  },
  {
    file: 'Liên kết ngoài.xlsx',
    bytes: good('H4', 16, '<f>[1]Sheet1!A1</f>'),
    unit: 'H4',
    cell: 'E4',
    value: '16',
  },
  {
    file: 'Khóa.xlsx',
    bytes: handmadeXlsx({
      workbook: '<workbookProtection lockStructure="1" workbookPassword="CC1A"/>',
      parts: {
        [SHEET_PART]: worksheetXml(
          rowsOf('H5', '<v>17</v>'),
          '',
          '<sheetProtection sheet="1" password="CC1A"/>',
        ),
      },
    }),
    unit: 'H5',
    cell: 'E4',
    value: '17',
  },
  {
    file: 'Tên trang.xlsx',
    bytes: handmadeXlsx({
      cells: rowsOf('H6', '<v>18</v>'),
      parts: { 'xl/workbook.xml': workbookXml(DANGEROUS_SHEET) },
    }),
    unit: 'H6',
    cell: 'E4',
    value: '18',
  },
  {
    file: 'Trang trùng tên.xlsx',
    bytes: handmadeXlsx({
      cells: rowsOf('H9', '<v>19</v>'),
      // Both sheets show the same cells: one figure told twice.
      parts: { 'xl/workbook.xml': workbookXml('Biểu', 'biểu') },
    }),
    unit: 'H9',
    cell: 'E4',
    value: '19',
  },
  {
    file: 'Lỗi công thức.xlsx',
    bytes: handmadeXlsx({ cells: rowsOf('H7', '<f>1/0</f><v>#DIV/0!</v>', ' t="e"') }),
    unit: 'H7',
  },
  {
    file: 'Chưa tính.xlsx',
    bytes: handmadeXlsx({ cells: rowsOf('H8', '<f>1+1</f>') }),
    unit: 'H8',
  },
];

// What offices send by mistake and attackers on purpose, in one folder with good submissions:
// each bad file is named in findings.csv, and every good one still counts.
describe('compile on bad input', () => {
  const folder = temporaryFolder();
  const sent = path.join(folder, 'Báo cáo đã nhận');
  const out = path.join(folder, 'Kết quả');
  let ended: Ended;
  let findings: ReturnType<typeof recordsOf>;
  let figures: ReturnType<typeof recordsOf>;

  before(() => {
    const book = path.join(folder, 'Sổ tổng hợp.xlsx');
    writeBook(folder, book);
    mkdirSync(sent);
    for (const { file, bytes } of [...UNREADABLE, ...READABLE]) {
      mkdirSync(path.dirname(path.join(sent, file)), { recursive: true });
      writeFileSync(path.join(sent, file), bytes);
    }
    symlinkSync(sent, path.join(sent, 'vòng tròn'));
    ended = tongket('compile', book, sent, '--out', out);
    findings = recordsOf(path.join(out, 'findings.csv'));
    figures = recordsOf(path.join(out, 'figures.csv'));
  });

  it('is a draft, says so and ends', () => {
    assert.deepEqual({ code: ended.code, error: ended.error }, { code: 1, error: '' });
    assert.match(ended.out, /^DỰ THẢO/);
  });

  for (const { file, says } of UNREADABLE) {
    it(`names ${file} and what is the matter with it`, () => {
      const messages = findings
        .filter((row) => row.get('rule') === 'unreadable-file' && row.get('file') === file)
        .map((row) => row.get('message') ?? '');
      assert.equal(messages.length, 1);
      assert.match(messages[0] ?? '', says);
    });
  }

  it('names the link that it does not follow', () => {
    const named = findings.filter((row) => row.get('file') === 'vòng tròn');
    assert.deepEqual(
      named.map((row) => row.get('rule')),
      ['unreadable-file'],
    );
  });

  it('finds nothing unreadable but these', () => {
    const unreadable = findings.filter((row) => row.get('rule') === 'unreadable-file');
    assert.equal(unreadable.length, UNREADABLE.length + 1);
  });

  for (const { file, unit, cell, value } of READABLE.filter((one) => one.value !== undefined)) {
    it(`counts the figure of ${file}`, () => {
      const counted = figures.filter(
        (row) => row.get('unit') === unit && row.get('year') === '2026',
      );
      assert.deepEqual(
        counted.map((row) => [row.get('value'), row.get('cell'), row.get('file')]),
        [[value, cell, file]],
      );
    });
  }

  it('adds up what can be read, to the last digit', () => {
    const [summary] = recordsOf(path.join(out, 'summary.csv'));
    const counted = READABLE.flatMap(({ value }) => (value === undefined ? [] : [Number(value)]));
    assert.equal(summary?.get('value'), String(counted.reduce((sum, value) => sum + value, 0)));
    assert.equal(summary?.get('units_reported'), String(counted.length));
  });

  const WITHHELD = [
    { file: 'Lỗi công thức.xlsx', cell: 'E4' },
    { file: 'Chưa tính.xlsx', cell: 'E4' },
  ];
  for (const { file, cell } of WITHHELD) {
    it(`leaves out the formula without a result in ${file}`, () => {
      const rules = findings.filter((row) => row.get('file') === file);
      assert.deepEqual(
        rules.map((row) => [row.get('rule'), row.get('cell')]),
        [['formula-error', cell]],
      );
    });
  }

  it('writes text that begins like a formula back as text only', () => {
    const book = openWorkbook(
      new Uint8Array(readFileSync(path.join(out, 'book.xlsx'))),
      'book.xlsx',
    );
    assert.ok(book.ok);
    const cells = book.value.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const dangerous = cells.filter(
      ({ content }) => content.kind === 'text' && /^[=+\-@].*nguy hiểm/.test(content.text),
    );
    assert.ok(dangerous.length > 0, 'the sheet’s name stands in the book');
    assert.ok(dangerous.every(({ formula }) => formula === undefined));
    // The contract’s CSV stays exact: nothing is put before the sign (docs/decisions/0008).
    assert.ok(figures.some((row) => row.get('sheet') === DANGEROUS_SHEET));
  });
});

describe('check on bad input', () => {
  const folder = temporaryFolder();
  const bad = UNREADABLE_IN_THE_OPEN();
  let spoken: Ended;
  let told: readonly Record<string, unknown>[];

  before(() => {
    const files = bad.map(({ file, bytes }) => {
      writeFileSync(path.join(folder, file), bytes);
      return path.join(folder, file);
    });
    spoken = tongket('check', ...files);
    const lines = tongket('check', '--json', ...files)
      .out.trim()
      .split('\n');
    told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  });

  it('ends with 1 and one finding a file, in the order given', () => {
    assert.deepEqual({ code: spoken.code, error: spoken.error }, { code: 1, error: '' });
    assert.deepEqual(
      told.map(({ rule, file, year }) => [rule, file, year]),
      bad.map(({ file }) => ['unreadable-file', file, null]),
    );
  });

  for (const { file, says } of bad) {
    it(`says what is the matter with ${file}`, () => {
      const line = spoken.out.split('\n').find((one) => one.includes(` · ${file}:`));
      assert.match(line ?? '', says);
    });
  }
});

describe('init with a name of another kind of file', () => {
  const folder = temporaryFolder();

  it('is refused, and writes nothing', () => {
    for (const name of ['sổ.xls', 'sổ.ods', 'sổ', 'sổ.csv']) {
      const out = path.join(folder, name);
      const ended = tongket('init', '--department', 'Sở', '--year', '2026', '--out', out);
      assert.equal(ended.code, 2);
      assert.match(ended.error, /dạng \.xlsx\. Đặt tên --out kết thúc bằng \.xlsx/);
      assert.ok(!existsSync(out));
    }
  });
});

describe('a file or folder that is closed to us', () => {
  const folder = temporaryFolder();
  const closedFolder = path.join(folder, 'xã');
  const closedFile = path.join(folder, 'Huyện.xlsx');

  before(() => {
    mkdirSync(closedFolder);
    writeFileSync(closedFile, good('H1', 1));
    chmodSync(folder, 0o755);
    chmodSync(closedFolder, 0);
    chmodSync(closedFile, 0);
  });

  it('is refused by name, and the search goes on', () => {
    const found = asNobody(() => {
      const files = findSubmissionFiles([folder], []);
      assert.ok(files.ok);
      return files.value.map((one) => [one.file, codeOf(openFile(one))]);
    });
    chmodSync(closedFolder, 0o700);
    assert.deepEqual(found, [
      ['Huyện.xlsx', 'file-not-readable'],
      ['xã', 'file-not-readable'],
    ]);
  });

  it('is refused when it is no file at all', () => {
    assert.equal(codeOf(openFile({ path: '/dev/zero', file: 'zero.xlsx' })), 'not-a-file');
    assert.equal(codeOf(openFile({ path: folder, file: 'thư mục.xlsx' })), 'not-a-file');
  });
});

function workbookXml(...names: readonly string[]): string {
  const sheets = names.map(
    (name, position) => `<sheet name="${name}" sheetId="${position + 1}" r:id="rId1"/>`,
  );
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** A submission of one figure in E4. */
function good(unit: string, value: number, formula = ''): Uint8Array {
  return handmadeXlsx({ cells: rowsOf(unit, `${formula}<v>${value}</v>`) });
}

/** The rows of a submission whose cell E4 holds this markup. */
function rowsOf(unit: string, content: string, type = ''): string {
  const text = (address: string, words: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
  return [
    `<row r="1">${text('A1', `Đơn vị báo cáo: ${unit}`)}</row>`,
    `<row r="3">${text('A3', 'STT')}${text('B3', 'Chỉ tiêu')}${text('C3', 'ĐVT')}${text('D3', 'Chính thức năm 2025')}${text('E3', 'Ước thực hiện năm 2026')}</row>`,
    `<row r="4"><c r="A4"><v>1</v></c>${text('B4', 'Số thuê bao')}${text('C4', 'thuê bao')}<c r="D4"><v>7</v></c><c r="E4"${type}>${content}</c></row>`,
  ].join('');
}

/** Numbers in rows of a thousand, varied enough that packing them raises no suspicion. */
function manyCells(count: number): string {
  const rows: string[] = [];
  for (let row = 1; row * 1000 <= count + 999; row += 1) {
    const cells = Array.from({ length: 1000 }, (_, at) => {
      const value = Math.imul(row * 1000 + at, 2654435761) >>> 0;
      return `<c><v>${value}</v></c>`;
    });
    rows.push(`<row>${cells.join('')}</row>`);
  }
  return rows.join('');
}

/** An .xls whose workbook stream begins with FILEPASS, as MS-XLS 2.4.117 has it. */
function encryptedXls(): Uint8Array {
  const bof = [0x09, 0x08, 16, 0, 0, 6, 5, 0, 0, 0, 0xcd, 7, 0, 0, 0, 0, 6, 0, 0, 0];
  const filePass = [0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0, ...new Array<number>(48).fill(7)];
  const container = sheetjs.CFB.utils.cfb_new();
  sheetjs.CFB.utils.cfb_add(container, '/Workbook', Buffer.from([...bof, ...filePass]));
  return new Uint8Array(sheetjs.CFB.write(container, { type: 'buffer' }) as Buffer);
}

function writeBook(folder: string, book: string): void {
  const units = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9', '__proto__', 'constructor'];
  writeFileSync(
    path.join(folder, 'units.csv'),
    `unit,name,kind,aliases,parent,valid_from,valid_to\n${units.map((unit) => `${unit},${unit},DISTRICT,,,,\n`).join('')}`,
  );
  writeFileSync(
    path.join(folder, 'indicators.csv'),
    'code,domain,name_vi,name_en,unit,nature,aggregation,reported_by,growth_form,itu_code,notes,decimals,polarity,boundary_sensitive,__proto__\n' +
      'TB010,Viễn thông,Số thuê bao,Subscriptions,thuê bao,stock,sum,DISTRICT,growth_pct,,,0,neutral,no,constructor\n',
  );
  const made = tongket(
    'init',
    ...['--department', 'Sở mô phỏng', '--year', '2026', '--out', book],
    ...['--units', path.join(folder, 'units.csv')],
    ...['--indicators', path.join(folder, 'indicators.csv')],
  );
  assert.equal(made.code, 0, made.error);
  rmSync(path.join(folder, 'units.csv'));
}

/** A superuser may open everything; such a run becomes nobody for a moment. */
function asNobody<Seen>(look: () => Seen): Seen {
  const user = process.geteuid?.();
  if (user === 0) process.seteuid?.(65534);
  try {
    return look();
  } finally {
    if (user === 0) process.seteuid?.(0);
  }
}

function codeOf(result: ReturnType<typeof openFile>): string {
  return result.ok ? 'read' : result.refusal.code;
}
