import type { Indicator } from '#core/catalogue/indicator';
import { compare, rational, type Rational } from '#core/numbers/rational';

/**
 * How many provinces a rating of that year compared: 63 until the mergers of July 2025, then 34.
 * The rating of 2024 was published across the change, so nothing is said of it.
 */
export function rankedProvinces(assessedYear: number): number | undefined {
  if (assessedYear <= 2023) return 63;
  return assessedYear >= 2025 ? 34 : undefined;
}

/** Among how many provinces a place is, in a report of this year; undefined where that is not known. */
export function rankedAmong(place: Rational, reportYear: number): number | undefined {
  const places = rankedProvinces(reportYear - 1);
  return places !== undefined && compare(place, rational(places)) <= 0 ? places : undefined;
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

/**
 * Whether a score was given on another scale than that of the year before, so that its change says
 * little: the DTI has had new sets of indicators for the years 2022 (QĐ 922/QĐ-BTTTT) and 2025 (QĐ
 * 405/QĐ-BKHCN), as the catalogue notes.
 */
export function hasNewScale({ code }: Pick<Indicator, 'code'>, reportYear: number): boolean {
  return code === DTI_SCORE && NEW_DTI_SCALES.includes(reportYear - 1);
}

const DTI_SCORE = 'CDS150';
const NEW_DTI_SCALES: readonly number[] = [2022, 2025];

/** The measure of places in a ranking; grades are in "loại". */
export const RANK_UNIT = 'hạng';
