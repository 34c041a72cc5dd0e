import { isNear } from '#core/numbers/nearness';
import { readNumberText, type NumberReading } from '#core/numbers/numberText';
import {
  compare,
  divide,
  equals,
  multiply,
  ONE,
  rational,
  signOf,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import type { AskedCell } from '../rows/askedCell';
import type { FittingMeasure } from './measureFitting';
import {
  figureOf,
  isPercentage,
  state,
  trouble,
  type CellReading,
  type Trouble,
  type ValueOptions,
} from './cellReading';
import { readMeasuredNumber } from './readMeasuredNumber';

/** Reads a text as a figure: a sign, a rank, a number with the words around it. */
export function readTextValue(
  asked: AskedCell,
  text: string,
  fitting: FittingMeasure | undefined,
  options: ValueOptions,
): CellReading {
  if (ERROR_TEXT.test(text)) return trouble({ kind: 'error', error: text });
  const place = asked.indicator.nature === 'rank' ? rankIn(text) : undefined;
  if (place !== undefined && fitting) return figureOf(rational(place), 0, fitting);
  const reading = readNumberText(text, {
    separators: options.separators,
    isCount: fitting?.groupsThousands ?? false,
    ...hint(options.prior, fitting),
  });
  if (reading.kind === 'state') return state(reading.figure, fitting?.text ?? asked.measure.text);
  if (reading.kind === 'not-a-number') return trouble(reading);
  if (reading.kind === 'value') return readMeasuredNumber(asked, reading, fitting, options);
  if (!fitting) return trouble({ kind: 'wrong-measure', measure: asked.measure.text });
  if (reading.kind === 'fraction') return trouble(quotientOf(reading, fitting));
  const own = reading.unitText ? options.fitMeasure(asked.indicator, reading.unitText) : undefined;
  return trouble(twoReadings(reading, fitting, own, options.prior));
}

const ERROR_TEXT = /^(?:#(?:REF|DIV\/0|N\/A|VALUE|NAME|NUM|NULL)[!?]?|Err:\d+)$/i;

/** Grades are coded A = 1 … E = 5 (domain.md 6); "10/63" is the tenth of 63 places. */
function rankIn(text: string): number | undefined {
  const grade = /^(?:xếp )?(?:loại|hạng|mức)? ?([A-E])$/iu.exec(text)?.[1];
  if (grade !== undefined) return 'ABCDE'.indexOf(grade.toUpperCase()) + 1;
  const [, rank = '', places = ''] = /^(?:thứ |hạng )?(\d{1,2}) ?\/ ?(\d{2})$/iu.exec(text) ?? [];
  return rank !== '' && Number(rank) <= Number(places) ? Number(rank) : undefined;
}

/** Last year's figure in the measure of the text. */
function hint(
  prior: Rational | undefined,
  fitting: FittingMeasure | undefined,
): { readonly priorHint?: Rational } {
  return prior && fitting ? { priorHint: divide(prior, fitting.factor) } : {};
}

/** Both readings in the indicator's measure: of the text's own words where there are any, else the column's. */
function twoReadings(
  reading: Extract<NumberReading, { kind: 'ambiguous' }>,
  fitting: FittingMeasure,
  own: FittingMeasure | undefined,
  prior: Rational | undefined,
): Trouble {
  const { factor } = own ?? fitting;
  const candidates = reading.candidates.map((value) => multiply(value, factor));
  const likely =
    candidates.find((value) => own && isNear(value, prior)) ??
    writtenInFull(candidates, reading.magnitude, prior) ??
    nearest(candidates, prior);
  const others = candidates.filter((one) => !likely || !equals(one, likely));
  return { kind: 'open', candidates: likely ? [likely, ...others] : candidates, likely };
}

function quotientOf(
  { numerator, denominator }: Extract<NumberReading, { kind: 'fraction' }>,
  fitting: FittingMeasure,
): Trouble {
  const quotient = divide(numerator, denominator);
  const value = isPercentage(fitting) ? multiply(quotient, HUNDRED) : quotient;
  return { kind: 'fraction', value: multiply(value, fitting.factor) };
}

/**
 * "414.856 triệu" for 414.856, where last year was 400.812: the number stands there in full, and
 * the word behind it says nothing. Only last year's figure can tell.
 */
function writtenInFull(
  [thousands = ZERO]: readonly Rational[],
  magnitude: Rational,
  prior: Rational | undefined,
): Rational | undefined {
  const value = divide(thousands, magnitude);
  return !equals(magnitude, ONE) && isNear(value, prior) ? value : undefined;
}

/** Of readings a thousand apart the one that is nearer to last year's figure than any other can be. */
function nearest(
  candidates: readonly Rational[],
  prior: Rational | undefined,
): Rational | undefined {
  if (!prior || signOf(prior) <= 0) return undefined;
  return candidates.find(
    (value) =>
      compare(value, multiply(prior, HALFWAY)) < 0 && compare(multiply(value, HALFWAY), prior) > 0,
  );
}

/** So many times from last year's figure; its square is about a thousand. */
const HALFWAY = rational(31);

const HUNDRED = rational(100);
