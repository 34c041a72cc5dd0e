import assert from 'node:assert/strict';
import { columnPanels } from '#core/report/document/columnPanels';
import type { SheetPlan } from '#core/workbook/sheetPlan';

/** Two frozen columns of 10, then columns of 20 in groups of so many under one head. */
function sheetOf(groups: readonly number[]): SheetPlan {
  const merges = [];
  let left = 2;
  for (const count of groups) {
    merges.push({ top: 0, bottom: 0, left, right: left + count - 1 });
    left += count;
  }
  return {
    name: 'Biểu',
    visibility: 'visible',
    columns: Array.from({ length: left }, (_, column) => ({ width: column < 2 ? 10 : 20 })),
    rows: [],
    merges,
    frozen: { rows: 1, columns: 2 },
    print: { orientation: 'landscape', fitToWidth: true },
  };
}

const HEAD = [{ row: 0, cells: [] }];

describe('the parts of a wide table in a document', () => {
  it('are one part while its letters stay readable', () => {
    // 20 + 7 × 20 = 160 characters; a landscape line holds 1430 / 8 = 178 at 8 points.
    assert.deepEqual(columnPanels(sheetOf([1, 1, 1, 1, 1, 1, 1]), HEAD), [
      [0, 1, 2, 3, 4, 5, 6, 7, 8],
    ]);
  });

  it('are as wide as each other, each with the first columns', () => {
    // Eight columns would be 180 wide: four and four, not seven and one.
    assert.deepEqual(columnPanels(sheetOf([1, 1, 1, 1, 1, 1, 1, 1]), HEAD), [
      [0, 1, 2, 3, 4, 5],
      [0, 1, 6, 7, 8, 9],
    ]);
  });

  it('never cut a group of heads', () => {
    assert.deepEqual(columnPanels(sheetOf([3, 3, 3]), HEAD), [
      [0, 1, 2, 3, 4, 5, 6, 7],
      [0, 1, 8, 9, 10],
    ]);
  });
});
