import assert from 'node:assert/strict';
import { statedTaxCode } from '#core/submissions/senders/statedTaxCode';
import type { CellContent, WorkbookSnapshot } from '#core/workbook/snapshot';

/** A sheet of these rows. */
function workbook(...rows: readonly (readonly (string | number)[])[]): WorkbookSnapshot {
  const contentOf = (value: string | number): CellContent =>
    typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
  return {
    file: 'a.xlsx',
    properties: new Map(),
    warnings: [],
    sheets: [
      {
        name: 'Biểu',
        visibility: 'visible',
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        rows: rows.map((cells, row) => ({
          row,
          cells: cells.map((value, column) => ({ row, column, content: contentOf(value) })),
        })),
      },
    ],
  };
}

describe('statedTaxCode', () => {
  it('reads it behind its label, in the same cell or the next', () => {
    assert.equal(statedTaxCode(workbook(['Mã số thuế: 2400123456'])), '2400123456');
    assert.equal(statedTaxCode(workbook(['MST:', '2400123456-001'])), '2400123456-001');
    assert.equal(statedTaxCode(workbook(['Mã số thuế', 2400123456])), '2400123456');
  });

  it('takes no other long number for one, nor one of two', () => {
    assert.equal(
      statedTaxCode(workbook(['Điện thoại: 0204123456'], ['Doanh thu', 2400123456])),
      undefined,
    );
    assert.equal(statedTaxCode(workbook(['MST: 2400123456'], ['MST: 2400123457'])), undefined);
    assert.equal(statedTaxCode(workbook(['Mã số thuế: 24001'])), undefined);
  });
});
