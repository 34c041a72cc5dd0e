import type { Indicator } from '#core/catalogue/indicator';
import { labelKey } from '#core/catalogue/nameKey';
import type { Finding } from '#core/findings/finding';
import { equals, signOf, subtract } from '#core/numbers/rational';
import { countInRemark } from './numberInRemark';
import { percentOfFraction } from './percentOfFraction';
import { NUMBER, type Remarked, type Within } from './remarked';

/**
 * How many per cent of its whole a remark says the figure beside it is: "Số hóa 28.154 hồ sơ, đạt
 * 48,8% tổng số hồ sơ", "Chiếm 66,5%", "Tỷ lệ trực tuyến 66,5%"; or the others, "nộp trực tiếp chiếm
 * 33,5%".
 */
export function checkShareOfWhole(remarked: Remarked): Finding | undefined {
  const [only] = remarked.within;
  if (!only || remarked.within.length > 1 || signOf(only.all) <= 0) return undefined;
  const per = percentOfRow(remarked, only);
  const beside = { ...remarked, unit: remarked.unitCode };
  if (per !== undefined) return percentOfFraction(beside, only.part, only.all, per);
  const rest = percentOfOthers(remarked);
  if (rest === undefined) return undefined;
  return percentOfFraction(beside, subtract(only.all, only.part), only.all, rest);
}

const PERCENT = new RegExp(
  '^(?<subject>[^%]*?)(?<verb>đạt|chiếm|bằng|(?:tỷ|tỉ) lệ)(?<more>[\\p{Ll} :]*?)\\s(?<per>\\d+(?:,\\d+)?)\\s*%\\s*(?<tail>[^.;,()\\n]*)',
  'iu',
);

/** The per cent, where nothing else is its subject than the row, and nothing else its whole. */
function percentOfRow(remarked: Remarked, within: Within): string | undefined {
  const [, alone = '', ofWhole = ''] = ALONE.exec(remarked.text.trim()) ?? [];
  if (alone !== '' && isWhole(ofWhole, remarked, within)) return alone;
  const { groups } = PERCENT.exec(remarked.text.trim()) ?? {};
  const { subject = '', verb = '', more = '', per = '', tail = '' } = groups ?? {};
  if (per === '' || !isRow(`${subject} ${more}`, remarked, within)) return undefined;
  // "Đạt 66,5%" alone may be of a plan.
  const isShare = /chiếm|lệ/iu.test(`${verb} ${more}`);
  if (tail.trim() === '') return isShare ? per : undefined;
  return isWhole(tail, remarked, within) ? per : undefined;
}

/** "66,5% tổng số hồ sơ", and nothing before it. */
const ALONE =
  /^[\s(=~≈]*(?:(?:tương đương|khoảng) )?(\d+(?:,\d+)?)\s*%\s*(?:của |trên )?(tổng[^.;,()\n]*)/iu;

/** Its own words, its own number, or that number with words of any kind. */
function isRow(subject: string, { indicator }: Remarked, { part }: Within): boolean {
  if (/trong đó|riêng|năm|tháng|quý|trực tiếp/iu.test(subject)) return false;
  // “4G” is no number of things.
  const numbers = subject.match(new RegExp(`(?<![\\p{L}\\d])${NUMBER}(?![\\p{L}\\d])`, 'gu')) ?? [];
  const values = numbers.map((number) => countInRemark(number.replace(/\.$/u, '')));
  if (values.length > 0) return values.length === 1 && !!values[0] && equals(values[0], part);
  return areWordsOf(subject, [indicator], OWN_WORDS);
}

function isWhole(tail: string, { counted }: Remarked, { whole }: Within): boolean {
  const isNamed = new RegExp(`(?<!\\p{L})${counted}(?!\\p{L})`, 'iu').test(tail);
  return isNamed && areWordsOf(tail, [whole], WHOLE_WORDS);
}

function areWordsOf(
  text: string,
  indicators: readonly Indicator[],
  others: ReadonlySet<string>,
): boolean {
  const known = new Set(
    indicators.flatMap(({ nameVi, unit }) => labelKey(`${nameVi} ${unit}`).split(' ')),
  );
  return labelKey(text)
    .split(' ')
    .every((word) => word === '' || known.has(word) || others.has(word));
}

const OWN_WORDS: ReadonlySet<string> = new Set(
  'số tổng là được đạt tỷ tỉ lệ chiếm ước hiện có ở mức nộp nhận'.split(' '),
);
const WHOLE_WORDS: ReadonlySet<string> = new Set(
  'so với trên của tổng số các toàn huyện xã bộ'.split(' '),
);

const DIRECT = '(?:hồ sơ )?(?:(?:nộp|nhận|tiếp nhận) )*trực tiếp';
const OTHERS = new RegExp(
  `(?:^|[.;,(\\n]\\s*)(?:(?:còn|còn lại|số còn lại) )*${DIRECT}(?:[^%.;\\d]*${NUMBER} hồ sơ,?)? (?:chiếm|là|còn|tỷ lệ) (\\d+(?:,\\d+)?)\\s*%(?=\\s*(?:$|[.;,)\\n]))|(?:^|[.;,(\\n]\\s*)còn(?: lại)? (\\d+(?:,\\d+)?)\\s*% ${DIRECT}(?=\\s*(?:$|[.;,)\\n]))`,
  'iu',
);

/** What did not come online came directly. */
function percentOfOthers({ indicator, text }: Remarked): string | undefined {
  if (!/trực tuyến/iu.test(indicator.nameVi)) return undefined;
  const [, first, second] = OTHERS.exec(text) ?? [];
  return first ?? second;
}
