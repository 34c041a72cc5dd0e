import assert from 'node:assert/strict';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { assertWritable } from '#files/writing/planRules';
import { aSheet } from './samplePlan';

const plain = aSheet('Biểu 01', []);
const REFUSED: readonly { name: string; sheets: readonly SheetPlan[] }[] = [
  { name: 'no sheet', sheets: [] },
  { name: 'only hidden sheets', sheets: [{ ...plain, visibility: 'hidden' }] },
  { name: 'an empty name', sheets: [aSheet(' ', [])] },
  { name: 'a name of 32 characters', sheets: [aSheet('x'.repeat(32), [])] },
  { name: 'a bracket in a name', sheets: [aSheet('a[1]', [])] },
  { name: 'a slash in a name', sheets: [aSheet('1/2', [])] },
  { name: 'an apostrophe at the end of a name', sheets: [aSheet("a'", [])] },
  { name: 'a line break in a name', sheets: [aSheet('a\nb', [])] },
  { name: "Excel's own name", sheets: [aSheet('History', [])] },
  {
    name: 'names that differ in case only',
    sheets: [aSheet('Đà Nẵng', []), aSheet('ĐÀ NẴNG', [])],
  },
  {
    name: 'a filter upside down',
    sheets: [{ ...plain, filter: { top: 2, left: 0, bottom: 1, right: 0 } }],
  },
  { name: 'a merge below the last row', sheets: [merging([0, 0, 1_048_576, 0])] },
  { name: 'merges that overlap', sheets: [merging([0, 0, 2, 2], [2, 2, 3, 3])] },
];

describe('assertWritable', () => {
  for (const { name, sheets } of REFUSED) {
    it(`refuses ${name}`, () => assert.throws(() => assertWritable(sheets), /bug/));
  }

  it('accepts merges that touch', () => {
    assertWritable([merging([0, 0, 0, 1], [1, 0, 5, 0], [1, 1, 2, 3], [3, 1, 3, 1])]);
  });
});

function merging(...ranges: [number, number, number, number][]): SheetPlan {
  return {
    ...plain,
    merges: ranges.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
  };
}
