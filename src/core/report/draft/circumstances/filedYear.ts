import { isRating, type Indicator } from '#core/catalogue/indicator';

/** Ratings are filed under the report year and speak of the year before it. */
export function filedYear(indicator: Indicator, year: number): number {
  return isRating(indicator) ? year + 1 : year;
}
