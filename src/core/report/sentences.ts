import type { Compilation } from '#core/figures/compilation';
import { exceptionSentence } from './sentences/exceptionSentence';
import { amountSentence, levelSentence } from './sentences/levelSentence';
import { rateSentence } from './sentences/rateSentence';
import { ratingSentence } from './sentences/ratingSentence';
import { sentenceContexts, type SentenceContext } from './sentences/sentenceContext';

/** One sentence for the report, and the indicator it speaks of. */
export interface IndicatorSentence {
  readonly indicator: string;
  readonly sentence: string;
}

/**
 * The sentences of the annual report, in the catalogue's order, in Vietnamese only: they are for
 * a Vietnamese document. Every indicator with a value has one; areas that have nothing yet are
 * named in a second one. Each number was read back and found true of the exact figure; a partial
 * total says so and carries no growth but that over the same units.
 */
export function sentencesFor(compilation: Compilation): readonly IndicatorSentence[] {
  return sentenceContexts(compilation).flatMap((context) => {
    const exception = exceptionSentence(context);
    const sentences = [sentenceOf(context), ...(exception === undefined ? [] : [exception])];
    return sentences.map((sentence) => ({ indicator: context.indicator.code, sentence }));
  });
}

function sentenceOf(context: SentenceContext): string {
  const { nature, growthForm, unit } = context.indicator;
  if (growthForm === 'rank_change' || growthForm === 'score_change') return ratingSentence(context);
  if (nature === 'stock' || nature === 'flow') return amountSentence(context);
  return unit === '%' ? rateSentence(context) : levelSentence(context);
}
