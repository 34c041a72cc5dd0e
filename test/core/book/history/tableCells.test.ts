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

  it('is no head that stands elsewhere because the table takes a second page, but a head that is new', () => {
    const before = aTable(
      ['Biểu số 16', '', 'Sở'],
      ['Chỉ tiêu', 'Mã số', 'Năm'],
      ['A', 'B', '1'],
      ROW,
    );
    const after = aTable(
      ['Biểu số 16', 'Sở', 'Biểu số 16 (tiếp theo)'],
      ['Chỉ tiêu', 'Mã số', 'Sơ bộ năm'],
      ['A', 'B', '1'],
      ROW,
    );
    assert.deepEqual(differences(before, after), ['C2: Năm → Sơ bộ năm']);
  });

  it('is known by the unit that its line names, whichever unit stands above', () => {
    const head = ['TT', 'Chỉ tiêu', 'Mã số', 'Đơn vị báo cáo', 'Năm'];
    const line = (unit: string, value: string) => ['1', 'Di động', 'VT012', unit, value];
    const before = aTable(head, line('Huyện Ba', '30'), line('Huyện Bốn', '40'));
    const after = aTable(head, line('Huyện Bốn', '40'), line('Huyện Ba', '31'));
    assert.deepEqual(differences(before, after), ['E3: 30 → 31']);
  });

  it('is one note where a number in a note is another', () => {
    const before = aTable(ROW, ['Thuê bao di động: tổng hợp từ 2/3 đơn vị.']);
    const after = aTable(ROW, ['Thuê bao di động: tổng hợp từ 3/4 đơn vị.']);
    assert.deepEqual(differences(before, after), [
      'A2: Thuê bao di động: tổng hợp từ 2/3 đơn vị. → Thuê bao di động: tổng hợp từ 3/4 đơn vị.',
    ]);
  });
});
