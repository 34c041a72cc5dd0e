import { compare, multiply, rational } from '#core/numbers/rational';
import type { BookFigures } from '../../bookFigures';
import type { Claim } from '../../claim';
import { inMeasure } from '../../inMeasure';
import { agrees, judge } from '../../judge';
import type { NumberInText } from '../../numbers/numberInText';

/** What a number beside the name of a unit is a figure of, and whether it is that unit's own. */
export interface FigureOfUnit {
  readonly indicator: string;
  readonly isOwn: boolean;
}

/**
 * "Viễn thông A 647.897 thuê bao": nothing says of what, but a number of four digits and more that
 * is the figure of a unit of its kind is no chance. Undefined where it is nobody's, or could be
 * several things.
 */
export function figureOfUnit(
  { kind, number }: Claim,
  unit: string,
  figures: BookFigures,
): FigureOfUnit | undefined {
  if (kind !== 'level' || number.unit !== 'other' || !isLong(number)) return undefined;
  const codes = [...figures.indicators.keys()];
  const own = withoutTotals(
    codes.filter((code) => isFigureOf(number, code, unit, figures)),
    figures,
  );
  const [first, ...others] = own;
  if (first !== undefined) {
    return others.length === 0 ? { indicator: first, isOwn: true } : undefined;
  }
  const ofOthers = codes.filter(
    (code) =>
      figures.pair(code, unit)?.value !== undefined &&
      figures
        .unitsLike(unit)
        .some((other) => other !== unit && isFigureOf(number, code, other, figures)),
  );
  const [swapped, ...more] = withoutTotals(ofOthers, figures);
  return swapped === undefined || more.length > 0
    ? undefined
    : { indicator: swapped, isOwn: false };
}

/** Of a unit that is in one field only, the total of all fields is the same figure. */
export function withoutTotals(codes: readonly string[], figures: BookFigures): readonly string[] {
  return codes.filter((code) => !figures.partsOf(code).some((part) => codes.includes(part)));
}

/** Of this year, or of the year before. */
function isFigureOf(
  number: NumberInText,
  code: string,
  unit: string,
  figures: BookFigures,
): boolean {
  const pair = figures.pair(code, unit);
  if (!pair) return false;
  return [pair.value, pair.prior].some(
    (exact) =>
      exact !== undefined &&
      inMeasure(number, pair.indicator).some((printed) => agrees(judge(number, printed, exact))),
  );
}

/** Printed to its fourth digit and more, in a measure. */
function isLong({ hedge, measure, readings: [printed] }: NumberInText): boolean {
  if (hedge !== undefined || measure === undefined || printed === undefined) return false;
  return compare(printed.value, multiply(printed.step, rational(1000))) >= 0;
}
