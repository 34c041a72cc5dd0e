import {
  SENTENCE_KINDS,
  USUAL_WORDING,
  type ChangeForm,
  type CoverageForm,
  type LevelForm,
  type PlanForm,
  type SentenceChoice,
  type SentenceKind,
  type Wording,
} from '#core/catalogue/sentenceChoice';
import type { Compilation } from '#core/figures/compilation';
import { sentenceContexts, type SentenceContext } from './sentences/sentenceContext';
import { KINDS, truly } from './sentences/sentenceKinds';

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
    ...others(forms.level, from.level).map((level) => ({ ...from, level })),
    ...others(forms.change, from.change).map((change) => ({ ...from, change })),
    ...others(forms.plan, from.plan).map((plan) => ({ ...from, plan })),
    ...others(forms.coverage, from.coverage).map((coverage) => ({ ...from, coverage })),
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

function others<Form>(forms: readonly Form[], than: Form): readonly Form[] {
  return forms.filter((form) => form !== than);
}

/** The forms of one part of a sentence, each with the sentence that it makes. */
export interface FormOffer<Form> {
  readonly form: Form;
  readonly sentence: string;
}

/** What each part of a sentence could be said as, while the others stay as they are. */
export interface FormOffers {
  readonly level: readonly FormOffer<LevelForm>[];
  readonly change: readonly FormOffer<ChangeForm>[];
  readonly plan: readonly FormOffer<PlanForm>[];
  readonly coverage: readonly FormOffer<CoverageForm>[];
}

export const NO_FORMS: FormOffers = { level: [], change: [], plan: [], coverage: [] };

/** Of forms that read the same the one that is chosen is offered, else the first. */
export function formOffers(context: SentenceContext, choice: SentenceChoice): FormOffers {
  const { say, possible } = KINDS[choice.kind];
  const forms = possible(context);
  const now = truly(choice, () => forms);
  const offers = <Form extends string>(
    all: readonly Form[],
    chosen: Form,
    wordingWith: (form: Form) => Wording,
  ): readonly FormOffer<Form>[] => {
    const found = new Map<string, FormOffer<Form>>();
    for (const form of all) {
      const sentence = say({ ...context, wording: wordingWith(form) });
      if (sentence === undefined) continue;
      if (form === chosen || !found.has(sentence)) found.set(sentence, { form, sentence });
    }
    return [...found.values()];
  };
  return {
    level: offers(forms.level, now.level, (level) => ({ ...now, level })),
    change: offers(forms.change, now.change, (change) => ({ ...now, change })),
    plan: offers(forms.plan, now.plan, (plan) => ({ ...now, plan })),
    coverage: offers(forms.coverage, now.coverage, (coverage) => ({ ...now, coverage })),
  };
}
