import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { sentenceOf } from '#core/findings/messages';
import type { ExplanationContext } from './explanationContext';

/** What was found about the figure: also about units that owe it and sent nothing at all. */
export function findingLines(
  context: ExplanationContext,
  { code }: Indicator,
  unit: ReportingUnit | undefined,
): readonly string[] {
  const { words, compilation, language } = context;
  const expected = new Set(context.total(code)?.unitsExpected);
  const about = compilation.findings.filter(concerns);
  if (about.length === 0) return [];
  return [
    '',
    `${words.findings}:`,
    ...about.map(
      ({ severity, rule, source, message }) =>
        `  [${words.severity[severity]}: ${rule}] ${fileText(source.file)}${sentenceOf(message, language)}`,
    ),
  ];

  function concerns(finding: Finding): boolean {
    if (unit !== undefined && finding.unit !== unit.code) return false;
    return finding.indicator === code || (finding.indicator === '' && expected.has(finding.unit));
  }
}

function fileText(file: string): string {
  return file === '' ? '' : `${file}: `;
}
