import { groupedBy } from '#core/catalogue/groupedBy';
import type { DecidedAs, Finding } from '#core/findings/finding';
import { ERRORS_OF_READING } from '#core/submissions/reading';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Decision } from '#core/collection/decision';

/**
 * The findings after people have decided: a decided one stays on record as a note, so that it no
 * longer makes the report a draft, and nothing that was found disappears. Where the unit was only
 * asked, the finding weighs what it did.
 */
export function markDecided(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly Finding[] {
  if (decisions.length === 0) return findings;
  const taken = new Map(decisions.map((decision) => [keyOf(decision), decision] as const));
  const bySubject = groupedBy(findings, keyOf);
  return findings.map((finding) => {
    const decision = decisionAbout(finding, taken);
    if (!decision) return finding;
    const together = bySubject.get(keyOf(finding))?.length ?? 1;
    const decided = {
      ...decidedAs(finding, decision),
      ...byRow(finding, decision),
      ...(decision.decision === 'accept' && together > 1 ? { together } : {}),
    };
    return decision.decision === 'ask'
      ? { ...finding, decided }
      : { ...finding, severity: 'note', decided };
  });
}

/** Of a repair of several rows no single value tells what counts. */
function byRow(finding: Finding, { indicator }: Decision): Pick<DecidedAs, 'isByRow'> {
  return indicator !== finding.indicator && (finding.repair?.values.length ?? 0) > 1
    ? { isByRow: true }
    : {};
}

/** The decision about a finding itself, or the last of those that apply all of its repair, or of what would do instead. */
function decisionAbout(
  finding: Finding,
  decided: ReadonlyMap<string, Decision>,
): Decision | undefined {
  const { rule, year, repair } = finding;
  const own = decided.get(keyOf(finding));
  if (own || !repair) return own;
  for (const values of [repair.values, repair.otherwise ?? []]) {
    const applied = values.map(({ unit, indicator }) =>
      decided.get(keyOf({ rule, unit, indicator, year })),
    );
    const last = applied.filter((one) => one?.decision === 'correct').at(-1) ?? applied.at(-1);
    if (last && !applied.includes(undefined)) return last;
  }
  return undefined;
}

/** A decision as the finding that it settles records it. */
export function decidedAs(
  { rule }: Finding,
  { decision, value, reason, by = '', date = '' }: Decision,
): DecidedAs {
  const text = decision === 'correct' && value !== undefined ? toDecimalText(value) : '';
  // What could not be read holds no figure that accepting could count.
  const countsNothing = decision === 'accept' && ERRORS_OF_READING.has(rule);
  return {
    decision,
    value: text,
    reason,
    ...(by === '' ? {} : { by }),
    ...(date === '' ? {} : { date }),
    ...(countsNothing ? { countsNothing } : {}),
  };
}

/** Whether somebody has decided about a finding, or applied all of its repair; also where the unit was only asked. */
export function hasDecision(decisions: readonly Decision[]): (finding: Finding) => boolean {
  const taken = new Map(decisions.map((decision) => [keyOf(decision), decision] as const));
  return (finding) => decisionAbout(finding, taken) !== undefined;
}

/** Whether somebody has decided about the finding. */
export function isDecided(finding: Finding, decisions: readonly Decision[]): boolean {
  const about = decisionAbout(finding, new Map(decisions.map((one) => [keyOf(one), one])));
  return about !== undefined && about.decision !== 'ask';
}

function keyOf(about: Pick<Decision, 'rule' | 'unit' | 'indicator' | 'year'>): string {
  return [about.rule, about.unit, about.indicator, about.year].join('\u0000');
}
