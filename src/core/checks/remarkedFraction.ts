import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  divide,
  multiply,
  powerOfTen,
  rational,
  signOf,
  subtract,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Remark } from '#core/submissions/reading';
import { decimalInRemark } from './numberInRemark';
import { named, raise } from './raise';

/**
 * A fraction and its percentage that a remark states side by side and that contradict each other:
 * "6.900/9.500 hồ sơ, đạt 78,5%". Only where the row's own unit of measure follows the fraction, so
 * that no date is taken for one, and not of a plan. The last digit may be cut off.
 */
export function checkRemarkedFraction(
  about: { readonly unit: string; readonly year: number },
  indicator: Indicator,
  { text, source }: Remark,
): Finding | undefined {
  const [, above = '', below = '', words = '', per = ''] =
    FRACTION.exec(text.normalize('NFC')) ?? [];
  const [numerator, denominator, stated] = [above, below, per].map(decimalInRemark);
  if (!numerator || !denominator || !stated || !isOwnMeasure(words, indicator)) return undefined;
  if (signOf(denominator) <= 0 || compare(numerator, denominator) > 0) return undefined;
  const exact = divide(multiply(numerator, rational(100)), denominator);
  const decimals = per.split(',')[1]?.length ?? 0;
  if (compare(absolute(subtract(exact, stated)), powerOfTen(-decimals)) <= 0) return undefined;
  return raise('parts-differ-from-total', {
    ...about,
    indicator: indicator.code,
    source,
    message: {
      code: 'parts-differ-from-total/in-remark',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        numerator: toDecimalText(numerator),
        denominator: toDecimalText(denominator),
        stated: toDecimalText(stated),
        recomputed: toDecimalText(roundHalfAwayFromZero(exact, Math.max(decimals, 1))),
      },
    },
  });
}

const FRACTION =
  /(?<![\d/.,])(\d[\d.]*)\s*\/\s*(\d[\d.]*)\s+(\p{L}[\p{L} ]*?)\s*[,(]?\s*(?:đạt|chiếm|bằng|tương đương|tỷ lệ|tỉ lệ)(?: (?:tỷ|tỉ) lệ)?\s*(\d+(?:,\d+)?)\s*%(?!\s*(?:kế hoạch|kh(?!\p{L})|chỉ tiêu|dự toán|so với))/iu;

function isOwnMeasure(words: string, { unit }: Indicator): boolean {
  return words.trim().toLowerCase() === unit.normalize('NFC').toLowerCase();
}
