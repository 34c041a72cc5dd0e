import type { Claim } from '../claim';
import type { Clause } from '../clause';

/** "Từ năm 2021 đến năm 2023, … tăng 62,4%", "… sau hai năm": over which years is not said beside it; "Đến năm 2025, …" begins with goals. */
export function isOverUnsaidYears(
  { placed: { text }, figures: { year } }: Clause,
  { kind, base, fromYear, number }: Claim,
): boolean {
  const isOfYears =
    kind === 'growth' ||
    kind === 'difference' ||
    kind === 'multiple' ||
    kind === 'points' ||
    kind === 'earlier-level';
  const years = [
    ...text.slice(0, number.start).matchAll(/(?<![\d.,/])(?:19|20)\d\d(?![\d.,]*\d)/gu),
  ].map(([said]) => Number(said));
  if (years.some((said) => said > year)) return true;
  if (!isOfYears || base !== undefined || fromYear !== undefined) return false;
  return (
    years.some((said) => said !== year && said !== year - 1) ||
    /^\s*(?:trong|sau|qua)\s/iu.test(text.slice(number.end))
  );
}
