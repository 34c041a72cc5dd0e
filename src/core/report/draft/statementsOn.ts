import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from './bookFigures';
import { isOfPlan, type Claim } from './claim';
import { changes } from './statedChanges';
import { levels, planLevels, shares } from './statedLevels';
import type { ClaimSetting, Statement } from './statement';

/** The figure that a claim is held against: of which indicator, where and when. */
interface AboutFigure {
  readonly indicator: Indicator;
  readonly setting: ClaimSetting;
  readonly figures: BookFigures;
}

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
  const about = { indicator, setting, figures };
  return ofPlan(claim, about) ?? ofRates(claim, about) ?? ofFigure(claim, about);
}

/** What may be the plan as well as a distance from it. */
function ofPlan(
  claim: Claim,
  { indicator, setting, figures }: AboutFigure,
): readonly Statement[] | undefined {
  if (claim.kind === 'plan-level') return planLevels(claim, indicator, setting, figures);
  const isOfRate = claim.number.unit === 'percent' && indicator.unit === '%';
  const mayBeTarget = claim.mayBeTarget === true && isOfRate;
  if (claim.kind !== 'plan-gap' && !mayBeTarget) return undefined;
  // "vượt kế hoạch 440 tỷ đồng": some name the plan itself there.
  return [
    ...changes(claim, indicator, setting, figures),
    ...planLevels(claim, indicator, setting, figures),
  ];
}

/** "251.773 hồ sơ trực tuyến, đạt 67,8%, mới bằng 84,8% kế hoạch": what has a plan, or moves by points, is the rate. */
function ofRates(
  claim: Claim,
  { indicator, setting, figures }: AboutFigure,
): readonly Statement[] | undefined {
  const { code, unit } = indicator;
  const isOfRatesPlan = isOfPlan(claim.kind) && !figures.pair(code, setting.unit)?.plan;
  if ((claim.kind !== 'points' && !isOfRatesPlan) || unit === '%') return undefined;
  return [
    ...changes(claim, indicator, setting, figures),
    ...figures.ratesOf(code).flatMap((rate) => statementsOn(claim, rate, setting, figures)),
  ];
}

function ofFigure(
  claim: Claim,
  { indicator, setting, figures }: AboutFigure,
): readonly Statement[] {
  if (!LEVELS.has(claim.kind)) return changes(claim, indicator, setting, figures);
  const asLevel = levels(claim, indicator, setting, figures);
  return isOverLastYear(claim, indicator)
    ? [...asLevel, ...changes({ ...claim, kind: 'index' }, indicator, setting, figures)]
    : asLevel;
}

const LEVELS: ReadonlySet<Claim['kind']> = new Set(['level', 'earlier-level', 'share', 'rank']);

/** "Doanh thu đạt 102,5% so với năm 2025": of an amount it is what it is over last year's. */
function isOverLastYear({ kind, number, mayBeIndex }: Claim, { unit }: Indicator): boolean {
  return kind === 'level' && number.unit === 'percent' && mayBeIndex === true && unit !== '%';
}

/** "DTI đạt 0,42 điểm, tăng 6 bậc, xếp thứ 11": only a rank does so, that of what the score is of. */
function isOfRank({ kind, number }: Claim): boolean {
  return kind === 'rank' || /bậc$/iu.test(number.text);
}
