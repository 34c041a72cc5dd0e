import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

import { readXlsx } from 'hucre/xlsx';
import { toDouble } from '#core/numbers/decimalText';
import type { PlannedContent, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { writeWorkbook } from '#files/writeWorkbook';
import { openXmlErrors } from './openXmlSdk';
import { excelProblems } from './writing/excelProblems';
import { plannedCells } from './writing/plannedCells';
import {
  aRow,
  aSheet,
  formula,
  HOSTILE_TEXTS,
  number,
  samplePlan,
  text,
} from './writing/samplePlan';
import { partOf, workbookParts } from './writing/workbookParts';

type Workbook = Awaited<ReturnType<typeof readXlsx>>;

describe('writeWorkbook', () => {
  const bytes = writeWorkbook(samplePlan());

  it('gives the same bytes for the same plan', () => {
    assert.deepEqual(writeWorkbook(samplePlan()), bytes);
  });

  it("gives the same parts with Node's zlib", () => {
    const byNode = writeWorkbook(samplePlan(), { deflateRaw: deflateRawSync, crc32 });
    assert.deepEqual(workbookParts(byNode), workbookParts(bytes));
  });

  it('names no date and no person', () => {
    const core = partOf(bytes, 'docProps/core.xml');
    assert.doesNotMatch(core, /created|modified|creator/);
  });

  it('satisfies the Open XML SDK', async () => {
    await inFile(bytes, async (path) => assert.deepEqual(await openXmlErrors(path), []));
  });

  it('satisfies the rules of Excel that the SDK does not know', () => {
    assert.deepEqual(excelProblems(bytes), []);
  });

  it('walks lazy rows once', () => {
    let walks = 0;
    const rows: Iterable<PlannedRow> = {
      *[Symbol.iterator]() {
        walks += 1;
        yield aRow(0, text(0, 'a'));
      },
    };
    writeWorkbook({ ...samplePlan(), sheets: [aSheet('Lười', rows)] });
    assert.equal(walks, 1);
  });

  it('shows the first visible sheet', () => {
    const [report, , , hidden] = samplePlan().sheets;
    assert.ok(report && hidden);
    const parts = workbookParts(writeWorkbook({ ...samplePlan(), sheets: [hidden, report] }));
    assert.match(parts.get('xl/workbook.xml') ?? '', /activeTab="1"/);
    assert.doesNotMatch(parts.get('xl/worksheets/sheet1.xml') ?? '', /tabSelected/);
    assert.match(parts.get('xl/worksheets/sheet2.xml') ?? '', /tabSelected="1"/);
  });

  it('sets the margins of Nghị định 30/2020 and A4', () => {
    // 30, 15, 20 and 20 mm in inches.
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    assert.match(sheet, /<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874"/);
    assert.match(
      sheet,
      /<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"\/>/,
    );
  });

  it('fits a sheet to as many pages down as its plan says', () => {
    const print = { orientation: 'portrait', fitToWidth: true, pagesDown: 2 } as const;
    const written = writeWorkbook({
      ...samplePlan(),
      sheets: [{ ...aSheet('Dài', []), print }],
    });
    assert.match(
      partOf(written, 'xl/worksheets/sheet1.xml'),
      /fitToWidth="1" fitToHeight="2" orientation="portrait"/,
    );
  });

  it('breaks a wide table before columns and repeats the first columns beside it', () => {
    const wide: SheetPlan = {
      ...aSheet('Rộng', []),
      print: {
        orientation: 'landscape',
        fitToWidth: true,
        repeatedRows: { first: 4, last: 6 },
        pagesAcross: { starts: [11, 16], repeatedColumns: 2, scale: 80 },
      },
    };
    const written = writeWorkbook({ ...samplePlan(), sheets: [wide] });
    const sheet = partOf(written, 'xl/worksheets/sheet1.xml');
    // Excel heeds a break only where it is not to fit the sheet to pages.
    assert.match(sheet, /<pageSetUpPr fitToPage="0"\/>/);
    assert.match(sheet, /<pageSetup paperSize="9" scale="80" orientation="landscape"\/>/);
    assert.match(
      sheet,
      /<\/headerFooter><colBreaks count="2" [^>]*><brk id="11" [^>]*man="1"\/><brk id="16" [^>]*man="1"\/><\/colBreaks>/,
    );
    assert.match(partOf(written, 'xl/workbook.xml'), />'Rộng'!\$A:\$B,'Rộng'!\$5:\$7</);
  });

  it('leads from a sheet to its drawing, from the drawing to its charts, and from them to cells', () => {
    const relations = partOf(bytes, 'xl/worksheets/_rels/sheet6.xml.rels');
    assert.match(relations, /Id="rId1" [^>]*Target="..\/drawings\/drawing1.xml"/);
    assert.match(
      partOf(bytes, 'xl/worksheets/sheet6.xml'),
      /<drawing r:id="rId1"\/><\/worksheet>$/,
    );
    const charts = partOf(bytes, 'xl/drawings/_rels/drawing1.xml.rels');
    assert.match(charts, /Id="rId3" [^>]*Target="..\/charts\/chart3.xml"/);
    const bar = partOf(bytes, 'xl/charts/chart1.xml');
    assert.ok(bar.includes(`<c:f>'Biểu đồ &amp; &quot;số&quot;'!$A$2:$A$5</c:f>`));
    assert.ok(bar.includes(`<c:f>'Biểu đồ &amp; &quot;số&quot;'!$C$1</c:f>`));
  });

  it('draws nothing for a missing figure, and a bar of no length for zero', () => {
    const bar = partOf(bytes, 'xl/charts/chart1.xml');
    assert.match(
      bar,
      /<c:ptCount val="4"\/><c:pt idx="0"><c:v>-3.5<\/c:v><\/c:pt><c:pt idx="1"><c:v>84.75<\/c:v><\/c:pt><c:pt idx="2"><c:v>0<\/c:v><\/c:pt><\/c:numCache>/,
    );
  });

  it('prints the area that is told, its sheet quoted', () => {
    const area = { top: 0, left: 0, bottom: 9, right: 6 };
    const sheet = { ...aSheet("Số '22", []), print: { ...aSheet('', []).print, area } };
    const written = writeWorkbook({ ...samplePlan(), sheets: [sheet] });
    assert.match(
      partOf(written, 'xl/workbook.xml'),
      /<definedName name="_xlnm.Print_Area" localSheetId="0">'Số ''22'!\$A\$1:\$G\$10</,
    );
    assert.deepEqual(excelProblems(written), []);
  });

  it('begins pages at rows where it is told to', () => {
    const sheet = partOf(bytes, 'xl/worksheets/sheet6.xml');
    assert.match(sheet, /<\/headerFooter><rowBreaks count="2"[^>]*><brk id="18" [^>]*man="1"\/>/);
  });

  it('numbers pages in the middle of the head, but not the first', () => {
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    assert.match(
      sheet,
      /<headerFooter differentFirst="1"[^>]*><oddHeader>&amp;C[^<]*&amp;P<\/oddHeader><\/headerFooter>/,
    );
  });

  it('marks every sheet as ours by a hidden name of the sheet', () => {
    const workbook = partOf(bytes, 'xl/workbook.xml');
    samplePlan().sheets.forEach((_, position) => {
      assert.ok(
        workbook.includes(
          `<definedName name="_tongket_sheet" localSheetId="${position}" hidden="1">"1"</definedName>`,
        ),
      );
    });
  });

  it('quotes sheet names in the names that Excel keeps', () => {
    const names = partOf(bytes, 'xl/workbook.xml').match(
      /<definedName name="_xlnm.*?<\/definedName>/g,
    );
    assert.deepEqual(names, [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Biểu 01 - Năm ''22'!$A$6:$F$8</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Biểu 01 - Năm ''22'!$5:$6</definedName>`,
    ]);
  });

  it('reaches the last cell of a sheet', () => {
    const corner = aSheet('Góc', [aRow(1_048_575, text(16_383, 'cuối', 'centre'))]);
    const written = writeWorkbook({ ...samplePlan(), sheets: [corner] });
    assert.match(
      partOf(written, 'xl/worksheets/sheet1.xml'),
      /<row r="1048576"><c r="XFD1048576" /,
    );
  });

  it('writes no part for properties when there are none', () => {
    const parts = workbookParts(writeWorkbook({ ...samplePlan(), properties: new Map() }));
    assert.ok(!parts.has('docProps/custom.xml'));
    assert.doesNotMatch([...parts.values()].join(''), /custom-properties|docProps\/custom/);
  });

  for (const [name, rows] of [
    ['rows out of order', [aRow(1), aRow(0)]],
    ['a row given twice', [aRow(1), aRow(1)]],
    ['a row below the last', [aRow(1_048_576)]],
    ['cells out of order', [aRow(0, text(1, 'a'), text(0, 'b'))]],
    ['a cell right of the last', [aRow(0, text(16_384, 'a'))]],
    ['an empty formula', [aRow(0, formula(0, '', 0n))]],
    ['a formula with its sign', [aRow(0, formula(0, '=A1', 0n))]],
    ['a formula too long for Excel', [aRow(0, formula(0, 'A1+'.repeat(3000), 0n))]],
    ['a number too large', [aRow(0, number(0, 10n ** 400n))]],
  ] as const) {
    it(`refuses ${name}`, () => {
      const plan = { ...samplePlan(), sheets: [aSheet('Sai', rows)] };
      assert.throws(() => writeWorkbook(plan), /bug/);
    });
  }
});

describe('a written workbook, read by hucre,', () => {
  let book: Workbook;
  before(async () => (book = await readXlsx(writeWorkbook(samplePlan()), { readStyles: true })));

  for (const { sheet, address, row, cell } of plannedCells(samplePlan())) {
    it(`holds ${sheet} ${address} as planned`, () => {
      const read = sheetOf(book, sheet).cells?.get(`${row},${cell.column}`);
      assert.deepEqual([read?.value ?? null, read?.formula], expected(cell.content));
    });
  }

  it('holds no cell that was not planned, but for the covered ones', () => {
    const count = (name: string): number => sheetOf(book, name).cells?.size ?? 0;
    assert.equal(count('Văn bản & "lạ"'), HOSTILE_TEXTS.length);
    assert.equal(count('Ẩn'), 3);
  });

  it('keeps visibility, panes, merges and the filter', () => {
    const [report, , , hidden, identity] = book.sheets;
    assert.deepEqual(
      [report?.hidden, hidden?.hidden, identity?.veryHidden],
      [undefined, true, true],
    );
    assert.deepEqual(report?.freezePane, { rows: 6, columns: 2 });
    assert.equal(report?.merges?.length, 8);
    assert.equal(report?.autoFilter?.range, 'A6:F8');
  });

  it('keeps title and custom properties', () => {
    assert.equal(book.properties?.title, 'Sổ tổng hợp năm 2022 <thử>');
    assert.deepEqual({ ...book.properties?.custom }, Object.fromEntries(samplePlan().properties));
  });
});

describe('a written workbook, read by openpyxl,', () => {
  let book: OpenpyxlBook;
  before(async () => (book = await readWithOpenpyxl(writeWorkbook(samplePlan()))));

  for (const { sheet, address, cell } of plannedCells(samplePlan())) {
    it(`holds ${sheet} ${address} as planned`, () => {
      const read = book.sheets[sheet]?.cells[address];
      const [value, planned] = expected(cell.content);
      const shown = planned === undefined ? value : `=${planned}`;
      assert.deepEqual([decoded(read?.value), decoded(read?.result)], [shown, value]);
      assert.equal(read?.format, cell.style.numberFormat ?? 'General');
    });
  }

  for (const [look, ...drawn] of [
    ['plain', 12, '', null, null, null, false, true],
    ['title', 14, 'bold', null, null, 'center', false, true],
    ['subtitle', 12, 'italic', null, null, 'center', false, true],
    ['note', 10, 'italic', null, null, null, false, true],
    ['heading', 11, 'bold', 'FFD9D9D9', 'thin', 'center', true, true],
    ['text', 11, '', null, 'thin', 'left', true, true],
    ['part', 11, '', null, 'thin', 'left', true, true],
    ['centre', 11, '', null, 'thin', 'center', true, true],
    ['number', 11, '', null, 'thin', 'right', false, true],
    ['total-text', 11, 'bold', null, 'thin', 'left', true, true],
    ['total-centre', 11, 'bold', null, 'thin', 'center', true, true],
    ['total-number', 11, 'bold', null, 'thin', 'right', false, true],
    ['input', 11, '', 'FFFFF9DB', 'thin', 'left', true, false],
    ['input-number', 11, '', 'FFFFF9DB', 'thin', 'right', false, false],
    ['warning', 11, '', 'FFFADBD8', 'thin', 'left', true, true],
    ['draft', 14, 'bold', null, null, null, false, true],
  ] as const) {
    it(`draws the look ${look}`, () => {
      const cells = Object.values(book.sheets['Kiểu dáng']?.cells ?? {});
      const cell = cells.find(({ value }) => value === look);
      assert.ok(cell);
      const [typeface, size, bold, italic] = cell.font;
      const style = bold ? 'bold' : italic ? 'italic' : '';
      assert.equal(typeface, 'Times New Roman');
      assert.deepEqual(
        [size, style, cell.fill, cell.border, cell.side, cell.wraps, cell.locked],
        drawn,
      );
    });
  }

  it('guards exactly the texts that look like formulas', () => {
    const cells = Object.values(book.sheets['Văn bản & "lạ"']?.cells ?? {});
    const guarded = cells.filter((cell) => cell.guarded).map(({ value }) => value);
    assert.deepEqual(guarded, ['=1+1', '+84 912 345 678', '-', '@SUM(A1:A9)', "=cmd|'/c calc'!A1"]);
  });

  it('keeps every text a text', () => {
    const cells = Object.values(book.sheets['Văn bản & "lạ"']?.cells ?? {});
    assert.deepEqual([...new Set(cells.map(({ type }) => type))], ['s']);
  });

  it('keeps print set-up, panes, widths and heights', () => {
    const report = book.sheets["Biểu 01 - Năm '22"];
    assert.ok(report);
    const { cells, merges, ...setUp } = report;
    assert.ok(Object.keys(cells).length > 0 && merges.includes('A11:F12'));
    // A width of n characters is n + 5/7 in the file: the padding of a digit 7 pixels wide.
    assert.deepEqual(setUp, {
      state: 'visible',
      frozen: 'C7',
      filter: 'A6:F8',
      titles: '$5:$6',
      orientation: 'landscape',
      paper: 9,
      fit: [true, 0],
      widths: {
        A: 6.7109375,
        B: 34.7109375,
        C: 12.7109375,
        D: 16.7109375,
        E: 16.7109375,
        F: 12.7109375,
      },
      hidden: [],
      heights: { 1: 22, 2: 24, 3: 15.75, 7: 30 },
      header: '&P',
    });
    assert.deepEqual(book.sheets['Văn bản & "lạ"']?.hidden, ['B']);
  });
});

/** The value a reader gives for a content, and the formula. */
function expected(content: PlannedContent): [string | number | null, string | undefined] {
  switch (content.kind) {
    case 'empty':
      return [null, undefined];
    case 'text':
      return [content.text, undefined];
    case 'number':
      return [toDouble(content.value), undefined];
    case 'formula':
      return [
        typeof content.expected === 'string' ? content.expected : toDouble(content.expected),
        content.formula,
      ];
  }
}

function sheetOf(book: Workbook, name: string): Workbook['sheets'][number] {
  const sheet = book.sheets.find((one) => one.name === name);
  assert.ok(sheet, `the workbook has a sheet ${name}`);
  return sheet;
}

interface OpenpyxlBook {
  readonly title: string;
  readonly sheets: Readonly<Record<string, OpenpyxlSheet>>;
}

interface OpenpyxlSheet {
  readonly cells: Readonly<Record<string, OpenpyxlCell>>;
  readonly merges: readonly string[];
  readonly hidden: readonly string[];
}

interface OpenpyxlCell {
  readonly value: string | number | null;
  readonly result: string | number | null;
  readonly type: string;
  readonly format: string;
  readonly font: readonly [string, number, boolean, boolean];
  readonly fill: string | null;
  readonly border: string | null;
  readonly side: string | null;
  readonly wraps: boolean;
  readonly guarded: boolean;
  readonly locked: boolean;
}

function readWithOpenpyxl(bytes: Uint8Array): Promise<OpenpyxlBook> {
  const script = join(import.meta.dirname, 'writing', 'read_with_openpyxl.py');
  return inFile(bytes, (path) =>
    JSON.parse(execFileSync('/usr/bin/python3', [script, path], { encoding: 'utf8' })),
  );
}

/** openpyxl keeps the escapes of control characters, and has already taken those of escapes away. */
function decoded(value: string | number | null | undefined): string | number | null {
  if (typeof value !== 'string') return value ?? null;
  if (value.startsWith('literal')) return value;
  return value.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

async function inFile<T>(bytes: Uint8Array, use: (path: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tongket-write-'));
  const path = join(folder, 'book.xlsx');
  try {
    writeFileSync(path, bytes);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
