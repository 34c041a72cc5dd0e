import type { YearBook } from '#core/catalogue/yearBook';
import { correctionFaults } from '#core/checks/decisions/answeredCorrection';
import { checkAccepted } from '#core/checks/decisions/acceptedValues';
import { checkAnswers } from '#core/checks/checkAnswers';
import { canReconcile } from '#core/checks/decisions/canReconcile';
import { checkCorrected, checkStillExceeding } from '#core/checks/decisions/checkCorrected';
import { judgedAsCorrected } from '#core/checks/decisions/judgedAsCorrected';
import { inReadingOrder } from '#core/checks/readingOrder';
import { checkTotals } from '#core/checks/totals/checkTotals';
import { explainTotalsOfTables, type Faults } from '#core/checks/totals/totalsOfTables';
import { standing, subjectOf, type Decision } from '#core/collection/decision';
import {
  remembered,
  submittedByTotals,
  submittedByUnits,
  type SubmittedNow,
} from '#core/collection/decisionMemory';
import { checkCorrections } from '#core/checks/decisions/correctionDoubtful';
import { checkDecisions } from '#core/checks/decisions/decisionReopened';
import { checkUnmatched } from '#core/checks/decisions/decisionUnmatched';
import { checkIdle, effectiveDecisions, idleDecisions } from '#core/checks/decisions/idleDecisions';
import { checkUnordered } from '#core/checks/decisions/unorderedDecisions';
import { overruledDecisions } from '#core/checks/decisions/overruledDecisions';
import { withoutIdleMemory } from '#core/checks/decisions/withoutEffect';
import { withLeftOut } from '#core/checks/decisions/leftOutForms';
import { isDecided, markDecided } from '#core/checks/decisions/markDecided';
import { collectYear } from '#core/collection/collectYear';
import { withReplies } from '#core/collection/replyDecisions';
import type { CollectedYear } from '#core/collection/collectedYear';
import { noteSuperseded } from '#core/collection/countedSubmissions';
import { changesFigures, withholdAndDecide } from '#core/collection/decide';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { countedByArea, countedFigures, explanationsIn } from '#core/figures/countedFigures';
import { computeTotals } from '#core/figures/totals';
import { unitStates } from '#core/figures/unitStates';
import type { Finding } from '#core/findings/finding';
import type { FileReading } from '#core/submissions/reading';

/**
 * The whole of the work, as a table of contents: what was read from each file, and a book, in;
 * totals, growth, findings out. Order of files does not matter; nothing is changed silently.
 */
export function compileYearEnd(
  book: YearBook,
  readings: readonly FileReading[],
  given: readonly Decision[],
): Compilation {
  const sent = collectSent(book, readings);
  const answered = answerFaults(sent, readings, given);
  const settled = settleTotals(sent, answered);
  const findings = findingsOf(sent, answered, settled);
  const { collected, totals, decisions } = settled;
  return {
    book,
    totals,
    unitStates: unitStates(collected, findings),
    observations: countedFigures(collected),
    byArea: countedByArea(collected),
    explanations: explanationsIn(collected),
    findings,
    decisions: withoutIdleMemory(decisions, given, findings),
    isDraft: findings.some((finding) => finding.severity === 'error'),
  };
}

/** All that was sent, before anybody decided anything, with what is wrong with it. */
interface SentYear {
  readonly everything: CollectedYear;
  /** Of several forms of one unit, which counts. */
  readonly ofVersions: readonly Finding[];
  readonly faults: Faults;
}

function collectSent(book: YearBook, readings: readonly FileReading[]): SentYear {
  const { collected: everything, setApart, findings: ofVersions } = collectYear(book, readings);
  const ofReading = readings.flatMap((reading) => reading.findings);
  const faults = explainTotalsOfTables(everything, {
    ofReading: noteSuperseded(ofReading, { counted: everything.counted, setApart }),
    ofAnswers: checkAnswers(everything),
  });
  return { everything, ofVersions, faults };
}

/** What people decided about what was sent, and what is to be said of their decisions. */
interface AnsweredFaults {
  readonly held: readonly Decision[];
  readonly submitted: SubmittedNow;
  /** Of figures that somebody accepted or corrected. */
  readonly ofDecided: readonly Finding[];
  /** Of the decisions as they were given. */
  readonly ofGiven: readonly Finding[];
}

function answerFaults(
  { everything, faults, ofVersions }: SentYear,
  readings: readonly FileReading[],
  given: readonly Decision[],
): AnsweredFaults {
  const sentFaults = [...faults.ofReading, ...faults.ofAnswers];
  const faultOf = correctionFaults(everything, sentFaults);
  const names = new Map(everything.book.units.map(({ code, name }) => [code, name] as const));
  const { decisions, findings: ofReplies } = withReplies(given, readings, sentFaults, {
    faultOf,
    nameOf: (unit) => names.get(unit) ?? unit,
  });
  const faultsOfSent = [...sentFaults, ...ofVersions];
  const submitted = submittedByUnits(everything, faultsOfSent);
  const held = remembered(decisions, submitted, subjectsOfAll(faultsOfSent));
  const ofAccepted = checkAccepted(everything, faults.ofAnswers, standing(held));
  const ofCorrected = checkCorrected(everything, [...sentFaults, ...ofAccepted], standing(held));
  return {
    held,
    submitted,
    ofDecided: [...ofAccepted, ...ofCorrected],
    ofGiven: [
      ...ofReplies,
      ...checkCorrections(standing(given), faultOf),
      ...checkStillExceeding(everything, sentFaults, standing(held)),
    ],
  };
}

/** What counts once everything decided is carried out. */
interface SettledTotals {
  readonly collected: CollectedYear;
  readonly totals: readonly IndicatorTotal[];
  readonly totalFindings: readonly Finding[];
  /** With what those about totals were taken on. */
  readonly decisions: readonly Decision[];
}

/**
 * The totals, and what shows only in them. Where people have answered that with a figure (one that
 * was missing, one of two sources), the totals are added again with it.
 */
function settleTotals(sent: SentYear, answered: AnsweredFaults): SettledTotals {
  const { held, submitted } = answered;
  const { ofAnswers } = sent.faults;
  const collected = withholdAndDecide(
    sent.everything,
    decidableFindings(sent, answered),
    standing(held),
  );
  const totals = computeTotals(collected);
  const found = checkTotals(collected, totals, ofAnswers);
  const all = remembered(held, submittedByTotals(found, submitted), subjectsOfAll(found));
  const decisions = standing(all).filter((one) => canReconcile(one, totals));
  if (!changesFigures(found, decisions)) {
    return { collected, totals, totalFindings: found, decisions: all };
  }
  const settled = withholdAndDecide(collected, found, decisions);
  const settledTotals = computeTotals(settled);
  const decided = found.filter((finding) => isDecided(finding, decisions));
  const open = checkTotals(settled, settledTotals, ofAnswers).filter(
    (finding) => !isDecided(finding, decisions),
  );
  return {
    collected: settled,
    totals: settledTotals,
    totalFindings: [...decided, ...open],
    decisions: all,
  };
}

function subjectsOfAll(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(subjectOf));
}

function decidableFindings(
  { everything, faults }: SentYear,
  { held, ofDecided, ofGiven }: AnsweredFaults,
): readonly Finding[] {
  return [
    ...faults.ofReading,
    ...faults.ofAnswers,
    ...ofDecided,
    ...ofGiven,
    ...checkDecisions(held, everything),
  ];
}

/** All that is to be said, with what was decided about it, in the order in which it is read. */
function findingsOf(
  { everything, ofVersions, faults }: SentYear,
  { ofDecided, ofGiven }: AnsweredFaults,
  { collected, totalFindings, decisions }: SettledTotals,
): readonly Finding[] {
  const applied = standing(decisions);
  const sentFaults = [...faults.ofReading, ...faults.ofAnswers, ...ofDecided];
  const others = [
    ...ofGiven,
    ...ofVersions,
    ...totalFindings,
    ...checkDecisions(decisions, everything),
    ...checkUnordered(decisions),
  ];
  const idle = checkIdle([
    ...idleDecisions(applied, [...sentFaults, ...others], everything, collected),
    ...overruledDecisions(applied, faults.ofAnswers, collected),
  ]);
  const effective = effectiveDecisions(applied, idle);
  const found = [
    ...faults.ofReading,
    ...judgedAsCorrected([...faults.ofAnswers, ...ofDecided], everything, collected, effective),
    ...others,
  ];
  // What was found may be gone because of what was decided about it.
  const unmatched = checkUnmatched(everything, applied, [...found, ...sentFaults]);
  const decided = markDecided([...found, ...unmatched, ...idle], effective);
  return inReadingOrder(everything.book, decided.map(withLeftOut(everything)));
}
