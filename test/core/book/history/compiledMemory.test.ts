import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compiledSheets } from '#core/book/bookSheets';
import { memoryLines, memoryRows } from '#core/book/history/memorySheet';
import { isTable, readHistory } from '#core/book/history/readHistory';
import { readBook } from '#core/book/readBook';
import { placedTables } from '#core/book/tableChoiceSheet';
import { compileYearEnd } from '#core/compileYearEnd';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { LibreOffice } from '../../../recalculation/libreOffice';
import { aUnit, anIndicator, published } from '../../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';
import { valueOf } from '../syntheticYear';

/** A has 110 of VT012 and B 220, after what was published for them last year. */
function compiled(ofA: string, ofB: string, nameOfA = 'Đơn vị A') {
  const book = aBook({
    indicators: [anIndicator('VT012', { growthReview: {} })],
    units: [aUnit('A', { name: nameOfA }), aUnit('B')],
    knownFigures: [published('A', 'VT012', ofA), published('B', 'VT012', ofB)],
  });
  const sent = ['A', 'B'].map((unit, place) =>
    aSubmission(unit, `${unit}.xlsx`, {
      observations: [observed(unit, 'VT012', String(110 * (place + 1)))],
    }),
  );
  return compileYearEnd(book, readingsOf(...sent), []);
}

const FIRST = compiled('100', '200');
const MENDED = compiled('105', '200');

describe('what a book keeps of its last compilation', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-memory-'));

  before(function () {
    this.timeout(600_000);
    // Somebody has mended last year's figure of A, and all formulas have followed.
    const followed = new Map(compiledSheets(MENDED).book.map((plan) => [plan.name, plan] as const));
    const mended = compiledSheets(FIRST).book.map((plan) => {
      const isLive = isTable(plan.name) || plan.name === 'Số đã công bố';
      return (isLive ? followed.get(plan.name) : undefined) ?? plan;
    });
    write('mended', mended);
    write(
      'forgetful',
      mended.filter(({ name }) => name !== '_lan_truoc'),
    );
    const office = new LibreOffice();
    office.convert(path.join(folder, 'mended.xlsx'), 'xlsx', path.join(folder, 'again'));
    office.dispose();
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const file of ['mended.xlsx', 'again/mended.xlsx']) {
    it(`tells what a mended published figure changes, though the cells show it already, and in which row: ${file}`, () => {
      const { changes } = compiledSheets(MENDED, historyIn(file));
      const priors = changes.filter(({ table, before }) => table === 'Biểu 01' && before === '300');
      assert.deepEqual(
        priors.map(({ indicator, after, cause }) => [indicator, after, cause]),
        [['VT012', '305', 'A: “Số đã công bố”, dòng 4: Giá trị 100 → 105']],
      );
      const causes = new Set(changes.map(({ cause }) => cause));
      assert.deepEqual([...causes], ['A: “Số đã công bố”, dòng 4: Giá trị 100 → 105']);
    });
  }

  it('is compared with the cells as they stand where the book keeps nothing', () => {
    const { changes } = compiledSheets(MENDED, historyIn('forgetful.xlsx'));
    assert.deepEqual(
      changes.filter(({ kind }) => kind === 'cell'),
      [],
    );
  });

  it('is compared with nothing that has not changed', () => {
    assert.deepEqual(compiledSheets(FIRST, historyIn('mended.xlsx')).changes, []);
  });

  it('names the row of a unit that was renamed', () => {
    const { changes } = compiledSheets(
      compiled('100', '200', 'Đơn vị A mới'),
      historyIn('mended.xlsx'),
    );
    assert.deepEqual(
      [...new Set(changes.map(({ cause }) => cause))],
      ['A: “Đơn vị”, dòng 4: Tên đơn vị Đơn vị A → Đơn vị A mới'],
    );
    assert.ok(changes.length > 0);
  });

  it('names the row of a table for which something else was chosen', () => {
    const { settings } = FIRST.book;
    const tables = placedTables(settings).map(({ chosen: { table, isPrinted } }) =>
      table === '01' ? { table, isPrinted, comparison: 'index' as const } : { table, isPrinted },
    );
    const book = { ...FIRST.book, settings: { ...settings, tables } };
    const { changes } = compiledSheets({ ...FIRST, book }, historyIn('mended.xlsx'));
    assert.ok(changes.some(({ table }) => table === 'Biểu 01'));
    assert.deepEqual(
      [...new Set(changes.map(({ cause }) => cause))],
      ['“Các biểu”, dòng 4: Cách so sánh để trống → bằng'],
    );
  });

  function write(name: string, sheets: Parameters<typeof writeWorkbook>[0]['sheets']): void {
    const bytes = writeWorkbook({ sheets, properties: new Map(), title: 'Sổ' });
    writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
  }

  function historyIn(file: string) {
    const bytes = readFileSync(path.join(folder, file));
    const snapshot = valueOf(openWorkbook(bytes, path.basename(file)));
    return valueOf(readHistory(snapshot, valueOf(readBook(snapshot)), [], '2099-01-01'));
  }
});

describe('lines of a memory', () => {
  it('come back in their order from the cells that hold them, however many these are', () => {
    const lines = Array.from({ length: 2000 }, (_, place) => [
      `dòng ${place}`,
      '"1", \\ [2]'.repeat(3),
      '\n',
    ]);
    const rows = memoryRows('Biểu 01', lines);
    assert.ok(rows.length > 1);
    assert.ok(rows.every(({ text }) => text.length < 32_767));
    assert.deepEqual(memoryLines(rows).get('Biểu 01'), lines);
  });

  it('leave out what somebody has spoilt', () => {
    const rows = [
      { sheet: 'Biểu 01', text: '[["a","1"],3,["b",2]]' },
      { sheet: 'Biểu 01', text: '[["c"' },
    ];
    assert.deepEqual(memoryLines(rows).get('Biểu 01'), [['a', '1']]);
  });
});
