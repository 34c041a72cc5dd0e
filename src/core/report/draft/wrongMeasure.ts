import type { Indicator } from '#core/catalogue/indicator';
import { parseMeasure } from '#core/numbers/measure';
import { compare, divide, equals, multiply, rational } from '#core/numbers/rational';
import { exactText } from '../sentences/levelText';
import type { BookFigures } from './bookFigures';
import type { Claim } from './claim';
import { agrees, judge } from './judge';
import type { NumberInText, PrintedNumber } from './numbers/numberInText';
import type { Verdict } from './verdict';

/**
 * "Kim ngạch xuất khẩu đạt 5.914 tỷ đồng" where the book has 5.914 triệu USD: digit by digit the figure that is
 * named, in a measure that it has not. Counts have many names, so only money, densities and times are held.
 */
export function heldInMeasure(
  { kind, number }: Claim,
  codes: readonly string[],
  verdict: Verdict,
  figures: BookFigures,
): Verdict {
  if (verdict.verdict !== 'not-found' || kind !== 'level' || number.unit !== 'other')
    return verdict;
  for (const code of codes) {
    const pair = figures.pair(code, '');
    const exact = pair?.value;
    if (!exact || !isWronglyMeasured(number, pair.indicator)) continue;
    const digits = number.readings.map((one) => asDigits(one, number));
    const same = digits.find((one) => isLong(one) && agrees(judge(number, one, exact)));
    if (!same) continue;
    const { nameVi, nameEn, unit } = pair.indicator;
    const right = exactText(pair.indicator, exact);
    return {
      ...verdict,
      indicator: code,
      unit: '',
      year: figures.year,
      verdict: 'disagree',
      expected: exact,
      message: {
        code: 'draft/measure-differs',
        arguments: {
          text: number.text,
          subject: { vi: nameVi, en: nameEn === '' ? code : nameEn },
          measure: unit,
          right,
        },
      },
      proposal: right,
    };
  }
  return verdict;
}

/** The number without "nghìn", "triệu", "tỷ". */
function asDigits(
  { value, place, step }: PrintedNumber,
  { magnitude }: NumberInText,
): PrintedNumber {
  return {
    value: divide(value, magnitude),
    place: divide(place, magnitude),
    step: divide(step, magnitude),
  };
}

/** Four digits and more agree with nothing by chance. */
function isLong({ value, step }: PrintedNumber): boolean {
  return compare(value, multiply(step, rational(1000))) >= 0;
}

function isWronglyMeasured({ measure }: NumberInText, { unit }: Indicator): boolean {
  const own = parseMeasure(unit);
  if (!own || !measure) return false;
  const [is, shouldBe] = [measure.dimension, own.dimension];
  const isOfTime = is === 'giờ' && shouldBe === 'giờ' && !equals(measure.factor, own.factor);
  const isOtherMoney = isMoney(is) && isMoney(shouldBe) && is !== shouldBe;
  const isDensity = is.includes('/') && shouldBe.startsWith('count:') && !shouldBe.includes('/');
  return isOfTime || isOtherMoney || isDensity;
}

function isMoney(dimension: string): boolean {
  return /^(?:đồng|USD|EUR)$/u.test(dimension);
}
