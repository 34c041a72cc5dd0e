import { RANK_UNIT } from '#core/figures/rankedProvinces';
import type { ReportContext } from '../reportContext';
import { GRADE } from '../sentences/ratingSentence';
import { heldCells } from './heldCells';

/**
 * Whether the years before last are what they were, of a rank or a grade: how many years in a row it is
 * kept rests on them. Of everything else a sentence names two years.
 */
export function earlierConditions(
  { compilation, cells, indicator, priorYear }: ReportContext,
  sheet: string,
  code: string,
): readonly string[] {
  const { unit } = indicator(code);
  if (unit !== RANK_UNIT && unit !== GRADE) return [];
  const known = compilation.book.knownFigures.filter(
    (one) => one.unit === '' && one.indicator === code && one.year < priorYear,
  );
  const years = [...new Set(known.map(({ year }) => year))];
  return heldCells(
    sheet,
    years.flatMap((year) => cells.known('', code, year)),
  );
}
