import type { KnownFigure } from '#core/catalogue/yearBook';
import type { Observation } from '#core/submissions/observation';
import type { SourceCell } from '#core/workbook/sourceCell';
import type { ExplanationContext } from './explanationContext';

/**
 * The cells in which a unit's figure was submitted or published; those of its parts, where it is
 * a derived one. Unit '' is the whole province.
 */
export function sourcesOf(
  context: ExplanationContext,
  unit: string,
  code: string,
): readonly string[] {
  return leavesOf(context, code).flatMap((leaf) => {
    const about = leaf === code ? '' : `${leaf} `;
    const submitted = context.observations(unit, leaf);
    const places = new Set(submitted.map(({ source }) => placeOf(source)));
    const known = context.known(unit, leaf).filter(({ source }) => !places.has(placeOf(source)));
    return [
      ...submitted.map((one) => `      ${about}${observationText(context, one)}`),
      ...known.map((one) => `      ${about}${knownText(context, one, context.words.published)}`),
      ...context
        .plans(unit, leaf)
        .map((one) => `      ${about}${knownText(context, one, context.words.target)}`),
    ];
  });
}

/** The indicator itself and, of a derived one, all that it is made from; each once. */
function leavesOf(context: ExplanationContext, code: string): readonly string[] {
  const seen = new Set<string>();
  visit(code);
  return [...seen];

  function visit(one: string): void {
    if (seen.has(one)) return;
    seen.add(one);
    const aggregation = context.indicator(one)?.aggregation;
    if (aggregation?.form === 'derived_sum') aggregation.parts.forEach(visit);
    if (aggregation?.form === 'ratio_of_sums') {
      visit(aggregation.numerator);
      visit(aggregation.denominator);
    }
  }
}

/** "năm 2022: ghi “1,2 triệu” thuê bao = 1.200.000 ← Viễn thông A.ods › Biểu › D8" */
function observationText(
  context: ExplanationContext,
  { role, year, raw, measure, figure, indicator, source }: Observation,
): string {
  const { words } = context;
  const known = context.indicator(indicator);
  const value = known ? context.figure(known, figure) : '';
  const written = raw === '' ? '' : ` “${raw}”${measure === '' ? '' : ` ${measure}`} =`;
  return `${words.role[role](year)}:${written} ${value} ← ${placeOf(source)}`;
}

function knownText(context: ExplanationContext, one: KnownFigure, what: string): string {
  const known = context.indicator(one.indicator);
  const value = known ? context.figure(known, one.figure) : '';
  return `${context.words.inYear(one.year)} (${what}): ${value} ← ${placeOf(one.source)}`;
}

function placeOf({ file, sheet, cell }: SourceCell): string {
  return [file, sheet, cell].filter((part) => part !== '').join(' › ');
}
