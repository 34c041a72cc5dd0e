import { isAmount, type Indicator } from '#core/catalogue/indicator';
import {
  absolute,
  divide,
  isZero,
  multiply,
  rational,
  signOf,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { exactText } from '../../sentences/levelText';
import { printedNumber } from '../../sentences/printedNumber';
import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import type { Claim } from '../claim';
import { inMeasure } from '../inMeasure';
import { agrees, judge } from '../judge';
import type { Mention } from '../mention';
import { isMeantRoughly } from '../numbers/multiplesInWords';
import type { NumberInText, PrintedNumber } from '../numbers/numberInText';
import type { Verdict } from '../verdict';
import { KIND_OF_UNIT } from './countedUnits';
import {
  figureTold,
  isCountedAs,
  isMeasuredAs,
  isOfAnotherTime,
  spokenOfUnits,
} from './toldFigure';

/** Two things that a number holds against each other: units, or a unit and the mean of all. */
interface Comparison {
  readonly unit: string;
  /** A unit, or '' the whole province. */
  readonly other: string;
  /** It is the mean of all of them, where that is another thing. */
  readonly isMean: boolean;
  /** Which way it is said to go: undefined where only how far. */
  readonly way: 1 | -1 | undefined;
  /** Between the unit and the number. */
  readonly between: string;
}

/**
 * "nhiều hơn huyện B 1.320 hộ", "thấp hơn bình quân toàn tỉnh 4,2 điểm phần trăm", "gấp 1,8 lần huyện B (26.000 hộ)",
 * "khoảng cách giữa A (53,3%) và B (52,3%) là 1,0 điểm": how far a unit stands from another, or how many
 * times its figure is, by what was told or named of both.
 */
export function heldAgainstAnother(
  text: string,
  read: readonly ReadClaim[],
  position: number,
  mentions: readonly Mention<string>[],
  place: string | undefined,
  figures: BookFigures,
): Verdict | undefined {
  const one = read[position];
  if (one?.verdict.verdict !== 'not-found' || !COMPARING.has(one.claim.kind)) return undefined;
  const { number } = one.claim;
  const compared =
    againstOther(text, read, position, mentions, place) ??
    betweenTwo(text, read, position, figures);
  if (!compared || OF_CHANGE.test(compared.between)) return undefined;
  if (isOfAnotherTime(text.slice(0, number.start), figures)) return undefined;
  const form = formOf(number);
  const units = compared.other === '' ? [compared.unit] : [compared.unit, compared.other];
  const indicator =
    form && spokenOfUnits(text, read, position, units, form.mayBe(text, number), figures);
  if (!form || !indicator) return undefined;
  const expected = form.expected(indicator, compared, figures);
  const readings = form.readings(number, indicator);
  const [exact] = expected;
  if (!exact || readings.length === 0) return undefined;
  const told = {
    ...one.verdict,
    indicator: indicator.code,
    unit: compared.unit,
    year: figures.year,
    expected: form.size(exact),
  };
  const isRight = expected.some(
    (value) =>
      isOfWay(value, compared.way, form) &&
      readings.some((printed) => agrees(judge(number, printed, form.size(value)))),
  );
  if (isRight) return { ...told, verdict: 'agree', message: undefined };
  const isPlain = isCountedAs(text, number, indicator, mentions, figures);
  const isRough = readings.some(({ value }) => isMeantRoughly(number, value, exact));
  if (!isPlain || isRough) return undefined;
  const right = form.inWords(exact, indicator);
  return {
    ...told,
    verdict: 'disagree',
    message: { code: 'draft/levels-differ', arguments: { text: number.text, right } },
    proposal: right,
  };
}

const COMPARING: ReadonlySet<Claim['kind']> = new Set([
  'level',
  'difference',
  'points',
  'multiple',
  'share',
  'aside',
  'plan-gap',
]);

/** How a number tells two figures apart: by their difference, or by how many times one is the other. */
interface Form {
  readonly mayBe: (text: string, number: NumberInText) => (indicator: Indicator) => boolean;
  readonly readings: (number: NumberInText, indicator: Indicator) => readonly PrintedNumber[];
  /** What may be right, the likeliest first; of a difference with its sign. */
  readonly expected: (
    indicator: Indicator,
    compared: Comparison,
    figures: BookFigures,
  ) => readonly Rational[];
  readonly size: (exact: Rational) => Rational;
  readonly isSigned: boolean;
  readonly inWords: (exact: Rational, indicator: Indicator) => string;
}

function formOf({ unit }: NumberInText): Form | undefined {
  if (unit === 'times') return TIMES;
  if (unit === 'percent') return PER_CENT;
  return DIFFERENCE;
}

const DIFFERENCE: Form = {
  mayBe: (text, number) => (indicator) => isMeasuredAs(text, number, indicator),
  readings: (number, indicator) =>
    number.unit === 'points' ? number.readings : inMeasure(number, indicator),
  expected: (indicator, compared, figures) =>
    pairsOf(indicator, compared, figures).flatMap(([own, its]) => {
      const exact = subtract(own, its);
      return indicator.unit === '%' ? [exact, subtract(shown(own), shown(its))] : [exact];
    }),
  size: absolute,
  isSigned: true,
  inWords: (exact, indicator) =>
    indicator.unit === '%'
      ? `${printedNumber(absolute(exact), 1)} điểm phần trăm`
      : exactText(indicator, absolute(exact)),
};

/** A reader forms the difference of the rates as they are printed. */
function shown(rate: Rational): Rational {
  return roundHalfAwayFromZero(rate, 1);
}

const TIMES: Form = {
  mayBe: () => () => true,
  readings: ({ readings }) => readings,
  expected: (indicator, compared, figures) =>
    pairsOf(indicator, compared, figures).flatMap(([own, its]) =>
      isZero(its) ? [] : [divide(own, its)],
    ),
  size: (exact) => exact,
  isSigned: false,
  inWords: (exact) => `${printedNumber(exact, 1)} lần`,
};

const PER_CENT: Form = {
  ...TIMES,
  mayBe: () => isAmount,
  expected: (...asked) => TIMES.expected(...asked).map((times) => multiply(times, rational(100))),
  inWords: (exact) => `${printedNumber(exact, 1)}%`,
};

function isOfWay(exact: Rational, way: Comparison['way'], { isSigned }: Form): boolean {
  return !isSigned || way === undefined || signOf(exact) === way || isZero(exact);
}

/** Both figures; where the mean is meant that of the province, or of the units' own. */
function pairsOf(
  { code }: Indicator,
  { unit, other, isMean }: Comparison,
  figures: BookFigures,
): readonly (readonly [own: Rational, its: Rational])[] {
  const own = figures.pair(code, unit)?.value;
  const peers = isMean ? figures.peersOf(code, unit) : undefined;
  const mean = peers && divide(sum(peers.map(({ value }) => value)), rational(peers.length));
  const indicator = figures.indicators.get(code);
  const ofAll =
    indicator && isMean && isAmount(indicator) ? undefined : figures.pair(code, other)?.value;
  return [ofAll, mean].flatMap((its) => (own && its ? [[own, its] as const] : []));
}

/** "nhiều hơn huyện B 1.320 hộ", "cao hơn 4,2 điểm so với bình quân toàn tỉnh", "gấp 1,8 lần huyện B" */
function againstOther(
  text: string,
  read: readonly ReadClaim[],
  position: number,
  mentions: readonly Mention<string>[],
  place: string | undefined,
): Comparison | undefined {
  const number = read[position]?.claim.number;
  if (!number) return undefined;
  const other = otherBefore(text, number, mentions) ?? otherBehind(text, number, mentions);
  if (!other) return undefined;
  const before = mentions.filter(({ end }) => end <= other.verbAt).at(-1);
  const from = before?.end ?? 0;
  const unit =
    before?.said ?? (mentions.every(({ start }) => start > other.verbAt) ? place : undefined);
  if (unit === undefined || unit === '' || unit === other.said) return undefined;
  return {
    unit,
    other: other.said,
    isMean: other.isMean,
    way: other.way,
    between: text.slice(from, number.start),
  };
}

interface Other {
  readonly said: string;
  readonly isMean: boolean;
  readonly verbAt: number;
  readonly way: 1 | -1 | undefined;
}

const MORE = 'cao hơn|nhiều hơn|lớn hơn|hơn|vượt|bỏ xa';
const LESS = 'thấp hơn|ít hơn|nhỏ hơn|kém|thua';
const VERB = `(?<!\\p{L})(?<verb>(?<more>${MORE})|(?<less>${LESS}))`;
const MEAN =
  '(?:mức\\s+)?(?<mean>bình quân|trung bình|mức)(?:\\s+chung)?(?:\\s+(?:của\\s+)?(?:toàn|cả|trong)?\\s*tỉnh|\\s+mỗi\\s+(?:huyện|địa phương|đơn vị|doanh nghiệp))?';
const TO = '(?:so với\\s+|với\\s+|của\\s+)?';
const SAYING = '(?:\\s*(?:là|tới|đến|khoảng|những)(?!\\p{L}))*';
const BRACKET = '(?:\\s*\\([^()]*\\))?';
const MEAN_BEFORE = new RegExp(`${VERB}\\s+${TO}${MEAN}${BRACKET}${SAYING}\\s*$`, 'iu');
const UNIT_BEFORE = new RegExp(`${VERB}\\s+${TO}(?:${KIND_OF_UNIT}\\s+)?$`, 'iu');
const BEHIND_UNIT = new RegExp(`^${BRACKET}${SAYING}\\s*$`, 'iu');

function otherBefore(
  text: string,
  { start }: NumberInText,
  mentions: readonly Mention<string>[],
): Other | undefined {
  const ahead = text.slice(0, start);
  const mean = MEAN_BEFORE.exec(ahead);
  if (mean) return otherOf(mean, '');
  const last = mentions.filter(({ end }) => end <= start).at(-1);
  if (!last || !BEHIND_UNIT.test(text.slice(last.end, start))) return undefined;
  const verb = UNIT_BEFORE.exec(text.slice(0, last.start));
  return verb ? otherOf(verb, last.said) : undefined;
}

const VERB_RIGHT_BEFORE = new RegExp(
  `(?:${VERB}|(?<!\\p{L})(?<times>gấp|bằng|tương đương|tức))${SAYING}\\s*$`,
  'iu',
);
const MEAN_BEHIND = new RegExp(`^\\s*(?:so với\\s+|của\\s+)?${MEAN}`, 'iu');
const UNIT_BEHIND = new RegExp(`^\\s*(?:so với\\s+|của\\s+)?(?:${KIND_OF_UNIT}\\s+)?$`, 'iu');

function otherBehind(
  text: string,
  { start, end, unit, digitsAt }: NumberInText,
  mentions: readonly Mention<string>[],
): Other | undefined {
  // "gấp đôi", "hơn 2 lần": a number of times may hold its verb.
  const verb = VERB_RIGHT_BEFORE.exec(text.slice(0, start));
  const isTimes =
    unit === 'times' && (verb !== null || /gấp/iu.test(text.slice(start, digitsAt + 5)));
  const isShare = unit === 'percent' && verb?.groups?.['times'] !== undefined;
  const isFar = unit !== 'times' && unit !== 'percent' && verb?.groups?.['verb'] !== undefined;
  if (!isTimes && !isShare && !isFar) return undefined;
  const verbAt = verb?.index ?? start;
  const behind = text.slice(end);
  const next = mentions.find((one) => one.start >= end);
  const way = verb ? otherOf(verb, '').way : undefined;
  if (next && UNIT_BEHIND.test(text.slice(end, next.start)))
    return { said: next.said, isMean: false, verbAt, way };
  return MEAN_BEHIND.test(behind) ? { said: '', isMean: true, verbAt, way } : undefined;
}

function otherOf({ index, groups }: RegExpExecArray, said: string): Other {
  const { more, less, mean } = groups ?? {};
  return {
    said,
    isMean: mean !== undefined && mean.toLowerCase() !== 'mức',
    verbAt: index,
    way: more !== undefined ? 1 : less !== undefined ? -1 : undefined,
  };
}

/** "…, chênh lệch 19,9 điểm", "khoảng cách giữa … là 33,2 điểm": between the two figures that were told last. */
function betweenTwo(
  text: string,
  read: readonly ReadClaim[],
  position: number,
  figures: BookFigures,
): Comparison | undefined {
  const number = read[position]?.claim.number;
  const before = read.slice(Math.max(0, position - 2), position);
  const [first, second] = before.map((one) => figureTold(one, figures));
  if (!number || !first || !second || first.indicator !== second.indicator) return undefined;
  const from = before[0]?.claim.number.start ?? 0;
  const between = text.slice(before[1]?.claim.number.end, number.start);
  const isSaid =
    APART.test(between) ||
    (GAP_AHEAD.test(text.slice(0, from)) && /^\s*\)?\s*,?\s*là(?:\s+\p{L}+)?\s*$/iu.test(between));
  if (!isSaid || first.unit === second.unit || first.unit === '') return undefined;
  return { unit: first.unit, other: second.unit, isMean: false, way: undefined, between: '' };
}

const APART =
  /^[^;.\d]{0,30}?(?<!\p{L})(?:chênh lệch|chênh|cách biệt|cách|hơn kém|khoảng cách)(?:\s+(?:nhau|là|tới|đến|khoảng|giữa hai (?:huyện|đơn vị|địa phương|doanh nghiệp)))*\s*$/iu;
const GAP_AHEAD = /(?<!\p{L})(?:khoảng cách|chênh lệch|cách biệt|mức chênh)(?!\p{L})[^;.\d]*$/iu;

/** What is held against a change is no comparison of two figures of now. */
const OF_CHANGE = /(?<!\p{L})(?:tăng|giảm|thêm|tốc độ)(?!\p{L})/iu;
