import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import type { DecimalText } from '#core/findings/figureInWords';
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

/** A percentage as it is stated and as it should be. */
interface OtherPercent {
  readonly stated: DecimalText;
  readonly recomputed: DecimalText;
}

/**
 * A percentage in words, as written ("66,5"), that is not that of its two numbers; `all` is above 0.
 * Its last digit may be cut off instead of rounded.
 */
export function otherPercent(part: Rational, all: Rational, per: string): OtherPercent | undefined {
  const stated = decimalInRemark(per);
  if (!stated) return undefined;
  const exact = divide(multiply(part, rational(100)), all);
  const decimals = per.split(',')[1]?.length ?? 0;
  if (compare(absolute(subtract(exact, stated)), powerOfTen(-decimals)) <= 0) return undefined;
  return {
    stated: toDecimalText(stated),
    recomputed: toDecimalText(roundHalfAwayFromZero(exact, Math.max(decimals, 1))),
  };
}

/** A fraction of a remark and its percentage that contradict each other. */
export function percentOfFraction(
  beside: StatedBeside,
  part: Rational,
  all: Rational,
  per: string,
): Finding | undefined {
  return percentFinding('parts-differ-from-total/in-remark', beside, part, all, per);
}

/** A percentage of a remark that the figures beside it contradict. */
export function percentOfFigures(
  beside: StatedBeside,
  part: Rational,
  all: Rational,
  per: string,
): Finding | undefined {
  return percentFinding('parts-differ-from-total/share-in-remark', beside, part, all, per);
}

function percentFinding(
  code: 'parts-differ-from-total/in-remark' | 'parts-differ-from-total/share-in-remark',
  { unit, year, indicator, source }: StatedBeside,
  part: Rational,
  all: Rational,
  per: string,
): Finding | undefined {
  const other = otherPercent(part, all, per);
  if (!other) return undefined;
  return raise('parts-differ-from-total', {
    unit,
    indicator: indicator.code,
    year,
    source,
    message: {
      code,
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        numerator: toDecimalText(part),
        denominator: toDecimalText(all),
        ...other,
      },
    },
  });
}
