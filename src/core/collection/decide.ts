import { repairedValues, type Finding } from '#core/findings/finding';
import { NOT_APPLICABLE, reported } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import { ERRORS_OF_READING } from '#core/submissions/reading';
import type { SourceCell } from '#core/workbook/sourceCell';
import { NO_ANSWER, type Answer, type CollectedYear } from './collectedYear';
import type { Decision } from './decision';
import { keyOf } from './yearIndex';

/** Whether people decided about one of the findings in a way that changes what counts. */
export function changesFigures(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): boolean {
  const decisionOn = decisionFinder(decisions);
  return findings.flatMap(withRepairs).some((finding) => {
    return changesFigure(decisionOn(finding));
  });
}

function changesFigure(decision: Decision | undefined): boolean {
  return decision?.decision === 'correct' || decision?.decision === 'exclude';
}

/**
 * The year without what an error names, and with what people decided: an accepted value counts, a
 * corrected one takes the submitted one's place (whose raw text stays), an excluded one stays out.
 */
export function withholdAndDecide(
  collected: CollectedYear,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): CollectedYear {
  const decisionOn = decisionFinder(decisions);
  const answers = new Map(collected.answers);
  const province = new Map(collected.province);
  const copied = new Map<string, Map<string, Answer>>();
  const singly = findings.flatMap((finding) => {
    const ofWhole = finding.indicator === '' ? decisionOn(finding) : undefined;
    return ofWhole?.decision === 'exclude'
      ? namedFigures(collected, finding).map((one) => [one, ofWhole] as const)
      : withRepairs(finding).map((one) => [one, decisionOn(one)] as const);
  });
  for (const [finding, decision] of singly) {
    const { unit, indicator, year } = finding;
    if (indicator === '' || year !== collected.book.year) continue;
    if (!changesFigure(decision) && !withholdsByItself(finding)) continue;
    if (unit === '') decideProvince(province, finding, decision);
    else {
      // What the department enters for an authority is the province's figure as well.
      if (province.get(indicator)?.unit === unit) decideProvince(province, finding, decision);
      const ofUnit = copied.get(unit) ?? new Map(answers.get(unit));
      copied.set(unit, ofUnit);
      answers.set(unit, ofUnit);
      const before = ofUnit.get(indicator) ?? NO_ANSWER;
      ofUnit.set(indicator, decideAnswer(before, finding, decision));
    }
  }
  return { ...collected, answers, province };
}

/** What a finding about a whole submission names, figure by figure, so that it can be left out. */
export function namedFigures({ answers }: CollectedYear, finding: Finding): readonly Finding[] {
  const { file, sheet, cell } = finding.source;
  const cells = new Set(cell.split(';').map((one) => one.trim()));
  return [...(answers.get(finding.unit) ?? [])].flatMap(([indicator, { current }]) =>
    current?.source.file === file &&
    current.source.sheet === sheet &&
    cells.has(current.source.cell)
      ? [{ ...finding, indicator, source: current.source }]
      : [],
  );
}

/** A finding, and the cells that its repair names, each of which can be decided like a finding of its own. */
function withRepairs(finding: Finding): readonly Finding[] {
  const repaired = repairedValues(finding)
    .filter(({ unit, indicator }) => unit !== finding.unit || indicator !== finding.indicator)
    .map(({ unit, indicator, source }) => ({ ...finding, unit, indicator, source }));
  return [finding, ...repaired];
}

/** Errors of checks. Those of reading have left out what they name before it came here. */
function withholdsByItself({ severity, rule }: Finding): boolean {
  return severity === 'error' && !ERRORS_OF_READING.has(rule);
}

function decisionFinder(
  decisions: readonly Decision[],
): (finding: Finding) => Decision | undefined {
  // A unit that was asked has not answered yet.
  const taken = decisions.filter(({ decision }) => decision !== 'ask');
  const byPlace = new Map(taken.map((one) => [placeOf(one), one] as const));
  return (finding) => byPlace.get(placeOf(finding));
}

function placeOf(one: Pick<Decision, 'rule' | 'unit' | 'indicator' | 'year'>): string {
  return `${one.rule}\u0000${keyOf(one.unit, one.indicator)}\u0000${one.year}`;
}

function decideAnswer(before: Answer, finding: Finding, decision: Decision | undefined): Answer {
  const isOfOtherColumn = ERRORS_OF_READING.has(finding.rule) && before.current !== undefined;
  if (decision?.decision === 'accept' || isOfOtherColumn) return before;
  if (decision?.decision === 'correct') return corrected(before, finding, decision);
  if (!isSent(before)) return before;
  if (decision && before.current && isOneEnterprise(finding)) {
    return { ...before, current: { ...before.current, figure: NOT_APPLICABLE } };
  }
  const withheld = before.withheld ?? {
    indicator: finding.indicator,
    role: 'current' as const,
    rule: finding.rule,
    source: finding.source,
  };
  return { ...before, current: undefined, withheld };
}

/**
 * Whether a finding says that a unit's whole figure is counted with another's. Left out, nothing of
 * it is lacking, this year or the year before: the unit does not owe it, as one that answers "x".
 */
function isOneEnterprise({ message }: Finding): boolean {
  return message.code === 'double-count';
}

/** Where what was left out stands: kept out of the totals, or owed by another unit ("x"). */
export function leftOutAt({ current, withheld }: Answer): SourceCell | undefined {
  if (!current) return withheld?.source;
  return current.figure.state === 'not-applicable' ? current.source : undefined;
}

/** Whether there is anything that could be left out: a figure, "-" or "x", or what could not be read. */
export function isSent({ current, withheld }: Answer): boolean {
  if (!current) return withheld !== undefined;
  return current.figure.state !== 'missing' && current.figure.state !== 'blank';
}

function corrected(before: Answer, finding: Finding, { value }: Decision): Answer {
  if (value === undefined) return before;
  const submitted: Observation = before.current ?? {
    unit: finding.unit,
    indicator: finding.indicator,
    year: finding.year,
    role: 'current',
    ...(before.withheld?.submitted ?? { status: 'E', raw: '', measure: '' }),
    figure: reported(value),
    source: before.withheld?.source ?? finding.source,
    precision: '0',
  };
  return { ...before, current: { ...submitted, figure: reported(value) }, withheld: undefined };
}

function decideProvince(
  province: Map<string, Observation>,
  { indicator, rule }: Finding,
  decision: Decision | undefined,
): void {
  const before = province.get(indicator);
  if (before === undefined || decision?.decision === 'accept') return;
  // The total that a table of several units states is not the province's figure.
  if (rule === 'parts-differ-from-total') return;
  if (decision?.decision === 'correct' && decision.value !== undefined) {
    province.set(indicator, { ...before, figure: reported(decision.value) });
  } else {
    province.delete(indicator);
  }
}
