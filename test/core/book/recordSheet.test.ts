import assert from 'node:assert/strict';
import { recordSheet, type RecordColumn } from '#core/book/recordSheet';

function sheetOf(
  widths: readonly (number | { hidden: number })[],
  count: number,
  { frozen = 0, title = '', heading = '' } = {},
) {
  const columns = widths.map((width, position): RecordColumn<number> => ({
    name: String(position),
    heading,
    ...(typeof width === 'number' ? { width } : { width: width.hidden, isHidden: true }),
    look: 'text',
    content: () => ({ kind: 'empty' }),
  }));
  const sheet = { name: 'Danh sách', title, explanation: '', columns, frozenColumns: frozen };
  return recordSheet(sheet, [], count);
}

describe('a sheet of records', () => {
  it('is printed whole while its letters stay readable', () => {
    assert.equal(sheetOf([100, 100], 5).print.pagesAcross, undefined);
  });

  it('prints every column on as few pages as its letters allow, about as much on each', () => {
    const { print } = sheetOf([60, 60, 60, 60, 60], 5);
    // 300 characters: three columns and two are as even as two pages get.
    assert.deepEqual(print.pagesAcross?.starts, [3]);
    assert.equal(print.area, undefined);
    // 136 characters at full size, of which a little is left free: 136 × 0.94 / (180 + padding).
    assert.equal(print.pagesAcross?.scale, 70);
  });

  it('repeats on each page the columns that stay in sight, and writes its title beside them', () => {
    const { print, rows, merges } = sheetOf([10, 120, 91, 91, 120], 5, {
      frozen: 1,
      title: 'DANH MỤC',
    });
    assert.deepEqual(print.pagesAcross?.starts, [2, 4]);
    assert.equal(print.pagesAcross?.repeatedColumns, 1);
    const [title] = [...rows];
    assert.deepEqual(
      title?.cells.map(({ column, content }) => [column, content.kind === 'text' && content.text]),
      [
        [1, 'DANH MỤC'],
        [2, 'DANH MỤC (tiếp theo)'],
        [4, 'DANH MỤC (tiếp theo)'],
      ],
    );
    assert.deepEqual(merges, [{ top: 0, left: 2, bottom: 0, right: 3 }]);
  });

  it('is as high in its heads as the longest of them needs', () => {
    const headOf = (widths: readonly number[]) =>
      [...sheetOf(widths, 0, { heading: 'Ngưỡng tăng, giảm (%)' }).rows][2]?.height ?? 0;
    const [twoLines, threeLines] = [headOf([14]), headOf([9])];
    assert.ok(twoLines < 35 && threeLines > 45, `${twoLines}, ${threeLines}`);
  });

  it('puts a column wider than a page on one of its own, and counts no hidden one', () => {
    assert.deepEqual(sheetOf([250, 30], 5).print.pagesAcross?.starts, [1]);
    assert.equal(sheetOf([150, { hidden: 200 }], 5).print.pagesAcross, undefined);
  });
});
