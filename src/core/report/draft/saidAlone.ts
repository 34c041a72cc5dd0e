import { isAmount } from '#core/catalogue/indicator';
import { parseMeasure } from '#core/numbers/measure';
import { absolute, compare, multiply, rational, subtract } from '#core/numbers/rational';
import type { Alone } from './asked';
import type { BookFigures } from './bookFigures';
import { isSharp } from './certainty';
import type { Claim } from './claim';
import type { ReadClaim } from './arithmetic/tested';
import { hasFourDigits, isMiswritten, isOfLastYear, type Reading } from './reading';
import type { ClaimSetting } from './statement';

/** Whether a sentence has told a figure of the province and the year, or its growth, digit by digit: it goes on about those. */
export function provesProvince(read: readonly ReadClaim[], { year }: BookFigures): boolean {
  return read.some(
    ({ claim, verdict }) =>
      verdict.verdict === 'agree' &&
      (claim.kind === 'level' || claim.kind === 'growth' || claim.kind === 'index') &&
      isSharp(claim) &&
      verdict.indicator !== '' &&
      verdict.unit === '' &&
      verdict.year === year,
  );
}

/**
 * Whether a number is wrong whichever place and year its sentence speaks of, those of the sentences before
 * or the province and this year: wrong of both, miswritten, or so near to what the province has that it is
 * nobody else's.
 */
export function isWrongAnyway(
  claim: Claim,
  readings: readonly Reading[],
  { certainty, isClear, isFree, isOfPlace }: Alone,
  settings: readonly ClaimSetting[],
): boolean {
  const [first] = readings;
  if (!first || certainty !== 'certain' || !isClear) return false;
  const isReadIn = ({ unit, year }: ClaimSetting): boolean =>
    readings.some(
      ({ statement }) => statement.unit === unit && (year === undefined || statement.year === year),
    );
  const isWrongOfBoth = settings.length > 1 && settings.every(isReadIn);
  if (isWrongOfBoth) return true;
  const isOfProvince =
    isOfPlace && (isNearProvince(claim, first) || isLastOfProvince(claim, first));
  return isFree && (isMiswritten(claim, first) || isOfProvince);
}

/** An amount to the fourth digit within a tenth of the province's, or a bound close to it: no part of the province has as much. */
function isNearProvince(
  { kind, number }: Claim,
  { statement: { indicator, unit, compares, exact }, printed }: Reading,
): boolean {
  const measure = parseMeasure(indicator.unit);
  const isOfAmount = kind === 'level' && compares === 'level' && isAmount(indicator);
  const isWhole = measure !== undefined && !/[/%]/u.test(measure.dimension);
  const nearness = number.hedge === undefined ? TEN : FIFTY;
  const apart = multiply(absolute(subtract(printed.value, exact)), nearness);
  return (
    isOfAmount &&
    isWhole &&
    unit === '' &&
    (number.hedge !== undefined || hasFourDigits(number, printed)) &&
    compare(apart, absolute(exact)) <= 0
  );
}

function isLastOfProvince(claim: Claim, reading: Reading): boolean {
  return reading.statement.unit === '' && isOfLastYear(claim, reading);
}

const TEN = rational(10);
const FIFTY = rational(50);
