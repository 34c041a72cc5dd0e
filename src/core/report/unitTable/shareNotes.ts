import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { percentOf } from '#core/figures/comparison';
import { movesToAdd } from '#core/numbers/largestRemainder';
import { isZero, signOf } from '#core/numbers/rational';
import type { ReportContext } from '../reportContext';
import type { UnitFigures } from './unitFigures';
import { unitLevel } from './unitLevels';
import type { SheetColumn } from './unitTableColumns';

/** Where shares printed as rounded one by one would not add up, that they are made to. */
export function shareNotes(
  context: ReportContext,
  figures: UnitFigures,
  columns: readonly SheetColumn[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const shares = columns.filter(({ holds }) => holds === 'share');
  return shares.every(({ indicator }) => plainSharesAdd(context, figures, indicator, units))
    ? []
    : ['Tỷ trọng được làm tròn sao cho các dòng cộng lại đúng bằng 100%.'];
}

/** Whether shares rounded one by one would add to 100, or there are none. */
function plainSharesAdd(
  context: ReportContext,
  figures: UnitFigures,
  code: string,
  units: readonly ReportingUnit[],
): boolean {
  const { value: whole, isComplete } = context.total(code);
  const { tableDecimals } = context.compilation.book.settings;
  if (!isComplete || !whole || signOf(whole) <= 0) return true;
  const shares = units.flatMap((unit) => {
    const { value } = unitLevel('', context, figures, unit, code, 'current');
    return typeof value === 'string' ? [] : [percentOf(value, whole)];
  });
  return movesToAdd(shares, tableDecimals).every(isZero);
}
