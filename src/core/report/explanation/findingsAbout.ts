import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import type { ExplanationContext } from './explanationContext';

/** What was found about the figure: also about units that owe it and sent nothing at all. */
export function findingsAbout(
  context: ExplanationContext,
  { code }: Indicator,
  unit: ReportingUnit | undefined,
): readonly Finding[] {
  const expected = new Set(context.total(code)?.unitsExpected);
  return context.compilation.findings.filter((finding) => {
    if (unit !== undefined && finding.unit !== unit.code) return false;
    return finding.indicator === code || (finding.indicator === '' && expected.has(finding.unit));
  });
}
