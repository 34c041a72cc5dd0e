import assert from 'node:assert/strict';
import { MergedAreas } from '#files/writing/mergedAreas';
import { aRow, text } from './samplePlan';

describe('MergedAreas', () => {
  it('fills the covered cells with the look of the first', () => {
    const areas = new MergedAreas([{ top: 1, left: 0, bottom: 1, right: 2 }]);
    const [row] = [...areas.filled([aRow(1, text(0, 'Năm', 'heading'), text(3, 'x'))])];
    assert.deepEqual(
      row?.cells.map(({ column, style }) => [column, style.look]),
      [
        [0, 'heading'],
        [1, 'heading'],
        [2, 'heading'],
        [3, 'text'],
      ],
    );
  });

  it('adds the covered rows that nobody planned', () => {
    const areas = new MergedAreas([{ top: 0, left: 1, bottom: 2, right: 1 }]);
    const rows = [...areas.filled([aRow(0, text(1, 'STT', 'heading')), aRow(4, text(0, 'x'))])];
    assert.deepEqual(
      rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)]),
      [
        [0, [1]],
        [1, [1]],
        [2, [1]],
        [4, [0]],
      ],
    );
  });

  it('adds covered rows after the last planned one', () => {
    const areas = new MergedAreas([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    assert.equal([...areas.filled([aRow(0, text(0, 'x'))])].length, 2);
  });

  it('leaves a planned cell of an area as it is', () => {
    const areas = new MergedAreas([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    const [row] = [...areas.filled([aRow(0, text(0, 'x'), text(1, 'y', 'warning'))])];
    assert.deepEqual(row?.cells, [text(0, 'x'), text(1, 'y', 'warning')]);
  });

  it('draws nothing for an area without a first cell', () => {
    const areas = new MergedAreas([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    assert.deepEqual([...areas.filled([aRow(0, text(1, 'x'))])], [aRow(0, text(1, 'x'))]);
  });

  it('drops a merge of one cell', () => {
    assert.deepEqual(new MergedAreas([{ top: 3, left: 3, bottom: 3, right: 3 }]).ranges, []);
  });
});
