import assert from 'node:assert/strict';
import { MergedAreas } from '#files/writing/mergedAreas';
import { RowHeights } from '#files/writing/rowHeights';
import { aRow, formula, number, text } from './samplePlan';

const LABEL = 'Số thuê bao truy nhập Internet băng rộng cố định, gồm cả cáp quang';
const columns = [{ width: 6 }, { width: 34 }, { width: 34 }];
const unmerged = new RowHeights(columns, new MergedAreas([]));

describe('RowHeights', () => {
  it('leaves a row of short texts at the default height', () => {
    assert.equal(unmerged.of(aRow(0, text(0, '1'), text(1, 'Tổng số'), number(2, 5))), undefined);
  });

  it('gives a wrapped label its lines', () => {
    assert.equal(unmerged.of(aRow(0, text(1, LABEL))), 30);
  });

  it('gives the text of a formula its lines', () => {
    const wrapped = formula(1, 'A1', LABEL);
    assert.equal(unmerged.of(aRow(0, { ...wrapped, style: { look: 'text' } })), 30);
  });

  it('does not wrap a number or a title', () => {
    assert.equal(unmerged.of(aRow(0, text(0, LABEL, 'number'))), undefined);
    assert.equal(unmerged.of(aRow(0, text(0, LABEL, 'title'))), 18.75);
  });

  it('wraps to the width of a merged area', () => {
    const areas = new MergedAreas([{ top: 0, left: 1, bottom: 0, right: 2 }]);
    const merged = new RowHeights(columns, areas);
    assert.equal(merged.of(aRow(0, text(1, LABEL))), undefined);
    assert.equal(merged.of(aRow(0, text(1, `${LABEL} ${LABEL}`, 'note'))), 27);
  });

  it('leaves areas of several rows to the plan', () => {
    const areas = new MergedAreas([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    assert.equal(new RowHeights(columns, areas).of(aRow(0, text(0, LABEL, 'heading'))), undefined);
  });

  it('heeds no column that nobody sees', () => {
    const hidden = new RowHeights(
      [{ width: 34 }, { width: 10, hidden: true }],
      new MergedAreas([]),
    );
    assert.equal(hidden.of(aRow(0, text(0, 'Tổng số'), text(1, LABEL))), undefined);
  });

  it('never exceeds what a row can be', () => {
    assert.equal(unmerged.of(aRow(0, text(0, LABEL.repeat(50)))), 409);
  });
});
