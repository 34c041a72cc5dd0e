import assert from 'node:assert/strict';
import { compiledSheets } from '#core/book/bookSheets';
import { textOfContent } from '#core/report/document/cellText';
import { sentencesFor } from '#core/report/sentences';
import { syntheticCompilation } from '../book/syntheticYear';
import { aCompilation, anIndicator, aTotal } from './sentences/aCompilation';

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
    const notes = rowsOf('Biểu 13').flat();
    assert.ok(notes.includes('CHUỖI SỐ LIỆU 2 NĂM (2021 - 2022)'));
    assert.deepEqual(
      notes.filter((note) => note.includes('dưới 10')),
      [],
    );
  });

  it('is said by two exact numbers in a sentence', () => {
    const compilation = aCompilation({
      indicators: [anIndicator({ unit: 'hồ sơ' })],
      totals: [aTotal('343001', '9')],
    });
    assert.match(
      sentencesFor(compilation)[0]?.sentence ?? '',
      /ước đạt 343\.001 hồ sơ, tăng 342\.992 hồ sơ so với/u,
    );
  });
});
