import type { GrowthReview } from '#core/catalogue/growthParameters';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  add,
  compare,
  divide,
  larger,
  multiply,
  ONE,
  powerOfTen,
  type Rational,
  rational,
  subtract,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { ExaminedYear } from '../examinedYear';
import { levelsOfGrowth, placeOfGrowth, type GrownFigure } from './grownFigure';
import {
  growthMember,
  growthSpread,
  isOutside,
  isSurelyOrdinary,
  isTestable,
  readableLimits,
  spreadOfOthers,
  type GrowthMember,
  type GrowthSpread,
} from './hidiroglouBerthelot';
import { markRepair, withMarkMoved } from '../slips/lostMark';
import { raise } from '../raise';
import { describeRule } from '../rule';
import { isSmallChange } from './smallChange';
import { lastPlace } from '../writtenPrecision';

export const growthOutlier = describeRule('growth-outlier', {
  title: { vi: 'Biến động khác hẳn các đơn vị cùng loại', en: 'Growth unlike its peers' },
  meaning: {
    vi: 'So với năm trước, số của đơn vị tăng hoặc giảm khác hẳn các đơn vị cùng loại cùng báo cáo chỉ tiêu đó (phương pháp Hidiroglou–Berthelot, phân vị loại 7). Ngoài C = 4 là ghi chú, ngoài C = 20 là cảnh báo.',
    en: 'Against last year the figure moved quite unlike those of the other units of its kind (Hidiroglou–Berthelot, percentiles of type 7). Outside C = 4 is a note, outside C = 20 a warning.',
  },
  cases: [
    {
      vi: '**Tham số:** U = 0,5; A = 0,05; C = 4 và 20. Sở đổi được cho từng chỉ tiêu ở các cột hb_u, hb_a, hb_c_look, hb_c_ask của danh mục.',
      en: '**Parameters:** U = 0.5; A = 0.05; C = 4 and 20. The department changes them per indicator in the columns hb_u, hb_a, hb_c_look, hb_c_ask.',
    },
    {
      vi: '**So với ai:** cần ít nhất 8 đơn vị cùng loại có cả hai năm lớn hơn 0. Số không, đơn vị mới, đơn vị đã kết thúc và số năm trước chia theo tỷ trọng không được xét.',
      en: '**Peers:** at least 8 units of the kind must have both years above 0. Zeros, new and ended units, and priors shared out by weights are not judged.',
    },
    {
      vi: '**Nhiều đơn vị như nhau:** khi hơn một phần tư số đơn vị có cùng tỷ số trung vị thì dùng phân vị 10 và 90. Khi cả ba phân vị đều bằng 0 thì không so được bằng cách này, và dùng ngưỡng cố định (`growth-out-of-bounds`); giải thích của chỉ tiêu (`tongket explain`, khung bên) nói rõ. Ở phía mà khoảng cách bằng 0, hay ngoài đơn vị đang xét không đơn vị nào khác trung vị, thì không có độ phân tán để so, và chỉ nêu số vượt ngưỡng cố định của chỉ tiêu.',
      en: '**Many alike:** where more than a quarter of the units have the median ratio, 10th and 90th percentiles are used. Where all three percentiles are 0 nothing can be compared so, and fixed limits apply (`growth-out-of-bounds`); the explanation of the indicator (`tongket explain`, pane) says so. On a side whose distance is 0, or on which no other unit differs from the median, there is no spread to measure by, and only what is beyond the indicator’s fixed limit is told.',
    },
    {
      vi: '**Chỉ ghi chú:** số đếm chênh dưới mức gốc nhỏ (10) so với mức biến động trung vị, và số lệch không quá A (nhiều nhất 5%, dù hb_a lớn hơn) so với mức ấy; đặt hb_a = 0 thì không còn mức miễn hỏi này. Không nêu gì khi chỉ cần lệch một đơn vị ở chữ số cuối là vào trong khoảng.',
      en: '**Only noted:** a count less than the small base (10) away from the median growth, and a figure within A of it (5% at most, however large hb_a is); hb_a = 0 takes this allowance away. Nothing is said where one unit of the last digit would bring the figure inside.',
    },
    {
      vi: '**Điểm số không có năm trước** thì so với các đơn vị cùng loại: nêu khi lệch từ 3 lần trở lên mà ít nhất 5 đơn vị kia chỉ lệch nhau trong 2 lần quanh trung vị.',
      en: '**A score without a last year** is held against its peers: told where it is three times off or more and at least five others lie within twice and half their median.',
    },
  ],
  remedy: {
    vi: 'Gọi đơn vị: kiểm tra đơn vị tính, dòng, cột, phạm vi; nếu số đúng thì ghi lời giải thích và chấp nhận.',
    en: 'Call the unit: check measure, row, column and scope; if the figure is right, record the explanation and accept it.',
  },
  authority: {
    vi: 'Hidiroglou, M. A. và Berthelot, J.-M. (1986), Survey Methodology 12, 73–83; cách tính đầy đủ ở docs/methods.md.',
    en: 'Hidiroglou, M. A. and Berthelot, J.-M. (1986), Survey Methodology 12, 73–83; in full in docs/methods.md.',
  },
  passing: {
    vi: 'Tám đơn vị tăng từ −2% đến 10%; đơn vị này 900, năm trước đã là 990: trong khoảng từ 0,88 đến 1,53 lần.',
    en: 'Eight units grew by −2% to 10%; this one from 900 to 990, between 0.88 and 1.53 times last year.',
  },
  failing: {
    vi: 'Bảy đơn vị tăng từ −2% đến 10%, đơn vị này từ 3.600 lên 6.480, ngoài khoảng từ 0,98 đến 1,24 lần năm trước.',
    en: 'Seven units grew by −2% to 10%, this one from 3,600 to 6,480, outside 0.98 to 1.24 times last year.',
  },
});

/** The findings of a peer group that is large enough; undefined where no test is possible. */
export function outliersOf(
  examined: ExaminedYear,
  figures: readonly GrownFigure[],
  review: GrowthReview,
): readonly Finding[] | undefined {
  const pairs = figures.map(({ prior, value }) => ({ prior, current: value }));
  if (isSurelyOrdinary(pairs, review, review.lookFrom)) return [];
  const group = growthSpread(pairs, review);
  if (!isTestable(group)) return undefined;
  return figures.flatMap((figure, position) => {
    const member = group.members[position];
    if (!member || figure.isSettled) return [];
    const spread = spreadOfOthers(group, member);
    if (!isOutside(spread, member, review.lookFrom)) return [];
    const least = leastGrown(examined, figure, spread, review);
    if (!isOutside(spread, least, review.lookFrom)) return [];
    const isAsked = isOutside(spread, least, review.askFrom);
    const usual = usualGrowths(spread, member, review, isAsked ? review.askFrom : review.lookFrom);
    if (usual.limit && !isBeyond(member.ratio, usual)) return [];
    // A count may stand as it was where all others have grown: what counts is the way to where they are.
    const expected = multiply(figure.prior, spread.medianRatio);
    if (!isAsked) return [outlier(figure, spread, usual, 'growth-outlier/look')];
    const pardon = isSmallChange(examined, figure, expected)
      ? 'small'
      : isNearUsual(member.ratio, spread.medianRatio, review.medianShare)
        ? 'near'
        : undefined;
    return [outlier(figure, spread, { ...usual, pardon }, 'growth-outlier')];
  });
}

/**
 * Eight units that happen to have grown almost alike make bounds of a few per mille, and A, which
 * is there to keep them apart, does nothing where the median effect is 0. Nobody is called about a
 * growth within A of the usual one, 5 % at most, however narrow they are.
 */
function isNearUsual(ratio: Rational, usual: Rational, medianShare: Rational): boolean {
  const distance = absolute(subtract(divide(ratio, usual), ONE));
  return compare(distance, medianShare) <= 0 && compare(distance, WIDEST_ALLOWANCE) <= 0;
}

const WIDEST_ALLOWANCE = rational(1, 20);

/** Between which multiples of last year a unit of its size usually lies. */
interface UsualGrowths {
  readonly low: Rational;
  readonly high: Rational;
  readonly c: Rational;
  /** Per cent; set where the fixed limit decides on the unit's side. */
  readonly limit?: Rational;
  /** Why nobody is called though the figure lies outside: few pieces, or hardly off the usual. */
  readonly pardon?: 'small' | 'near' | undefined;
}

/**
 * The bounds of the method, side by side. Where nobody differs on a side there is no spread to
 * measure by, and the fixed limit stands in for it: from last year, or from what is usual where
 * that is itself beyond the limit.
 */
function usualGrowths(
  spread: GrowthSpread,
  member: GrowthMember,
  { growthLimit }: GrowthReview,
  c: Rational,
): UsualGrowths {
  const { distanceBelow, distanceAbove, median, medianRatio } = spread;
  const share = divide(growthLimit, rational(100));
  const isUsualOrdinary = compare(absolute(subtract(medianRatio, ONE)), share) <= 0;
  const centre = isUsualOrdinary ? ONE : medianRatio;
  const [low, high] = readableLimits(spread, member, c);
  const isUnspread = (member.effect < median ? distanceBelow : distanceAbove) === 0n;
  return {
    low: distanceBelow === 0n ? multiply(centre, subtract(ONE, share)) : low,
    high: distanceAbove === 0n ? multiply(centre, add(ONE, share)) : high,
    c,
    ...(isUnspread ? { limit: growthLimit } : {}),
  };
}

function isBeyond(ratio: Rational, { low, high }: UsualGrowths): boolean {
  return compare(ratio, low) < 0 || compare(ratio, high) > 0;
}

/** The unit's growth if its figure were one unit of its last place nearer to the usual: counts move in steps. */
function leastGrown(
  examined: ExaminedYear,
  { indicator, observation, value, prior }: GrownFigure,
  { medianRatio }: GrowthSpread,
  { sizeExponent }: GrowthReview,
): GrowthMember {
  const usual = multiply(prior, medianRatio);
  const written = lastPlace(examined, observation);
  const shown = powerOfTen(-indicator.decimals);
  const step = larger(written, shown);
  const isNear = compare(absolute(subtract(value, usual)), step) <= 0;
  const nearer = compare(value, usual) > 0 ? subtract(value, step) : add(value, step);
  return growthMember({ prior, current: isNear ? usual : nearer }, medianRatio, sizeExponent);
}

function outlier(
  figure: GrownFigure,
  spread: GrowthSpread,
  { low, high, c, limit, pardon }: UsualGrowths,
  code: 'growth-outlier' | 'growth-outlier/look',
): Finding {
  const { observation, value, prior } = figure;
  const repaired = figure.offsetIn ? undefined : withMarkMoved(figure, spread.medianRatio);
  return raise('growth-outlier', {
    ...placeOfGrowth(figure),
    message: {
      code: pardon ? 'growth-outlier/look' : code,
      arguments: {
        ...levelsOfGrowth(figure),
        ratio: shownRatio(divide(value, prior)),
        usual: shownRatio(spread.medianRatio),
        low: shownRatio(low),
        high: shownRatio(high),
        units: spread.members.length,
        c: toDecimalText(c),
        ...(limit ? { limit: toDecimalText(limit) } : {}),
        ...(pardon ? { pardon } : {}),
        ...(repaired ? { repaired: toDecimalText(repaired) } : {}),
      },
    },
    ...markRepair(observation, repaired),
  });
}

/** Times last year, as people compare them; more decimals where two would say 1. */
function shownRatio(ratio: Rational): string {
  return toDecimalText(roundHalfAwayFromZero(ratio, 4));
}
