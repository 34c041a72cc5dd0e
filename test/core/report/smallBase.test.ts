import assert from 'node:assert/strict';
import { compiledSheets } from '#core/book/bookSheets';
import { textOfContent } from '#core/report/document/cellTexts';
import { syntheticCompilation } from '../book/syntheticYear';

/**
 * Below 10 of its measure last year's figure bears no percentage (docs/methods.md, M2), and money is no
 * exception: Bưu chính A took 8,7 tỷ after 8 tỷ.
 */
describe('growth over a small base', () => {
  const { tables } = compiledSheets(syntheticCompilation());

  function rowsOf(sheet: string): readonly (readonly string[])[] {
    const rows = [...(tables.find(({ name }) => name === sheet)?.rows ?? [])];
    return rows.map(({ cells }) =>
      cells.map(({ content, style }) => textOfContent(content, style.numberFormat)),
    );
  }

  it('is no percentage of money in a table of units either, and a note says so', () => {
    const rows = rowsOf('Biểu 02');
    const ofA = rows.find(([, name]) => name === 'Bưu chính A') ?? [];
    const at = ofA.indexOf('8,70');
    assert.deepEqual(ofA.slice(at - 1, at + 2), ['8,00', '8,70', 'x']);
    assert.ok(
      rows.flat().includes('Không tính tỷ lệ tăng, giảm khi số năm trước dưới 10 (ghi x).'),
    );
  });

  it('needs no note where every base is large enough', () => {
    // Households of the districts: no growth is printed of them.
    const notes = rowsOf('Biểu 05').flat();
    assert.deepEqual(
      notes.filter((note) => note.includes('dưới 10')),
      [],
    );
  });
});
