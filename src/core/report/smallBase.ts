import type { HouseSettings } from '#core/catalogue/yearBook';
import { compare, signOf, type Rational } from '#core/numbers/rational';
import { formatVietnameseTrimmed } from '#core/numbers/vietnameseText';
import type { ExpectedResult } from '#core/workbook/sheetPlan';

/** Whether last year's figure, of whatever measure, is too small for a percentage to mean anything. */
export function isSmallBase(prior: ExpectedResult | undefined, floor: Rational): boolean {
  if (prior === undefined || typeof prior === 'string') return false;
  return signOf(prior) > 0 && compare(prior, floor) < 0;
}

/** The floor as a reader is told it: "10". */
export function floorText({ smallBase }: Pick<HouseSettings, 'smallBase'>): string {
  return formatVietnameseTrimmed(smallBase, 2);
}

/** What stands below a table that prints "x" for the growth over one of these bases. */
export function smallBaseNotes(
  settings: Pick<HouseSettings, 'smallBase'>,
  bases: readonly (ExpectedResult | undefined)[],
): readonly string[] {
  return bases.some((base) => isSmallBase(base, settings.smallBase))
    ? [`Không tính tỷ lệ tăng, giảm khi số năm trước dưới ${floorText(settings)} (ghi x).`]
    : [];
}
