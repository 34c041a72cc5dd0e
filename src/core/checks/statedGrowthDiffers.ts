import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import type { SpokenMessage } from '#core/findings/messages';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  ZERO,
  absolute,
  add,
  compare,
  divide,
  equals,
  multiply,
  negate,
  powerOfTen,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { StatedChange } from '#core/submissions/reading';
import { named, raise } from './raise';
import { describeRule } from './rule';

export const statedGrowthDiffers = describeRule('stated-growth-differs', {
  title: { vi: 'Tốc độ tăng ghi khác số tính lại', en: 'Stated growth differs' },
  meaning: {
    vi: 'Tốc độ tăng, tốc độ phát triển (năm trước = 100%), số tăng/giảm tuyệt đối, điểm phần trăm hoặc % kế hoạch ghi trong biểu không khớp với số năm nay và năm trước (hoặc kế hoạch) cùng dòng. Chấp nhận lệch một đơn vị ở chữ số cuối cùng (làm tròn hay cắt bỏ) và phần lệch do chính hai số gốc đã làm tròn. Cột không nói rõ là tăng hay bằng thì cách nào khớp cũng được. Khi cả tên cột cũng không nói là %, thì cách mà ít nhất hai phần ba số dòng (từ 3 dòng) khớp, và chỉ khớp theo cách ấy, là nghĩa của cột. Ghi chú có ý bắt đầu bằng “tăng 6,4%”, “tăng 14 trạm”, “gấp 2,4 lần năm trước”, “bằng 106,4% năm trước”, “đạt 105,3% kế hoạch” cũng được tính lại (kế hoạch ở cùng dòng, không có thì trong sổ); ghi chú bắt đầu bằng “giảm do …”, “tăng so với …”, “không thay đổi” phải cùng chiều với hai số (không thì chỉ ghi chú: lời giải thích có thể nói về điều khác).',
    en: "The growth, index (last year = 100%), absolute increase, percentage points or % of plan written in the sheet does not follow from the row's own levels. One unit of the last written digit (rounded or cut off) and what the rounding of the two levels explains are accepted. Where the heading says neither growth nor index, either will do. Where the heading does not even say per cent, what two thirds of its rows (three at least) hold, and can hold in no other way, is what the column means. A clause of a remark that begins with “tăng 6,4%”, “tăng 14 trạm”, “gấp 2,4 lần năm trước”, “bằng 106,4% năm trước” or “đạt 105,3% kế hoạch” is recomputed as well (the plan from the row, else from the book); a remark that begins with “giảm do …”, “tăng so với …” or “không thay đổi” must go the way the two figures went (a note only: the words may explain something else).",
  },
  remedy: {
    vi: 'Đơn vị kiểm tra số năm nay, số năm trước và công thức; chú ý không lẫn “tăng 6,4%” với “bằng 106,4%”, và “%” với “điểm phần trăm”. Báo cáo của tỉnh luôn dùng số tính lại.',
    en: 'The unit checks both levels and the formula, above all “tăng 6,4%” against “bằng 106,4%”, and “%” against “points”. The province’s report always uses the recomputed figure.',
  },
  authority: {
    vi: 'Kiểm tra số học theo định nghĩa thống kê: tốc độ phát triển = năm nay / năm trước; tốc độ tăng = tốc độ phát triển − 100%; thay đổi của một tỷ lệ tính bằng điểm phần trăm.',
    en: 'Arithmetic from the statistical definitions: index = this year / last year; growth = index − 100%; the change of a rate is in percentage points.',
  },
  passing: {
    vi: 'Năm trước 698; năm nay 742,67; tăng 6,4%.',
    en: 'Last year 698; this year 742.67; growth 6.4%.',
  },
  failing: {
    vi: 'Năm trước 698; năm nay 742,67; tăng 7,4%; tính lại 6,4%.',
    en: 'Last year 698; this year 742.67; growth 7.4%; recomputed 6.4%.',
  },
});

/** The two levels that a statement speaks of: this year's, and last year's or the plan's. */
export interface StatedLevels {
  readonly current: Rational;
  readonly base: Rational;
  /** Whether both are written in the indicator's own measure, as their difference then is. */
  readonly areInOwnMeasure: boolean;
  /** How far each may lie from what was rounded to it; asked only when they seem to disagree. */
  readonly roundings: () => Roundings;
}

export interface Roundings {
  readonly current: Rational;
  readonly base: Rational;
}

/** A statement of a sheet beside the levels it speaks of. */
export interface CheckedStatement extends StatedLevels {
  readonly unit: string;
  readonly indicator: Indicator;
  readonly year: number;
  readonly statement: StatedChange;
}

/** What a stated number may mean. */
type Reading =
  'growth' | 'index' | 'points' | 'plan' | 'excess' | 'difference' | 'multiple' | 'times-more';

type Interval = readonly [low: Rational, high: Rational];

export function checkStatedGrowth(checked: CheckedStatement): Finding | undefined {
  const { current, base, statement, indicator } = checked;
  if (signOf(base) <= 0 || signOf(current) < 0) return undefined;
  if (statement.kind === 'direction') return wrongDirection(checked);
  const readings = acceptedReadings(statement, indicator);
  if (readings.some((reading) => agrees(checked, reading, UNROUNDED))) return undefined;
  const roundings = checked.roundings();
  if (compare(base, roundings.base) <= 0) return undefined;
  if (readings.some((reading) => agrees(checked, reading, roundings))) return undefined;
  const [code, meant] = whatIsWrong(checked, roundings);
  const exact = valueOf(meant, current, base);
  const recomputed = toDecimalText(rounded(meant, exact, statement));
  return raise('stated-growth-differs', {
    unit: checked.unit,
    indicator: indicator.code,
    year: checked.year,
    source: statement.source,
    message: {
      code: `stated-growth-differs/${code}`,
      arguments: {
        indicator: named(indicator),
        cell: statement.source.cell,
        stated: toDecimalText(statement.value),
        recomputed,
        current: toDecimalText(current),
        base: toDecimalText(base),
      },
    } as StatementMessage,
    proposal: recomputed,
  });
}

/** "Giảm do …" beside a figure that rose, by more than rounding explains. */
function wrongDirection(checked: CheckedStatement): Finding | undefined {
  const { current, base, statement, indicator } = checked;
  const roundings = checked.roundings();
  const moved = subtract(current, base);
  const isRounding = compare(absolute(moved), add(roundings.current, roundings.base)) <= 0;
  if (isRounding || signOf(moved) === signOf(statement.value)) return undefined;
  return raise('stated-growth-differs', {
    unit: checked.unit,
    indicator: indicator.code,
    year: checked.year,
    source: statement.source,
    message: {
      code: 'stated-growth-differs/direction',
      arguments: {
        indicator: named(indicator),
        cell: statement.source.cell,
        stated: toDecimalText(statement.value),
        current: toDecimalText(current),
        base: toDecimalText(base),
      },
    },
  });
}

/** Whether a statement can mean this of its two levels, as finely as they are written. */
export function canMean(checked: CheckedStatement, reading: Reading): boolean {
  if (signOf(checked.base) <= 0 || signOf(checked.current) < 0) return false;
  if (agrees(checked, reading, UNROUNDED)) return true;
  const roundings = checked.roundings();
  return compare(checked.base, roundings.base) > 0 && agrees(checked, reading, roundings);
}

/**
 * Whether a change of a rate that is written as growth or index is neither, but the difference in
 * points.
 */
export function statesPoints(checked: CheckedStatement): boolean {
  const { current, base, statement, indicator } = checked;
  if (indicator.growthForm !== 'pp' || indicator.unit.trim() !== '%') return false;
  if (statement.kind !== 'growth' && statement.kind !== 'index' && statement.kind !== 'either') {
    return false;
  }
  if (signOf(base) <= 0 || signOf(current) < 0 || equals(current, base)) return false;
  const roundings = checked.roundings();
  if (compare(base, roundings.base) <= 0) return false;
  const holds = (reading: Reading) => agrees(checked, reading, roundings);
  if (!holds('points') || holds('index')) return false;
  // What is rightly rounded as points, and as growth only cut off or written with “%”, is points.
  if (!holds('growth')) return true;
  return isRounded(checked, 'points') && (statement.saysPercent ?? !isRounded(checked, 'growth'));
}

type StatementMessage = Extract<SpokenMessage, { code: `stated-growth-differs/${string}` }>;
type StatementCode = StatementMessage['code'] extends `stated-growth-differs/${infer Code}`
  ? Code
  : never;

/**
 * The readings under which a statement may be right. A column "Tăng/giảm (%)" runs over rates as
 * well, where people write points; and over stations, ranks and scores, where they write the
 * plain difference.
 */
function acceptedReadings({ kind }: StatedChange, { growthForm }: Indicator): readonly Reading[] {
  if (kind === 'unsaid' || kind === 'elapsed' || kind === 'direction') return [];
  if (kind === 'plan')
    return growthForm === 'pp' ? ['plan', 'excess', 'points'] : ['plan', 'excess'];
  if (kind === 'points') return ['points'];
  if (kind === 'multiple') return ['multiple', 'times-more'];
  if (kind === 'difference' && growthForm !== 'pp') return ['difference'];
  const written: readonly Reading[] = kind === 'either' ? ['growth', 'index'] : [kind];
  if (growthForm === 'pp') return ['growth', 'index', 'points'];
  if (growthForm === 'rank_change' || growthForm === 'score_change') {
    return ['growth', 'index', 'difference'];
  }
  return growthForm === 'abs_change' && kind === 'either' ? [...written, 'difference'] : written;
}

/** The message, and the reading that the recomputed number answers. */
function whatIsWrong(
  checked: CheckedStatement,
  roundings: Roundings,
): readonly [StatementCode, Reading] {
  const { statement, indicator } = checked;
  if (statement.kind === 'plan') return ['plan', 'plan'];
  if (statement.kind === 'multiple') return ['multiple', 'multiple'];
  if (statement.kind === 'points' || indicator.growthForm === 'pp') return ['points', 'points'];
  if (statement.kind === 'difference') return ['difference', 'difference'];
  if (statement.kind === 'growth') {
    return [agrees(checked, 'index', roundings) ? 'index-for-growth' : 'growth', 'growth'];
  }
  if (statement.kind === 'index') {
    return [agrees(checked, 'growth', roundings) ? 'growth-for-index' : 'index', 'index'];
  }
  const isGrowth = compare(distance(checked, 'growth'), distance(checked, 'index')) <= 0;
  const nearest = isGrowth ? 'growth' : 'index';
  return [nearest, nearest];
}

/** Within one unit of its last digit of a value that the unrounded levels can have given. */
function agrees(checked: CheckedStatement, reading: Reading, roundings: Roundings): boolean {
  const { value: stated, decimals } = checked.statement;
  const [low, high] = possibleValues(checked, reading, roundings);
  const isExact = isWholeDifference(checked, reading) && equals(low, high);
  const lastDigit = isExact ? ZERO : powerOfTen(-decimals);
  const isNear = (value: Rational): boolean =>
    compare(value, subtract(low, lastDigit)) >= 0 && compare(value, add(high, lastDigit)) <= 0;
  // Ranks are told as places gained or lost, so either sign of the difference is right.
  const hasEitherSign = reading === 'difference' && checked.statement.kind !== 'difference';
  return isNear(stated) || (hasEitherSign && isNear(negate(stated)));
}

/** Whether the statement is the reading of the written levels, rounded as it should be. */
function isRounded({ statement, current, base }: CheckedStatement, reading: Reading): boolean {
  const { value, decimals } = statement;
  return equals(roundHalfAwayFromZero(valueOf(reading, current, base), decimals), value);
}

/** What came to a count is itself counted: nothing of it is rounded off. */
function isWholeDifference({ statement, current, base }: CheckedStatement, reading: Reading) {
  return (
    reading === 'difference' &&
    statement.decimals === 0 &&
    [statement.value, current, base].every(({ denominator }) => denominator === 1n)
  );
}

const UNROUNDED: Roundings = { current: ZERO, base: ZERO };

function possibleValues(
  { current, base }: CheckedStatement,
  reading: Reading,
  roundings: Roundings,
): Interval {
  if (roundings === UNROUNDED) {
    const exact = valueOf(reading, current, base);
    return [exact, exact];
  }
  const least = subtract(current, roundings.current);
  return [
    valueOf(reading, signOf(least) < 0 ? ZERO : least, add(base, roundings.base)),
    valueOf(reading, add(current, roundings.current), subtract(base, roundings.base)),
  ];
}

function valueOf(reading: Reading, current: Rational, base: Rational): Rational {
  if (reading === 'points' || reading === 'difference') return subtract(current, base);
  if (reading === 'multiple') return divide(current, base);
  if (reading === 'times-more') return divide(subtract(current, base), base);
  const percent = divide(multiply(current, HUNDRED), base);
  return reading === 'growth' || reading === 'excess' ? subtract(percent, HUNDRED) : percent;
}

const HUNDRED = rational(100);

/** Rounded as the statement is; the index from the rounded growth, so that the two agree. */
function rounded(reading: Reading, value: Rational, { decimals }: StatedChange): Rational {
  const places = Math.max(0, Math.min(decimals, MOST_DECIMALS));
  if (reading !== 'index') return roundHalfAwayFromZero(value, places);
  return add(HUNDRED, roundHalfAwayFromZero(subtract(value, HUNDRED), places));
}

/** A cell that holds a formula's whole double is still answered with a number people can read. */
const MOST_DECIMALS = 4;

function distance({ statement, current, base }: CheckedStatement, reading: Reading): Rational {
  return absolute(subtract(statement.value, valueOf(reading, current, base)));
}
