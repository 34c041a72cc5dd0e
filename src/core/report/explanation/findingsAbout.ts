import { operandsOf } from '#core/catalogue/aggregationText';
import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import type { ExplanationContext } from './explanationContext';

/**
 * What was found about the figure: also about units that owe it and sent nothing at all, and, of the
 * figures that a sum or rate is made of, what is open and what people have decided.
 */
export function findingsAbout(
  context: ExplanationContext,
  indicator: Indicator,
  unit: ReportingUnit | undefined,
): readonly Finding[] {
  const expected = new Set(context.total(indicator.code)?.unitsExpected);
  const parts = partsOf(context, indicator);
  return context.compilation.findings.filter((finding) => {
    if (unit !== undefined && finding.unit !== unit.code) return false;
    if (finding.indicator === '') return expected.has(finding.unit);
    if (finding.indicator === indicator.code) return true;
    const isOpen = finding.severity !== 'note' || finding.decided !== undefined;
    return isOpen && parts.has(finding.indicator);
  });
}

/** Of what an indicator is made, directly or through others. */
export function partsOf(
  context: ExplanationContext,
  indicator: Indicator,
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  for (const code of operandsOf(indicator.aggregation)) {
    if (found.has(code)) continue;
    found.add(code);
    const part = context.indicator(code);
    if (part) partsOf(context, part, found);
  }
  return found;
}
