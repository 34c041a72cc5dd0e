import assert from 'node:assert/strict';
import { compiledSheets } from '#core/book/bookSheets';
import { NO_HISTORY } from '#core/book/history/bookHistory';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { syntheticCompilation } from '../core/book/syntheticYear';
import { openedCompiler, savedWorkbook } from './openedCompiler';

const SIGNED = { table: 'Biểu 01', by: 'Giám đốc Sở', date: '2022-12-20', cells: undefined };

describe('a book that was signed and is opened in the pane', () => {
  it('still says who signed, and when, in the sheets that the pane writes', () => {
    const history = { ...NO_HISTORY, signatures: [SIGNED] };
    const signed = savedWorkbook(compiledSheets(syntheticCompilation(), history).book);
    const again = savedWorkbook(openedCompiler(signed).plan().sheets);
    for (const sheet of ['Phê duyệt', 'Biểu 01']) {
      assert.deepEqual(
        { sheet, isSigned: textOf(again, sheet).includes(SIGNED.by) },
        { sheet, isSigned: true },
      );
    }
  });

  it('is taken as approved on the day on which it is opened where nobody wrote when', () => {
    const history = { ...NO_HISTORY, signatures: [{ ...SIGNED, date: '' }] };
    const signed = savedWorkbook(compiledSheets(syntheticCompilation(), history).book);
    const again = savedWorkbook(openedCompiler(signed, '2022-12-24').plan().sheets);
    assert.ok(textOf(again, 'Biểu 01').includes('Giám đốc Sở, ngày 24/12/2022'));
  });
});

function textOf(workbook: WorkbookSnapshot, name: string): string {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return JSON.stringify(sheet);
}
