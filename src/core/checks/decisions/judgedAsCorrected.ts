import { groupedBy } from '#core/catalogue/groupedBy';
import type { CollectedYear } from '#core/collection/collectedYear';
import { subjectOf, type Decision } from '#core/collection/decision';
import { keyOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { checkAnswers } from '../checkAnswers';
import {
  appliedCorrections,
  appliedExclusions,
  cellsOf,
  correctedCells,
  decisionsByCell,
  type Exclusion,
} from './appliedDecisions';
import { decidedAs, hasDecision } from './markDecided';
import { toldUnderCorrection } from './underCorrection';

/**
 * What was found about answers, judged by the values that count: a finding about a submitted value
 * that was corrected under another rule is closed by that correction, or says what it finds in the
 * corrected value. An error is closed in any case; a doubtful correction has a finding of its own.
 * A finding about a value that was left out under another rule is closed: nothing of it counts.
 * So it is with what is found of several figures of which one was corrected or left out, except where
 * the repair has several values and some are not decided: the others still stand in the wrong place.
 */
export function judgedAsCorrected(
  found: readonly Finding[],
  sent: CollectedYear,
  settled: CollectedYear,
  decisions: readonly Decision[],
): readonly Finding[] {
  const taken = takenAbout(settled, decisions);
  const open = found.map((finding) => closed(finding, taken.leavingOut(finding)));
  const isTouched = (finding: Finding): boolean =>
    taken.correcting(finding) !== undefined || taken.beside(finding) !== undefined;
  if (!open.some(isTouched)) return open;
  const again = foundAgain(
    checkAnswers(settled).map(toldUnderCorrection(sent, correctedCells(settled, decisions))),
  );
  const timesFound = groupedBy(open, subjectOf);
  return open.map((finding) => {
    const correction = taken.correcting(finding);
    if (correction) return asCorrected(finding, correction, again, taken);
    const beside = taken.beside(finding);
    if (!beside || finding.severity === 'error') return finding;
    const isOnly = (timesFound.get(subjectOf(finding))?.length ?? 0) === 1;
    const still = isOnly ? again.bySubject.get(subjectOf(finding)) : undefined;
    const otherwise = taken.isRepaired(finding) ? closedByRow(finding, beside) : finding;
    return again.bySentence.get(subjectAndCode(finding)) ?? still ?? otherwise;
  });
}

/** What was decided about the figures of a finding, but not about the finding itself. */
interface TakenAbout {
  /** The exclusion of the finding's own figure. */
  leavingOut(finding: Finding): Decision | undefined;
  /** The correction of the finding's own figure, also where the finding itself was accepted. */
  correcting(finding: Finding): Decision | undefined;
  /** The decision about another of its figures, while it is open. */
  beside(finding: Finding): Decision | undefined;
  /** Whether each value of a repair of several is corrected or left out, by whatever rule. */
  isRepaired(finding: Finding): boolean;
  isDecided(finding: Finding): boolean;
}

function takenAbout(settled: CollectedYear, decisions: readonly Decision[]): TakenAbout {
  const { year } = settled.book;
  const corrections = appliedCorrections(settled, decisions);
  const exclusions = appliedExclusions(settled, decisions);
  const byCell = decisionsByCell(settled, corrections, exclusions);
  const decided = new Map(decisions.map((one) => [subjectOf(one), one] as const));
  const isDecided = hasDecision(decisions);
  return {
    isDecided,
    leavingOut: (finding) => {
      const exclusion = exclusions.get(keyOf(finding.unit, finding.indicator));
      const isAbout = exclusion && isAboutCell(finding, exclusion.place);
      return isAbout && !isDecided(finding) ? exclusion.decision : undefined;
    },
    correcting: (finding) => {
      const own = decided.get(subjectOf(finding))?.decision;
      const isOwn = own === 'correct' || own === 'exclude';
      if (finding.year !== year || isOwn) return undefined;
      return corrections.get(keyOf(finding.unit, finding.indicator));
    },
    beside: (finding) => {
      const isOpen = finding.decided === undefined && !isDecided(finding);
      if (!isOpen || finding.year !== year) return undefined;
      return cellsOf(finding)
        .map((cell) => byCell.get(cell))
        .find((one) => one !== undefined);
    },
    isRepaired: ({ repair }) => {
      const values = repair?.values ?? [];
      if (values.length < 2) return true;
      return values.every(({ unit, indicator }) => {
        const key = keyOf(unit, indicator);
        return corrections.has(key) || exclusions.has(key);
      });
    },
  };
}

/** What is found in the values that count. */
interface FoundAgain {
  readonly bySubject: ReadonlyMap<string, Finding>;
  /** The same sentence about the same subject. */
  readonly bySentence: ReadonlyMap<string, Finding>;
}

function foundAgain(findings: readonly Finding[]): FoundAgain {
  return {
    bySubject: new Map(findings.map((one) => [subjectOf(one), one] as const)),
    bySentence: new Map(findings.map((one) => [subjectAndCode(one), one] as const)),
  };
}

/** What is accepted beside a correction is what is found in the corrected value. */
function asCorrected(
  finding: Finding,
  correction: Decision,
  { bySubject }: FoundAgain,
  { isDecided }: TakenAbout,
): Finding {
  const still = finding.severity === 'error' ? undefined : bySubject.get(subjectOf(finding));
  return still ?? (isDecided(finding) ? finding : closed(finding, correction));
}

function subjectAndCode(finding: Finding): string {
  return `${subjectOf(finding)}\u0000${finding.message.code}`;
}

/** Closed by what was decided about another of its figures. */
function closedByRow(finding: Finding, by: Decision): Finding {
  const isOneOfUnit = by.unit === finding.unit && (finding.repair?.values.length ?? 0) < 2;
  const how = isOneOfUnit ? { about: by.indicator } : ({ isByRow: true } as const);
  const decided = { ...decidedAs(finding, by), ...how };
  return { ...finding, severity: 'note', decided };
}

function closed(finding: Finding, by: Decision | undefined): Finding {
  return by ? { ...finding, severity: 'note', decided: decidedAs(finding, by) } : finding;
}

function isAboutCell({ source, year }: Finding, place: Exclusion['place']): boolean {
  const isThere = source.cell.split(';').includes(place.cell);
  return year === place.year && source.file === place.file && isThere;
}
