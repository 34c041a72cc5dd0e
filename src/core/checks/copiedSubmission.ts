import { groupedBy } from '#core/catalogue/groupedBy';
import { isAmount } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { toDouble } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { ONE, ZERO, compare, rational, signOf } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear } from './examinedYear';
import type { LastYear } from './growth/lastYear';
import { joinedSource, raise } from './raise';
import { describeRule } from './rule';
import { usualChanges } from './valueErrors';

export const copiedSubmission = describeRule('copied-submission', {
  title: { vi: 'Hai đơn vị gửi cùng một bộ số', en: 'Copied submission' },
  meaning: {
    vi: 'Hai đơn vị có cùng các chỉ tiêu với cùng các số lớn hơn 20, từ 4 số trở lên; hoặc hai đơn vị cùng loại có chung từ 4 số khác nhau như vậy mà không đơn vị nào khác có, tổng cộng từ 15 chữ số thập phân (tổng lôgarit cơ số 10) trở lên. Phát hiện nêu đơn vị có số, so với năm trước của chính mình, khác xa mức tăng thường thấy của các đơn vị cùng loại hơn; đơn vị không biết năm trước được coi là cách 1/4. Không có căn cứ thì nêu cả hai như nhau (phát hiện ghi ở đơn vị đứng sau trong danh sách).',
    en: 'Two units have the same indicators with the same values above 20, four or more; or two units of one kind share four or more different ones that nobody else has, of 15 digits together (sum of logarithms to base 10). The finding names the unit whose figures are farther from where the usual growth of its kind leads from its own last year; a unit without a known last year is taken to be a quarter away. Without evidence both are named alike (the finding stands at the later in the register).',
  },
  remedy: {
    vi: 'Hỏi cả hai đơn vị: biểu của ai bị gửi nhầm dưới tên đơn vị khác.',
    en: 'Ask both units whose form was sent under the other’s name.',
  },
  authority: {
    vi: 'Soát xét thống kê: hai đơn vị không thể trùng toàn bộ số liệu một cách ngẫu nhiên.',
    en: 'Statistical editing: two units do not have all figures in common by chance.',
  },
  passing: {
    vi: 'Hai huyện cùng có 120 thôn, các số khác nhau.',
    en: 'Two districts have 120 hamlets each and differ otherwise.',
  },
  failing: {
    vi: 'Huyện A và huyện B cùng ghi 18.204 hộ, 120 thôn, 5.311 hồ sơ, 4.870 hồ sơ trực tuyến.',
    en: 'Two districts both give 18,204 households, 120 hamlets, 5,311 dossiers, 4,870 of them online.',
  },
});

/** Smaller values repeat by chance. */
const BY_CHANCE = rational(20);
const FEWEST_VALUES = 4;

/** All figures of one unit that do not repeat by chance. */
interface Vector {
  readonly unit: ReportingUnit;
  readonly observations: readonly Observation[];
  /** Indicator and value of each; equal words are equal answers. */
  readonly words: readonly string[];
  /** All words; equal keys are equal vectors. */
  readonly key: string;
}

export function checkCopies(examined: ExaminedYear, lastYear: LastYear): readonly Finding[] {
  const vectors = [...examined.units.values()].flatMap((unit) => vectorOf(examined, unit) ?? []);
  const groups = groupedBy(vectors, ({ key }) => key);
  const distanceOf = distanceFromUsual(examined, lastYear);
  return [
    ...[...groups.values()].flatMap((group) => copiesIn(examined, distanceOf, group)),
    ...sharedParts(vectors)
      .filter(({ first, second }) => first.key !== second.key && isNoChance(first))
      .map(({ first, second }) => {
        const [original = first, copy = second] = byStrangeness(distanceOf, [first, second]);
        return copyFinding(examined, copy, original, 'part');
      }),
  ];
}

/** What two units of one kind have in common and nobody else has, as each of them gives it. */
interface SharedPart {
  readonly first: Vector;
  readonly second: Vector;
}

function sharedParts(vectors: readonly Vector[]): readonly SharedPart[] {
  const inPairs = heldByTwo(vectors).filter(
    ({ one, other }) => one.vector.unit.kind === other.vector.unit.kind,
  );
  const byPair = groupedBy(inPairs, ({ one, other }) =>
    [one, other].map(({ vector }) => vector.unit.code).join('\u0000'),
  );
  return [...byPair.values()].flatMap((shared) => {
    const [any] = shared;
    if (!any) return [];
    return {
      first: { ...any.one.vector, observations: shared.map(({ one }) => one.observation) },
      second: { ...any.other.vector, observations: shared.map(({ other }) => other.observation) },
    };
  });
}

interface Held {
  readonly vector: Vector;
  readonly observation: Observation;
}

interface HeldByTwo {
  readonly one: Held;
  readonly other: Held;
}

/**
 * The answers that exactly two vectors hold. Of a country's hundreds of thousands the most are held
 * by one or by many: those get no objects of their own, only the place of who holds them first.
 */
function heldByTwo(vectors: readonly Vector[]): readonly HeldByTwo[] {
  const firsts = new Map<string, number>();
  const seconds = new Map<string, number>();
  vectors.forEach(({ words }, place) => {
    for (const word of words) {
      if (!firsts.has(word)) firsts.set(word, place);
      else seconds.set(word, seconds.has(word) ? SEVERAL : place);
    }
  });
  const heldAt = (place: number | undefined, word: string): Held | undefined => {
    const vector = vectors[place ?? SEVERAL];
    const observation = vector?.observations[vector.words.indexOf(word)];
    return observation && { vector, observation };
  };
  const held: HeldByTwo[] = [];
  for (const [word, place] of firsts) {
    const other = heldAt(seconds.get(word), word);
    const one = other && heldAt(place, word);
    if (one) held.push({ one, other });
  }
  return held;
}

/** No place: held by more than two. */
const SEVERAL = -1;

/** Enough different values, with enough digits, that nobody has them in common by chance. */
function isNoChance({ observations }: Vector): boolean {
  const values = new Set(observations.map(({ figure }) => toDouble(numberOf(figure) ?? ZERO)));
  const digits = [...values].reduce((total, value) => total + Math.log10(value), 0);
  return values.size >= FEWEST_VALUES && digits >= FEWEST_DIGITS;
}

const FEWEST_DIGITS = 15;

function vectorOf(examined: ExaminedYear, unit: ReportingUnit): Vector | undefined {
  const answers = examined.collected.answers.get(unit.code);
  if (!answers) return undefined;
  const observations: Observation[] = [];
  for (const [code, indicator] of examined.indicators) {
    const observation = isAmount(indicator) ? answers.get(code)?.current : undefined;
    const value = numberOf(observation?.figure);
    if (!observation || !value || compare(value, BY_CHANCE) <= 0) continue;
    observations.push(observation);
  }
  if (observations.length < FEWEST_VALUES) return undefined;
  const words = observations.map(wordOf);
  return { unit, observations, words, key: words.join(' ') };
}

/** Indicator and value; equal words are equal answers. */
function wordOf({ indicator, figure }: Observation): string {
  const { numerator, denominator } = numberOf(figure) ?? ZERO;
  return `${indicator}=${numerator}/${denominator}`;
}

/** Everyone of a group but the one whose figures they probably are. */
function copiesIn(
  examined: ExaminedYear,
  distanceOf: DistanceOf,
  group: readonly Vector[],
): readonly Finding[] {
  // Nearly every vector is a group of its own, and has nobody to be a copy of.
  if (group.length < 2) return [];
  const [original, ...copies] = byStrangeness(distanceOf, group);
  if (!original) return [];
  return copies.map((copy) => {
    const isTold = distanceOf(copy) - distanceOf(original) >= TELLING;
    return copyFinding(examined, copy, original, isTold ? 'whole' : 'either');
  });
}

/** So much farther from its own last year (a tenth) whoever sent another's figures must be. */
const TELLING = Math.log(1.1);

/** The nearest to its own last year first; of equally near ones the first of the register. */
function byStrangeness(distanceOf: DistanceOf, group: readonly Vector[]): readonly Vector[] {
  return [...group].sort((one, other) => distanceOf(one) - distanceOf(other));
}

type DistanceOf = (vector: Vector) => number;

/** Nearer to its own last year a form is its own, farther away it is another's. */
const OF_UNKNOWN = Math.log(1.25);

/**
 * The mean way of a unit's figures from where its peers' usual growth leads from its last year, in
 * powers of e; between near and far where last year is not known.
 */
function distanceFromUsual(examined: ExaminedYear, lastYear: LastYear): DistanceOf {
  const usual = usualChanges(examined, lastYear);
  return ({ unit, observations }) => {
    const ways = observations.flatMap(({ indicator: code, figure }) => {
      const indicator = examined.indicators.get(code);
      const prior = indicator && lastYear.of(unit.code, indicator);
      const value = numberOf(figure);
      if (!prior || !value || signOf(prior) <= 0) return [];
      const expected = toDouble(prior) * toDouble(usual(unit.kind, indicator) ?? ONE);
      return [Math.abs(Math.log(toDouble(value) / expected))];
    });
    return ways.length === 0 ? OF_UNKNOWN : ways.reduce((sum, one) => sum + one, 0) / ways.length;
  };
}

/** How much of two forms is alike, and whether anything tells whose it is. */
type Likeness = 'whole' | 'part' | 'either';

const SENTENCES = {
  whole: 'copied-submission',
  part: 'copied-submission/part',
  either: 'copied-submission/either',
} as const;

function copyFinding(
  { year }: ExaminedYear,
  copy: Vector,
  original: Vector,
  likeness: Likeness,
): Finding {
  const [first, ...rest] = copy.observations.map(({ source }) => source);
  const source = joinedSource(first ?? { file: '', sheet: '', cell: '' }, rest);
  return raise('copied-submission', {
    unit: copy.unit.code,
    indicator: '',
    year,
    source,
    message: {
      code: SENTENCES[likeness],
      arguments: {
        cell: source.cell,
        unit: copy.unit.name,
        other: original.unit.name,
        otherFile: original.observations[0]?.source.file ?? '',
        values: copy.observations.length,
      },
    },
  });
}
