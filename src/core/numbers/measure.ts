import { takeMagnitude } from './magnitude';
import { countedNoun } from './measureNouns';
import { divide, equals, multiply, ONE, rational, type Rational } from './rational';
import { plainSpelling, tidySpaces } from './spelling';

/** A unit of measure as written, and what it means. */
export interface Measure {
  readonly text: string;
  /** What is measured: 'đồng', 'USD', '%', 'điểm %', 'km', 'giờ', 'Mbps', 'count:thuê bao', 'count:thuê bao/count:người' …, or '' for a bare "triệu". */
  readonly dimension: string;
  /** How many of the dimension's base unit one of these is. */
  readonly factor: Rational;
  /** Whether the words are known to be a measure; otherwise they are taken for a noun that is counted. */
  readonly isFamiliar: boolean;
}

/**
 * The measure that a text such as "triệu đồng", "1.000 thuê bao", "TB/100 dân" names, or
 * undefined when it cannot be one. Tolerates case, spacing, tone placement and decomposed text.
 * Any other noun is a count of its own; diacritics are part of it.
 */
export function parseMeasure(text: string): Measure | undefined {
  if (text.length > LONGEST_MEASURE) return undefined;
  const known = parsed.get(text);
  if (known !== undefined || parsed.has(text)) return known;
  if (parsed.size >= REMEMBERED) parsed.clear();
  const measure = readMeasure(text);
  parsed.set(text, measure);
  return measure;
}

/**
 * What a figure in one measure is multiplied by to stand in another; undefined when it does not
 * fit. A bare "triệu" fits money and counts. Foreign currency never becomes đồng.
 *
 * @example
 * conversionFactor(parseMeasure('triệu đồng'), parseMeasure('tỷ đồng')); // => rational(1, 1000)
 */
export function conversionFactor(from: Measure, to: Measure): Rational | undefined {
  const fits = from.dimension === to.dimension || (from.dimension === '' && isScalable(to));
  return fits ? divide(from.factor, to.factor) : undefined;
}

/** Whether figures in this measure are whole by nature: people, subscriptions, single đồng. */
export function isWholeMeasure({ dimension, factor }: Measure): boolean {
  const counts = dimension.startsWith('count:') && !dimension.includes('/');
  const isMark = dimension === 'count:điểm';
  return ((counts && !isMark) || dimension === 'đồng') && equals(factor, ONE);
}

/** The currency of an amount of money: 'đồng', 'USD' …; undefined of all else. */
export function currencyOf({ dimension }: Measure): string | undefined {
  return CURRENCY_CODES.has(dimension) ? dimension : undefined;
}

/**
 * Whether a mark before three digits groups thousands: of whole things, and of hours, of which
 * nobody tells thousandths.
 */
export function groupsThousands(measure: Measure): boolean {
  return isWholeMeasure(measure) || (measure.dimension === 'giờ' && equals(measure.factor, ONE));
}

/** The same few dozen texts stand beside hundreds of thousands of cells. */
const parsed = new Map<string, Measure | undefined>();
const REMEMBERED = 10_000;
/** Longer texts are remarks. */
const LONGEST_MEASURE = 80;

interface Meaning {
  readonly dimension: string;
  readonly factor: Rational;
  readonly isFamiliar: boolean;
}

function readMeasure(text: string): Measure | undefined {
  const words = plainSpelling(text)
    .replace(/^(?:đơn vị tính|đvt)(?: ?: ?| )|^đơn vị ?: ?/, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/[.:;]+$/, '')
    .trim();
  const meaning = words === '' ? undefined : meaningOf(words);
  return meaning && { text: tidySpaces(text), ...meaning };
}

function meaningOf(words: string): Meaning | undefined {
  return physicalMeaning(words) ?? scaledMeaning(words) ?? ratioMeaning(words);
}

/** Words with a fixed meaning, in plain spelling: [dimension, how many base units]. */
const PHYSICAL: ReadonlyMap<string, readonly [string, Rational]> = new Map([
  ...same('%', ONE, ['%', 'phần trăm', 'tỷ lệ %', 'tỉ lệ %', 'tỷ lệ phần trăm', '(%)', 'percent']),
  ...same('%', rational(1, 10), ['‰', 'phần nghìn']),
  ...same('điểm %', ONE, ['điểm %', 'điểm phần trăm']),
  ...same('km', ONE, ['km', 'ki-lô-mét', 'kilômét', 'kilomet', 'ki lô mét']),
  ...same('km', rational(1, 1000), ['m', 'mét']),
  ...same('giờ', ONE, ['giờ', 'h', 'tiếng', 'giờ phát sóng']),
  ...same('giờ', rational(1, 60), ['phút', 'ph', 'phút phát sóng']),
  ...same('Mbps', ONE, ['mbps', 'mbit/s', 'mb/s', 'megabit/giây', 'mbit/giây']),
  ...same('Mbps', rational(1000), ['gbps', 'gbit/s', 'gb/s', 'gbit/giây']),
  ...same('Mbps', rational(1, 1000), ['kbps', 'kbit/s', 'kbit/giây']),
]);

function physicalMeaning(words: string): Meaning | undefined {
  const found = PHYSICAL.get(words);
  return found && { dimension: found[0], factor: found[1], isFamiliar: true };
}

/** "triệu đồng", "1.000 thuê bao", "nghìn USD", "hộ", and a bare "triệu". */
function scaledMeaning(words: string): Meaning | undefined {
  const { factor, rest } = takeScale(words);
  if (rest === '') {
    const isWord = /^\D/.test(words);
    return isWord ? { dimension: '', factor, isFamiliar: true } : undefined;
  }
  const currency = CURRENCIES.get(rest);
  if (currency !== undefined) return { dimension: currency, factor, isFamiliar: true };
  const physical = PHYSICAL.get(rest);
  if (physical) {
    return { dimension: physical[0], factor: multiply(factor, physical[1]), isFamiliar: true };
  }
  const counted = countedNoun(rest);
  if (!counted) return undefined;
  return { dimension: `count:${counted.noun}`, factor, isFamiliar: counted.isFamiliar };
}

/** "nghìn", "triệu" …, or a power of ten in digits: "1000", "1.000.000", "10^3". */
function takeScale(words: string): { readonly factor: Rational; readonly rest: string } {
  const digits = /^(?:1((?:[., ]?000)+)|10\^(\d{1,2})|10(³|⁶|⁹))(?!\d) ?/.exec(words);
  if (digits) {
    const [whole, zeros = '', power = '', raised = ''] = digits;
    const exponent = zeros.replace(/\D/g, '').length + Number(power) + (RAISED.get(raised) ?? 0);
    return { factor: rational(10n ** BigInt(exponent)), rest: words.slice(whole.length) };
  }
  if (/^(?:ngđ|ng\.đ)$/.test(words)) return { factor: rational(1000), rest: 'đ' };
  return takeMagnitude(words) ?? { factor: ONE, rest: words };
}

const RAISED: ReadonlyMap<string, number> = new Map([
  ['³', 3],
  ['⁶', 6],
  ['⁹', 9],
]);

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...named('đồng', ['đồng', 'đ', 'vnd', 'vnđ', 'đồng việt nam', 'việt nam đồng', 'đồng vn', '₫']),
  ...named('USD', ['usd', 'đô la', 'đô la mỹ', 'đô-la', 'đô-la mỹ', 'đôla', 'đôla mỹ', 'us$', '$']),
  ...named('EUR', ['eur', 'euro', 'ơ-rô', '€']),
  ...named('JPY', ['jpy', 'yên', 'yên nhật', '¥']),
  ...named('CNY', ['cny', 'nhân dân tệ', 'ndt', 'tệ']),
  ...named('KRW', ['krw', 'won']),
  ...named('GBP', ['gbp', 'bảng anh', '£']),
]);

const CURRENCY_CODES: ReadonlySet<string> = new Set(CURRENCIES.values());

/** "người/điểm", "thuê bao/100 dân", "thuê bao trên 100 dân". */
function ratioMeaning(words: string): Meaning | undefined {
  const sides = words.split(/ ?\/ ?| trên (?=\d)/);
  const [above = '', below = ''] = sides;
  if (sides.length !== 2) return undefined;
  const [, per = '1', base = ''] = /^(\d{1,3}(?:[.,]?000)*)? ?(\D+)$/.exec(below) ?? [];
  const numerator = physicalMeaning(above) ?? scaledMeaning(above);
  const denominator = physicalMeaning(base) ?? scaledMeaning(base);
  if (!numerator || !denominator || base === '') return undefined;
  const units = multiply(rational(BigInt(per.replace(/\D/g, ''))), denominator.factor);
  return {
    dimension: `${numerator.dimension}/${denominator.dimension}`,
    factor: divide(numerator.factor, units),
    isFamiliar: numerator.isFamiliar && denominator.isFamiliar,
  };
}

function isScalable({ dimension }: Measure): boolean {
  const isCount = dimension.startsWith('count:') && !dimension.includes('/');
  return isCount || CURRENCY_CODES.has(dimension);
}

function named(meaning: string, words: readonly string[]): (readonly [string, string])[] {
  return words.map((word) => [word, meaning] as const);
}

function same(
  dimension: string,
  factor: Rational,
  words: readonly string[],
): (readonly [string, readonly [string, Rational]])[] {
  return words.map((word) => [word, [dimension, factor] as const] as const);
}
