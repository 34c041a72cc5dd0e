import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compiledSheets } from '#core/book/bookSheets';
import { NO_HISTORY } from '#core/book/history/bookHistory';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { Compiler } from '#taskpane/thread/compiler';
import { syntheticCompilation, valueOf } from '../core/book/syntheticYear';

const SIGNED = { table: 'Biểu 01', by: 'Giám đốc Sở', date: '2022-12-20', cells: undefined };

describe('a book that was signed and is opened in the pane', () => {
  it('still says who signed, and when, in the sheets that the pane writes', () => {
    const history = { ...NO_HISTORY, signatures: [SIGNED] };
    const signed = opened(compiledSheets(syntheticCompilation(), history).book);
    const compiler = new Compiler(readFileSync('assets/catalogue/indicators.csv', 'utf8'));
    assert.ok(compiler.openBook(signed).ok);
    const again = opened(compiler.plan().sheets);
    for (const sheet of ['Phê duyệt', 'Biểu 01']) {
      assert.deepEqual(
        { sheet, isSigned: textOf(again, sheet).includes(SIGNED.by) },
        { sheet, isSigned: true },
      );
    }
  });
});

function opened(sheets: readonly SheetPlan[]): WorkbookSnapshot {
  return valueOf(
    openWorkbook(writeWorkbook({ sheets, title: 'Sổ', properties: new Map() }), 'book.xlsx'),
  );
}

function textOf(workbook: WorkbookSnapshot, name: string): string {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return JSON.stringify(sheet);
}
