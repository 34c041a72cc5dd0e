import type { Indicator } from '#core/catalogue/indicator';

/**
 * How many provinces a rating of that year compared: 63 until the mergers of July 2025, then 34.
 * The rating of 2024 was published across the change, so nothing is said of it.
 */
export function rankedProvinces(assessedYear: number): number | undefined {
  if (assessedYear <= 2023) return 63;
  return assessedYear >= 2025 ? 34 : undefined;
}

/**
 * Whether a place in a ranking can be set against that of the year before: from 10th of 63 to 8th of 34
 * is no rise of two places. Ratings are filed a year after the year they assess. Grades have no field.
 */
export function isRankedAlike({ unit }: Pick<Indicator, 'unit'>, reportYear: number): boolean {
  if (unit !== RANK_UNIT) return true;
  const assessed = reportYear - 1;
  return (
    rankedProvinces(assessed) !== undefined &&
    rankedProvinces(assessed) === rankedProvinces(assessed - 1)
  );
}

/** The measure of places in a ranking; grades are in "loại". */
export const RANK_UNIT = 'hạng';
