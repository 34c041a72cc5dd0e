import type {
  ChangeForm,
  LevelForm,
  PlanForm,
  SentenceKind,
  Wording,
} from '#core/catalogue/sentenceChoice';
import { possibleChanges, possiblePlans } from './comparisonClauses';
import { askedExceptionSentence, doneSentence, exceptionSentence } from './exceptionSentence';
import { levelForms } from './levelForms';
import { amountSentence, levelSentence } from './levelSentence';
import { extremesSentence, highestSentence } from './rankedUnitsSentence';
import { rateSentence } from './rateSentence';
import { ratingSentence } from './ratingSentence';
import type { SentenceContext } from './sentenceContext';
import { possibleShares, shareSentence } from './shareSentence';

/** A kind of sentence: what it says, and in which forms it can truly be said. */
interface KindOfSentence {
  /** In the wording of the context; undefined where there is nothing to say. */
  readonly say: (context: SentenceContext) => string | undefined;
  readonly possible: (context: SentenceContext) => PossibleForms;
}

/** What can be chosen for each part; always the usual form, and others where they are true. */
export interface PossibleForms {
  readonly level: readonly LevelForm[];
  readonly change: readonly ChangeForm[];
  readonly plan: readonly PlanForm[];
}

const ONLY_USUAL: PossibleForms = { level: ['usual'], change: ['usual'], plan: ['usual'] };
const onlyUsual = () => ONLY_USUAL;

export const KINDS: Readonly<Record<SentenceKind, KindOfSentence>> = {
  level: { say: mainSentence, possible: possibleInMain },
  share: {
    say: shareSentence,
    possible: (context) => ({ ...ONLY_USUAL, level: possibleShares(context) }),
  },
  highest: { say: highestSentence, possible: onlyUsual },
  extremes: { say: extremesSentence, possible: onlyUsual },
  done: { say: doneSentence, possible: onlyUsual },
  'not-done': { say: askedExceptionSentence, possible: onlyUsual },
};

/** The sentence where nobody asked for it. */
export function usualSentence(kind: SentenceKind, context: SentenceContext): string | undefined {
  return kind === 'not-done' ? exceptionSentence(context) : KINDS[kind].say(context);
}

/** The wording with only those forms that are true now. */
export function truly(wording: Wording, possible: PossibleForms): Wording {
  return {
    level: possible.level.includes(wording.level) ? wording.level : 'usual',
    change: possible.change.includes(wording.change) ? wording.change : 'usual',
    plan: possible.plan.includes(wording.plan) ? wording.plan : 'usual',
  };
}

function isRating({ indicator }: SentenceContext): boolean {
  return indicator.growthForm === 'rank_change' || indicator.growthForm === 'score_change';
}

function mainSentence(context: SentenceContext): string {
  const { nature, unit } = context.indicator;
  if (isRating(context)) return ratingSentence(context);
  if (nature === 'stock' || nature === 'flow') return amountSentence(context);
  return unit === '%' ? rateSentence(context) : levelSentence(context);
}

function possibleInMain(context: SentenceContext): PossibleForms {
  if (isRating(context)) return ONLY_USUAL;
  return {
    level: ['usual', ...levelForms(context.indicator, context.value).keys()],
    change: possibleChanges(context),
    plan: possiblePlans(context),
  };
}
