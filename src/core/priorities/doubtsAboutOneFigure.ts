import { groupedBy } from '#core/catalogue/groupedBy';
import type { IndicatorTotal } from '#core/figures/compilation';
import type { Finding } from '#core/findings/finding';
import { absolute, divide, ONE, rational, ZERO } from '#core/numbers/rational';
import { doubtWithoutEffect, keepsOut, suspicionOf, towards, type Doubt } from './doubt';
import { isDouble } from './doubles';
import type { OpenQuestions } from './openQuestions';

/** Of a figure that is not added up, or stands for the whole province, and of one that there is not. */
export function doubtsAboutOneFigure(
  total: IndicatorTotal,
  questions: OpenQuestions,
  keepers: ReadonlySet<string>,
  isSum: boolean,
): readonly Doubt[] {
  if (total.byUnit.length > 0) return [];
  const findings = questions.aboutIndicator(total.indicator);
  if (isSum) return doubtsAboutNothing(total, findings, questions);
  const isAboutIt = (finding: Finding): boolean =>
    !isDouble(finding) && (finding.unit === '' || keepers.has(finding.unit));
  const others = groupedBy(
    findings.filter((finding) => !isAboutIt(finding)),
    ({ unit }) => unit,
  );
  return [
    ...provinceDoubt(total, findings.filter(isAboutIt)),
    ...[...others].map(([unit, ofUnit]) => doubtWithoutEffect(total.indicator, unit, ofUnit)),
  ];
}

/** Where nobody's figure counts, each that owes one is expected to have its share of last year's. */
function doubtsAboutNothing(
  { indicator, prior, unitsExpected, unitsReported }: IndicatorTotal,
  findings: readonly Finding[],
  questions: OpenQuestions,
): readonly Doubt[] {
  if (unitsExpected.length === 0) return [];
  const level = prior ? divide(prior, rational(unitsExpected.length)) : ZERO;
  const reported = new Set(unitsReported);
  return unitsExpected
    .filter((unit) => !reported.has(unit))
    .map((unit) => {
      const ofUnit = findings.filter((finding) => finding.unit === unit);
      const kind = ofUnit.some(keepsOut) ? 'questioned' : 'missing';
      const size = { level, amount: level, direction: 'either' } as const;
      const asked = [...ofUnit, ...questions.aboutReport(unit)];
      return { unit, indicator, kind, ...size, suspicion: ONE, findings: asked };
    });
}

/** Expected as last year; all of that is in doubt where an error keeps the figure out. */
function provinceDoubt(
  { indicator, value, prior }: IndicatorTotal,
  findings: readonly Finding[],
): readonly Doubt[] {
  const [first] = findings;
  if (!first || !prior || (!value && !findings.some(keepsOut))) return [];
  const move = value
    ? towards(prior, value)
    : ({ level: prior, amount: absolute(prior), direction: 'either' } as const);
  const suspicion = suspicionOf(findings);
  return [{ unit: first.unit, indicator, kind: 'questioned', ...move, suspicion, findings }];
}
