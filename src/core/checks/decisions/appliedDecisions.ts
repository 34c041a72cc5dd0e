import { answerOf, type CollectedYear } from '#core/collection/collectedYear';
import { leftOutAt } from '#core/collection/decidedAnswer';
import type { Decision } from '#core/collection/decision';
import { keyOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { equals } from '#core/numbers/rational';
import type { SourceCell } from '#core/workbook/sourceCell';

/** A figure that was left out, with the place where it stands. */
export interface Exclusion {
  readonly decision: Decision;
  readonly place: Pick<SourceCell, 'file' | 'cell'> & { readonly year: number };
}

/** What was left out and counts nowhere, by unit and indicator, with the cell in which it stands. */
export function appliedExclusions(
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
export function appliedCorrections(
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

/** Whether the unit has sent by now what somebody has corrected its figure to. */
export function hasSentCorrection(
  sent: CollectedYear,
  { decision, unit, indicator, year, value }: Decision,
): boolean {
  if (decision !== 'correct' || year !== sent.book.year || value === undefined) return false;
  const number = numberOf(answerOf(sent, unit, indicator)?.current?.figure);
  return number !== undefined && equals(number, value);
}

/** The places of a finding's figures, each as one text. */
export function cellsOf({ source: { file, sheet, cell } }: Finding): readonly string[] {
  return cell.split(';').map((one) => [file, sheet, one.trim()].join('\u0000'));
}

/** The corrections and exclusions that apply, by the cell of the figure that they are about. */
export function decisionsByCell(
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

/** The corrections that apply, by the cell of the figure that they are about. */
export function correctedCells(
  settled: CollectedYear,
  decisions: readonly Decision[],
): ReadonlyMap<string, Decision> {
  return decisionsByCell(settled, appliedCorrections(settled, decisions), new Map());
}

/** The correction or exclusion by which a figure of the year counts as it does; undefined where none does. */
export function countingDecision(
  settled: CollectedYear,
  decisions: readonly Decision[],
): (figure: Pick<Finding, 'unit' | 'indicator' | 'year'>) => Decision | undefined {
  const corrections = appliedCorrections(settled, decisions);
  const exclusions = appliedExclusions(settled, decisions);
  return ({ unit, indicator, year }) => {
    if (year !== settled.book.year) return undefined;
    const key = keyOf(unit, indicator);
    return corrections.get(key) ?? exclusions.get(key)?.decision;
  };
}
