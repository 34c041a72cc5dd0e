import type { Compilation } from '#core/figures/compilation';
import type { Verdict } from '../draft/verdict';
import { verifyDraft } from '../draft/verifyDraft';
import { nameAlone } from '../indicatorName';
import type { SentenceContext } from '../sentences/sentenceContext';
import { withShortName } from '../shortName';
import { isAboutAnother } from './aboutAnother';
import { agreedNumbers } from './agreedNumbers';
import { narrowedBehind } from './behindMeasure';
import type { Doubt } from './doubt';
import { fitsItsHedge, looseHedges, sharpEstimates } from './fittingHedge';
import { changesOfNothing, narrowings, otherThanPlan, roughMultiples } from './narrowings';
import { clausesOf, ourClauses, writtenClauses } from './ownClauses';
import { withoutListings } from './ownListings';
import { falseStatus, missingWords, withMissing } from './ownStatus';
import { saysItsBase } from './ownBase';
import { partialComparisons } from './partialComparisons';
import { rankPlaces } from './rankPlaces';
import { unprovenNumbers } from './unprovenNumbers';
import { unprovenWords } from './unprovenWords';
import { exchangedWholes } from './wholeOfRate';
import { disagreements, mend } from './wrongNumbers';

/** How a sentence that the department wrote itself stands to the figures. */
export interface OwnJudgement {
  /** 'unproven': nothing in it is known to be false, but not everything is known to be true. */
  readonly kind: 'true' | 'false' | 'unproven';
  /** The same words with the right numbers, where that makes them true. */
  readonly repaired: string | undefined;
  /** Everything that stands against it. */
  readonly doubts: readonly Doubt[];
}

/**
 * Holds a sentence of the department's own against the figures of today. It is true only when
 * every number agrees with the book, or stands in a clause that we would write ourselves, and when
 * no word claims more: a status, an order, an unchanged figure, a plan that was met. A sentence
 * with nothing that could be tested is not proven.
 */
export function judgeOwnWording(
  own: string,
  context: SentenceContext,
  compilation: Compilation,
): OwnJudgement {
  const verdictsOn = (text: string) => {
    const read = (figures: Compilation): readonly Verdict[] =>
      verifyDraft([{ line: 1, text }], figures, { digitsName: false });
    const plain = read(compilation);
    if (plain.every(({ verdict }) => verdict !== 'not-found')) return plain;
    const known = withShortName(text, context.indicator, compilation);
    return known === compilation ? plain : read(known);
  };
  const verdicts = verdictsOn(own);
  const doubts = doubtsAbout(own, verdicts, context);
  const kind = kindOf(doubts);
  if (kind !== 'false') return { kind, doubts, repaired: undefined };
  const mended = withMissing(mend(own, verdicts, context.book.year), doubts, context);
  const read = verdictsOn(mended);
  const isMended =
    mended !== own &&
    doubtsAbout(mended, read, context).length === 0 &&
    saysItsBase(mended, context) &&
    // What we write ourselves must be true and fit besides (docs/methods.md, M16).
    read.every(fitsItsHedge);
  return { kind, doubts, repaired: isMended ? mended : undefined };
}

function kindOf(doubts: readonly Doubt[]): OwnJudgement['kind'] {
  if (doubts.length === 0) return 'true';
  const isFalse = doubts.some(({ kind }) => kind === 'false' || kind === 'missing');
  return isFalse ? 'false' : 'unproven';
}

function doubtsAbout(
  own: string,
  verdicts: readonly Verdict[],
  context: SentenceContext,
): readonly Doubt[] {
  const clauses = ourClauses(context);
  const { rest, isQuoted } = withoutListings(own, context);
  const written = writtenClauses(rest, clauses);
  const agreed = agreedNumbers(own, rest, verdicts, clauses);
  const found: readonly Doubt[] = [
    ...disagreements(own, verdicts, context.book.year),
    ...falseStatus(own, context),
    ...rankPlaces(own, context),
    ...partialComparisons(written, verdicts, clauses, context),
    ...[
      ...unprovenNumbers(own, rest, verdicts, clauses),
      ...unprovenWords(rest, verdicts, context, clauses),
      ...narrowings(written, verdicts, context),
      ...changesOfNothing(own),
      ...looseHedges(verdicts),
      ...sharpEstimates(verdicts, context),
      ...roughMultiples(verdicts),
      ...otherThanPlan(own, verdicts, context),
      ...narrowedBehind(agreed, context),
      ...exchangedWholes(agreed, context),
    ].map((text): Doubt => ({ kind: 'unproven', text })),
    ...missingWords(own, verdicts, context),
  ];
  const isUnread = verdicts.length > 0 && verdicts.every(({ verdict }) => verdict === 'not-found');
  const isUnnamed = (isUnread && found.length > 0) || isAboutAnother(verdicts, context);
  const isTested =
    isQuoted || verdicts.length > 0 || clausesOf(own).some((clause) => clauses.has(clause));
  const told = found.filter((one) => !found.some((other) => isToldBy(other, one)));
  const doubts = [...new Map([...told].reverse().map((one) => [one.text, one] as const)).values()];
  return [
    ...doubts.reverse(),
    ...(isUnnamed ? [{ kind: 'unnamed', text: nameAlone(context.indicator) } as const] : []),
    ...(isTested || doubts.length > 0 ? [] : [{ kind: 'unproven', text: own } as const]),
  ];
}

/** A clause is not told again of which a word has been told, nor a word of what is false as a whole. */
function isToldBy(other: Doubt, { kind, text }: Doubt): boolean {
  if (kind !== 'unproven' || text === other.text) return false;
  return text.includes(other.text) || (other.kind === 'false' && other.text.includes(text));
}
