import type { Indicator } from '#core/catalogue/indicator';
import { answerOf, type CollectedYear } from '#core/collection/collectedYear';
import { entersSums } from '#core/numbers/figure';
import type { IndicatorTotal, MovedPrior, UnitApart, UnitShare } from './compilation';
import { movedPriorOf } from './movedPriors';
import { unitShare } from './unitShares';

/** Of a figure that one source gives for the province: what each unit that answers gave, this year and before. */
export function unitsApart(collected: CollectedYear, indicator: Indicator): readonly UnitApart[] {
  if (!isFromOneSource(indicator)) return [];
  return collected.book.units.flatMap(({ code: unit }) => {
    const current = answerOf(collected, unit, indicator.code)?.current;
    if (current === undefined || !entersSums(current.figure)) return [];
    const share = unitShare(collected, unit, indicator, current.figure);
    const moved = movedPriorOf(collected, unit, indicator);
    return [{ ...share, ...(moved ? { moved } : {}) }];
  });
}

function isFromOneSource({ aggregation: { form } }: Indicator): boolean {
  return form === 'distinct_count' || form === 'province_only' || form === 'not_additive';
}

/** What a unit gave of an indicator, whether its total is added from the units or not. */
export function shareOfUnit(
  total: IndicatorTotal | undefined,
  unit: string,
): UnitShare | undefined {
  const isOfUnit = (one: UnitShare): boolean => one.unit === unit;
  return total?.byUnit.find(isOfUnit) ?? total?.unitsApart.find(isOfUnit);
}

/** The figures of last year that came through the ledger: those of the total, and of units that it is not added from. */
export function allMoved({ moved, unitsApart: apart }: IndicatorTotal): readonly MovedPrior[] {
  const counted = new Set(moved.map(({ unit }) => unit));
  const others = apart.flatMap((one) => one.moved ?? []);
  return [...moved, ...others.filter(({ unit }) => !counted.has(unit))];
}
