import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { compiledSheets } from '#core/book/bookSheets';
import { NO_HISTORY } from '#core/book/history/bookHistory';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { excelWorkbook } from '#excel/excelWorkbook';
import { parseArea } from '#preview/host/area';
import { newPane, type PaneState } from '#taskpane/state/paneState';
import { openStore, type Store } from '#taskpane/state/store';
import { openDesk, type Desk } from '#taskpane/work/desk';
import { syntheticCompilation } from '../../core/book/syntheticYear';
import { FakeExcel } from '../../excel/fakeExcel';
import { threadHere } from '../threadHere';

const MORNING = '2022-12-31T08:00:00.000Z';
const SIGNED = { table: 'Biểu 03', by: 'Giám đốc Sở', date: '2022-12-20', cells: undefined };

/** What a unit sent, as rows of a sheet. */
const SENT = [
  ['Đơn vị báo cáo: Viễn thông B', '', '', ''],
  ['BÁO CÁO NĂM 2022', '', '', ''],
  ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2022'],
  [1, 'Thuê bao điện thoại cố định', 'thuê bao', 2000],
  [2, 'Thuê bao điện thoại di động', 'thuê bao', 800000],
];

describe('the desk over a workbook in Excel', function () {
  this.timeout(120_000);
  let excel: FakeExcel;
  let store: Store;
  let desk: Desk;

  beforeEach(() => {
    excel = new FakeExcel();
    store = openStore(newPane('vi', 'system'));
    desk = openDesk({
      store,
      workbook: excelWorkbook(),
      preferences: new Map<string, string>(),
      startThread: threadHere,
      lanes: 1,
      now: () => new Date(MORNING),
      offerFile: () => undefined,
    });
  });

  afterEach(() => excel.close());

  describe('collecting', () => {
    beforeEach(() => bookOpened());

    it('reads a sheet of the open workbook as what a unit sent', async () => {
      enter(excel.book.addSheet('Viễn thông B').name, 'A1:D5', SENT);
      await desk.lookAtWorkbook();
      assert.deepEqual(otherSheets(), ['Sheet1', 'Viễn thông B']);
      await desk.collectSheets(['Viễn thông B']);
      const { unitStates = [] } = store.state().compiled ?? {};
      const sent = unitStates.find(({ unit }) => unit === 'VT-B');
      assert.deepEqual([sent?.file, sent?.observations], ['Thử nghiệm.xlsx', 2]);
    });

    it('names a hidden sheet as hidden, and never a very hidden one', async () => {
      enter(excel.book.addSheet('Nháp').name, 'A1:D5', SENT);
      excel.book.setVisibility(sheetNamed('Nháp'), 'Hidden');
      excel.book.setVisibility(excel.book.addSheet('Máy'), 'VeryHidden');
      await desk.lookAtWorkbook();
      const { workbook } = store.state();
      assert.ok(workbook.kind === 'book');
      assert.deepEqual(
        workbook.otherSheets.map(({ name, visibility }) => [name, visibility]),
        [
          ['Sheet1', 'visible'],
          ['Nháp', 'hidden'],
        ],
      );
    });
  });

  describe('the dry run', () => {
    beforeEach(() => bookOpened());

    it('finds nothing changed by hand where nothing was', async () => {
      await desk.planSheets();
      assert.deepEqual(plan().edits, []);
      assert.deepEqual(plan().olderTables, []);
    });

    it('names the cells of tables and records that were changed by hand', async () => {
      enter('Biểu 01', 'E8', 999);
      enter('Đơn vị', 'B40', 'Huyện Mới');
      await desk.planSheets();
      assert.deepEqual(plan().edits, [
        { sheet: 'Biểu 01', isTable: true, cells: ['E8'], more: 0 },
        { sheet: 'Đơn vị', isTable: false, cells: ['B40'], more: 0 },
      ]);
    });

    it('names a number typed over a formula, even where it is the same number', async () => {
      const cell = sheetNamed('Biểu 01').cell(7, 4);
      assert.ok(cell?.formula !== undefined && cell.value.kind === 'number', 'E8 is a formula');
      enter('Biểu 01', 'E8', cell.value.value);
      await desk.planSheets();
      assert.deepEqual(
        plan().edits.map(({ cells }) => cells),
        [['E8']],
      );
    });

    it('no longer names what it has written since, and again what a removed run had replaced', async () => {
      enter('Biểu 01', 'E8', 999);
      await desk.planSheets();
      await desk.writeSheets();
      await desk.planSheets();
      assert.deepEqual(plan().edits, []);
      await desk.removeRun();
      await desk.planSheets();
      assert.deepEqual(
        plan().edits.map(({ sheet, cells }) => [sheet, cells]),
        [['Biểu 01', ['E8']]],
      );
    });

    it('tells of a table of ours that this compilation does not print', async () => {
      const written = await excelWorkbook().write({
        sheets: [{ ...firstTable(), name: 'Biểu 99' }],
        startedAt: '2022-12-31T07:00:00.000Z',
      });
      assert.ok(written.ok);
      await desk.planSheets();
      assert.deepEqual(plan().olderTables, ['Biểu 99']);
    });

    it('tells which tables were approved, and that one has changed since', async () => {
      await desk.planSheets();
      assert.deepEqual(approvals(), [['Biểu 03', 'unchanged']]);
      enter(excel.book.addSheet('H3').name, 'A1:D5', [
        ['Đơn vị báo cáo: Huyện Ba', '', '', ''],
        ['BÁO CÁO NĂM 2022', '', '', ''],
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2022'],
        [1, 'Điểm Bưu điện - Văn hóa xã', 'điểm', 9],
        [2, 'Số Tổ công nghệ số cộng đồng', 'tổ', 4],
      ]);
      await desk.collectSheets(['H3']);
      await desk.planSheets();
      assert.deepEqual(approvals(), [['Biểu 03', 'changed']]);
    });

    it('approves a table in the name of who says so, and takes that back', async () => {
      await desk.planSheets();
      await desk.approve('Biểu 01');
      assert.deepEqual(approvals(), [['Biểu 03', 'unchanged']], 'nobody has named himself');
      store.send({ type: 'signer-named', by: 'Bà Phó' });
      await desk.approve('Biểu 01');
      await desk.writeSheets();
      assert.deepEqual(textsOn('Phê duyệt', 'Bà Phó'), [
        'Biểu 01',
        'Bà Phó',
        '2022-12-31',
        'đã duyệt',
      ]);
      assert.ok(textsOn('Biểu 01', 'Đã duyệt: Bà Phó, ngày 31/12/2022.').length > 0);
      // The book is opened another day, and what the tables are made of has moved.
      await desk.lookAtWorkbook();
      enter(excel.book.addSheet('Viễn thông B').name, 'A1:D5', SENT);
      await desk.collectSheets(['Viễn thông B']);
      await desk.planSheets();
      assert.deepEqual(approvals()[0], ['Biểu 01', 'changed']);
      await desk.withdrawApproval('Biểu 01');
      assert.deepEqual(approvals()[0], ['Biểu 01', 'withdrawn']);
      await desk.writeSheets();
      assert.deepEqual(textsOn('Phê duyệt', 'Bà Phó').slice(3), [
        'đã rút lại',
        'Bà Phó',
        '2022-12-31',
      ]);
    });

    it('approves the table that was shown, not what a later press makes of it', async () => {
      store.send({ type: 'signer-named', by: 'Bà Phó' });
      await desk.planSheets();
      await desk.approve('Biểu 01');
      enter(excel.book.addSheet('Viễn thông B').name, 'A1:D5', SENT);
      await desk.collectSheets(['Viễn thông B']);
      await desk.planSheets();
      assert.deepEqual(approvals()[0], ['Biểu 01', 'changed']);
    });

    it('counts what differs from the last compilation, with the sheet that brought it', async () => {
      await desk.planSheets();
      assert.deepEqual(store.state().review?.changes, { figure: 0, cell: 0, sentence: 0 });
      enter(excel.book.addSheet('Viễn thông B').name, 'A1:D5', SENT);
      await desk.collectSheets(['Viễn thông B']);
      await desk.planSheets();
      const { changes, figures = [] } = store.state().review ?? {};
      assert.ok(changes && changes.figure > 0 && changes.cell > 0 && changes.sentence > 0);
      const mobile = figures.find(({ indicator }) => indicator === 'VT012');
      assert.deepEqual(
        [mobile?.before, mobile?.after, mobile?.cause],
        ['699000', '800000', 'Thử nghiệm.xlsx › Viễn thông B › D5'],
      );
      await desk.writeSheets();
      await desk.planSheets();
      assert.deepEqual(store.state().review?.changes, { figure: 0, cell: 0, sentence: 0 });
    });
  });

  /** The made-up province's compiled and signed book stands in the workbook and is open in the pane. */
  async function bookOpened(): Promise<void> {
    const history = { ...NO_HISTORY, signatures: [SIGNED] };
    const written = await excelWorkbook().write({
      sheets: compiledSheets(syntheticCompilation(), history).book,
      properties: new Map([['tongket', 'book']]),
      startedAt: '2022-12-30T08:00:00.000Z',
    });
    assert.ok(written.ok, JSON.stringify(written));
    await desk.lookAtWorkbook();
    assert.equal(store.state().workbook.kind, 'book', JSON.stringify(store.state().workbook));
  }

  /** The tables of which an approval is told, and what has become of it. */
  function approvals(): readonly (readonly string[])[] {
    const { tables = [] } = store.state().review ?? {};
    return tables.flatMap(({ table, approval }) => (approval ? [[table, approval.state]] : []));
  }

  /** The texts of the line of a sheet in which one stands. */
  function textsOn(name: string, sought: string): readonly string[] {
    const sheet = sheetNamed(name);
    for (let row = 0; row < 200; row += 1) {
      const texts = [0, 1, 2, 3, 4, 5, 6].flatMap((column) => {
        const value = sheet.cell(row, column)?.value;
        return value?.kind === 'text' ? [value.text] : [];
      });
      if (texts.includes(sought)) return texts;
    }
    return [];
  }

  function firstTable(): SheetPlan {
    const [table] = compiledSheets(syntheticCompilation()).tables;
    assert.ok(table);
    return table;
  }

  function sheetNamed(name: string) {
    const sheet = excel.book.sheetNamed(name);
    assert.ok(sheet, name);
    return sheet;
  }

  function enter(sheet: string, area: string, inputs: unknown): void {
    excel.book.enterInputs(sheetNamed(sheet), parseArea(area), inputs);
    excel.book.settle();
  }

  function otherSheets(): readonly string[] {
    const { workbook } = store.state();
    return workbook.kind === 'book' ? workbook.otherSheets.map(({ name }) => name) : [];
  }

  function plan(): Extract<PaneState['writing'], { kind: 'planned' }> {
    const { writing, notice } = store.state();
    assert.ok(writing.kind === 'planned', JSON.stringify(notice));
    return writing;
  }
});
