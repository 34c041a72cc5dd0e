import { equals, rational } from '#core/numbers/rational';
import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import type { Verdict } from '../../verdict';

/** "Trong số 07 huyện, thành phố, …", "05/07 huyện, thị xã, thành phố": as many as there are, where all are meant. */
export function heldAsAllDistricts(
  text: string,
  { claim: { kind, number }, verdict }: ReadClaim,
  figures: BookFigures,
): Verdict {
  const [stated] = number.readings;
  const isCount = kind === 'level' && number.unit === 'other' && number.hedge === undefined;
  const isOpen = isCount && verdict.verdict === 'not-found' && stated !== undefined;
  const areAll =
    AMONG.test(text.slice(0, number.start)) && OF_SEVERAL_KINDS.test(text.slice(number.nounAt));
  if (!isOpen || !areAll) return verdict;
  const expected = rational(figures.units.filter((unit) => unit.kind === 'DISTRICT').length);
  return equals(stated.value, expected)
    ? { ...verdict, verdict: 'agree', expected, message: undefined, proposal: '' }
    : verdict;
}

const AMONG = /(?<!\p{L})(?:trong(?:\s+số)?|của|tại|ở|tất cả|cả|toàn bộ)\s*$|\d\s*\/\s*$/iu;
const OF_SEVERAL_KINDS = /^\s*huyện(?:\s*,\s*(?:thị xã|thành phố))+\s*(?:[,.;)]|$)/iu;
