import {
  SENTENCE_KINDS,
  USUAL_WORDING,
  type SentenceKind,
  type Wording,
} from '#core/catalogue/sentenceChoice';
import type { Compilation } from '#core/figures/compilation';
import { sentenceContexts, type SentenceContext } from './sentences/sentenceContext';
import { KINDS } from './sentences/sentenceKinds';

/** A sentence that can truly be said, and the choice that brings it into the report. */
export interface SentenceOffer {
  readonly indicator: string;
  readonly kind: SentenceKind;
  readonly wording: Wording;
  readonly sentence: string;
}

/**
 * What there is to choose from for each indicator: every kind of sentence that the figures allow,
 * in its usual wording and with each of its parts said otherwise. Parts can be combined freely.
 */
export function sentenceOffers(compilation: Compilation): readonly SentenceOffer[] {
  return sentenceContexts(compilation).flatMap((context) =>
    SENTENCE_KINDS.flatMap((kind) => offersOf(context, kind, USUAL_WORDING)),
  );
}

/** The wordings that differ from one in a single part, that one first. */
function offersOf(
  context: SentenceContext,
  kind: SentenceKind,
  from: Wording,
): readonly SentenceOffer[] {
  const { say, possible } = KINDS[kind];
  const forms = possible(context);
  const wordings: readonly Wording[] = [
    from,
    ...forms.level.map((level) => ({ ...from, level })),
    ...forms.change.map((change) => ({ ...from, change })),
    ...forms.plan.map((plan) => ({ ...from, plan })),
  ];
  const found = new Map<string, SentenceOffer>();
  for (const wording of wordings) {
    const sentence = say({ ...context, wording });
    if (sentence === undefined) return [];
    const { code } = context.indicator;
    if (!found.has(sentence)) found.set(sentence, { indicator: code, kind, wording, sentence });
  }
  return [...found.values()];
}
