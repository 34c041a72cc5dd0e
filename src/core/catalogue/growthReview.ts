import { refuse, success, type Result } from '#core/findings/refusal';
import { fromDecimalText } from '#core/numbers/decimalText';
import {
  compare,
  equals,
  ONE,
  rational,
  signOf,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import type { GrowthReview, GrowthReviewChoice } from './growthParameters';
import type { Indicator } from './indicator';
import { inAll, type TableRow } from './tableRow';

const DEFAULT: Omit<GrowthReview, 'growthLimit'> = {
  sizeExponent: rational(1, 2),
  medianShare: rational(1, 20),
  lookFrom: rational(4),
  askFrom: rational(20),
};

/** Levels move less than the year's amounts do. */
const GROWTH_LIMIT = { stock: rational(20), flow: rational(30) } as const;

/** The limits of an indicator's growth; undefined for rates, ranks and scores, which do not grow. */
export function growthReviewOf({
  nature,
  growthReview,
}: Pick<Indicator, 'nature' | 'growthReview'>): GrowthReview | undefined {
  if (nature !== 'stock' && nature !== 'flow') return undefined;
  return { ...DEFAULT, growthLimit: GROWTH_LIMIT[nature], ...growthReview };
}

/** The further columns of indicators.csv that change the review of growth. */
export const GROWTH_REVIEW_COLUMNS = {
  sizeExponent: 'hb_u',
  medianShare: 'hb_a',
  lookFrom: 'hb_c_look',
  askFrom: 'hb_c_ask',
  growthLimit: 'growth_limit',
} as const satisfies Record<keyof GrowthReview, string>;

const PARAMETERS = Object.keys(GROWTH_REVIEW_COLUMNS) as (keyof GrowthReview)[];

/**
 * What a row of indicators.csv sets, each at least 0 and U at most 1; undefined where it sets
 * nothing. What is the default anyway, as the book shows it, is not set.
 */
export function readGrowthReview(
  row: TableRow,
  nature: Indicator['nature'],
): Result<GrowthReviewChoice | undefined> {
  const written = PARAMETERS.filter((one) => row.text(GROWTH_REVIEW_COLUMNS[one]) !== '');
  const read = inAll(written, (parameter) => readParameter(row, parameter));
  if (!read.ok) return read;
  const usual = growthReviewOf({ nature });
  const set = read.value.filter(([one, value]) => !usual || !equals(usual[one], value));
  return success(set.length === 0 ? undefined : Object.fromEntries(set));
}

function readParameter(
  row: TableRow,
  parameter: keyof GrowthReview,
): Result<readonly [keyof GrowthReview, Rational]> {
  const column = GROWTH_REVIEW_COLUMNS[parameter];
  const text = row.text(column);
  const value = fromDecimalText(text);
  const isFit =
    value !== undefined &&
    signOf(value) >= 0 &&
    (parameter !== 'sizeExponent' || isExponent(value));
  return isFit
    ? success([parameter, value])
    : refuse({ code: 'table-bad-number', arguments: { ...row.place(column), text } });
}

/** Powers are taken by whole roots, so U has at most two decimals. */
function isExponent(value: Rational): boolean {
  return compare(value, ZERO) >= 0 && compare(value, ONE) <= 0 && 100n % value.denominator === 0n;
}
