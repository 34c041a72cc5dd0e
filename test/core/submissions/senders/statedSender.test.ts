import assert from 'node:assert/strict';
import { statedSender } from '#core/submissions/senders/statedSender';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';

describe('statedSender', () => {
  it('takes the name beside "Đơn vị báo cáo" and the latest year', () => {
    const { year, units } = statedSender(
      workbook(['Đơn vị báo cáo: Huyện A', 'Năm 2025', 'Năm 2026']),
    );
    assert.deepEqual([year, units.map(({ name }) => name)], [2026, ['Huyện A']]);
  });

  it('takes no deadline in the year after for the year, unless no other year is named', () => {
    assert.equal(statedSender(workbook(['Năm 2024', 'Gửi trước ngày 15/01/2025'])).year, 2024);
    assert.equal(statedSender(workbook(['Đến 31/12/2024'])).year, 2024);
  });

  it('takes the file’s name where the sheets name nobody', () => {
    assert.deepEqual(
      statedSender(workbook(['Năm 2026'])).units.map(({ name }) => name),
      ['Huyện B'],
    );
  });

  it('takes code and year from the identity of our own form', () => {
    const properties = new Map([
      ['tongket.form', 'MAU-VT'],
      ['tongket.unit', 'E1'],
      ['tongket.year', '2025'],
    ]);
    const form = { ...workbook(['Đơn vị báo cáo: Viễn thông Alpha', 'Năm 2026']), properties };
    const { year, units } = statedSender(form);
    assert.deepEqual(
      [year, units.map(({ code, name }) => [code, name])],
      [2025, [['E1', 'Viễn thông Alpha']]],
    );
  });

  it('reads a sheet that names more years than a call takes arguments', () => {
    const texts = Array.from({ length: 150_000 }, (_, at) => `Năm ${2000 + (at % 27)}`);
    assert.equal(statedSender(workbook(texts)).year, 2026);
  });
});

function workbook(texts: readonly string[]): WorkbookSnapshot {
  const rows = texts.map((text, row) => ({
    row,
    cells: [{ row, column: 0, content: { kind: 'text', text } as const }],
  }));
  return {
    file: 'Huyện B.xlsx',
    properties: new Map(),
    warnings: [],
    sheets: [
      {
        name: 'Biểu',
        visibility: 'visible',
        rows,
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ],
  };
}
