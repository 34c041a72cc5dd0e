import assert from 'node:assert/strict';
import { differingCells } from '#core/book/history/compareTables';
import { writtenCells } from '#core/book/history/tableCells';
import type { SheetSnapshot } from '#core/workbook/snapshot';

/** A sheet of lines; what looks like a number is one. */
function aTable(...lines: readonly (readonly string[])[]): SheetSnapshot {
  return {
    name: 'Biểu 04',
    visibility: 'visible',
    rows: lines.map((texts, row) => ({
      row,
      cells: texts.map((text, column) => ({
        row,
        column,
        content: /^\d+$/.test(text)
          ? { kind: 'number' as const, value: Number(text) }
          : { kind: 'text' as const, text },
      })),
    })),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function differences(before: SheetSnapshot, after: SheetSnapshot): readonly string[] {
  return differingCells(writtenCells(before), writtenCells(after)).map(
    ({ cell, before: was, after: is }) => `${cell}: ${was} → ${is}`,
  );
}

describe('what has moved in a printed table', () => {
  const ROW = ['1', 'Thuê bao di động', 'VT012', '500'];

  it('is a number, wherever its line has moved to', () => {
    const now = aTable(['1', 'Thuê bao cố định', 'VT011', '7'], ['2', ...ROW.slice(1, 3), '600']);
    assert.deepEqual(differences(aTable(ROW), now), [
      'B1:  → Thuê bao cố định',
      'C1:  → VT011',
      'D1:  → 7',
      'D2: 500 → 600',
    ]);
  });

  it('is not how many units of the whole year have reported', () => {
    const before = aTable(ROW, ['Nguồn: tổng hợp từ báo cáo của 19/20 đơn vị; số năm 2025 ….']);
    const after = aTable(ROW, ['Nguồn: tổng hợp từ báo cáo của 20/20 đơn vị; số năm 2025 ….']);
    assert.deepEqual(differences(before, after), []);
  });

  it('is not how many errors are open, or that the report is a draft at all', () => {
    const draft = aTable(['DỰ THẢO - còn 11 lỗi chưa xử lý'], ROW);
    for (const after of [aTable(['DỰ THẢO - còn 12 lỗi chưa xử lý'], ROW), aTable(ROW)]) {
      assert.deepEqual(differences(draft, after), []);
    }
  });

  it('is one note where a number in a note is another', () => {
    const before = aTable(ROW, ['Thuê bao di động: tổng hợp từ 2/3 đơn vị.']);
    const after = aTable(ROW, ['Thuê bao di động: tổng hợp từ 3/4 đơn vị.']);
    assert.deepEqual(differences(before, after), [
      'A2: Thuê bao di động: tổng hợp từ 2/3 đơn vị. → Thuê bao di động: tổng hợp từ 3/4 đơn vị.',
    ]);
  });
});
