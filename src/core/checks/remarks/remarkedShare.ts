import type { Indicator } from '#core/catalogue/indicator';
import { labelKey } from '#core/catalogue/nameKey';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  divide,
  multiply,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import type { Remark } from '#core/submissions/reading';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import { countInRemark } from './numberInRemark';
import { joinedSource, named, raise } from '../raise';
import { ratioPlace, shownRatio } from '../stated/statedRatio';

/** "38/73 thôn" in the remark beside a rate: the two numbers must make the rate. */
export function checkRemarkedShare(
  examined: ExaminedYear,
  answered: UnitAnswers,
  indicator: Indicator,
  { text, source: place }: Remark,
): Finding | undefined {
  const { aggregation } = indicator;
  const figure = comparedFigure(answered, indicator.code);
  if (aggregation.form !== 'ratio_of_sums' || !figure) return undefined;
  const measures = [aggregation.numerator, aggregation.denominator].flatMap(
    (code) => examined.indicators.get(code)?.unit ?? [],
  );
  const fraction = fractionOf(text.normalize('NFC'), measures, indicator.nameVi);
  if (!fraction || compare(fraction.above, fraction.below) > 0) return undefined;
  const exact = multiply(divide(fraction.above, fraction.below), aggregation.factor);
  const difference = absolute(subtract(exact, figure.value));
  if (compare(difference, ratioPlace(examined, figure.observation)) <= 0) return undefined;
  const source = joinedSource(place, [figure.observation.source]);
  return raise('parts-differ-from-total', {
    unit: answered.unit.code,
    indicator: indicator.code,
    year: examined.year,
    source,
    message: {
      code: 'parts-differ-from-total/fraction-in-remark',
      arguments: {
        cell: source.cell,
        indicator: named(indicator),
        numerator: toDecimalText(fraction.above),
        denominator: toDecimalText(fraction.below),
        value: toDecimalText(figure.value),
        recomputed: shownRatio(indicator, exact),
      },
    },
  });
}

/** A part of a whole, as words give it. */
interface SaidFraction {
  readonly above: Rational;
  readonly below: Rational;
}

/**
 * The fraction in one of the measures that a remark begins with, perhaps behind words of the row's
 * own name; nothing of a plan or another time.
 */
export function fractionOf(
  text: string,
  measures: readonly string[],
  nameVi: string,
): SaidFraction | undefined {
  const [, before = '', above = '', below = '', words = ''] = FRACTION.exec(text) ?? [];
  if (words === '' || OTHER_COMPARISON.test(text)) return undefined;
  const name = new Set(labelKey(nameVi).split(' '));
  const isNamed = before
    .trim()
    .split(/\s+/u)
    .every((word) => word === '' || name.has(labelKey(word)));
  if (!isNamed) return undefined;
  const said = words.toLowerCase();
  const isMeasured = measures.some((measure) => {
    const unit = measure.normalize('NFC').toLowerCase();
    return said === unit || said.startsWith(`${unit} `);
  });
  const [first, second] = [above, below].map(countInRemark);
  if (!isMeasured || !first || !second || signOf(second) <= 0) return undefined;
  return { above: first, below: second };
}

const FRACTION =
  /^[\s(]*((?:\p{L}+\s+){0,6}?)(?:(?:hiện|đã|có|đạt|được|mới|là)\s+)*(\d[\d.]*)\s*\/\s*(\d[\d.]*)\s+(\p{L}[\p{L} ]*)/iu;
const OTHER_COMPARISON =
  /kế hoạch|(?<!\p{L})kh(?!\p{L})|chỉ tiêu|mục tiêu|giao|năm|cùng kỳ|so với|tháng|quý|ngày|trong đó|thêm/iu;
