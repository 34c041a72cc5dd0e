import type { Indicator } from '#core/catalogue/indicator';
import { labelKey } from '#core/catalogue/nameKey';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  divide,
  equals,
  multiply,
  powerOfTen,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Remark } from '#core/submissions/reading';
import { comparedFigure, type UnitAnswers } from './examinedYear';
import { countInRemark, decimalInRemark } from './numberInRemark';
import type { PartAndWhole } from './partsAndWholes';
import { joinedSource, named, raise } from './raise';
import { fractionOf } from './remarkedShare';

/** A part's figure with that of its whole, as one unit gives them. */
interface Within {
  readonly whole: Indicator;
  readonly part: Rational;
  readonly all: Rational;
}

/** A remark on a figure, with all that it is held against. */
interface Remarked {
  readonly unitCode: string;
  readonly year: number;
  readonly indicator: Indicator;
  readonly text: string;
  /** The measure, as a pattern. */
  readonly counted: string;
  readonly within: readonly Within[];
  /** The remark's cell, then the figure's. */
  readonly source: Remark['source'];
}

/**
 * What a remark says of the figure beside it as a part of a whole, and what its own numbers or the
 * unit's figures contradict: a fraction that is turned round ("9.500/6.900 hồ sơ"), or what is left
 * ("6.900/9.500 hồ sơ trực tuyến, còn lại 2.900 hồ sơ trực tiếp"; "còn 7 thôn chưa có cáp quang").
 */
export function checkRemarkedWhole(
  answered: UnitAnswers,
  year: number,
  indicator: Indicator,
  remark: Remark,
  pairs: readonly PartAndWhole[],
): Finding | undefined {
  const text = remark.text.normalize('NFC');
  if (!/\d/u.test(text)) return undefined;
  const figure = comparedFigure(answered, indicator.code);
  const remarked: Remarked = {
    unitCode: answered.unit.code,
    year,
    indicator,
    text,
    counted: escaped(indicator.unit),
    within: wholesOf(answered, indicator, pairs),
    source: joinedSource(remark.source, figure ? [figure.observation.source] : []),
  };
  return (
    turnedRound(remarked) ??
    aboveWhole(remarked) ??
    otherThanFigures(remarked) ??
    restOfFraction(remarked) ??
    restWithout(remarked) ??
    restAlone(remarked) ??
    shareOfWhole(remarked)
  );
}

function wholesOf(
  answered: UnitAnswers,
  indicator: Indicator,
  pairs: readonly PartAndWhole[],
): readonly Within[] {
  const part = comparedFigure(answered, indicator.code);
  if (!part) return [];
  return pairs.flatMap(({ part: of, whole }) => {
    const all = of === indicator ? comparedFigure(answered, whole.code) : undefined;
    return all && whole.unit === indicator.unit
      ? [{ whole, part: part.value, all: all.value }]
      : [];
  });
}

/** "b/a" of the sheet's own two numbers, the whole before the part. */
function turnedRound(remarked: Remarked): Finding | undefined {
  const { unitCode, year, indicator, text, counted, within, source } = remarked;
  const [, above = '', below = ''] =
    new RegExp(`${FRACTION}\\s+${counted}(?!\\p{L})`, 'iu').exec(text) ?? [];
  const [first, second] = [countInRemark(above), countInRemark(below)];
  if (!first || !second || compare(first, second) <= 0) return undefined;
  const turned = within.find(({ part, all }) => equals(first, all) && equals(second, part));
  if (!turned) return undefined;
  return raise('part-exceeds-whole', {
    unit: unitCode,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'part-exceeds-whole/in-remark',
      arguments: {
        cell: source.cell,
        part: named(indicator),
        partValue: toDecimalText(first),
        whole: named(turned.whole),
        wholeValue: toDecimalText(second),
      },
    },
  });
}

/** "73/38 thôn": more than all there are, where it is no comparison with a plan or another time. */
function aboveWhole(remarked: Remarked): Finding | undefined {
  const { unitCode, year, indicator, source } = remarked;
  const fraction = fractionOf(remarked.text, [indicator.unit], indicator.nameVi);
  if (!fraction || compare(fraction.above, fraction.below) <= 0) return undefined;
  return raise('part-exceeds-whole', {
    unit: unitCode,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'part-exceeds-whole/fraction-in-remark',
      arguments: {
        cell: source.cell,
        indicator: named(indicator),
        numerator: toDecimalText(fraction.above),
        denominator: toDecimalText(fraction.below),
      },
    },
  });
}

/** "38/73 thôn" of which one number is the sheet's own and the other is not. */
function otherThanFigures(remarked: Remarked): Finding | undefined {
  const { unitCode, year, indicator, within, source } = remarked;
  const [only] = within;
  const fraction = fractionOf(remarked.text, [indicator.unit], indicator.nameVi);
  if (!fraction || !only || within.length > 1) return undefined;
  const { above, below } = fraction;
  if (equals(above, only.part) === equals(below, only.all)) return undefined;
  return raise('parts-differ-from-total', {
    unit: unitCode,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'parts-differ-from-total/fraction-in-remark',
      arguments: {
        cell: source.cell,
        indicator: named(indicator),
        numerator: toDecimalText(above),
        denominator: toDecimalText(below),
        value: toDecimalText(only.part),
      },
    },
  });
}

/** "a/b hồ sơ trực tuyến, còn lại c hồ sơ trực tiếp": c is b − a. */
function restOfFraction(remarked: Remarked): Finding | undefined {
  const { indicator, text, counted } = remarked;
  const pattern = `${FRACTION}\\s+${counted}(?!\\p{L})[^\\d]{0,60}?còn(?: lại)?(?: là)? (${NUMBER}) ${counted}(?!\\p{L})`;
  const [, part = '', all = '', rest = ''] = new RegExp(pattern, 'iu').exec(text) ?? [];
  const [of, whole, left] = [part, all, rest].map(countInRemark);
  if (!of || !whole || !left || compare(of, whole) > 0) return undefined;
  return restFinding(remarked, named(indicator), of, whole, left);
}

/** "còn 7 thôn chưa có cáp quang" beside the number of those that have it. */
function restWithout(remarked: Remarked): Finding | undefined {
  const { indicator, text, counted, within } = remarked;
  const [only] = within;
  if (!only || within.length > 1 || compare(only.part, only.all) > 0) return undefined;
  const pattern = `(?:^|[\\s(,;:])còn(?: lại)? (${NUMBER}) ${counted} chưa ([\\p{L} ]+)`;
  const [, rest = '', lacking = ''] = new RegExp(pattern, 'iu').exec(text) ?? [];
  const left = countInRemark(rest);
  const words = new Set(labelKey(indicator.nameVi).split(' '));
  // "chưa giải quyết" says nothing of dossiers sent online: only what the row itself counts.
  const said = labelKey(lacking).split(' ');
  // Of those without, which the row itself counts, none are left without.
  if (words.has('chưa')) return undefined;
  if (!left || said.length < 2 || !said.every((word) => words.has(word))) return undefined;
  return restFinding(remarked, named(only.whole), only.part, only.all, left);
}

/** "22.090 hồ sơ còn lại nộp trực tiếp", "Trực tiếp còn 2.600 hồ sơ": the one number of the remark. */
function restAlone(remarked: Remarked): Finding | undefined {
  const { indicator, text, counted, within } = remarked;
  const [only] = within;
  if (!only || within.length > 1 || compare(only.part, only.all) > 0) return undefined;
  const number = `(?<![\\d/.,])(${NUMBER})\\s+${counted}(?!\\p{L})`;
  const isOnline = /trực tuyến/iu.test(indicator.nameVi);
  const pattern = [
    `^[^\\d]*còn lại(?: là)? ${number}[^\\d]*$`,
    `^[^\\d]*${number} còn lại[^\\d]*$`,
    ...(isOnline ? [`^[^\\d]*trực tiếp(?: còn| là|:)? ${number}[^\\d]*$`] : []),
  ].join('|');
  const [, ...numbers] = new RegExp(pattern, 'iu').exec(text) ?? [];
  const left = countInRemark(numbers.find((found) => found !== undefined) ?? '');
  return left && restFinding(remarked, named(only.whole), only.part, only.all, left);
}

/** "Số hóa 28.154 hồ sơ, đạt 48,8% tổng số hồ sơ" beside 28.154: the rate that it makes of its whole. */
function shareOfWhole(remarked: Remarked): Finding | undefined {
  const { unitCode, year, indicator, text, counted, within, source } = remarked;
  const [only] = within;
  if (!only || within.length > 1 || signOf(only.all) <= 0) return undefined;
  const pattern = `(?:đạt|chiếm|bằng)(?: tỷ lệ)? (\\d+(?:,\\d+)?)\\s*%\\s*(?:so với |trên |của )?tổng(?: số)? ${counted}(?!\\p{L})(?! [\\p{L}])`;
  const [, per = ''] = new RegExp(pattern, 'iu').exec(text) ?? [];
  const stated = per === '' ? undefined : decimalInRemark(per);
  if (!stated) return undefined;
  const exact = divide(multiply(only.part, rational(100)), only.all);
  const decimals = per.split(',')[1]?.length ?? 0;
  if (compare(absolute(subtract(exact, stated)), powerOfTen(-decimals)) <= 0) return undefined;
  return raise('parts-differ-from-total', {
    unit: unitCode,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'parts-differ-from-total/in-remark',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        numerator: toDecimalText(only.part),
        denominator: toDecimalText(only.all),
        stated: toDecimalText(stated),
        recomputed: toDecimalText(roundHalfAwayFromZero(exact, Math.max(decimals, 1))),
      },
    },
  });
}

function restFinding(
  { unitCode, year, indicator, source }: Remarked,
  whole: ReturnType<typeof named>,
  part: Rational,
  all: Rational,
  stated: Rational,
): Finding | undefined {
  const rest = subtract(all, part);
  if (equals(rest, stated)) return undefined;
  return raise('parts-differ-from-total', {
    unit: unitCode,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'parts-differ-from-total/rest-in-remark',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        whole,
        wholeValue: toDecimalText(all),
        partValue: toDecimalText(part),
        stated: toDecimalText(stated),
        rest: toDecimalText(rest),
      },
    },
  });
}

const NUMBER = '\\d[\\d.]*';
const FRACTION = `(?<![\\d/.,])(${NUMBER})\\s*/\\s*(${NUMBER})`;

function escaped(text: string): string {
  return text.normalize('NFC').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
