import { isAmount, isRating } from '#core/catalogue/indicator';
import {
  USUAL_WORDING,
  type ChangeForm,
  type CoverageForm,
  type LevelForm,
  type PlanForm,
  type SentenceKind,
  type Wording,
} from '#core/catalogue/sentenceChoice';
import { withAgreedDecimals } from './agreedDecimals';
import { possibleChanges, possiblePlans } from './comparisonClauses';
import { possibleCoverages } from './coveragePhrase';
import {
  askedExceptionSentence,
  doneSentence,
  exceptionSentence,
  LIST_FORMS,
} from './exceptionSentence';
import { isImpossibleRate } from './impossibleRate';
import { levelForms } from './levelForms';
import { amountSentence, levelSentence } from './levelSentence';
import {
  EXTREMES_FORMS,
  extremesSentence,
  HIGHEST_FORMS,
  highestSentence,
} from './rankedUnitsSentence';
import { rateSentence } from './rateSentence';
import { possibleRatings, ratingSentence } from './ratingSentence';
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
  readonly coverage: readonly CoverageForm[];
}

const ONLY_USUAL: PossibleForms = {
  level: ['usual'],
  change: ['usual'],
  plan: ['usual'],
  coverage: ['usual'],
};

/** A kind that says one thing only, in one of several ways. */
function inForms(level: readonly LevelForm[]): KindOfSentence['possible'] {
  return () => ({ ...ONLY_USUAL, level });
}

export const KINDS: Readonly<Record<SentenceKind, KindOfSentence>> = {
  level: { say: mainSentence, possible: possibleInMain },
  share: {
    say: shareSentence,
    possible: (context) => ({ ...ONLY_USUAL, level: possibleShares(context) }),
  },
  highest: { say: highestSentence, possible: inForms(HIGHEST_FORMS) },
  extremes: { say: extremesSentence, possible: inForms(EXTREMES_FORMS) },
  done: { say: doneSentence, possible: inForms(LIST_FORMS) },
  'not-done': { say: askedExceptionSentence, possible: inForms(LIST_FORMS) },
};

/** The sentence where nobody asked for it. */
export function usualSentence(kind: SentenceKind, context: SentenceContext): string | undefined {
  return kind === 'not-done' ? exceptionSentence(context) : KINDS[kind].say(context);
}

/** The wording with only those forms that are true now; the usual ones always are. */
export function truly(
  { level, change, plan, coverage }: Wording,
  findPossible: () => PossibleForms,
): Wording {
  const isUsual = [level, change, plan, coverage].every((form) => form === 'usual');
  if (isUsual) return USUAL_WORDING;
  const possible = findPossible();
  return {
    level: possible.level.includes(level) ? level : 'usual',
    change: possible.change.includes(change) ? change : 'usual',
    plan: possible.plan.includes(plan) ? plan : 'usual',
    coverage: possible.coverage.includes(coverage) ? coverage : 'usual',
  };
}

function mainSentence(given: SentenceContext): string | undefined {
  if (isImpossibleRate(given.indicator, given.value)) return undefined;
  if (isRating(given.indicator)) return ratingSentence(given);
  const context = withAgreedDecimals(given);
  if (isAmount(context.indicator)) return amountSentence(context);
  return context.indicator.unit === '%' ? rateSentence(context) : levelSentence(context);
}

function possibleInMain(context: SentenceContext): PossibleForms {
  if (isRating(context.indicator)) {
    const { level, change } = possibleRatings(context);
    return { ...ONLY_USUAL, level, change };
  }
  return {
    level: ['usual', ...levelForms(context.indicator, context.value).keys()],
    change: possibleChanges(context),
    plan: possiblePlans(context),
    coverage: possibleCoverages(context),
  };
}
