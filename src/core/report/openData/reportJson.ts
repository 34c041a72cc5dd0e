import { groupedBy } from '#core/catalogue/groupedBy';
import type { Compilation } from '#core/figures/compilation';
import { SUMMARY_COLUMNS, summaryRecord } from '../csv';
import { sentencesFor } from '../sentences';

/**
 * report.json: the year's totals with their names, measures and sentences, an indicator a line,
 * under the names of summary.csv. Decimals are text, so that no reader rounds them; null where there
 * is nothing to state.
 */
export function reportJson(compilation: Compilation): string {
  const { book, totals, isDraft } = compilation;
  const indicators = new Map(book.indicators.map((one) => [one.code, one] as const));
  const sentences = sentencesByIndicator(compilation);
  const lines = totals.map((total) => {
    const { nameVi = '', nameEn = '', unit = '' } = indicators.get(total.indicator) ?? {};
    return JSON.stringify({
      ...Object.fromEntries(summaryRecord(total).map(jsonField)),
      name_vi: nameVi,
      name_en: nameEn,
      measure: unit,
      sentences: sentences.get(total.indicator) ?? [],
    });
  });
  const head = [
    `"department":${JSON.stringify(book.department)}`,
    `"year":${book.year}`,
    `"is_draft":${isDraft}`,
  ];
  return `{${head.join(',')},"indicators":[\n${lines.join(',\n')}\n]}\n`;
}

function sentencesByIndicator(compilation: Compilation): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...groupedBy(sentencesFor(compilation), ({ indicator }) => indicator)].map(
      ([indicator, found]) => [indicator, found.map(({ sentence }) => sentence)] as const,
    ),
  );
}

const WHOLE_NUMBERS: ReadonlySet<string> = new Set(['year', 'units_reported', 'units_expected']);

function jsonField(text: string, position: number): [string, string | number | null] {
  const column = SUMMARY_COLUMNS[position] ?? '';
  if (text === '') return [column, null];
  return [column, WHOLE_NUMBERS.has(column) ? Number(text) : text];
}
