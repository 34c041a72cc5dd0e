import assert from 'node:assert/strict';
import { compiledSheets } from '#core/book/bookSheets';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import { textOfContent } from '#core/report/document/cellText';
import { syntheticBook, syntheticReadings } from '../book/syntheticYear';

describe('Biểu 14', () => {
  const compiled = compileYearEnd(syntheticBook(), syntheticReadings(), []);

  it('has a column of versions only where a form counts them', () => {
    const unversioned = compiled.unitStates.map((state) => ({ ...state, version: '' }));
    const versioned = unversioned.map((state) => ({ ...state, version: '2' }));
    const hasColumn = (unitStates: Compilation['unitStates']) =>
      textsOf({ ...compiled, unitStates }).includes('Phiên bản');
    assert.deepEqual([hasColumn(unversioned), hasColumn(versioned)], [false, true]);
  });

  it('says why it counts nobody as late in words that need no sheet of the book', () => {
    const notes = textsOf(compiled).filter((text) => text.includes('gửi muộn.'));
    assert.deepEqual(notes, [
      'Chưa xác định thời hạn gửi báo cáo nên không thống kê đơn vị gửi muộn.',
    ]);
  });
});

function textsOf(compilation: Compilation): readonly string[] {
  const sheet = compiledSheets(compilation).tables.find(({ name }) => name === 'Biểu 14');
  return [...(sheet?.rows ?? [])].flatMap(({ cells }) =>
    cells.map(({ content, style }) => textOfContent(content, style.numberFormat)),
  );
}
