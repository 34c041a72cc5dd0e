import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { compare, equals, signOf, type Rational } from '#core/numbers/rational';
import type { Remark } from '#core/submissions/reading';
import { decimalInRemark } from './numberInRemark';
import { percentOfFraction } from './percentOfFraction';

/** What a fraction of a remark may be about. */
interface About {
  readonly unit: string;
  readonly year: number;
  /** The figure beside which the remark stands. */
  readonly figure?: Rational | undefined;
  /** All that is counted, each in its measure. */
  readonly indicators?: ReadonlyMap<string, Indicator>;
}

/**
 * A fraction and its percentage that a remark states side by side and that contradict each other:
 * "6.900/9.500 hồ sơ, đạt 78,5%". Only where the row's own figure or a unit of measure stands in it,
 * so that no date is taken for one, and not of a plan. The last digit may be cut off.
 */
export function checkRemarkedFraction(
  about: About,
  indicator: Indicator,
  { text, source }: Remark,
): Finding | undefined {
  const { groups, index = 0 } = FRACTION.exec(text.normalize('NFC')) ?? {};
  const { above = '', below = '', words = '', per = '' } = groups ?? {};
  const [numerator, denominator] = [above, below].map(decimalInRemark);
  if (!numerator || !denominator) return undefined;
  const before = text.slice(0, index);
  const said = { words, before, above: numerator, below: denominator };
  if (!isOfCounts(about, indicator, said)) return undefined;
  if (signOf(denominator) <= 0 || compare(numerator, denominator) > 0) return undefined;
  return percentOfFraction({ ...about, indicator, source }, numerator, denominator, per);
}

const COUNT = '\\d[\\d.]*';
const OF = '(?:\\s+\\p{L}[\\p{L} ]{0,20}?)?\\s*(?:/|trên\\s+(?:tổng\\s+(?:số\\s+)?)?)\\s*';
const MAKES = '(?:đạt|chiếm|bằng|tương đương|(?:tỷ|tỉ) lệ)(?:\\s+(?:(?:tỷ|tỉ) lệ|là|khoảng))*:?';
const FRACTION = new RegExp(
  `(?<![\\d/.,])(?<above>${COUNT})${OF}(?<below>${COUNT})(?:\\s+(?<words>\\p{L}[\\p{L} ]*?))?\\s*(?:[,(:]?\\s*${MAKES}\\s*|\\(\\s*)(?<per>\\d+(?:,\\d+)?)\\s*%(?!\\s*(?:kế hoạch|kh(?!\\p{L})|chỉ tiêu|dự toán|so với))`,
  'iu',
);

/** The two numbers, with what is said before and behind them. */
interface SaidFraction {
  readonly words: string;
  readonly before: string;
  readonly above: Rational;
  readonly below: Rational;
}

function isOfCounts(
  { figure, indicators }: About,
  indicator: Indicator,
  { words, before, above, below }: SaidFraction,
): boolean {
  const measure = words.trim().toLowerCase();
  if (isIn(indicator, measure) || (figure && equals(figure, above))) return true;
  // "9.000/12.000 hồ sơ trực tuyến" beside the 12.000.
  const isPart = measure.startsWith(`${indicator.unit.normalize('NFC').toLowerCase()} `);
  if (figure && isPart && equals(figure, below)) return true;
  return !DATED.test(before) && [...(indicators?.values() ?? [])].some((one) => isIn(one, measure));
}

function isIn({ unit }: Indicator, measure: string): boolean {
  return unit.normalize('NFC').toLowerCase() === measure;
}

/** Behind such words two numbers may be a day and its month, or the number of a document. */
const DATED = /(?:ngày|tháng|đến|từ|hết|trước|sau|số|qđ|cv|nq)\s*$/iu;
