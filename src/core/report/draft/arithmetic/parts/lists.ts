import { equals, rational } from '#core/numbers/rational';
import { printedCount } from '../../../sentences/printedNumber';
import { countOfEach, listedItems, listedNames } from '../../text/listedNames';
import type { NumberInText } from '../../numbers/numberInText';
import { KIND_OF_UNIT } from '../../units/countedUnits';
import { isDenominator } from '../changes/levelSpokenOf';
import {
  fault,
  fine,
  printedOf,
  type ReadClaim,
  type Tested,
  type TestResult,
  withNoun,
} from '../tested';

/**
 * "06 huyện (Yên Lạc, Bình Xuyên, …)", "5/10 huyện, thành phố hoàn thành: Hiệp Hòa, …", "07 nhiệm
 * vụ, cụ thể: …; …"
 */
export function countOfList({ sentence, claims, claim, position }: Tested): TestResult {
  const { number } = claim;
  const stated = printedOf(number);
  if (number.unit !== 'other' || !stated || number.hedge) return undefined;
  if (isDenominator(sentence, claims, position)) return undefined;
  const before = claims[position - 1]?.claim.number;
  if (before && COUNTS_UNITS.test(sentence.slice(before.nounAt, number.start))) return undefined;
  const last = isDenominator(sentence, claims, position + 1) ? position + 1 : position;
  const next = nextCount(claims, last)?.start;
  const behind = claims[last]?.claim.number.nounAt;
  const names = listedNames(sentence.slice(behind, next)) ?? countOfEach(sentence.slice(behind));
  const items = names === undefined ? listedItems(sentence.slice(behind)) : undefined;
  const listed = names ?? items?.count;
  if (listed === undefined) return undefined;
  const exact = rational(listed);
  if (equals(exact, stated.value)) return fine(exact);
  if (items?.isWhole === false) return undefined;
  return fault(
    exact,
    { code: 'draft/list-count-differs', arguments: { text: number.text, listed } },
    withNoun(printedCount(listed), number),
  );
}

/** "05 huyện có trên 170 cụm: …": a bound is nothing else that is counted. */
function nextCount(claims: readonly ReadClaim[], last: number): NumberInText | undefined {
  return claims.slice(last + 1).find(({ claim }) => claim.number.hedge === undefined)?.claim.number;
}

/** "3 địa phương cùng có 12 điểm (A, B, C)": the names are those of the units that were counted before. */
const COUNTS_UNITS = new RegExp(`^\\s*${KIND_OF_UNIT}(?!\\p{L})[^,;:.()]*$`, 'iu');
