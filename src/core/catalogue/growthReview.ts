import { refuse, success, type Result } from '#core/findings/refusal';
import { fromDecimalText, toDecimalText } from '#core/numbers/decimalText';
import { compare, equals, ONE, rational, signOf, type Rational } from '#core/numbers/rational';
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
 * What a row of indicators.csv sets, each in its range; undefined where it sets nothing. What is
 * the default anyway, as the book shows it, is not set.
 */
export function readGrowthReview(
  row: TableRow,
  nature: Indicator['nature'],
): Result<GrowthReviewChoice | undefined> {
  const written = PARAMETERS.filter((one) => row.text(GROWTH_REVIEW_COLUMNS[one]) !== '');
  const read = inAll(written, (parameter) => readParameter(row, parameter));
  if (!read.ok) return read;
  const usual = growthReviewOf({ nature });
  const { lookFrom, askFrom } = { ...DEFAULT, ...Object.fromEntries(read.value) };
  // What is only noted cannot lie farther out than what the unit is asked about.
  if (compare(lookFrom, askFrom) > 0) return lookBeyondAsk(row, askFrom);
  const set = read.value.filter(([one, value]) => !usual || !equals(usual[one], value));
  return success(set.length === 0 ? undefined : Object.fromEntries(set));
}

function lookBeyondAsk(row: TableRow, askFrom: Rational): Result<undefined> {
  const column = GROWTH_REVIEW_COLUMNS.lookFrom;
  const text = row.text(column) || toDecimalText(DEFAULT.lookFrom);
  const ask = toDecimalText(askFrom);
  return refuse({
    code: 'growth-noted-beyond-asked',
    arguments: { ...row.place(column), text, ask },
  });
}

function readParameter(
  row: TableRow,
  parameter: keyof GrowthReview,
): Result<readonly [keyof GrowthReview, Rational]> {
  const column = GROWTH_REVIEW_COLUMNS[parameter];
  const text = row.text(column);
  const value = fromDecimalText(text);
  if (value === undefined) {
    return refuse({ code: 'table-bad-number', arguments: { ...row.place(column), text } });
  }
  const about = { ...row.place(column), text };
  if (parameter !== 'sizeExponent' && parameter !== 'medianShare') {
    return signOf(value) > 0
      ? success([parameter, value])
      : refuse({ code: 'table-number-not-above', arguments: { ...about, least: '0' } });
  }
  const isFit = isWithinOne(value) && (parameter === 'medianShare' || isExponent(value));
  return isFit
    ? success([parameter, value])
    : refuse({ code: 'table-number-out-of-range', arguments: { ...about, least: '0', most: '1' } });
}

function isWithinOne(value: Rational): boolean {
  return signOf(value) >= 0 && compare(value, ONE) <= 0;
}

/** Powers are taken by whole roots, so U has at most two decimals. */
function isExponent({ denominator }: Rational): boolean {
  return 100n % denominator === 0n;
}
