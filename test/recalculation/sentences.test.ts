import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compiledSheets } from '#core/book/bookSheets';
import { OBSERVATION_VALUE_COLUMN as VALUE_COLUMN } from '#core/book/observationSheet';
import { MOVED, UNCHANGED } from '#core/book/sentenceSheet';
import { SHEETS } from '#core/book/sheetNames';
import { usualChoice } from '#core/catalogue/sentenceChoice';
import { add, rational } from '#core/numbers/rational';
import type { PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { writeWorkbook } from '#files/writeWorkbook';
import { syntheticCompilation } from '../core/book/syntheticYear';
import { cellsOf, shownIn, workbookAt } from './bookCells';
import { LibreOffice } from './libreOffice';

const CODE = 'VT012';
const KINDS = ['highest', 'share'] as const;

// Somebody types over a received figure in a spreadsheet, without anything of ours.
describe('the sheet of sentences, recalculated by LibreOffice', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-sentences-'));
  const sheets = compiledSheets(
    syntheticCompilation({
      settings: { sentences: KINDS.map((kind) => usualChoice(CODE, kind)) },
    }),
  ).book;

  before(function () {
    this.timeout(300_000);
    // One unit has 7 more; two units together have what they had.
    write('moved', [7]);
    write('exchanged', [7, -7]);
    const office = new LibreOffice();
    const files = ['moved', 'exchanged'].map((name) => path.join(folder, `${name}.xlsx`));
    office.convertAll(files, 'xlsx', path.join(folder, 'again'));
    office.dispose();
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('turns red every sentence that speaks of a figure that has moved', () => {
    const checks = checksIn('moved');
    for (const kind of ['mức và thay đổi', 'đơn vị cao nhất', 'tỷ trọng']) {
      assert.equal(checks.get(`${CODE} ${kind}`), MOVED, kind);
    }
  });

  it('leaves the others as they are', () => {
    assert.equal(checksIn('moved').get('BC070 mức và thay đổi'), UNCHANGED);
  });

  it('notices that units have exchanged their figures where a sentence ranks them', () => {
    const checks = checksIn('exchanged');
    assert.equal(checks.get(`${CODE} đơn vị cao nhất`), MOVED);
    assert.equal(checks.get(`${CODE} mức và thay đổi`), UNCHANGED);
  });

  function write(name: string, moves: readonly number[]): void {
    const moved = sheets.map((sheet) =>
      sheet.name === SHEETS.observations ? withMoved(sheet, moves) : sheet,
    );
    const bytes = writeWorkbook({ sheets: moved, properties: new Map(), title: 'Sổ' });
    writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
  }

  /** What is said of each sentence, by its code and kind. */
  function checksIn(name: string): ReadonlyMap<string, number | string> {
    const cells = cellsOf(workbookAt(path.join(folder, 'again', `${name}.xlsx`)));
    const at = (column: string, row: number) =>
      shownIn(cells.get(`${SHEETS.sentences}!${column}${row}`));
    const rows = Array.from({ length: 200 }, (_, position) => position + 4);
    return new Map(rows.map((row) => [`${at('A', row)} ${at('C', row)}`, at('M', row)] as const));
  }
});

/** The first units' figures of the year, one after another, by so much more. */
function withMoved(sheet: SheetPlan, moves: readonly number[]): SheetPlan {
  const rest = [...moves];
  const rows = [...sheet.rows].map((row): PlannedRow => {
    const isOfCode = row.cells.some(({ content }) => textIn(content) === CODE);
    const isCurrent = row.cells.some(({ content }) => textIn(content) === 'năm báo cáo');
    if (!isOfCode || !isCurrent || rest.length === 0) return row;
    const move = rest.shift() ?? 0;
    return {
      ...row,
      cells: row.cells.map((cell) =>
        cell.column === VALUE_COLUMN && cell.content.kind === 'number'
          ? {
              ...cell,
              content: { ...cell.content, value: add(cell.content.value, rational(move)) },
            }
          : cell,
      ),
    };
  });
  assert.equal(rest.length, 0, 'there are as many figures as moves');
  return { ...sheet, rows };
}

function textIn(content: PlannedRow['cells'][number]['content']): string {
  return content.kind === 'text' ? content.text : '';
}
