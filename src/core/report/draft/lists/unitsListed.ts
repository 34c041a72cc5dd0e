import type { BookFigures } from '../bookFigures';
import type { Claim } from '../claim';
import { inMeasure } from '../inMeasure';
import { agrees, judge } from '../judge';
import type { NumberInText } from '../numbers/numberInText';
import { sayingWords } from '../subjects/numberInPlace';
import { ownWords } from '../subjects/ownWords';
import { findNames } from '../subjects/phraseIndex';
import { stretchEnd } from '../subjects/stretch';
import { wordsOf } from '../text/words';
import { withoutTotals } from '../units/columns/figuresOfUnits';

/** What a number of a list of units is about. */
export interface AboutUnit {
  readonly code: string;
  readonly unit: string;
}

/**
 * "Hiệp Hòa, Lục Ngạn, Lục Nam và Lạng Giang, lần lượt 73.041, 65.876, 64.432 và 60.111 hồ sơ": behind as
 * many units a list of numbers proves by its digits of what it is: of the figure that all of them are, or
 * all but one. That one is then at fault.
 */
export function provenOfUnits(
  text: string,
  list: readonly Claim[],
  figures: BookFigures,
): readonly AboutUnit[] | undefined {
  const units = unitsBefore(text.slice(0, list[0]?.number.start), list.length, figures);
  const isPlain = list.every(({ kind }) => kind === 'level');
  if (!units || !isPlain) return undefined;
  const hits = [...figures.indicators.keys()].map((code) => ({
    code,
    count: Math.max(
      list.filter(({ number }, at) => isFigureOf(number, code, units[at], figures)).length,
      isExchanged(list, code, units, figures) ? list.length : 0,
    ),
  }));
  const most = Math.max(...hits.map(({ count }) => count));
  const best = hits.flatMap(({ code, count }) => (count === most ? [code] : []));
  const [code, ...others] = withoutTotals(best, figures);
  const isProven = most >= LEAST_ALIKE && most >= list.length - 1;
  if (code === undefined || others.length > 0 || !isProven) return undefined;
  const isPlainly =
    isExchanged(list, code, units, figures) ||
    list.every(
      ({ number }, at) =>
        isFigureOf(number, code, units[at], figures) || isOf(text, number, code, figures),
    );
  return isPlainly ? units.map((unit) => ({ code, unit })) : undefined;
}

const LEAST_ALIKE = 2;

/** "lần lượt 17.563 và 16.478 hồ sơ", where it is the other way round: two long numbers, each that of the other's unit. */
function isExchanged(
  list: readonly Claim[],
  code: string,
  units: readonly string[],
  figures: BookFigures,
): boolean {
  const wrong = [...list.keys()].filter(
    (at) => !isFigureOf(list[at]?.number, code, units[at], figures),
  );
  const [first = -1, second = -1] = wrong;
  const areLong = wrong.every((at) => (list[at]?.number.text.match(/\d/gu) ?? []).length >= LONG);
  return (
    wrong.length === 2 &&
    areLong &&
    isFigureOf(list[first]?.number, code, units[second], figures) &&
    isFigureOf(list[second]?.number, code, units[first], figures)
  );
}

/** Digits of a number that is no chance. */
const LONG = 4;

function isFigureOf(
  number: NumberInText | undefined,
  code: string,
  unit: string | undefined,
  { pair }: BookFigures,
): boolean {
  const known = unit === undefined ? undefined : pair(code, unit);
  const exact = known?.value;
  if (!number || !known || !exact) return false;
  return inMeasure(number, known.indicator).some((printed) =>
    agrees(judge(number, printed, exact)),
  );
}

/** "12 hồ sơ quá hạn" is of something else than the numbers before it. */
function isOf(text: string, { end }: NumberInText, code: string, figures: BookFigures): boolean {
  const indicator = figures.indicators.get(code);
  const own = indicator ? ownWords([indicator], figures) : new Set();
  const behind = wordsOf(text.slice(end, stretchEnd(text, end)));
  return sayingWords(behind, figures).every((word) => own.has(word));
}

/** The units that a text ends with the list of, so many of them; undefined where there are fewer, or it tells of more. */
function unitsBefore(
  text: string,
  count: number,
  figures: BookFigures,
): readonly string[] | undefined {
  const named = unitsNamed(text, figures);
  const last = named.slice(-count);
  const isWhole = named.length === count || areListed(text, named.slice(-count - 1));
  const codes = last.map(({ code }) => code);
  const areKnown = codes.length === count && new Set(codes).size === count;
  return isWhole && areKnown ? codes : undefined;
}

interface NamedUnit {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** "Chuyển phát C, D và E" names three: of the later ones only the letter is said. */
function unitsNamed(text: string, { unitNames }: BookFigures): readonly NamedUnit[] {
  return findNames(unitNames, wordsOf(text)).flatMap(({ words, codes, start, end }) => {
    const [code, ...others] = codes;
    if (code === undefined || others.length > 0) return [];
    const letters = LETTERS.exec(text.slice(end))?.[0] ?? '';
    const more = [...letters.matchAll(/\p{Lu}(?!\p{L})/gu)].flatMap(({ index, 0: letter }) => {
      const name = [...words.slice(0, -1), letter].join(' ');
      const [found] = findNames(unitNames, wordsOf(name));
      const [other] = found?.codes ?? [];
      const at = end + index;
      return other === undefined ? [] : [{ code: other, start: at, end: at + 1 }];
    });
    return [{ code, start, end }, ...more];
  });
}

const LETTERS = /^(?:\s*(?:,|và)\s*\p{Lu}(?!\p{L}))+/u;

/** All but the first stand side by side, and the first stands apart. */
function areListed(text: string, [first, ...listed]: readonly NamedUnit[]): boolean {
  const isNext = (one: NamedUnit | undefined, other: NamedUnit | undefined): boolean =>
    one !== undefined && other !== undefined && BETWEEN.test(text.slice(one.end, other.start));
  return (
    !isNext(first, listed[0]) && listed.every((one, at) => at === 0 || isNext(listed[at - 1], one))
  );
}

const BETWEEN =
  /^\s*(?:,|(?:,\s*)?và|cùng)\s*(?:(?:các\s+)?(?:huyện|thị xã|thành phố|xã|phường|thị trấn)\s*)?$/iu;
