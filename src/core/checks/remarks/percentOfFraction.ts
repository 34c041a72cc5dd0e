import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  divide,
  multiply,
  powerOfTen,
  rational,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { SourceCell } from '#core/workbook/sourceCell';
import { decimalInRemark } from './numberInRemark';
import { named, raise } from '../raise';

/** Beside which figure a percentage is stated, and where. */
interface StatedBeside {
  readonly unit: string;
  readonly year: number;
  readonly indicator: Indicator;
  readonly source: SourceCell;
}

/**
 * A percentage in words, as written ("66,5"), that is not that of its two numbers; `all` is above 0.
 * Its last digit may be cut off instead of rounded.
 */
export function percentOfFraction(
  { unit, year, indicator, source }: StatedBeside,
  part: Rational,
  all: Rational,
  per: string,
): Finding | undefined {
  const stated = decimalInRemark(per);
  if (!stated) return undefined;
  const exact = divide(multiply(part, rational(100)), all);
  const decimals = per.split(',')[1]?.length ?? 0;
  if (compare(absolute(subtract(exact, stated)), powerOfTen(-decimals)) <= 0) return undefined;
  return raise('parts-differ-from-total', {
    unit,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'parts-differ-from-total/in-remark',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        numerator: toDecimalText(part),
        denominator: toDecimalText(all),
        stated: toDecimalText(stated),
        recomputed: toDecimalText(roundHalfAwayFromZero(exact, Math.max(decimals, 1))),
      },
    },
  });
}
