import type { ExpectedResult, PlannedContent } from './sheetPlan';

export const EMPTY: PlannedContent = { kind: 'empty' };

/** '' is an empty cell. */
export function textOf(text: string): PlannedContent {
  return text === '' ? EMPTY : { kind: 'text', text };
}

export function formulaOf(formula: string, expected: ExpectedResult): PlannedContent {
  return { kind: 'formula', formula, expected };
}
