import { groupedBy } from '#core/catalogue/groupedBy';
import type { IndicatorTotal } from '#core/figures/compilation';
import type { Finding } from '#core/findings/finding';
import { absolute, divide, ONE, rational, ZERO, type Rational } from '#core/numbers/rational';
import {
  doubtWithoutEffect,
  keepsOut,
  suspicionOf,
  towardsFarthest,
  type Distance,
  type Doubt,
} from './doubt';
import { isDouble } from './doubles';
import { isOfSendings, saidElsewhere } from './otherSendings';
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
  const ofKeepers = [...keepers].map((unit) => ({
    unit,
    sendings: questions.aboutFigure(unit, total.indicator).filter(isOfSendings),
  }));
  const elsewhere = ofKeepers.flatMap(({ unit, sendings }) =>
    saidElsewhere(sendings, { unit, indicator: total.indicator }, total.value),
  );
  const ofSendings = elsewhere.length > 0 ? ofKeepers.flatMap(({ sendings }) => sendings) : [];
  const aboutIt = [...findings.filter(isAboutIt), ...ofSendings];
  return [
    ...provinceDoubt(total, aboutIt, elsewhere),
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

/**
 * Expected as last year, or as another sending says; all of last year is in doubt where an error keeps
 * the figure out.
 */
function provinceDoubt(
  { indicator, value, prior }: IndicatorTotal,
  findings: readonly Finding[],
  elsewhere: readonly Rational[],
): readonly Doubt[] {
  const [first] = findings;
  if (!first) return [];
  const truths = prior && !findings.every(isOfSendings) ? [prior, ...elsewhere] : elsewhere;
  const distance = value ? towardsFarthest(truths, value) : withoutFigure(prior, findings);
  const about = { unit: first.unit, indicator, kind: 'questioned' } as const;
  return distance ? [{ ...about, ...distance, suspicion: suspicionOf(findings), findings }] : [];
}

function withoutFigure(
  prior: Rational | undefined,
  findings: readonly Finding[],
): Distance | undefined {
  if (!prior || !findings.some(keepsOut)) return undefined;
  return { level: prior, amount: absolute(prior), direction: 'either' };
}
