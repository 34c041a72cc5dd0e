import type { Compilation } from '#core/figures/compilation';
import { reportSentences } from './reportSentences';

/** One sentence for the report, and the indicator it speaks of. */
export interface IndicatorSentence {
  readonly indicator: string;
  readonly sentence: string;
}

/**
 * The sentences of the annual report, in the catalogue's order, in Vietnamese only: they are for
 * a Vietnamese document. Every indicator with a value has one; areas that have nothing yet are
 * named in a second one; others are there because the department asked for them. Each number was
 * read back and found true of the exact figure; a partial total says so and carries no growth but
 * that over the same units.
 */
export function sentencesFor(compilation: Compilation): readonly IndicatorSentence[] {
  return reportSentences(compilation)
    .filter(({ sentence }) => sentence !== '')
    .map(({ indicator, sentence }) => ({ indicator, sentence }));
}
