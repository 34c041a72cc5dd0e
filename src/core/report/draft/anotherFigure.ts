import {
  absolute,
  compare,
  multiply,
  ONE,
  rational,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import type { BookFigures } from './bookFigures';
import { inMeasure } from './inMeasure';
import { agrees, judge } from './judge';
import type { NumberInText, PrintedNumber } from './numbers/numberInText';
import type { Statement } from './statement';

/**
 * Whether a number that is not the level it seems to be is more likely another figure than a wrong
 * one: that of an earlier year ("năm 2022 mới đạt 2.288,4 tỷ đồng"), or a density where things are
 * counted ("92,62 thuê bao điện thoại trên 100 dân"). It is then left alone. A number that is wrong by
 * a power of ten is the level, wrongly written.
 */
export function isAnotherFigure(
  number: NumberInText,
  printed: PrintedNumber,
  statement: Statement,
  figures: BookFigures,
): boolean {
  if (statement.compares !== 'level') return false;
  if (statement.indicator.nature === 'rank') return false;
  const states = (one: Rational) => agrees(judge(number, printed, absolute(one)));
  if (isSharp(number, printed) && earlierLevels(statement, figures).some(states)) return true;
  const isNoCount = statement.indicator.decimals === 0 && compare(printed.place, ONE) < 0;
  return (
    isNoCount &&
    isFarFrom(printed.value, statement.exact) &&
    !isPowerOfTenOff(states, statement.exact)
  );
}

/** "tăng từ 402 dịch vụ lên 987 dịch vụ": since when goes unsaid; what is far from last year's is of another year. */
export function isOfYearsAgo(
  isUndated: boolean | undefined,
  { value }: PrintedNumber,
  { exact }: Statement,
): boolean {
  const apart = multiply(absolute(subtract(value, exact)), FOUR);
  return isUndated === true && compare(apart, absolute(exact)) > 0;
}

const FOUR = rational(4);

/** "Đã phê duyệt cấp độ cho 24 hệ thống": so much less than there are at the end of the year, that it is what was done in it. */
export function isPartAdded(
  { value }: PrintedNumber,
  { indicator, exact, compares }: Statement,
): boolean {
  const isOfStock = compares === 'level' && indicator.nature === 'stock';
  return isOfStock && compare(multiply(absolute(value), TWO), absolute(exact)) < 0;
}

const TWO = rational(2);

/**
 * "Lục Ngạn có 290 thôn" where the hamlets with fibre were spoken of before: the number of all that
 * there are. Of what nothing beside a number names, it may be any figure of the same place.
 */
export function isFigureBeside(
  number: NumberInText,
  { indicator, unit, compares }: Statement,
  figures: BookFigures,
): boolean {
  if (compares !== 'level' || number.hedge !== undefined) return false;
  return [...figures.indicators.values()].some((other) => {
    const exact = other.code === indicator.code ? undefined : figures.pair(other.code, unit)?.value;
    const readings = exact ? inMeasure(number, other) : [];
    return readings.some((printed) => exact !== undefined && agrees(judge(number, printed, exact)));
  });
}

/**
 * "Thời lượng phát thanh" may be short for "thời lượng phát thanh cơ sở": other indicators, measured alike, that have all
 * words of a name in theirs.
 */
export function calledShortly(
  { indicator, compares }: Statement,
  { indicators, looseNames }: BookFigures,
): readonly string[] {
  const [name = []] = looseNames.get(indicator.code) ?? [];
  const own = compares === 'level' ? withoutWhole(name) : name;
  return [...indicators.values()]
    .filter(
      ({ code, unit }) =>
        code !== indicator.code &&
        unit === indicator.unit &&
        (looseNames.get(code) ?? []).some((name) => own.every((word) => name.includes(word))),
    )
    .map(({ code }) => code);
}

/** "Tổng số địa chỉ trên địa bàn": that it is of all, a name for short does not say. */
function withoutWhole(words: readonly string[]): readonly string[] {
  return words
    .join(' ')
    .replace(/^tổng | trên địa bàn(?: tỉnh)?$/gu, '')
    .split(' ');
}

/** Printed to the fourth digit and more: no other figure agrees with it by chance. */
function isSharp({ hedge }: NumberInText, { value, step }: PrintedNumber): boolean {
  return hedge === undefined && compare(absolute(value), multiply(step, rational(1000))) >= 0;
}

/** The levels of the province in years before last. */
function earlierLevels(
  { indicator, unit, year }: Statement,
  figures: BookFigures,
): readonly Rational[] {
  if (year < figures.year - 1 || unit !== '') return [];
  return EARLIER.flatMap((ago) => figures.levelOf(indicator.code, figures.year - ago) ?? []);
}

/** Last year's figure in the place of this year's is the commonest of all faults. */
const EARLIER = [2, 3, 4, 5];

function isFarFrom(stated: Rational, exact: Rational): boolean {
  const [small, large] = [absolute(stated), absolute(exact)];
  return compare(multiply(small, THREE), large) < 0 || compare(small, multiply(large, THREE)) > 0;
}

const THREE = rational(3);

function isPowerOfTenOff(states: (one: Rational) => boolean, exact: Rational): boolean {
  return POWERS.some(
    (power) =>
      states(multiply(exact, rational(power))) || states(multiply(exact, rational(1, power))),
  );
}

const POWERS = [10n, 100n, 1000n, 10_000n, 1_000_000n, 1_000_000_000n];
