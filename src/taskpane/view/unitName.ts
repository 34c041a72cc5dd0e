import type { PaneProps } from './paneProps';

/** A unit's name in the book; of none, the words for that. */
export function unitName({ state, words }: PaneProps, code: string): string {
  if (code === '') return words.check.aboutNoUnit;
  if (state.workbook.kind !== 'book') return code;
  return state.workbook.facts.units.find((unit) => unit.code === code)?.name ?? code;
}
