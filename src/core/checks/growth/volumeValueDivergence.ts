import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  divide,
  equals,
  multiply,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import {
  comparedFigure,
  type ComparedFigure,
  type ExaminedYear,
  type UnitAnswers,
} from '../examinedYear';
import type { LastYear } from './lastYear';
import { joinedSource, named, raise } from '../raise';
import { describeRule } from '../rule';
import { lastPlace } from '../writtenPrecision';

export const volumeValueDivergence = describeRule('volume-value-divergence', {
  title: { vi: 'Sản lượng và doanh thu tăng lệch nhau', en: 'Volume and revenue diverge' },
  meaning: {
    vi: 'Sản lượng tăng (hoặc giảm) khác doanh thu của cùng dịch vụ hơn 30 điểm phần trăm, và mức tăng này ít nhất gấp đôi mức kia hoặc ngược chiều. Xét trong từng đơn vị. Cặp chỉ tiêu lấy từ cột value_indicator của danh mục; danh mục chuẩn có sản lượng bưu gửi (BC070) với doanh thu bưu chính (BC110).',
    en: 'The growths of a volume and of the revenue of the same service differ by more than 30 percentage points, one at least twice the other or of the other sign, within one unit. The pairs come from the catalogue’s column value_indicator; the standard catalogue pairs items accepted (BC070) with postal revenue (BC110).',
  },
  remedy: {
    vi: 'Kiểm tra đơn vị tính của sản lượng (cái, nghìn, triệu), phạm vi dịch vụ, giá cước; nếu đúng thì ghi lý do (ví dụ giảm giá, thay đổi cơ cấu).',
    en: 'Check the measure of the volume, the scope of the service and prices; if both are right, record why (lower prices, another mix).',
  },
  authority: {
    vi: 'Kiểm tra logic giữa lượng và giá trị: giá bình quân ít khi thay đổi nhiều lần trong một năm.',
    en: 'Logic between quantity and value: mean prices seldom change several times within a year.',
  },
  passing: {
    vi: 'Sản lượng tăng 18%, doanh thu tăng 9%.',
    en: 'Volume up 18%, revenue up 9%.',
  },
  failing: {
    vi: 'Sản lượng tăng 85%, doanh thu tăng 4%.',
    en: 'Volume up 85%, revenue up 4%.',
  },
});

/** Percentage points. */
const USUAL_GAP = rational(30);
const HUNDRED = rational(100);
/** Money of fewer last places than this moves by rounding. */
const FEWEST_PLACES = rational(20);

export function checkVolumeAndValue(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  volume: Indicator,
  misplaced: ReadonlySet<string>,
): Finding | undefined {
  const value = examined.indicators.get(volume.valueIndicator ?? '');
  // A figure of another row says nothing of this one's growth.
  if (!value || misplaced.has(volume.code) || misplaced.has(value.code)) return undefined;
  const items = grownFigure(examined, lastYear, answered, volume);
  const money = items && grownFigure(examined, lastYear, answered, value);
  if (!items || !money || !diverge(items.growth, money.growth)) return undefined;
  const source = joinedSource(items.observation.source, [money.observation.source]);
  return raise('volume-value-divergence', {
    unit: answered.unit.code,
    indicator: volume.code,
    year: examined.year,
    source,
    message: {
      code: 'volume-value-divergence',
      arguments: {
        cell: source.cell,
        volume: named(volume),
        volumeGrowth: shown(items.growth),
        value: named(value),
        valueGrowth: shown(money.growth),
      },
    },
  });
}

function diverge(left: Rational, right: Rational): boolean {
  if (compare(absolute(subtract(left, right)), USUAL_GAP) <= 0) return false;
  const [small, large] = [absolute(left), absolute(right)].sort(compare);
  const isManyTimes = small && large && compare(large, multiply(small, rational(2))) >= 0;
  return signOf(left) !== signOf(right) || isManyTimes === true;
}

interface Grown extends ComparedFigure {
  /** Per cent. */
  readonly growth: Rational;
}

function grownFigure(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  indicator: Indicator,
): Grown | undefined {
  const figure = comparedFigure(answered, indicator.code);
  const prior = figure && lastYear.of(answered.unit.code, indicator);
  if (!figure || !prior || signOf(prior) <= 0 || signOf(figure.value) <= 0) return undefined;
  const place = lastPlace(examined, figure.observation);
  const floor =
    indicator.decimals === 0
      ? examined.collected.book.settings.smallBase
      : multiply(place, FEWEST_PLACES);
  if (compare(prior, floor) < 0) return undefined;
  const growth = divide(multiply(subtract(figure.value, prior), HUNDRED), prior);
  return { ...figure, growth };
}

/** Only what fell to nothing is down by 100 %. */
function shown(growth: Rational): string {
  const isAllLost = equals(growth, ALL);
  let decimals = 1;
  let rounded = roundHalfAwayFromZero(growth, decimals);
  while (!isAllLost && equals(rounded, ALL)) rounded = roundHalfAwayFromZero(growth, ++decimals);
  return toDecimalText(rounded);
}

const ALL = rational(-100);
