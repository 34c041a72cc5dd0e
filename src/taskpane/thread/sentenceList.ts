import { SENTENCE_KINDS, type SentenceKind } from '#core/catalogue/sentenceChoice';
import type { Compilation } from '#core/figures/compilation';
import { reportSentences, type ReportSentence } from '#core/report/reportSentences';
import { formOffers, NO_FORMS, type FormOffers } from '#core/report/sentenceOffers';
import { sentenceContexts } from '#core/report/sentences/sentenceContext';
import { KINDS } from '#core/report/sentences/sentenceKinds';

/** The report's sentences as the pane shows them, and what else could be said. */
export interface SentenceList {
  readonly sentences: readonly ListedSentence[];
  /** Sentences that nobody has asked for yet, by indicator. */
  readonly askable: readonly AskableSentences[];
}

export interface ListedSentence extends ReportSentence {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly domain: string;
  readonly forms: FormOffers;
}

interface AskableSentences {
  readonly indicator: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly offers: readonly { readonly kind: SentenceKind; readonly sentence: string }[];
}

export function sentenceList(compilation: Compilation): SentenceList {
  const contexts = new Map(
    sentenceContexts(compilation).map((context) => [context.indicator.code, context] as const),
  );
  const indicators = new Map(
    compilation.book.indicators.map((indicator) => [indicator.code, indicator] as const),
  );
  const sentences = reportSentences(compilation).map((one): ListedSentence => {
    const { nameVi = '', nameEn = '', domain = '' } = indicators.get(one.indicator) ?? {};
    const context = contexts.get(one.indicator);
    const forms = context ? formOffers(context, one.choice) : NO_FORMS;
    return { ...one, nameVi, nameEn, domain, forms };
  });
  const listed = new Set(sentences.map(({ indicator, kind }) => `${indicator} ${kind}`));
  const askable = [...contexts.values()].flatMap((context): readonly AskableSentences[] => {
    const { code, nameVi, nameEn } = context.indicator;
    const offers = SENTENCE_KINDS.filter((kind) => !listed.has(`${code} ${kind}`)).flatMap(
      (kind) => {
        const sentence = KINDS[kind].say(context);
        return sentence === undefined ? [] : [{ kind, sentence }];
      },
    );
    return offers.length === 0 ? [] : [{ indicator: code, nameVi, nameEn, offers }];
  });
  return { sentences, askable };
}
