import { absolute, subtract } from '#core/numbers/rational';
import { printedNumber } from '../../../sentences/printedNumber';
import type { Claim } from '../../claim';
import { areOneMeasure } from '../alike';
import { boundsOf, canState, differenceOf, negated } from '../bounds';
import { ENDS } from '../shares/fractions';
import {
  decimalsOf,
  fault,
  fine,
  inWordsOf,
  printedOf,
  type Tested,
  type TestResult,
} from '../tested';

/** "cao nhất là A với 47,0%, thấp nhất là B với 46,2%; chênh lệch 0,8 điểm phần trăm": how far both are apart. */
export function gapOfExtremes({ sentence, claims, claim, position }: Tested): TestResult {
  const [one, other] = [claims[position - 2]?.claim, claims[position - 1]?.claim];
  const isGap =
    one !== undefined &&
    other !== undefined &&
    APART.test(sentence.slice(other.number.end, claim.number.start)) &&
    ENDS.test(sentence.slice(claim.number.end)) &&
    areExtremes(sentence, one, other);
  if (!isGap || !isInTheirMeasure(one, other, claim)) return undefined;
  const [x, p] = [boundsOf(one.number), boundsOf(other.number)];
  const [high, low, stated] = [one, other, claim].map(({ number }) => printedOf(number));
  const apart = x && p && differenceOf(x, p);
  if (!apart || !high || !low || !stated) return undefined;
  const exact = absolute(subtract(high.value, low.value));
  const isStated = [apart, negated(apart)].some((bounds) => canState(claim.number, stated, bounds));
  if (isStated) return fine(exact);
  const right =
    claim.number.unit === 'other'
      ? inWordsOf(claim.number, exact)
      : `${printedNumber(exact, decimalsOf(stated))} điểm phần trăm`;
  return fault(
    exact,
    { code: 'draft/levels-differ', arguments: { text: claim.number.text, right } },
    right,
  );
}

function areExtremes(sentence: string, one: Claim, other: Claim): boolean {
  const ahead = /[^.;]*$/u.exec(sentence.slice(0, one.number.start))?.[0] ?? '';
  const between = sentence.slice(one.number.end, other.number.start);
  if (/[;.()]/u.test(between)) return false;
  return (
    (HIGHEST.test(ahead) && LOWEST.test(between)) || (LOWEST.test(ahead) && HIGHEST.test(between))
  );
}

function isInTheirMeasure(one: Claim, other: Claim, { number }: Claim): boolean {
  const areLevels = [one, other].every(
    ({ kind, number: { hedge } }) => kind === 'level' && hedge === undefined,
  );
  if (!areLevels || one.number.unit !== other.number.unit) return false;
  if (one.number.unit === 'percent') return number.unit === 'points' || number.unit === 'percent';
  return areOneMeasure(one.number, other.number) && areOneMeasure(other.number, number);
}

const HIGHEST = /(?<!\p{L})(?:cao|nhiều|lớn|đông) nhất(?!\p{L})/iu;
const LOWEST = /(?<!\p{L})(?:thấp|ít|nhỏ) nhất(?!\p{L})/iu;
const APART =
  /^[^,;.:()\d]{0,40}\)?\s*[,;(]\s*(?:(?:mức|khoảng cách|hai (?:đơn vị|địa phương))\s+)*(?:chênh lệch|chênh nhau|cách nhau|hơn kém nhau|khoảng cách)(?:\s+(?:là|tới|đến))*\s*$/iu;
