import assert from 'node:assert/strict';
import type { Indicator } from '#core/catalogue/indicator';
import { usualChoice } from '#core/catalogue/sentenceChoice';
import type { IndicatorTotal } from '#core/figures/compilation';
import { reportSentences, type ReportSentence } from '#core/report/reportSentences';
import { aCompilation, anIndicator, type CompilationParts } from '../sentences/aCompilation';

/** What becomes of the department's words about VT010. */
export function ownSentence(
  own: string,
  total: IndicatorTotal,
  given: Partial<Indicator> = {},
  parts: Partial<CompilationParts> = {},
): ReportSentence {
  const compilation = aCompilation({
    indicators: [anIndicator(given)],
    totals: [total],
    ...parts,
    settings: { ...parts.settings, sentences: [{ ...usualChoice('VT010', 'level'), own }] },
  });
  const found = reportSentences(compilation).find(({ indicator }) => indicator === 'VT010');
  assert.ok(found);
  return found;
}

/** What stands against it, as "kind: text". */
export function doubtsOf({ doubts }: ReportSentence): readonly string[] {
  return doubts.map(({ kind, text }) => `${kind}: ${text}`);
}
