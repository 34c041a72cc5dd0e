import type { YearBook } from '#core/catalogue/yearBook';
import { isValidInYear } from '#core/catalogue/reportingUnit';
import { correctionFaults } from '#core/checks/decisions/answeredCorrection';
import { checkAccepted } from '#core/checks/decisions/acceptedValues';
import { checkAnswers } from '#core/checks/checkAnswers';
import { checkCorrected, checkStillExceeding } from '#core/checks/decisions/checkCorrected';
import { judgedAsCorrected } from '#core/checks/decisions/judgedAsCorrected';
import { explanationIn } from '#core/checks/explanation';
import { checkTotals } from '#core/checks/totals/checkTotals';
import { explainTotalsOfTables } from '#core/checks/totals/totalsOfTables';
import { standing, type Decision } from '#core/collection/decision';
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
import { isDecided, markDecided } from '#core/checks/decisions/markDecided';
import { collectYear } from '#core/collection/collectYear';
import { withReplies } from '#core/collection/replyDecisions';
import { NO_ANSWER, type CollectedYear } from '#core/collection/collectedYear';
import { noteSuperseded } from '#core/collection/countedSubmissions';
import { changesFigures, namedFigures, withholdAndDecide } from '#core/collection/decide';
import type { Compilation, Explanation, IndicatorTotal } from '#core/figures/compilation';
import { computeTotals } from '#core/figures/totals';
import { unitStates } from '#core/figures/unitStates';
import type { Finding } from '#core/findings/finding';
import type { Observation } from '#core/submissions/observation';
import type { AreaFigure, FileReading } from '#core/submissions/reading';

/**
 * The whole of the work, as a table of contents: what was read from each file, and a book, in;
 * totals, growth, findings out. Order of files does not matter; nothing is changed silently.
 */
export function compileYearEnd(
  book: YearBook,
  readings: readonly FileReading[],
  given: readonly Decision[],
): Compilation {
  const { collected: everything, findings: versionFindings } = collectYear(book, readings);
  const readingFindings = readings.flatMap((reading) => reading.findings);
  const { ofReading: faultsOfReading, ofAnswers: faultsOfAnswers } = explainTotalsOfTables(
    everything,
    {
      ofReading: noteSuperseded(readingFindings, everything.counted),
      ofAnswers: checkAnswers(everything),
    },
  );
  const sentFaults = [...faultsOfReading, ...faultsOfAnswers];
  const faultInCorrection = correctionFaults(everything);
  const names = new Map(book.units.map(({ code, name }) => [code, name] as const));
  const { decisions: all, findings: ofReplies } = withReplies(given, readings, sentFaults, {
    faultOf: faultInCorrection,
    nameOf: (unit) => names.get(unit) ?? unit,
  });
  const submitted = submittedByUnits(everything, sentFaults);
  const held = remembered(all, submitted);
  const ofAccepted = checkAccepted(everything, faultsOfAnswers, standing(held));
  const ofDecided = [
    ...ofAccepted,
    ...checkCorrected(everything, [...sentFaults, ...ofAccepted], standing(held)),
  ];
  const faults = [...sentFaults, ...ofDecided];
  const ofGiven = [
    ...ofReplies,
    ...checkCorrections(standing(given), faultInCorrection),
    ...checkStillExceeding(everything, sentFaults, standing(held)),
  ];
  const decidable = [...faults, ...ofGiven, ...checkDecisions(held, everything)];
  const { collected, totals, totalFindings, decisions } = settleTotals(
    withholdAndDecide(everything, decidable, standing(held)),
    held,
    submitted,
    faultsOfAnswers,
  );
  const applied = standing(decisions);
  const others = [
    ...ofGiven,
    ...versionFindings,
    ...totalFindings,
    ...checkDecisions(decisions, everything),
    ...checkUnordered(decisions),
  ];
  const idle = checkIdle([
    ...idleDecisions(applied, [...faults, ...others], everything, collected),
    ...overruledDecisions(applied, faultsOfAnswers, collected),
  ]);
  const effective = effectiveDecisions(applied, idle);
  const found = [
    ...faultsOfReading,
    ...judgedAsCorrected([...faultsOfAnswers, ...ofDecided], collected, effective),
    ...others,
  ];
  // What was found may be gone because of what was decided about it.
  const unmatched = checkUnmatched(collected, applied, [...found, ...faults]);
  const findings = inReadingOrder(
    book,
    markDecided([...found, ...unmatched, ...idle], effective).map(withLeftOut(everything)),
  );
  return {
    book,
    totals,
    unitStates: unitStates(collected, findings),
    observations: acceptedObservations(collected),
    byArea: acceptedByArea(collected),
    explanations: explanationsIn(collected),
    findings,
    decisions,
    isDraft: findings.some((finding) => finding.severity === 'error'),
  };
}

/** A form that was left out as a whole, with what it had answered: nothing of it counts any more. */
function withLeftOut(sent: CollectedYear): (finding: Finding) => Finding {
  return (finding) => {
    const { decided, indicator } = finding;
    if (indicator !== '' || decided?.decision !== 'exclude') return finding;
    const leftOut = namedFigures(sent, finding).map((one) => one.indicator);
    return { ...finding, decided: { ...decided, leftOut } };
  };
}

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
function settleTotals(
  collected: CollectedYear,
  held: readonly Decision[],
  submitted: SubmittedNow,
  faultsOfAnswers: readonly Finding[],
): SettledTotals {
  const totals = computeTotals(collected);
  const found = checkTotals(collected, totals, faultsOfAnswers);
  const all = remembered(held, submittedByTotals(found, submitted));
  const decisions = standing(all);
  if (!changesFigures(found, decisions)) {
    return { collected, totals, totalFindings: found, decisions: all };
  }
  const settled = withholdAndDecide(collected, found, decisions);
  const settledTotals = computeTotals(settled);
  const answered = found.filter((finding) => isDecided(finding, decisions));
  const open = checkTotals(settled, settledTotals, faultsOfAnswers).filter(
    (finding) => !isDecided(finding, decisions),
  );
  return {
    collected: settled,
    totals: settledTotals,
    totalFindings: [...answered, ...open],
    decisions: all,
  };
}

/** Every figure that counts, in the register's and the catalogue's order, the province's last. */
function acceptedObservations(collected: CollectedYear): readonly Observation[] {
  const { book, answers, province } = collected;
  const indicatorOrder = book.indicators.map((indicator) => indicator.code);
  const ofUnits: Observation[] = [];
  for (const unit of book.units) {
    const ofUnit = answers.get(unit.code);
    for (const code of ofUnit ? indicatorOrder : []) {
      const { current, prior, plan } = ofUnit?.get(code) ?? NO_ANSWER;
      if (current) ofUnits.push(current);
      if (prior) ofUnits.push(prior);
      if (plan) ofUnits.push(plan);
    }
  }
  // What the department entered for an authority stands among its own answers already.
  const ofProvince = indicatorOrder
    .map((code) => province.get(code))
    .filter(isPresent)
    .filter(({ unit }) => unit === '');
  return [...ofUnits, ...ofProvince];
}

/** Breakdowns of figures that count; a figure that stays out takes its breakdown along. */
function acceptedByArea({ counted, answers }: CollectedYear): readonly AreaFigure[] {
  return counted.flatMap(({ breakdown }) =>
    (breakdown?.figures ?? []).filter(
      ({ unit, indicator }) => answers.get(unit)?.get(indicator)?.withheld === undefined,
    ),
  );
}

/** The words beside figures that explain them. */
function explanationsIn({ answers }: CollectedYear): readonly Explanation[] {
  return [...answers].flatMap(([unit, answered]) =>
    [...answered].flatMap(([indicator, { remarks = [] }]) => {
      const text = explanationIn(remarks.map((remark) => remark.text));
      return text === undefined ? [] : [{ unit, indicator, text }];
    }),
  );
}

const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 } as const;

/** Errors first; then by unit in the register's order, file, sheet, cell. */
function inReadingOrder(book: YearBook, findings: readonly Finding[]): readonly Finding[] {
  const unitOrder = new Map(
    book.units
      .filter((unit) => isValidInYear(unit, book.year))
      .map((unit, position) => [unit.code, position] as const),
  );
  const keyed = findings.map((finding, position) => ({ finding, position }));
  keyed.sort(
    (left, right) =>
      SEVERITY_ORDER[left.finding.severity] - SEVERITY_ORDER[right.finding.severity] ||
      orderOf(left.finding) - orderOf(right.finding) ||
      compareText(left.finding.source.file, right.finding.source.file) ||
      compareText(left.finding.source.sheet, right.finding.source.sheet) ||
      left.position - right.position,
  );
  return keyed.map(({ finding }) => finding);

  function orderOf(finding: Finding): number {
    return unitOrder.get(finding.unit) ?? unitOrder.size;
  }
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
