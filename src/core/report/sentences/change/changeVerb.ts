import { isZero, signOf, type Rational } from '#core/numbers/rational';
import type { BaseWords } from '../baseWords';

export function verbOf(change: Rational): string {
  return signOf(change) > 0 ? 'tăng' : 'giảm';
}

/** Nothing changed; or only what rounds away, which is not the same. */
export function unchangedPhrase(exact: Rational, { base, remark }: BaseWords): string {
  return isZero(exact) ? `không thay đổi so với ${base}${remark}` : `tương đương ${base}${remark}`;
}
