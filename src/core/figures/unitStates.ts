import { groupedBy } from '#core/catalogue/groupedBy';
import { isValidInYear } from '#core/catalogue/reportingUnit';
import type { CollectedYear } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import type { Submission } from '#core/submissions/reading';
import type { UnitState } from './compilation';

/** What each reporting unit valid in the year has sent, in the register's order. */
export function unitStates(
  collected: CollectedYear,
  findings: readonly Finding[],
): readonly UnitState[] {
  const { book } = collected;
  const ofUnit = groupedBy(findings, ({ unit }) => unit);
  const counted = groupedBy(collected.counted, ({ unit }) => unit);
  return book.units
    .filter((unit) => isValidInYear(unit, book.year))
    .map(({ code }) => unitState(collected, code, counted.get(code) ?? [], ofUnit.get(code) ?? []));
}

function unitState(
  collected: CollectedYear,
  unit: string,
  all: readonly Submission[],
  findings: readonly Finding[],
): UnitState {
  const sent = all.at(-1);
  const observations = countObservations(collected, unit);
  return {
    unit,
    state: stateOf(collected, sent, observations, findings),
    received: sent?.modified ?? '',
    version: sent?.version === undefined ? '' : String(sent.version),
    file: all.map(({ file }) => file).join(';'),
    observations,
    errors: findings.filter((finding) => finding.severity === 'error').length,
    warnings: findings.filter((finding) => finding.severity === 'warning').length,
  };
}

/** Missing, then late, then partial: each says what to do first. */
function stateOf(
  { book: { settings } }: CollectedYear,
  sent: Submission | undefined,
  observations: number,
  findings: readonly Finding[],
): UnitState['state'] {
  if (sent === undefined && observations === 0) return 'missing';
  if (settings.deadline !== '' && (sent?.modified ?? '').slice(0, 10) > settings.deadline)
    return 'late';
  const lacksAnswers = findings.some(
    ({ rule, severity }) => rule === 'missing-indicator' || severity === 'error',
  );
  return lacksAnswers ? 'partial' : 'received';
}

/** Accepted figures of this year and the year before, as figures.csv lists them. */
function countObservations({ answers }: CollectedYear, unit: string): number {
  let count = 0;
  for (const { current, prior } of answers.get(unit)?.values() ?? []) {
    if (current !== undefined) count += 1;
    if (prior !== undefined) count += 1;
  }
  return count;
}
