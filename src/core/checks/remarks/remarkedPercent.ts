import type { Indicator } from '#core/catalogue/indicator';
import { labelKey } from '#core/catalogue/nameKey';
import type { Finding } from '#core/findings/finding';
import { compare, equals, signOf, subtract, type Rational } from '#core/numbers/rational';
import { countInRemark } from './numberInRemark';
import { otherPercent, percentOfFigures } from './percentOfFraction';
import { NUMBER, type FigureAlike, type Remarked } from './remarked';

/**
 * How many per cent of its whole a remark says the figure beside it is: "Số hóa 28.154 hồ sơ, đạt
 * 48,8% tổng số hồ sơ", "Chiếm 66,5%", "Tỷ lệ trực tuyến 66,5%"; or the others, "nộp trực tiếp chiếm
 * 33,5%". It holds where it is right of any whole that its words can mean.
 */
export function checkShareOfWhole(remarked: Remarked): Finding | undefined {
  const [first] = remarked.within;
  if (!first) return undefined;
  const said = percentOfRow(remarked, first.part);
  return said ? shareFinding(remarked, first.part, said) : restFinding(remarked);
}

function shareFinding(remarked: Remarked, part: Rational, said: SaidPercent): Finding | undefined {
  const meant = wholesMeant(remarked, part, said.ofWhole);
  if (meant.some(({ value }) => !otherPercent(part, value, said.per))) return undefined;
  const told = surelyMeant(remarked, meant, said.ofWhole);
  return told && percentOfFigures(remarked, part, told.value, said.per);
}

/** All figures of the unit of which the row may be a share, by the words for the whole. */
function wholesMeant(
  { within, alike, counted }: Remarked,
  part: Rational,
  words: string,
): readonly FigureAlike[] {
  const ofPairs = within.map(({ whole, all }) => ({ indicator: whole, value: all }));
  const others = alike.filter(({ indicator }) => !within.some(({ whole }) => whole === indicator));
  return [...ofPairs, ...others].filter(
    ({ indicator, value }) =>
      signOf(value) > 0 &&
      compare(part, value) <= 0 &&
      (words === '' || isWhole(words, counted, indicator)),
  );
}

/** The one whole that the words name, else the one that the row is known to be a part of. */
function surelyMeant(
  { within }: Remarked,
  meant: readonly FigureAlike[],
  words: string,
): FigureAlike | undefined {
  const [known, ...more] = meant.filter(({ indicator }) =>
    within.some(({ whole }) => whole === indicator),
  );
  const isNamed = ({ indicator }: FigureAlike) =>
    words !== '' && `${labelKey(indicator.nameVi)} `.startsWith(`${labelKey(words)} `);
  if (known && more.length === 0 && within.length === 1 && isNamed(known)) return known;
  const [named, ...others] = meant.filter(isNamed);
  if (named) return others.length === 0 ? named : undefined;
  return within.length === 1 ? known : undefined;
}

function restFinding(remarked: Remarked): Finding | undefined {
  const [only, ...more] = remarked.within;
  const rest = percentOfOthers(remarked);
  if (!only || more.length > 0 || rest === undefined || signOf(only.all) <= 0) return undefined;
  return percentOfFigures(remarked, subtract(only.all, only.part), only.all, rest);
}

const PERCENT = new RegExp(
  '^(?<subject>[^%]*?)(?<verb>đạt|chiếm|bằng|(?:tỷ|tỉ) lệ)(?<more>[\\p{Ll} :]*?)\\s(?<per>\\d+(?:,\\d+)?)\\s*%\\s*(?<tail>[^.;,()\\n]*)',
  'iu',
);

/** A per cent in words, and those for its whole; '' where they name none. */
interface SaidPercent {
  readonly per: string;
  readonly ofWhole: string;
}

/** The per cent, where nothing else is its subject than the row. */
function percentOfRow(remarked: Remarked, part: Rational): SaidPercent | undefined {
  const [, alone = '', ofWhole = ''] = ALONE.exec(remarked.text.trim()) ?? [];
  if (alone !== '') return { per: alone, ofWhole };
  const { groups } = PERCENT.exec(remarked.text.trim()) ?? {};
  const { subject = '', verb = '', more = '', per = '', tail = '' } = groups ?? {};
  if (per === '' || !isRow(`${subject} ${more}`, remarked, part)) return undefined;
  if (tail.trim() !== '') return { per, ofWhole: tail.trim() };
  // "Đạt 66,5%" alone may be of a plan.
  return /chiếm|lệ/iu.test(`${verb} ${more}`) ? { per, ofWhole: '' } : undefined;
}

/** "66,5% tổng số hồ sơ", and nothing before it. */
const ALONE =
  /^[\s(=~≈]*(?:(?:tương đương|khoảng) )?(\d+(?:,\d+)?)\s*%\s*(?:của |trên )?(tổng[^.;,()\n]*)/iu;

/** Its own words, its own number, or that number with words of any kind. */
function isRow(subject: string, { indicator }: Remarked, part: Rational): boolean {
  if (/trong đó|riêng|năm|tháng|quý|trực tiếp/iu.test(subject)) return false;
  // “4G” is no number of things.
  const numbers = subject.match(new RegExp(`(?<![\\p{L}\\d])${NUMBER}(?![\\p{L}\\d])`, 'gu')) ?? [];
  const values = numbers.map((number) => countInRemark(number.replace(/\.$/u, '')));
  if (values.length > 0) return values.length === 1 && !!values[0] && equals(values[0], part);
  return areWordsOf(subject, [indicator], OWN_WORDS);
}

function isWhole(words: string, counted: string, whole: Indicator): boolean {
  const isCounted = new RegExp(`(?<!\\p{L})${counted}(?!\\p{L})`, 'iu').test(words);
  return isCounted && areWordsOf(words, [whole], WHOLE_WORDS);
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
  'so với trên của tổng số các toàn huyện xã bộ trong năm nay'.split(' '),
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
