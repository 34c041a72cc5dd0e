import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from './bookFigures';
import { isOfPlan, type Claim } from './claim';
import { changes } from './statedChanges';
import { levels, planLevels, shares } from './statedLevels';
import type { ClaimSetting, Statement } from './statement';

/** What the book has to say about a claim on an indicator; nothing where it knows no such figure. */
export function statementsOn(
  claim: Claim,
  code: string,
  setting: ClaimSetting,
  figures: BookFigures,
  shareOf: readonly string[] = [],
): readonly Statement[] {
  const indicator = figures.indicators.get(code);
  if (!indicator) return [];
  if (isOfRank(claim) && indicator.nature !== 'rank') {
    const rank = figures.rankOf(code);
    return rank === undefined ? [] : statementsOn(claim, rank, setting, figures);
  }
  // "Tỷ lệ hồ sơ thanh toán trực tuyến chiếm 22,5% số hồ sơ có phí": the rate says it already.
  if (shareOf.length > 0 && indicator.unit !== '%')
    return shares(claim, indicator, shareOf, setting, figures);
  if (claim.kind === 'plan-gap') {
    // "vượt kế hoạch 440 tỷ đồng": some name the plan itself there.
    return [
      ...changes(claim, indicator, setting, figures),
      ...planLevels({ ...claim, direction: undefined }, indicator, setting, figures),
    ];
  }
  if (claim.mayBeTarget === true && claim.number.unit === 'percent' && indicator.unit === '%') {
    return [
      ...changes(claim, indicator, setting, figures),
      ...planLevels(claim, indicator, setting, figures),
    ];
  }
  // "251.773 hồ sơ trực tuyến, đạt 67,8%, mới bằng 84,8% kế hoạch": what has a plan is the rate.
  const isOfRatesPlan = isOfPlan(claim.kind) && !figures.pair(code, setting.unit)?.plan;
  if ((claim.kind === 'points' || isOfRatesPlan) && indicator.unit !== '%') {
    const rates = figures.ratesOf(code);
    return [
      ...changes(claim, indicator, setting, figures),
      ...rates.flatMap((rate) => statementsOn(claim, rate, setting, figures)),
    ];
  }
  const level = claim.kind === 'level' || claim.kind === 'share' || claim.kind === 'rank';
  if (claim.kind === 'plan-level') return planLevels(claim, indicator, setting, figures);
  if (
    claim.kind === 'level' &&
    claim.number.unit === 'percent' &&
    isOverLastYear(claim, indicator)
  ) {
    return [
      ...levels(claim, indicator, setting, figures),
      ...changes({ ...claim, kind: 'index' }, indicator, setting, figures),
    ];
  }
  if (level || claim.kind === 'earlier-level') return levels(claim, indicator, setting, figures);
  return changes(claim, indicator, setting, figures);
}

/** "Doanh thu đạt 102,5% so với năm 2025": of an amount it is what it is over last year's. */
function isOverLastYear({ mayBeIndex }: Claim, { unit }: Indicator): boolean {
  return mayBeIndex === true && unit !== '%';
}

/** "DTI đạt 0,42 điểm, tăng 6 bậc, xếp thứ 11": only a rank does so, that of what the score is of. */
function isOfRank({ kind, number }: Claim): boolean {
  return kind === 'rank' || /bậc$/iu.test(number.text);
}
