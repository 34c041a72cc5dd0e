import type { HouseSettings } from '#core/catalogue/yearBook';
import type { IndicatorTotal } from '#core/figures/compilation';
import type { BaseWords } from './baseWords';
import { percentPhrase } from './changePhrase';

/** Behind the subject of a partial total: "(tổng hợp từ 28/31 đơn vị)"; '' for a complete one. */
export function coveragePhrase(total: IndicatorTotal): string {
  if (total.isComplete) return '';
  const { unitsReported, unitsExpected } = total;
  return unitsReported.length < unitsExpected.length
    ? ` (tổng hợp từ ${unitsReported.length}/${unitsExpected.length} đơn vị)`
    : ' (chưa đủ số liệu)';
}

/** The only growth a partial total may carry, named for what it is. */
export function likeForLikePhrase(
  { likeForLikeGrowth }: IndicatorTotal,
  settings: HouseSettings,
  words: BaseWords,
): string | undefined {
  if (likeForLikeGrowth === undefined) return undefined;
  const change = percentPhrase(likeForLikeGrowth, settings, words);
  return `tính trên các đơn vị có số liệu cả hai năm, ${change}`;
}
