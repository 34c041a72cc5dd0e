import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { compare, signOf, type Rational } from '#core/numbers/rational';
import { countInRemark } from './numberInRemark';
import { otherPercent, percentOfFigures } from './percentOfFraction';
import { NUMBER, type Remarked } from './remarked';

/** What a remark says that some of its row's things are, and how many per cent of them. */
interface SaidPart {
  readonly part: Rational;
  readonly per: string;
  /** Behind its number. */
  readonly words: string;
}

/**
 * "Trong đó 9.000 hồ sơ trực tuyến, đạt 80%" beside 12.000 dossiers: of the row's own figure it is
 * 75 %. It holds where it is right of any number that the remark or the unit gives in this measure.
 */
export function checkRemarkedPart(
  remarked: Remarked,
  whole: Rational,
  indicators: Iterable<Indicator>,
): Finding | undefined {
  const { part, per, words } = partSaid(remarked) ?? {};
  if (!part || !per || signOf(part) <= 0 || compare(part, whole) > 0) return undefined;
  if (isOfOtherMeasure(words ?? '', remarked.indicator, indicators)) return undefined;
  const wholes = [whole, ...othersGiven(remarked)].filter((all) => compare(part, all) <= 0);
  if (wholes.some((all) => !otherPercent(part, all, per))) return undefined;
  return percentOfFigures(remarked, part, whole, per);
}

/** "9.000 tài khoản" beside dossiers. */
function isOfOtherMeasure(
  words: string,
  { unit: own }: Indicator,
  indicators: Iterable<Indicator>,
): boolean {
  const begins = (unit: string) => `${words} `.toLowerCase().startsWith(`${unit.toLowerCase()} `);
  return !begins(own) && [...indicators].some(({ unit }) => begins(unit));
}

/** All other numbers of which it may be a share. */
function othersGiven({ text, alike }: Remarked): readonly Rational[] {
  const numbers = text.match(new RegExp(NUMBER, 'gu')) ?? [];
  return [
    ...alike.map(({ value }) => value),
    ...numbers.flatMap((number) => countInRemark(number.replace(/\.$/u, '')) ?? []),
  ];
}

const WORDS = '[\\p{L} -]*?';
const PART = new RegExp(
  `(?:trong đó|trong số đó)[,:]? (?<before>${WORDS})(?<part>${NUMBER}) ?(?<words>${WORDS})(?:,? ?(?:đạt|chiếm|bằng|tương đương|(?:tỷ|tỉ) lệ)(?: (?:tỷ|tỉ) lệ)?:? | ?\\()(?<per>\\d+(?:,\\d+)?) ?%(?<tail>[^.;,()\\n]*)`,
  'iu',
);

function partSaid({ text, counted }: Remarked): SaidPart | undefined {
  const { groups } = PART.exec(text.replace(/\s+/gu, ' ')) ?? {};
  const { before = '', part = '', words = '', per = '', tail = '' } = groups ?? {};
  const number = countInRemark(part);
  if (!number || per === '' || OTHER.test(`${before} ${words} ${tail}`)) return undefined;
  // "Trong đó 12 thôn, chiếm 58,4%" does not say which.
  const named = `${before} ${words}`.replace(
    new RegExp(`(?<!\\p{L})${counted}(?!\\p{L})`, 'iu'),
    '',
  );
  if (!/\p{L}/u.test(named)) return undefined;
  const isOfAll = new RegExp(`^(?:(?:trên |so với )?tổng (?:số )?${counted})?$`, 'iu');
  return isOfAll.test(tail.trim()) ? { part: number, per, words } : undefined;
}

/** Of a change, a plan, another time, or of money and people beside dossiers. */
const OTHER = /tăng|giảm|thêm|kế hoạch|chỉ tiêu|mục tiêu|năm|tháng|quý|đồng|người|kỳ/iu;
