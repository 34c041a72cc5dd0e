import { groupedBy } from '#core/catalogue/groupedBy';
import type { CollectedYear } from '#core/collection/collectedYear';
import { leftOutAt, withholdAndDecide } from '#core/collection/decide';
import { subjectOf, type Decision } from '#core/collection/decision';
import { keyOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { equals } from '#core/numbers/rational';
import type { SourceCell } from '#core/workbook/sourceCell';
import { checkAnswers } from '../checkAnswers';
import { raise } from '../raise';
import { decidedAs } from './markDecided';

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
  settled: CollectedYear,
  decisions: readonly Decision[],
): readonly Finding[] {
  const correctionOf = appliedCorrections(settled, decisions);
  const exclusionOf = appliedExclusions(settled, decisions);
  const decided = new Set(decisions.map(subjectOf));
  const isCorrectedElsewhere = (finding: Finding): boolean =>
    finding.year === settled.book.year &&
    correctionOf.has(keyOf(finding.unit, finding.indicator)) &&
    !decided.has(subjectOf(finding));
  const closedBy = (finding: Finding): Decision | undefined => {
    const exclusion = exclusionOf.get(keyOf(finding.unit, finding.indicator));
    const isAbout = exclusion && isAboutCell(finding, exclusion.place);
    return isAbout && !decided.has(subjectOf(finding)) ? exclusion.decision : undefined;
  };
  const open = found.map((finding) => closed(finding, closedBy(finding)));
  const besides = decisionsByCell(settled, correctionOf, exclusionOf);
  const ofBesides = (finding: Finding): Decision | undefined => {
    const isOpen = finding.decided === undefined && !decided.has(subjectOf(finding));
    return isOpen && finding.year === settled.book.year
      ? cellsOf(finding)
          .map((cell) => besides.get(cell))
          .find((one) => one !== undefined)
      : undefined;
  };
  if (!open.some((one) => isCorrectedElsewhere(one) || ofBesides(one))) return open;
  const checked = checkAnswers(settled);
  const again = new Map(checked.map((one) => [subjectOf(one), one] as const));
  const timesFound = groupedBy(open, subjectOf);
  const alike = new Map(checked.map((one) => [subjectAndCode(one), one] as const));
  return open.map((finding) => {
    const correction = isCorrectedElsewhere(finding)
      ? correctionOf.get(keyOf(finding.unit, finding.indicator))
      : undefined;
    if (correction) {
      const still = finding.severity === 'error' ? undefined : again.get(subjectOf(finding));
      return still ?? closed(finding, correction);
    }
    const beside = ofBesides(finding);
    if (!beside || finding.severity === 'error') return finding;
    const isOnly = (timesFound.get(subjectOf(finding))?.length ?? 0) === 1;
    const still = isOnly ? again.get(subjectOf(finding)) : undefined;
    const isSettled = isRepaired(finding, correctionOf, exclusionOf);
    const otherwise = isSettled ? closedByRow(finding, beside) : finding;
    return alike.get(subjectAndCode(finding)) ?? still ?? otherwise;
  });
}

/**
 * What is found of corrected values that nobody was asked about as they were sent: a figure that
 * grows out of bounds only now, a part that exceeds its whole.
 */
export function checkCorrected(
  sent: CollectedYear,
  found: readonly Finding[],
  decisions: readonly Decision[],
): readonly Finding[] {
  if (!decisions.some(({ decision }) => decision === 'correct')) return [];
  const settled = withholdAndDecide(sent, found, decisions);
  const corrected = decisionsByCell(settled, appliedCorrections(settled, decisions), new Map());
  if (corrected.size === 0) return [];
  const known = new Set(found.map(subjectOf));
  return checkAnswers(settled).filter(
    (finding) =>
      finding.severity === 'warning' &&
      finding.year === sent.book.year &&
      !known.has(subjectOf(finding)) &&
      cellsOf(finding).some((cell) => corrected.has(cell)),
  );
}

/** Corrections of a part that leave it above its whole: the finding is decided, and what it found stands. */
export function checkStillExceeding(
  sent: CollectedYear,
  found: readonly Finding[],
  decisions: readonly Decision[],
): readonly Finding[] {
  const corrected = new Set(
    decisions.filter(({ decision }) => decision === 'correct').map(subjectOf),
  );
  const isAsked = found.some((one) => one.rule === EXCEEDING && corrected.has(subjectOf(one)));
  if (!isAsked) return [];
  return checkAnswers(withholdAndDecide(sent, found, decisions)).flatMap((finding) => {
    const { message, unit, indicator, year, source } = finding;
    if (message.code !== EXCEEDING || !corrected.has(subjectOf(finding))) return [];
    const code = 'correction-doubtful/exceeds-whole';
    const claim = { unit, indicator, year, source };
    return raise('correction-doubtful', {
      ...claim,
      message: { code, arguments: message.arguments },
    });
  });
}

const EXCEEDING = 'part-exceeds-whole';

function subjectAndCode(finding: Finding): string {
  return `${subjectOf(finding)}\u0000${finding.message.code}`;
}

/** Whether each value of a repair of several is corrected or left out, by whatever rule. */
function isRepaired(
  { repair }: Finding,
  corrections: ReadonlyMap<string, Decision>,
  exclusions: ReadonlyMap<string, Exclusion>,
): boolean {
  const values = repair?.values ?? [];
  if (values.length < 2) return true;
  return values.every(({ unit, indicator }) => {
    const key = keyOf(unit, indicator);
    return corrections.has(key) || exclusions.has(key);
  });
}

/** Closed by what was decided about another of its figures. */
function closedByRow(finding: Finding, by: Decision): Finding {
  const decided = { ...decidedAs(finding, by), isByRow: true } as const;
  return { ...finding, severity: 'note', decided };
}

/** The places of a finding's figures, each as one text. */
function cellsOf({ source: { file, sheet, cell } }: Finding): readonly string[] {
  return cell.split(';').map((one) => [file, sheet, one.trim()].join('\u0000'));
}

/** The corrections and exclusions that apply, by the cell of the figure that they are about. */
function decisionsByCell(
  { answers }: CollectedYear,
  corrections: ReadonlyMap<string, Decision>,
  exclusions: ReadonlyMap<string, Exclusion>,
): ReadonlyMap<string, Decision> {
  const byCell = new Map<string, Decision>();
  const taken = [...corrections.values(), ...[...exclusions.values()].map((one) => one.decision)];
  for (const decision of taken) {
    const answer = answers.get(decision.unit)?.get(decision.indicator);
    const { file, sheet, cell } = answer?.current?.source ?? answer?.withheld?.source ?? {};
    const [own = ''] = cell?.split(';') ?? [];
    if (own !== '') byCell.set([file, sheet, own.trim()].join('\u0000'), decision);
  }
  return byCell;
}

function closed(finding: Finding, by: Decision | undefined): Finding {
  return by ? { ...finding, severity: 'note', decided: decidedAs(finding, by) } : finding;
}

function isAboutCell({ source, year }: Finding, place: Exclusion['place']): boolean {
  const isThere = source.cell.split(';').includes(place.cell);
  return year === place.year && source.file === place.file && isThere;
}

interface Exclusion {
  readonly decision: Decision;
  readonly place: Pick<SourceCell, 'file' | 'cell'> & { readonly year: number };
}

/** What was left out and counts nowhere, by unit and indicator, with the cell in which it stands. */
function appliedExclusions(
  { answers, book: { year } }: CollectedYear,
  decisions: readonly Decision[],
): ReadonlyMap<string, Exclusion> {
  const applied = new Map<string, Exclusion>();
  for (const decision of decisions) {
    const { unit, indicator } = decision;
    const answer = answers.get(unit)?.get(indicator);
    if (decision.decision !== 'exclude' || decision.year !== year) continue;
    const place = answer && leftOutAt(answer);
    if (!place) continue;
    const { file, cell: cells } = place;
    // A finding over several cells names the figure's own first.
    const [cell = ''] = cells.split(';');
    applied.set(keyOf(unit, indicator), { decision, place: { file, cell, year } });
  }
  return applied;
}

/** The corrections whose value is the one that counts, by unit and indicator. */
function appliedCorrections(
  { answers, book }: CollectedYear,
  decisions: readonly Decision[],
): ReadonlyMap<string, Decision> {
  const applied = new Map<string, Decision>();
  for (const decision of decisions) {
    const { unit, indicator, year, value } = decision;
    if (decision.decision !== 'correct' || year !== book.year || value === undefined) continue;
    const counted = numberOf(answers.get(unit)?.get(indicator)?.current?.figure);
    if (counted && equals(counted, value)) applied.set(keyOf(unit, indicator), decision);
  }
  return applied;
}
