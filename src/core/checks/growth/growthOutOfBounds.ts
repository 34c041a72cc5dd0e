import type { GrowthReview } from '#core/catalogue/growthParameters';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  add,
  compare,
  divide,
  isZero,
  larger,
  multiply,
  ONE,
  powerOfTen,
  type Rational,
  rational,
  signOf,
  subtract,
  ZERO,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { ExaminedYear } from '../examinedYear';
import { explanationIn } from '../explanation';
import { levelsOfGrowth, placeOfGrowth, type GrownFigure } from './grownFigure';
import { markRepair, withMarkMoved } from '../slips/lostMark';
import { raise } from '../raise';
import { describeRule } from '../rule';
import { isSmallChange } from './smallChange';
import { lastPlace } from '../writtenPrecision';

export const growthOutOfBounds = describeRule('growth-out-of-bounds', {
  title: { vi: 'Tăng, giảm vượt ngưỡng', en: 'Growth beyond the limits' },
  meaning: {
    vi: 'So với năm trước, số hiện có (thời điểm) tăng hoặc giảm quá 20%, số phát sinh trong năm tăng hoặc giảm quá 30%, mà đơn vị không giải thích. Dùng khi có dưới 8 đơn vị cùng loại để so, hoặc các đơn vị ấy hầu hết không đổi; số ghi 0 hoặc “-” thì xét ở nhóm nào cũng vậy.',
    en: 'Against last year a stock moved by more than 20%, a flow by more than 30%, and the unit does not explain it. Used where fewer than 8 units of a kind can be compared, or hardly any of them changed; a typed 0 or “-” is judged in any group.',
  },
  cases: [
    {
      vi: '**Ngưỡng** đổi được cho từng chỉ tiêu ở cột growth_limit (%) của danh mục. Không xét phần lệch do làm tròn.',
      en: '**The limit** can be changed per indicator in the column growth_limit (%). What rounding explains is not judged.',
    },
    {
      vi: '**Đã giải thích** (từ ba chữ trở lên ở cột giải trình, ghi chú cùng dòng) thì chỉ còn là ghi chú, kèm lời giải thích. Số đếm chênh dưới mức gốc nhỏ (10) cũng chỉ là ghi chú.',
      en: '**Explained** (three words or more in the row’s column of explanations or notes): only a note with that explanation remains; so it does of a count that moved by less than the small base (10).',
    },
    {
      vi: '**Tỷ lệ, điểm số** (khi đơn vị không ghi cả tử số và mẫu số) lệch từ 3 lần trở lên, với tỷ lệ phần trăm còn từ 20 điểm trở lên, thì ghi chú; là cảnh báo khi chỉ đặt lại dấu thập phân (10 hoặc 100 lần) là gần năm trước.',
      en: '**A rate or score** (of which the unit does not give both numbers) three times off or more, a per cent by 20 points at that, is noted; it is a warning where moving the decimal mark alone (10 or 100 times) brings it near to last year.',
    },
    {
      vi: '**Ngược chiều cả nhóm:** khi có dưới 8 đơn vị cùng loại, đơn vị tăng (hoặc giảm) quá một phần ba ngưỡng trong khi tất cả các đơn vị còn lại cùng nhóm (các doanh nghiệp, hoặc các địa bàn), từ 3 đơn vị trở lên, đều đi ngược chiều thì cũng phải giải thích; chỉ ghi chú khi mức tăng của các đơn vị kia cách nhau quá một nửa khoảng cách từ đơn vị này đến chúng.',
      en: '**Against all the others:** among fewer than 8 units of a kind, one that grew (or fell) by more than a third of the limit while all the others of its family (enterprises, or areas), three at least, went the other way, is asked to explain it as well; it is only noted where the growths of those others lie farther apart than half of its own distance from them.',
    },
    {
      vi: '**Gốc nhỏ hoặc bằng 0:** không xét số đếm mà năm trước dưới 10, trừ khi gấp từ 1.000 lần trở lên, không giải thích, mà không đơn vị nào khác tăng từ dưới 10 lên từ 10 lần. Năm trước là 0, năm nay từ 10 trở lên mà không giải thích thì ghi chú, nếu tất cả đơn vị cùng loại khác (từ 3) hiện đều dưới 10, hoặc năm trước đều đã từ 10 trở lên.',
      en: '**A small base, or 0:** counts below 10 last year are not judged, unless they grew a thousandfold or more, unexplained, while no other unit’s grew tenfold from below 10. A figure of 10 or more after 0 last year, unexplained, is noted where all other units of the kind (three at least) have less than 10 now, or all had 10 or more last year.',
    },
    {
      vi: '**Đổi dấu:** số âm năm trước nay dương, hoặc ngược lại, thì nêu hai số, không tính phần trăm.',
      en: '**Change of sign:** of a figure that was negative and is positive, or the reverse, both are told and no per cent.',
    },
    {
      vi: '**“x” thay cho số:** ghi “x” (không áp dụng) mà năm trước đã công bố một số tiền, hay một số đếm từ 10 trở lên, không giải thích, thì ghi chú.',
      en: '**“x” for a figure:** an unexplained “x” (not applicable) where an amount of money, or a count of 10 or more, was published for last year is noted.',
    },
    {
      vi: '**Đơn vị kết thúc trong năm:** số phát sinh là số một phần năm nên không so với cả năm trước.',
      en: '**A unit that ended within the year:** its flow is of part of it, and is not held against last year’s whole.',
    },
  ],
  remedy: {
    vi: 'Yêu cầu đơn vị giải thích bằng lời ở cột giải trình của biểu mẫu, hoặc sửa số; nếu đã rõ thì chấp nhận và ghi lý do.',
    en: 'Ask the unit to explain in words in the form’s explanation column, or to correct the figure; if it is clear, accept it with the reason.',
  },
  authority: {
    vi: 'Ngưỡng biến động của sở (mặc định 20% với số thời điểm, 30% với số thời kỳ), theo thông lệ soát xét thống kê.',
    en: 'The department’s limits (by default 20% for stocks, 30% for flows), as usual in statistical editing.',
  },
  passing: {
    vi: 'Thuê bao băng rộng 11.900, năm trước 10.000 (tăng 19%).',
    en: 'Broadband subscriptions 11,900, last year 10,000 (up 19%).',
  },
  failing: {
    vi: 'Thuê bao băng rộng 13.000, năm trước 10.000 (tăng 30%), không có giải trình.',
    en: 'Broadband subscriptions 13,000, last year 10,000 (up 30%), with no explanation.',
  },
});

const HUNDRED = rational(100);

/** `unmoved` are the units of the kind where these are enough and hardly any of them changed. */
export function checkGrowthBounds(
  examined: ExaminedYear,
  figure: GrownFigure,
  { growthLimit }: Pick<GrowthReview, 'growthLimit'>,
  unmoved?: number,
): Finding | undefined {
  const { indicator, observation, value, prior, remarks, isSettled } = figure;
  if (isSettled || signOf(value) < 0 || signOf(prior) <= 0) return undefined;
  const { smallBase } = examined.collected.book.settings;
  if (indicator.decimals === 0 && compare(prior, smallBase) < 0) return undefined;
  if (compare(leastGrowth(examined, figure), growthLimit) <= 0) return undefined;
  const growth = growthOf(value, prior);
  // Nobody is told that a fall of 20,0% is beyond 20%.
  if (compare(absolute(printedGrowth(growth)), growthLimit) <= 0) return undefined;
  const explanation = explanationIn(remarks);
  const repaired = figure.offsetIn ? undefined : withMarkMoved(figure, ONE);
  const about = {
    ...levelsOfGrowth(figure),
    growth: shownGrowth(growth),
    limit: toDecimalText(growthLimit),
    ...(unmoved === undefined ? {} : { unmoved }),
    ...(repaired ? { repaired: toDecimalText(repaired) } : {}),
  };
  return raise('growth-out-of-bounds', {
    ...placeOfGrowth(figure),
    message:
      explanation === undefined
        ? { code: unexplained(examined, figure), arguments: about }
        : { code: 'growth-out-of-bounds/explained', arguments: { ...about, explanation } },
    ...markRepair(observation, repaired),
  });
}

/** “-” says that nothing occurred; people also write it where they do not know. */
function unexplained(examined: ExaminedYear, figure: GrownFigure) {
  if (figure.observation.figure.state === 'none') return 'growth-out-of-bounds/none';
  return isSmallChange(examined, figure) ? 'growth-out-of-bounds/small' : 'growth-out-of-bounds';
}

/** Per cent. */
export function growthOf(value: Rational, prior: Rational): Rational {
  return divide(multiply(subtract(value, prior), HUNDRED), prior);
}

/** Per cent, to one decimal. */
export function shownGrowth(growth: Rational): string {
  return toDecimalText(printedGrowth(growth));
}

function printedGrowth(growth: Rational): Rational {
  return roundHalfAwayFromZero(growth, 1);
}

/** The growth without its sign, less what rounding both years may have added to it. */
export function leastGrowth(
  examined: ExaminedYear,
  { indicator, observation, value, prior }: GrownFigure,
): Rational {
  const half = divide(placeOf(examined, indicator.decimals, observation), rational(2));
  const difference = subtract(absolute(subtract(value, prior)), add(half, half));
  if (isZero(half)) return absolute(growthOf(value, prior));
  if (signOf(difference) <= 0) return ZERO;
  const base = compare(value, prior) > 0 ? add(prior, half) : prior;
  return divide(multiply(difference, HUNDRED), base);
}

/** One unit of the last place: counts are exact, amounts are at most as fine as they are shown. */
function placeOf(
  examined: ExaminedYear,
  decimals: number,
  observation: GrownFigure['observation'],
): Rational {
  const written = lastPlace(examined, observation);
  if (decimals === 0) return written;
  const shown = powerOfTen(-decimals);
  return larger(written, shown);
}
