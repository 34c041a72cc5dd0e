import {
  isUsualKind,
  SENTENCE_KINDS,
  usualChoice,
  type SentenceChoice,
  type SentenceKind,
} from '#core/catalogue/sentenceChoice';
import type { YearBook } from '#core/catalogue/yearBook';
import type { Compilation } from '#core/figures/compilation';
import type { Doubt } from './ownWording/doubt';
import { judgeOwnWording, type OwnJudgement } from './ownWording/judgeOwnWording';
import { areAllAlike } from './sentences/exceptionSentence';
import { isImpossibleRate } from './sentences/impossibleRate';
import { exactText } from './sentences/levelText';
import { sentenceContexts, type SentenceContext } from './sentences/sentenceContext';
import { KINDS, truly, usualSentence } from './sentences/sentenceKinds';

/** How it stands with a sentence that the report has, or that somebody asked for. */
export type SentenceState =
  | 'as-chosen' // ours, in the wording that was chosen or the usual one
  | 'form-not-true' // ours in the usual form, because the chosen one is not true any more
  | 'own-true' // the department's words, and every number in them agrees
  | 'own-false' // the department's words say something that is not so: ours stands in their place
  | 'own-unproven' // they say something that the book does not hold: ours stands in their place
  | 'left-out' // the department does not want it
  | 'nothing-to-say' // the figures do not allow it
  | 'all-alike' // a list of units is asked for, and all of them have some or none of them has
  | 'repeated' // a later row about the same sentence counts
  | 'impossible' // a percentage of a whole outside 0 to 100: not said before somebody has looked
  | 'unknown-indicator'; // asked for under a code that the catalogue does not have

/** One sentence of the report, or one that cannot be said, with what became of the choice. */
export interface ReportSentence {
  readonly indicator: string;
  readonly kind: SentenceKind;
  readonly choice: SentenceChoice;
  readonly state: SentenceState;
  /** What stands in the report; '' for nothing. True of the figures, whoever worded it. */
  readonly sentence: string;
  /** The department's words mended, or our own, where its words are not true; '' otherwise. */
  readonly repair: string;
  /** Whether the repair is the department's own words with right numbers in them. */
  readonly isMended: boolean;
  /** Why its words were not taken, or ours not said. */
  readonly doubts: readonly Doubt[];
}

/**
 * Every sentence that stands in the report, in the catalogue's order, and every one that the
 * department has chosen something about. What stands in the report is true: the department's own
 * words only while every statement in them is borne out by the figures.
 */
export function reportSentences(compilation: Compilation): readonly ReportSentence[] {
  const said = found.get(compilation) ?? sentencesOf(compilation);
  found.set(compilation, said);
  return said;
}

/** Book, Word document, text and summary ask for the same sentences, and a compilation never changes. */
const found = new WeakMap<Compilation, readonly ReportSentence[]>();

function sentencesOf(compilation: Compilation): readonly ReportSentence[] {
  const contexts = new Map(
    sentenceContexts(compilation).map((context) => [context.indicator.code, context] as const),
  );
  const chosen = new Map(
    compilation.book.settings.sentences.map((choice) => [keyOf(choice), choice] as const),
  );
  const said = compilation.book.indicators.flatMap(({ code }) =>
    SENTENCE_KINDS.flatMap((kind): readonly ReportSentence[] => {
      const choice = chosen.get(keyOf({ indicator: code, kind }));
      const context = contexts.get(code);
      if (!choice && !isUsualKind(kind)) return [];
      const one = reportSentence(choice ?? usualChoice(code, kind), context, compilation);
      const repeated = repeatedOf(compilation.book.settings.repeatedSentences, { code, kind });
      return [...repeated, ...(!choice && isNothing(one) ? [] : [one])];
    }),
  );
  return [...said, ...unknownIndicators(compilation.book)];
}

function isNothing({ state }: ReportSentence): boolean {
  return state === 'nothing-to-say' || state === 'all-alike';
}

/** Rows that another one takes the place of: nothing that somebody wrote goes without a word. */
function repeatedOf(
  repeated: readonly SentenceChoice[],
  { code, kind }: { readonly code: string; readonly kind: SentenceKind },
): readonly ReportSentence[] {
  return repeated
    .filter((choice) => choice.indicator === code && choice.kind === kind)
    .map((choice) => ({ ...unsaid(choice), state: 'repeated' }));
}

/** What was asked for under codes that the catalogue does not have, to be mended where it was typed. */
function unknownIndicators({
  indicators,
  settings,
}: Pick<YearBook, 'indicators' | 'settings'>): readonly ReportSentence[] {
  const known = new Set(indicators.map(({ code }) => code));
  return settings.sentences
    .filter(({ indicator }) => !known.has(indicator))
    .map((choice) => ({ ...unsaid(choice), state: 'unknown-indicator' }));
}

/** What the department has asked for before there are any figures. */
export function askedSentences(
  book: Pick<YearBook, 'indicators' | 'settings'>,
): readonly ReportSentence[] {
  const unknown = unknownIndicators(book);
  const isUnknown = new Set(unknown.map(({ choice }) => choice));
  const { sentences, repeatedSentences } = book.settings;
  const known = sentences.filter((choice) => !isUnknown.has(choice));
  return [
    // Before the rows that count: the last one does.
    ...repeatedSentences.map((choice): ReportSentence => ({
      ...unsaid(choice),
      state: 'repeated',
    })),
    ...known.map((choice): ReportSentence => ({ ...unsaid(choice), state: 'nothing-to-say' })),
    ...unknown,
  ];
}

function unsaid(choice: SentenceChoice): Omit<ReportSentence, 'state'> {
  const { indicator, kind } = choice;
  return { indicator, kind, choice, sentence: '', repair: '', isMended: false, doubts: [] };
}

function keyOf({ indicator, kind }: Pick<SentenceChoice, 'indicator' | 'kind'>): string {
  return `${indicator} ${kind}`;
}

function reportSentence(
  choice: SentenceChoice,
  context: SentenceContext | undefined,
  compilation: Compilation,
): ReportSentence {
  const told = unsaid(choice);
  if (choice.shown === 'no') return { ...told, state: 'left-out' };
  if (context && choice.kind === 'level' && isImpossibleRate(context.indicator, context.value)) {
    const text = exactText(context.indicator, context.value);
    return { ...told, state: 'impossible', doubts: [{ kind: 'false', text }] };
  }
  const ours = context && oursFor(choice, context);
  if (!context || ours === undefined) {
    const isList = choice.kind === 'done' || choice.kind === 'not-done';
    const isAlike = context !== undefined && isList && areAllAlike(context);
    return { ...told, state: isAlike ? 'all-alike' : 'nothing-to-say' };
  }
  if (choice.own === '') {
    const { sentence, isAsChosen } = ours;
    return { ...told, state: isAsChosen ? 'as-chosen' : 'form-not-true', sentence };
  }
  const judged = judgeOwnWording(choice.own, context, compilation);
  return { ...told, ...withOwn(judged, choice.own, ours.sentence) };
}

function withOwn(
  { kind, repaired, doubts }: OwnJudgement,
  own: string,
  ours: string,
): Omit<ReportSentence, 'indicator' | 'kind' | 'choice'> {
  const isMended = repaired !== undefined;
  if (kind === 'true') return { state: 'own-true', sentence: own, repair: '', isMended, doubts };
  const repair = repaired ?? ours;
  const state = kind === 'false' ? 'own-false' : 'own-unproven';
  return { state, sentence: repair, repair, isMended, doubts };
}

/** Our sentence in the chosen wording, as far as that is true. */
function oursFor(
  choice: SentenceChoice,
  context: SentenceContext,
): { readonly sentence: string; readonly isAsChosen: boolean } | undefined {
  const { kind, shown, level, change, plan, coverage } = choice;
  const say =
    shown === 'usual' ? (one: SentenceContext) => usualSentence(kind, one) : KINDS[kind].say;
  const wording = truly({ level, change, plan, coverage }, () => KINDS[kind].possible(context));
  const sentence = say({ ...context, wording });
  if (sentence === undefined) return undefined;
  const isAsChosen =
    wording.level === level &&
    wording.change === change &&
    wording.plan === plan &&
    wording.coverage === coverage;
  return { sentence, isAsChosen };
}
