import { groupedBy } from '#core/catalogue/groupedBy';
import { NO_ANSWER, type CollectedYear } from '#core/collection/collectedYear';
import { namedFigures } from '#core/collection/decide';
import { isSent, leftOutAt, putsRightAStatement } from '#core/collection/decidedAnswer';
import { subjectOf, type Decision } from '#core/collection/decision';
import { publishedPrior } from '#core/collection/unitPrior';
import { countingDecision } from './appliedDecisions';
import { subjectsOf } from './decisionUnmatched';
import { subjectsWithoutEffect } from './withoutEffect';
import type { IdleReason } from '#core/findings/checks/decisionMessages';
import type { Finding, RuleSlug } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf, type Figure } from '#core/numbers/figure';
import { equals, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { ERRORS_OF_READING } from '#core/submissions/reading';
import { NOWHERE, raise } from '../raise';

/** A decision that changes nothing, and why it cannot. */
export interface IdleDecision {
  readonly decision: Decision;
  readonly because: IdleReason;
  /** Which other decision counts, where that is why. */
  readonly by?: Decision | undefined;
}

/**
 * Corrections and exclusions that something was found for, but that are not what counts in the end:
 * their findings stay open, for saying "decided" of them would not be true.
 */
export function idleDecisions(
  decisions: readonly Decision[],
  findings: readonly Finding[],
  sent: CollectedYear,
  settled: CollectedYear,
): readonly IdleDecision[] {
  const bySubject = groupedBy(
    findings.flatMap((finding) =>
      subjectsOf(finding, sent).map((subject) => ({ subject, finding })),
    ),
    ({ subject }) => subject,
  );
  const counting = countingDecision(settled, decisions);
  return lastOfEach(decisions).flatMap((decision) => {
    const about = (bySubject.get(subjectOf(decision)) ?? []).map(({ finding }) => finding);
    const because = whyIdle(decision, about, sent, settled);
    if (!because) return [];
    return [
      { decision, because, by: because === 'other-decision' ? counting(decision) : undefined },
    ];
  });
}

/** Of several decisions about one thing the last is the one that applies. */
function lastOfEach(decisions: readonly Decision[]): readonly Decision[] {
  return [...new Map(decisions.map((one) => [subjectOf(one), one])).values()];
}

const ABOUT_TOTALS: ReadonlySet<RuleSlug> = new Set([
  'sources-disagree',
  'part-exceeds-whole',
  'parts-differ-from-total',
]);

/** Whether a finding is about a total of several units, of which no single figure can be decided. */
export function isAboutSeveralUnits({ rule, unit, message }: Finding): boolean {
  if (unit !== '' || !ABOUT_TOTALS.has(rule)) return false;
  return message.code !== 'sources-disagree' || message.arguments.otherSource !== 'province';
}

/** What is said of each. */
export function checkIdle(idle: readonly IdleDecision[]): readonly Finding[] {
  return idle.map((one) => {
    const { unit, indicator, year } = one.decision;
    const message = messageOf(one);
    return raise('decision-unmatched', { unit, indicator, year, source: NOWHERE, message });
  });
}

function messageOf({ decision: one, because, by }: IdleDecision): Finding['message'] {
  const { rule, unit, indicator, year, decision } = one;
  const about = { decision, rule, unit, indicator, year };
  if (!by) return { code: 'decision-unmatched/idle', arguments: { ...about, because } };
  const counting = {
    byRule: by.rule,
    byDecision: by.decision,
    byValue: by.value === undefined ? '' : toDecimalText(by.value),
  };
  return { code: 'decision-unmatched/overruled', arguments: { ...about, ...counting } };
}

/** The decisions but for those that, as is found of them, change nothing. */
export function effectiveDecisions(
  decisions: readonly Decision[],
  findings: readonly Finding[],
): readonly Decision[] {
  const without = subjectsWithoutEffect(findings);
  return decisions.filter((one) => without.get(subjectOf(one)) !== 'idle');
}

function whyIdle(
  decision: Decision,
  about: readonly Finding[],
  sent: CollectedYear,
  settled: CollectedYear,
): IdleReason | undefined {
  const { rule, unit, indicator, year } = decision;
  const isEffective = decision.decision !== 'correct' && decision.decision !== 'exclude';
  if (isEffective || about.length === 0) return undefined;
  if (about.some((finding) => putsRightAStatement(finding, decision))) return 'stated-change';
  // Reading has left out what it could not read.
  if (decision.decision === 'exclude' && ERRORS_OF_READING.has(rule)) return undefined;
  if (year !== sent.book.year) return whyIdleAboutLastYear(decision, sent);
  if (indicator === '') return whyIdleAboutForm(about, sent, settled);
  if (unit === '') return whyIdleAboutProvince(decision, sent, settled);
  const before = sent.answers.get(unit)?.get(indicator) ?? NO_ANSWER;
  const after = settled.answers.get(unit)?.get(indicator) ?? NO_ANSWER;
  if (decision.decision === 'correct') {
    if (isValue(after.current?.figure, decision.value)) return undefined;
    return before.current && ERRORS_OF_READING.has(rule) ? 'other-cell' : 'other-decision';
  }
  if (!isSent(before)) return 'nothing';
  return after.current && !leftOutAt(after) ? 'other-decision' : undefined;
}

/** What is found by these stays out of last year's totals by itself. */
const IMPOSSIBLE: ReadonlySet<RuleSlug> = new Set(['negative-value', 'rate-out-of-range']);

/** Last year's figure is the published one; where none is, the unit's own can be published. */
function whyIdleAboutLastYear(
  { rule, decision, unit, indicator, value }: Decision,
  sent: CollectedYear,
): IdleReason | undefined {
  if (decision === 'exclude' && IMPOSSIBLE.has(rule)) return undefined;
  const published = publishedPrior(sent, unit, indicator)?.value;
  const isSo =
    published !== undefined &&
    (decision === 'exclude' || (value !== undefined && equals(value, published)));
  return isSo ? undefined : 'last-year';
}

function whyIdleAboutForm(
  about: readonly Finding[],
  sent: CollectedYear,
  settled: CollectedYear,
): IdleReason | undefined {
  const named = about.flatMap((finding) => namedFigures(sent, finding));
  if (named.length === 0) return about.every(isAbsent) ? 'nothing' : 'whole-form';
  const counts = ({ unit, indicator }: Finding): Observation | undefined =>
    settled.answers.get(unit)?.get(indicator)?.current;
  return named.every(counts) ? 'other-decision' : undefined;
}

function isAbsent({ source }: Finding): boolean {
  return source.file === '';
}

function whyIdleAboutProvince(
  { rule, decision, indicator, value }: Decision,
  sent: CollectedYear,
  settled: CollectedYear,
): IdleReason | undefined {
  const before = sent.province.get(indicator);
  const after = settled.province.get(indicator);
  // Two sources are as far apart as before where the row is set to what it is.
  const isAsBefore = rule === 'sources-disagree' && isValue(before?.figure, value);
  const isDone =
    before !== undefined &&
    (decision === 'exclude' ? !after : !isAsBefore && isValue(after?.figure, value));
  return isDone ? undefined : 'several';
}

function isValue(figure: Figure | undefined, value: Rational | undefined): boolean {
  const number = numberOf(figure);
  return number !== undefined && value !== undefined && equals(number, value);
}
