import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { excelWorkbook } from '#excel/excelWorkbook';
import type { OpenWorkbook, SelectedCell } from '#excel/openWorkbook';
import { MARKS } from '#excel/sheetMarks';
import { areaAddress, parseArea } from '#preview/host/area';
import type { Result } from '#core/findings/refusal';
import { toDouble } from '#core/numbers/decimalText';
import { cellAddress } from '#core/workbook/cellAddress';
import type { PlannedContent, SheetPlan } from '#core/workbook/sheetPlan';
import type { CellSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import { aRow, aSheet, formula, number, samplePlan, text } from '../files/writing/samplePlan';
import { FakeExcel } from './fakeExcel';

const MORNING = '2022-12-31T08:00:00.000Z';
const NOON = '2022-12-31T12:00:00.000Z';

/** As the workbook keeps whole columns. */
function parsedColumns(columns: string): string {
  return areaAddress(parseArea(columns));
}

describe('the open workbook', () => {
  let excel: FakeExcel;
  let workbook: OpenWorkbook;

  beforeEach(() => {
    excel = new FakeExcel();
    workbook = excelWorkbook();
  });

  afterEach(() => excel.close());

  describe('reading', () => {
    it('gives every planned content back as it was planned', async () => {
      const plan = samplePlan();
      valueOf(await workbook.write({ sheets: plan.sheets, startedAt: MORNING }));
      const snapshot = valueOf(await workbook.read());
      for (const sheet of plan.sheets) {
        assert.deepEqual(readContents(snapshot, sheet.name), plannedContents(sheet));
      }
    });

    it('tells merges, hidden columns and hidden sheets', async () => {
      const plan = samplePlan();
      valueOf(await workbook.write({ sheets: plan.sheets, startedAt: MORNING }));
      const { sheets } = valueOf(await workbook.read());
      const [report, hostile, , hidden, identity] = plan.sheets.map(({ name }) =>
        sheets.find((sheet) => sheet.name === name),
      );
      assert.deepEqual(sortedMerges(report?.merges), sortedMerges(plan.sheets[0]?.merges));
      assert.equal(hostile?.hiddenColumns.size, 0, 'column B holds nothing and is not read');
      assert.equal(hidden?.visibility, 'hidden');
      assert.equal(identity?.visibility, 'very-hidden');
    });

    it('tells dates, errors, formulas, booleans and old typefaces apart', async () => {
      const { book } = excel;
      const sheet = book.active;
      book.enterInputs(sheet, parseArea('A1:E1'), [[44926, '#N/A', '=1+1', true, '’×']]);
      book.formatCells(sheet, parseArea('A1'), (format) => ({
        ...format,
        numberFormat: 'dd/mm/yyyy',
      }));
      book.formatCells(sheet, parseArea('E1'), (format) => ({ ...format, fontName: '.VnTime' }));
      book.settle();
      const cells = valueOf(await workbook.read()).sheets[0]?.rows[0]?.cells ?? [];
      assert.deepEqual(
        cells.map(({ content }) => content),
        [
          { kind: 'date', serial: 44926 },
          { kind: 'error', error: '#N/A' },
          { kind: 'number', value: 2 },
          { kind: 'boolean', value: true },
          { kind: 'text', text: '’×' },
        ],
      );
      assert.equal(cells[2]?.formula, '1+1');
      assert.equal(cells[4]?.font, '.VnTime');
    });

    for (const [calendar, serial] of [
      ['1900', 44926],
      ['1904', 44926 - 1462],
    ] as const) {
      it(`gives 31/12/2022 the same number in a workbook that counts days from ${calendar}`, async () => {
        const { book } = excel;
        book.countsFrom1904 = calendar === '1904';
        book.enterInputs(book.active, parseArea('A1:B1'), [[serial, serial]]);
        book.formatCells(book.active, parseArea('A1'), (format) => ({
          ...format,
          numberFormat: 'dd/mm/yyyy',
        }));
        const cells = valueOf(await workbook.read()).sheets[0]?.rows[0]?.cells ?? [];
        assert.deepEqual(
          cells.map(({ content }) => content),
          [
            { kind: 'date', serial: 44926 },
            { kind: 'number', value: serial },
          ],
        );
      });
    }

    it('reads only the sheets that are named, and refuses one that is gone', async () => {
      excel.book.addSheet('Huyện Hiệp Hòa');
      const read = valueOf(await workbook.read(['Huyện Hiệp Hòa']));
      assert.deepEqual(
        read.sheets.map(({ name }) => name),
        ['Huyện Hiệp Hòa'],
      );
      assert.equal(refusalOf(await workbook.read(['Huyện Yên Thế'])), 'excel-sheet-missing');
    });

    it('asks for half where Excel finds an answer too large', async () => {
      excel.book.enterInputs(excel.book.active, parseArea('A1:A9'), 7);
      excel.fail({ trip: 4, code: 'ResponsePayloadSizeLimitExceeded', after: 'nothing' });
      const read = valueOf(await workbook.read());
      assert.equal(read.sheets[0]?.rows.length, 9);
    });
  });

  describe('writing', () => {
    it('replaces what it made before, and nothing else', async () => {
      excel.book.enterInputs(excel.book.active, parseArea('A1'), 'của người khác');
      valueOf(
        await workbook.write({
          sheets: [aSheet('Biểu 01', [aRow(0, number(0, 1))])],
          startedAt: MORNING,
        }),
      );
      const second = valueOf(
        await workbook.write({
          sheets: [aSheet('Biểu 01', [aRow(0, number(0, 2))]), aSheet('Biểu 02', [])],
          startedAt: NOON,
        }),
      );
      assert.deepEqual(second, { startedAt: NOON, created: ['Biểu 02'], replaced: ['Biểu 01'] });
      const { sheets } = valueOf(await workbook.read());
      assert.deepEqual(
        sheets.map(({ name, rows }) => [name, rows[0]?.cells[0]?.content]),
        [
          ['Sheet1', { kind: 'text', text: 'của người khác' }],
          ['Biểu 01', { kind: 'number', value: 2 }],
          ['Biểu 02', undefined],
        ],
      );
    });

    it('lets only what a rule allows be typed, and brings the rules of before back', async () => {
      const hint = { title: 'Sửa', text: 'Có hoặc Không' };
      const range = { top: 0, left: 1, bottom: 3, right: 1 };
      const ruled = (choices: readonly string[]): SheetPlan => ({
        ...aSheet('Biểu', [aRow(0, text(1, 'Có', 'input'))]),
        print: {
          orientation: 'landscape',
          fitToWidth: true,
          pagesAcross: { starts: [5], repeatedColumns: 2, scale: 90 },
        },
        inputRules: [{ range, allows: { kind: 'list', choices }, hint, refusal: hint }],
      });
      const write = (sheet: SheetPlan, startedAt: string) =>
        workbook.write({ sheets: [sheet], startedAt });
      valueOf(await write(ruled(['Có', 'Không']), MORNING));
      const before = excel.book.sheetNamed('Biểu');
      const said = { title: 'Sửa', message: 'Có hoặc Không' };
      const rules = [
        {
          area: range,
          rule: { list: { inCellDropDown: true, source: 'Có,Không' } },
          prompt: { ...said, showPrompt: true },
          errorAlert: { ...said, showAlert: true, style: 'Stop' },
        },
      ];
      assert.deepEqual(before?.inputRules, rules);
      assert.equal(before?.setUp.repeatedColumns, parsedColumns('A:B'));

      const plain = aSheet('Biểu', [aRow(0, text(1, 'Có'))]);
      valueOf(await write(plain, NOON));
      assert.deepEqual(excel.book.sheetNamed('Biểu')?.inputRules, []);
      valueOf(await workbook.removeLastRun());
      assert.deepEqual(excel.book.sheetNamed('Biểu')?.inputRules, rules);
      assert.equal(excel.book.sheetNamed('Biểu')?.setUp.repeatedColumns, parsedColumns('A:B'));
    });

    it('says beforehand what it would do to each sheet', async () => {
      valueOf(await workbook.write({ sheets: [aSheet('Biểu 01', [])], startedAt: MORNING }));
      const before = excel.describe();
      assert.deepEqual(valueOf(await workbook.dryRun(['Biểu 01', 'Biểu 02', 'SHEET1'])), [
        { sheet: 'Biểu 01', change: 'replace' },
        { sheet: 'Biểu 02', change: 'create' },
        { sheet: 'SHEET1', change: 'taken' },
      ]);
      assert.deepEqual(excel.describe(), before);
    });

    it('keeps the formulas of other sheets that point to a replaced one', async () => {
      const sheets = [aSheet('Biểu 01', [aRow(0, number(0, 5))])];
      valueOf(await workbook.write({ sheets, startedAt: MORNING }));
      excel.book.enterInputs(
        excel.book.sheetNamed('Sheet1') ?? excel.book.active,
        parseArea('A1'),
        "='Biểu 01'!A1*2",
      );
      valueOf(
        await workbook.write({
          sheets: [aSheet('Biểu 01', [aRow(0, number(0, 8))])],
          startedAt: NOON,
        }),
      );
      const cell = valueOf(await workbook.read(['Sheet1'])).sheets[0]?.rows[0]?.cells[0];
      assert.equal(cell?.formula, "'Biểu 01'!A1*2");
      assert.deepEqual(cell?.content, { kind: 'number', value: 16 });
    });

    const obstacles: { name: string; arrange: (excel: FakeExcel) => void; refusal: string }[] = [
      {
        name: 'a sheet of somebody else has the name',
        arrange: ({ book }) => void book.addSheet('Biểu 01'),
        refusal: 'excel-sheet-not-ours',
      },
      {
        name: 'our sheet is protected',
        arrange: ({ book }) => {
          const sheet = book.addSheet('Biểu 01');
          sheet.names.set(MARKS.ours, { formula: '="1"', isVisible: false });
          sheet.isProtected = true;
        },
        refusal: 'excel-sheet-protected',
      },
      {
        name: "the workbook's structure is protected",
        arrange: ({ book }) => {
          book.isStructureProtected = true;
        },
        refusal: 'excel-workbook-protected',
      },
    ];
    for (const { name, arrange, refusal } of obstacles) {
      it(`begins nothing when ${name}`, async () => {
        arrange(excel);
        const before = excel.describe();
        const written = await workbook.write({
          sheets: [aSheet('Biểu 01', [aRow(0, number(0, 1))])],
          startedAt: MORNING,
        });
        assert.equal(refusalOf(written), refusal);
        assert.deepEqual(excel.describe(), before);
      });
    }

    it('stops when asked, with nothing written', async () => {
      const before = excel.describe();
      const stop = new AbortController();
      const written = await workbook.write({
        ...anOrder(),
        signal: stop.signal,
        onProgress: () => stop.abort(),
      });
      assert.equal(refusalOf(written), 'interrupted');
      assert.deepEqual(excel.describe(), before);
    });

    it('notes what the document is, and shows the sheet that was asked for', async () => {
      valueOf(
        await workbook.write({
          ...anOrder(),
          properties: new Map([['tongket', 'book']]),
          show: 'Biểu 02',
        }),
      );
      assert.equal(valueOf(await workbook.read()).properties.get('tongket'), 'book');
      assert.equal(excel.book.active.name, 'Biểu 02');
    });
  });

  describe('taking a run back', () => {
    it('puts everything back as it was before the run', async () => {
      valueOf(await workbook.write({ sheets: samplePlan().sheets, startedAt: MORNING }));
      const before = withoutRuns(excel.describe());
      const changed = samplePlan().sheets.map((sheet) => ({
        ...aSheet(sheet.name, [aRow(3, text(2, 'khác'), formula(3, "'Kiểu dáng'!A1", ''))]),
        visibility: sheet.visibility,
      }));
      valueOf(await workbook.write({ sheets: [...changed, aSheet('Mới', [])], startedAt: NOON }));
      const removed = valueOf(await workbook.removeLastRun());
      assert.deepEqual(removed.created, ['Mới']);
      assert.deepEqual(withoutRuns(excel.describe()), before);
    });

    it('leaves formulas that name their own sheet pointing to it', async () => {
      const own = aSheet('Biểu 01', [aRow(0, number(0, 3), formula(1, "'Biểu 01'!A1+1", 4n))]);
      valueOf(await workbook.write({ sheets: [own], startedAt: MORNING }));
      valueOf(await workbook.write({ sheets: [aSheet('Biểu 01', [])], startedAt: NOON }));
      valueOf(await workbook.removeLastRun());
      const cells = valueOf(await workbook.read(['Biểu 01'])).sheets[0]?.rows[0]?.cells;
      assert.equal(cells?.[1]?.formula, "'Biểu 01'!A1+1");
      assert.deepEqual(cells[1].content, { kind: 'number', value: 4 });
    });

    it('is there once: the run before the last one stays', async () => {
      valueOf(await workbook.write({ sheets: [aSheet('Biểu 01', [])], startedAt: MORNING }));
      valueOf(await workbook.write({ sheets: [aSheet('Biểu 01', [])], startedAt: NOON }));
      assert.equal(valueOf(await workbook.lastRun())?.startedAt, NOON);
      valueOf(await workbook.removeLastRun());
      assert.equal(refusalOf(await workbook.removeLastRun()), 'excel-no-run-to-remove');
      assert.ok(excel.book.sheetNamed('Biểu 01'));
    });

    it('never shows its copies among the sheets', async () => {
      valueOf(await workbook.write({ sheets: [aSheet('Biểu 01', [])], startedAt: MORNING }));
      valueOf(await workbook.write({ sheets: [aSheet('Biểu 01', [])], startedAt: NOON }));
      const names = valueOf(await workbook.overview()).sheets.map(({ name }) => name);
      assert.deepEqual(names, ['Sheet1', 'Biểu 01']);
      assert.equal(excel.book.sheets.length, 3);
    });
  });

  describe('the selection', () => {
    it('is told where it begins', async () => {
      excel.book.select(excel.book.active, parseArea('C4:D9'));
      assert.deepEqual(valueOf(await workbook.selectedCell()), {
        sheet: 'Sheet1',
        cell: 'C4',
        row: 3,
        column: 2,
      });
    });

    it('is followed until nobody listens any more', async () => {
      const seen: SelectedCell[] = [];
      const stop = valueOf(await workbook.followSelection((selected) => seen.push(selected)));
      excel.book.select(excel.book.active, parseArea('B2'));
      await settled();
      await stop();
      excel.book.select(excel.book.active, parseArea('B3'));
      await settled();
      assert.deepEqual(
        seen.map(({ cell }) => cell),
        ['B2'],
      );
    });

    it('goes to a cell, and refuses a sheet that is hidden or gone', async () => {
      const sheet = excel.book.addSheet('Phát hiện');
      valueOf(await workbook.selectCell('Phát hiện', 'D11'));
      assert.equal(excel.book.active, sheet);
      assert.deepEqual(excel.book.selection.area, parseArea('D11'));
      excel.book.setVisibility(sheet, 'Hidden');
      assert.equal(refusalOf(await workbook.selectCell('Phát hiện', 'D11')), 'excel-sheet-hidden');
      assert.equal(refusalOf(await workbook.selectCell('Khác', 'D11')), 'excel-sheet-missing');
    });
  });
});

function anOrder() {
  return {
    sheets: [aSheet('Biểu 01', [aRow(0, number(0, 1))]), aSheet('Biểu 02', [])],
    startedAt: MORNING,
  };
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) assert.fail(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

function refusalOf(result: Result<unknown>): string {
  return result.ok ? 'not refused' : result.refusal.code;
}

/** Events travel as messages; each is answered in a turn of its own. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 500; turn++) await new Promise(setImmediate);
}

type Shown = readonly [formula: string | undefined, value: unknown];

function plannedContents(sheet: SheetPlan): Record<string, Shown> {
  const contents: Record<string, Shown> = {};
  for (const { row, cells } of sheet.rows) {
    for (const { column, content } of cells) {
      const shown = plannedContent(content);
      if (shown) contents[cellAddress(row, column)] = shown;
    }
  }
  return contents;
}

function plannedContent(content: PlannedContent): Shown | undefined {
  if (content.kind === 'empty') return undefined;
  if (content.kind === 'number') return [undefined, toDouble(content.value)];
  if (content.kind === 'text') {
    return content.text === '' ? undefined : [undefined, content.text];
  }
  const { expected } = content;
  return [content.formula, typeof expected === 'string' ? expected : toDouble(expected)];
}

function readContents(snapshot: WorkbookSnapshot, name: string): Record<string, Shown> {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const cells = sheet?.rows.flatMap((row) => row.cells) ?? [];
  return Object.fromEntries(
    cells.map((cell) => [cellAddress(cell.row, cell.column), readContent(cell)]),
  );
}

function readContent({ content, formula: read }: CellSnapshot): Shown {
  if (content.kind === 'number') return [read, content.value];
  return [read, content.kind === 'text' ? content.text : content];
}

function sortedMerges(merges: readonly object[] = []): readonly string[] {
  return merges.map((merge) => JSON.stringify(Object.entries(merge).sort())).sort();
}

/** What is noted about runs differs; everything else must be the same. */
function withoutRuns(described: object): unknown {
  const { sheets } = described as { sheets: { names: Record<string, unknown> }[] };
  return sheets.map((sheet) => ({
    ...sheet,
    names: Object.keys(sheet.names).filter((name) => name !== MARKS.createdBy),
  }));
}
