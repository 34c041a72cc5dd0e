import { groupedBy } from '#core/catalogue/groupedBy';
import type { Finding, Severity } from '#core/findings/finding';
import type { CompiledYear } from '../thread/compiledYear';
import type { FindingFilter } from './paneState';

export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** Findings of one severity about one unit ('' where they are about no unit). */
export interface FindingGroup {
  readonly severity: Severity;
  readonly unit: string;
  readonly findings: readonly Finding[];
}

export interface GroupedFindings {
  /** Of the unit that is looked at, or of all. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly FindingGroup[];
  readonly hidden: number;
}

/** The findings that the filter lets through, by severity and unit, in the compilation's order. */
export function findingGroups(
  compiled: CompiledYear | undefined,
  { severity, unit, shown }: FindingFilter,
): GroupedFindings {
  const all = compiled?.findings ?? [];
  const ofUnit = unit === undefined ? all : all.filter((one) => one.unit === unit);
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of ofUnit) counts[finding.severity] += 1;
  const wanted = ofUnit.filter((one) => severity === undefined || one.severity === severity);
  return {
    counts,
    groups: grouped(wanted.slice(0, shown)),
    hidden: Math.max(0, wanted.length - shown),
  };
}

/** Errors and warnings are open until somebody decides; a decided one has become a note. */
export function openFindings(compiled: CompiledYear | undefined): number {
  return compiled?.findings.filter(({ severity }) => severity !== 'note').length ?? 0;
}

function grouped(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = groupedBy(findings, ({ severity, unit }) => `${severity} ${unit}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ severity: first.severity, unit: first.unit, findings: group }] : [];
  });
}
