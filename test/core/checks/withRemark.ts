import assert from 'node:assert/strict';
import type { CollectedYear } from '#core/collection/collectedYear';

/** The year with words beside one figure, in column H. */
export function withRemark(
  year: CollectedYear,
  unit: string,
  indicator: string,
  text: string,
): CollectedYear {
  const ofUnit = new Map(year.answers.get(unit));
  const answer = ofUnit.get(indicator);
  assert.ok(answer);
  const source = { file: `${unit}.xlsx`, sheet: 'Biểu', cell: 'H5' };
  ofUnit.set(indicator, { ...answer, remarks: [{ indicator, text, source }] });
  return { ...year, answers: new Map([...year.answers, [unit, ofUnit]]) };
}
