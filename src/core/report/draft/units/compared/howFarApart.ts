import { isAmount, type Indicator } from '#core/catalogue/indicator';
import {
  absolute,
  compare,
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
import { exactText } from '../../../sentences/levelText';
import { printedNumber } from '../../../sentences/printedNumber';
import type { BookFigures } from '../../bookFigures';
import { inMeasure } from '../../inMeasure';
import type { NumberInText, PrintedNumber } from '../../numbers/numberInText';
import { allOfKindNamed } from '../counts/unitsOfKind';
import type { Comparison, End } from './comparison';
import { isMeasuredAs } from '../toldFigure';

/** How a number tells two figures apart: by their difference, or by how many times one is the other. */
export interface Form {
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

export function formOf({ unit }: NumberInText): Form {
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

export function isOfWay(exact: Rational, way: Comparison['way'], { isSigned }: Form): boolean {
  return !isSigned || way === undefined || signOf(exact) === way || isZero(exact);
}

/** Both figures; where the mean is meant that of the province, or of the units' own. */
function pairsOf(
  indicator: Indicator,
  compared: Comparison,
  figures: BookFigures,
): readonly (readonly [own: Rational, its: Rational])[] {
  const { code } = indicator;
  const { unit, other, isMean, ends } = compared;
  if (ends) return pairOfEnds(code, unit, ends, figures);
  const own = figures.pair(code, unit)?.value;
  const peers = isMean ? figures.peersOf(code, unit) : undefined;
  const mean = peers && divide(sum(peers.map(({ value }) => value)), rational(peers.length));
  const ofAll = isMean && isAmount(indicator) ? undefined : figures.pair(code, other)?.value;
  return [ofAll, mean].flatMap((its) => (own && its ? [[own, its] as const] : []));
}

/** The one with most and the one with least of all, or one unit and such a one. */
function pairOfEnds(
  code: string,
  unit: string,
  ends: NonNullable<Comparison['ends']>,
  figures: BookFigures,
): readonly (readonly [own: Rational, its: Rational])[] {
  const peers =
    unit === '' ? allOfKindNamed(ends.kind, code, figures) : figures.peersOf(code, unit);
  const values = peers?.map(({ value }) => value).sort(compare) ?? [];
  const at = (end: End): Rational | undefined => values.at(end === 'lowest' ? 0 : -1);
  const own = ends.unit === undefined ? figures.pair(code, unit)?.value : at(ends.unit);
  const its = at(ends.other);
  return own && its ? [[own, its]] : [];
}
