import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { fromDecimalText, toDecimalText } from '#core/numbers/decimalText';
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  ONE,
  powerOfTen,
  type Rational,
  rational,
  signOf,
  smaller,
  subtract,
  ZERO,
} from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { named, raise } from '../raise';
import { repairOf } from '../repairOf';
import { describeRule } from '../rule';

export const unitSlip = describeRule('unit-slip', {
  title: { vi: 'Nghi nhầm đơn vị tính', en: 'Probable wrong unit of measure' },
  meaning: {
    vi: 'So với năm trước, giá trị lớn hoặc nhỏ hơn khoảng 1.000, 1.000.000 hoặc 1.000.000.000 lần (lôgarit thập phân của tỷ số cách 3, 6 hoặc 9 không quá 0,5), và sau khi chia hoặc nhân lại thì nằm trong mức biến động thường thấy của các đơn vị cùng loại (từ 1/3 đến 3 lần trung vị). Không xét số đếm rất nhỏ: dịch vụ mới có thể tăng từ vài trạm lên hàng nghìn trạm, dịch vụ chấm dứt có thể còn vài trạm. Nhưng khi ít nhất 3 đơn vị cùng loại vẫn biến động bình thường, và số sửa lại (số nhỏ hiểu là đã làm tròn đến nghìn; số lớn chẵn nghìn) lệch không quá 1/4 so với mức biến động đó, thì vẫn là nghi nhầm (năm trước 6.614, năm nay ghi 7; năm trước 7, năm nay ghi 7.000); không đủ 3 đơn vị thì số nhỏ vẫn là nghi nhầm nếu nhân lên lệch không quá 1/4 so với năm trước (năm trước 9.000, năm nay ghi 9). Số ghi quá ít chữ số (làm tròn có thể quá 1/50) thì đề xuất chỉ là vào khoảng, đơn vị phải cho số đầy đủ.',
    en: 'Against last year the value is about 1,000, 1,000,000 or 1,000,000,000 times larger or smaller (the decimal logarithm of the quotient within 0.5 of 3, 6 or 9), and once divided or multiplied back it lies where units of its kind usually lie (a third to three times the median). Very small counts are not judged: a new service can grow from a few stations to thousands, and few are left of one that ends. But where at least 3 units of the kind moved as usual, and the repaired number (a small one read as rounded thousands, a large one in whole thousands) is within a quarter of that move, it is a slip all the same (6,614 last year, 7 written now; 7 last year, 7,000 now); with fewer than 3 a small number is one where its thousandfold is within a quarter of last year (9,000 last year, 9 now). Where the number has so few digits that rounding may have taken more than a fiftieth the proposal is only about right, and the unit is asked for the full figure.',
  },
  remedy: {
    vi: 'Đối chiếu đơn vị tính của biểu (đồng, nghìn, triệu, tỷ) với số đã ghi. Nếu đúng là nhầm thì dùng giá trị đề xuất; nếu số đúng thì chấp nhận và ghi lý do.',
    en: "Compare the form's unit of measure (đồng, thousand, million, billion) with what was written. If it is a slip use the proposal; if the number is right accept it with a reason.",
  },
  authority: {
    vi: 'Quy tắc soát xét đã công bố của hệ thống báo cáo cấp xã Na Uy (KOSTRA): nghi sai khi |log10(năm nay/năm trước)| > 2,5, hai số đều dương; ở đây thêm điều kiện giá trị sửa lại phải hợp lý.',
    en: "The published edit of Norway's municipal reporting (KOSTRA): suspicious when |log10(this year/last year)| > 2.5, both positive; here the repaired value must be plausible too.",
  },
  passing: {
    vi: 'Doanh thu 742,67 tỷ đồng, năm trước 698 tỷ đồng. Trạm 5G: 1.500, năm trước 2.',
    en: 'Revenue 742.67 tỷ, last year 698. 5G stations: 1,500, last year 2.',
  },
  failing: {
    vi: 'Doanh thu 742.670 tỷ đồng, năm trước 698 tỷ đồng; đề xuất 742,67.',
    en: 'Revenue 742,670 tỷ, last year 698; proposal 742.67.',
  },
});

/** The exponents of a slip between đồng, nghìn, triệu, tỷ. */
const SLIPS = [3, -3, 6, -6, 9, -9] as const;
type Slip = (typeof SLIPS)[number];

/** Units of one kind move together; outside a third to three times their median is unusual. */
const USUAL_FACTOR = rational(3);

/** With fewer peers their median says nothing, and no change (1) takes its place. */
const FEWEST_PEERS = 3;

/** So near to the usual change a handful of thousands must lie to be taken for a slip. */
const CLOSE_FACTOR = rational(5, 4);

/** How far rounding to whole thousands may have taken the written number. */
const HALF = rational(1, 2);

/** Below this a count of something new can honestly grow a thousandfold. */
const SMALL_COUNT = rational(100);

/** This year's value over last year's, when both are above zero. */
export function changeQuotient(value: Rational, prior: Rational): Rational | undefined {
  return signOf(value) > 0 && signOf(prior) > 0 ? divide(value, prior) : undefined;
}

/**
 * The power of ten by which a quotient looks slipped: |log10(q) − k| < 0.5, that is
 * 10^(2k−1) < q² < 10^(2k+1), which needs no logarithm.
 */
export function slipOf(quotient: Rational): Slip | undefined {
  if (isOrdinary(quotient)) return undefined;
  const square = multiply(quotient, quotient);
  return SLIPS.find(
    (slip) =>
      compare(square, powerOfTen(2 * slip - 1)) > 0 &&
      compare(square, powerOfTen(2 * slip + 1)) < 0,
  );
}

/** What nearly all quotients are: nearer to 1 than a factor of 100. Saves the exact test. */
function isOrdinary({ numerator, denominator }: Rational): boolean {
  return numerator < denominator * 100n && denominator < numerator * 100n;
}

/**
 * The usual change of a peer group: the median of its quotients that do not themselves look
 * slipped, so that a unit of measure misread by many cannot hide itself. Undefined with few peers.
 */
export function usualChange(quotients: readonly Rational[]): Rational | undefined {
  const sound = quotients.filter((quotient) => slipOf(quotient) === undefined).sort(compare);
  if (sound.length < FEWEST_PEERS) return undefined;
  const middle = Math.floor(sound.length / 2);
  const upper = sound[middle] ?? ONE;
  if (sound.length % 2 === 1) return upper;
  const lower = sound[middle - 1] ?? upper;
  return divide(add(lower, upper), rational(2));
}

/** One mark before three digits: a thousands mark taken for a decimal mark, or the reverse. */
const LOST_MARK = /^\D*\d{1,3}[.,]\d{3}\D*$/;

/** A value, last year's, and how its peer group usually changes (asked only when needed). */
export interface SuspectedSlip {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly value: Rational;
  readonly prior: Rational;
  readonly smallBase: Rational;
  /** Undefined with too few peers to tell. */
  readonly usual: () => Rational | undefined;
}

export function checkUnitSlip(suspected: SuspectedSlip): Finding | undefined {
  const { value, prior, indicator, observation } = suspected;
  const quotient = changeQuotient(value, prior);
  const slip = quotient && slipOf(quotient);
  if (slip === undefined) return undefined;
  const repaired = multiply(value, powerOfTen(-slip));
  if (isHonestSmallCount(suspected, slip)) return undefined;
  if (!isUsual(divide(repaired, prior), suspected.usual() ?? ONE)) return undefined;
  const isRough = !isFinelyWritten(value, observation);
  return raise('unit-slip', {
    unit: observation.unit,
    indicator: indicator.code,
    year: observation.year,
    source: observation.source,
    message: {
      code: 'unit-slip',
      arguments: {
        ...(isRough ? { isRough } : {}),
        indicator: named(indicator),
        cell: observation.source.cell,
        value: toDecimalText(value),
        prior: toDecimalText(prior),
        times: toDecimalText(powerOfTen(Math.abs(slip))),
        direction: slip > 0 ? 'up' : 'down',
        repaired: toDecimalText(repaired),
      },
    },
    ...proposed(observation, repaired),
  });
}

function proposed(observation: Observation, repaired: Rational) {
  const kind = LOST_MARK.test(observation.raw) ? 'decimal-mark' : 'measure';
  return {
    proposal: toDecimalText(repaired),
    repair: repairOf(kind, [{ observation, value: repaired }]),
  };
}

/** Whether rounding took no more than a fiftieth: "7" thousands of households may be 6.723. */
function isFinelyWritten(value: Rational, { precision }: Observation): boolean {
  const place = fromDecimalText(precision) ?? ZERO;
  const written = isZero(place) ? ONE : place;
  return compare(multiply(written, MOST_ROUNDED), value) <= 0;
}

/** Half of the last place is a fiftieth of twenty-five of them. */
const MOST_ROUNDED = rational(25);

/**
 * Two stations last year and 1,500 now is a new service, not a slip: nobody writes a count a
 * thousand times too large without its ending in three zeros. Nor is every whole number of stations
 * below the small-base floor "thousands written as units": so little is left of a service that
 * ends. Only where the repair takes the unit just where it is expected is it one.
 */
function isHonestSmallCount(suspected: SuspectedSlip, slip: Slip): boolean {
  const { indicator, value, prior, smallBase } = suspected;
  if (indicator.decimals > 0) return false;
  const lower = smaller(value, prior);
  if (isWhole(lower) && compare(lower, smallBase) < 0) {
    return !isWhereExpected(suspected, slip);
  }
  return compare(prior, SMALL_COUNT) < 0 && !isWhole(multiply(value, powerOfTen(-slip)));
}

/**
 * Whether the repaired count is close to where the peers went: a few thousands as any number that is
 * written so once rounded, a few that became thousands where these are whole. Without peers nothing shows
 * that a service of a few does not just grow; thousands that shrank to a few must be last year's as written.
 */
function isWhereExpected({ value, prior, usual }: SuspectedSlip, slip: Slip): boolean {
  const peers = usual();
  const expected = multiply(prior, peers ?? ONE);
  const times = powerOfTen(-slip);
  if (slip > 0) return peers !== undefined && isWhole(multiply(value, times)) && isNear(ZERO);
  return isNear(peers ? HALF : ZERO);

  function isNear(rounding: Rational): boolean {
    const [least, most] = [subtract(value, rounding), add(value, rounding)];
    return (
      compare(multiply(least, times), multiply(expected, CLOSE_FACTOR)) <= 0 &&
      compare(multiply(multiply(most, times), CLOSE_FACTOR), expected) >= 0
    );
  }
}

function isUsual(quotient: Rational, usual: Rational): boolean {
  return (
    compare(quotient, multiply(usual, USUAL_FACTOR)) <= 0 &&
    compare(quotient, divide(usual, USUAL_FACTOR)) >= 0
  );
}

function isWhole(value: Rational): boolean {
  return value.denominator === 1n;
}
