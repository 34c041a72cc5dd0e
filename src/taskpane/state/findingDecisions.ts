import { isAboutSeveralUnits } from '#core/checks/decisions/idleDecisions';
import type { Decision } from '#core/collection/decision';
import type { Finding, RuleSlug } from '#core/findings/finding';
import type { CompiledYear } from '../thread/compiledYear';
import type { Rational } from '#core/numbers/rational';

/** What is settled in the form; to ask the unit has a button of its own. */
export type DecisionKind = Exclude<Decision['decision'], 'ask'>;

/** What a person answers about one finding. */
export interface Answer {
  readonly kind: DecisionKind;
  /** For a correction, in the indicator's unit of measure. */
  readonly value: Rational | undefined;
  readonly reason: string;
  /** Who decides; '' where nobody says so. */
  readonly by: string;
}

/** The unit is asked; until it answers nothing changes. */
export function questionAbout({ rule, unit, indicator, year }: Finding, reason: string): Decision {
  return { rule, unit, indicator, year, decision: 'ask', value: undefined, reason };
}

/** What units are to be asked. */
export function askedFindings(compiled: CompiledYear | undefined): readonly Finding[] {
  return compiled?.findings.filter(({ decided }) => decided?.decision === 'ask') ?? [];
}

/** A figure that is not there can be entered, but not left out. */
const NOTHING_SUBMITTED: ReadonlySet<RuleSlug> = new Set(['missing-indicator']);

/** Only noted, yet doubtful enough to stand on the list of whom to call. */
const NOTED_DOUBTS: ReadonlySet<RuleSlug> = new Set(['growth-outlier']);

/** What can be decided about a finding; nothing about one that only records. */
export function possibleDecisions(finding: Finding, year: number): readonly DecisionKind[] {
  const { rule, severity, indicator, decided } = finding;
  const onlyRecords = severity === 'note' && !NOTED_DOUBTS.has(rule);
  if (onlyRecords && decided === undefined) return [];
  const hasNoFigure = indicator === '' || isAboutSeveralUnits(finding);
  if (hasNoFigure || finding.year !== year) return ['accept'];
  return NOTHING_SUBMITTED.has(rule) ? ['accept', 'correct'] : ['accept', 'correct', 'exclude'];
}

/** Whether an answer says why; blanks say nothing. */
export function saysWhy({ reason }: Answer): boolean {
  return reason.trim() !== '';
}

/** The decision that an answer makes about a finding. */
export function decisionOn(
  { rule, unit, indicator, year }: Finding,
  { kind, value, reason, by }: Answer,
): Decision {
  const decider = by.trim();
  return {
    rule,
    unit,
    indicator,
    year,
    decision: kind,
    value,
    reason: reason.trim(),
    ...(decider === '' ? {} : { by: decider }),
  };
}

/** Decisions of one press, which are those of whoever named himself before. */
export function decidedBy(decisions: readonly Decision[], decider: string): readonly Decision[] {
  return decider === '' ? decisions : decisions.map((one) => ({ ...one, by: decider }));
}

/** Recognises a finding in a later compilation of the same year. */
export function findingKey({ rule, unit, indicator, year, source, message }: Finding): string {
  const { file, sheet, cell } = source;
  return [rule, unit, indicator, year, file, sheet, cell, message.code].join('\u0000');
}

/** Somebody has decided; a unit that was only asked has settled nothing. */
export function isSettled({ decided }: Finding): boolean {
  return decided !== undefined && decided.decision !== 'ask';
}
