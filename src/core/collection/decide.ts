import { groupedBy } from '#core/catalogue/groupedBy';
import { repairedValues, type Finding } from '#core/findings/finding';
import { ERRORS_OF_READING } from '#core/submissions/reading';
import { NO_ANSWER, type Answer, type CollectedYear } from './collectedYear';
import { canAct, decideAnswer, decideProvince, type Settlement } from './decidedAnswer';
import { changesFigure, type Decision } from './decision';
import { keyOf } from './yearIndex';

/** Whether people decided about one of the findings in a way that changes what counts. */
export function changesFigures(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): boolean {
  const decisionOn = decisionFinder(decisions);
  return findings.flatMap(withRepairs).some((finding) => {
    const decision = decisionOn(finding);
    return decision !== undefined && changesFigure(decision);
  });
}

/**
 * The year without what an error names, and with what people decided: an accepted value counts, a
 * corrected one takes the submitted one's place (whose raw text stays), an excluded one stays out.
 * Of several corrections and exclusions of one figure, whatever they were found by, the newest counts.
 */
export function withholdAndDecide(
  collected: CollectedYear,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): CollectedYear {
  const answers = withoutPriors(collected.answers, priorsWithheld(collected, findings, decisions));
  const province = new Map(collected.province);
  const copied = new Map<string, Map<string, Answer>>();
  const settlements = singly(collected, findings, decisions).filter(
    (one) => isChange(one) || withholdsByItself(one.finding) || isAcceptedUnread(one),
  );
  const byFigure = groupedBy(settlements, ({ finding }) =>
    keyOf(finding.unit, finding.indicator),
  ).values();
  for (const ofFigure of byFigure) {
    const [first] = ofFigure;
    if (!first) continue;
    const { unit, indicator } = first.finding;
    const before = answers.get(unit)?.get(indicator) ?? NO_ANSWER;
    const counting = countingAmong(ofFigure, before, decisions);
    // What the department enters for an authority is the province's figure as well.
    if (unit === '' || province.get(indicator)?.unit === unit) {
      for (const one of counting) decideProvince(province, one);
    }
    if (unit === '') continue;
    const ofUnit = copied.get(unit) ?? new Map(answers.get(unit));
    copied.set(unit, ofUnit);
    answers.set(unit, ofUnit);
    ofUnit.set(indicator, counting.reduce(decideAnswer, before));
  }
  return { ...collected, answers, province };
}

/** Errors in what units state of last year, unless somebody accepted the figure. */
function priorsWithheld(
  { book }: CollectedYear,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly Finding[] {
  const decisionOn = decisionFinder(decisions);
  return findings.filter(
    (finding) =>
      finding.year === book.year - 1 &&
      finding.unit !== '' &&
      withholdsByItself(finding) &&
      decisionOn(finding)?.decision !== 'accept',
  );
}

/** The answers without the figures of last year that findings name. */
export function withoutPriors(
  answers: CollectedYear['answers'],
  findings: readonly Pick<Finding, 'unit' | 'indicator'>[],
): Map<string, ReadonlyMap<string, Answer>> {
  const left = new Map(answers);
  for (const { unit, indicator } of findings) {
    const answer = left.get(unit)?.get(indicator);
    if (!answer) continue;
    left.set(unit, new Map(left.get(unit)).set(indicator, { ...answer, prior: undefined }));
  }
  return left;
}

/** Figure by figure: also those of a whole report that is left out, and of a repair. */
function singly(
  collected: CollectedYear,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly Settlement[] {
  const decisionOn = decisionFinder(decisions);
  return findings
    .flatMap((finding): readonly Settlement[] => {
      const ofWhole = finding.indicator === '' ? decisionOn(finding) : undefined;
      return ofWhole?.decision === 'exclude'
        ? namedFigures(collected, finding).map((one) => ({ finding: one, decision: ofWhole }))
        : [
            ...withRepairs(finding).map((one) => ({ finding: one, decision: decisionOn(one) })),
            ...namedBeside(collected, finding).flatMap((one) => {
              const decision = decisionOn(one);
              return decision ? [{ finding: one, decision }] : [];
            }),
          ];
    })
    .filter(({ finding: { indicator, year } }) => {
      return indicator !== '' && year === collected.book.year;
    });
}

/** The newest correction or exclusion that can act on a figure; all that was found of it where there is none. */
function countingAmong(
  ofFigure: readonly Settlement[],
  before: Answer,
  decisions: readonly Decision[],
): readonly Settlement[] {
  const place = new Map(decisions.map((one, position) => [one, position] as const));
  const placeOfDecision = ({ decision }: Settlement): number =>
    (decision && place.get(decision)) ?? -1;
  const [newest] = ofFigure
    .filter((one) => isChange(one) && canAct(one, before))
    .sort((left, right) => placeOfDecision(right) - placeOfDecision(left));
  return newest ? [newest] : ofFigure;
}

function isChange({ decision }: Settlement): boolean {
  return decision !== undefined && changesFigure(decision);
}

/** Nothing counts of it then, and nobody is asked for it by that error any more. */
function isAcceptedUnread({ finding: { severity, rule }, decision }: Settlement): boolean {
  return severity === 'error' && ERRORS_OF_READING.has(rule) && decision?.decision === 'accept';
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

/** The other figures of the unit that a finding names: of a part above its whole, the whole. */
export function namedBeside(collected: CollectedYear, finding: Finding): readonly Finding[] {
  const { unit, indicator, year } = finding;
  if (unit === '' || indicator === '' || year !== collected.book.year) return [];
  const repaired = new Set(repairedValues(finding).map((one) => keyOf(one.unit, one.indicator)));
  return namedFigures(collected, finding).filter(
    (one) => one.indicator !== indicator && !repaired.has(keyOf(one.unit, one.indicator)),
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
