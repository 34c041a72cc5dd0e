import { isZero } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { ExpectedResult } from '#core/workbook/sheetPlan';

/** Further decimals are not for reading. */
const MOST_DECIMALS = 6;

/** So many decimals, or as many more as it takes that nothing but zero is printed as zero. */
export function decimalsShowing(
  decimals: number,
  values: readonly (ExpectedResult | undefined)[],
): number {
  let shown = decimals;
  while (shown < MOST_DECIMALS && values.some((value) => vanishes(value, shown))) shown += 1;
  return shown;
}

function vanishes(value: ExpectedResult | undefined, decimals: number): boolean {
  if (value === undefined || typeof value === 'string' || isZero(value)) return false;
  return isZero(roundHalfAwayFromZero(value, decimals));
}

// Number format codes of the tables, in the file's own language (English separators).

/** A level with so many decimals: 1.850.000 or 742,67; with up to `most` where the number itself has them. */
export function levelFormat(decimals: number, most = decimals): string {
  const digits = `${'0'.repeat(Math.max(0, decimals))}${'#'.repeat(Math.max(0, most - decimals))}`;
  return digits === '' ? '#,##0' : `#,##0.${digits}`;
}

/** Growth or a share in per cent; the column's head says so. */
export function percentFormat(decimals: number): string {
  return levelFormat(decimals);
}

/** A difference with its sign and what it is counted in: +118 trạm, -3,2 điểm %. */
export function differenceFormat(decimals: number, unit: string): string {
  const digits = levelFormat(decimals);
  const suffix = unit === '' ? '' : `" ${unit.replace(/"/g, '')}"`;
  return `+${digits}${suffix};-${digits}${suffix};${digits}${suffix}`;
}
