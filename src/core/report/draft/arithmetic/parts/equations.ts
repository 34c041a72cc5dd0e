import { compare, sum, ZERO } from '#core/numbers/rational';
import type { Claim } from '../../claim';
import { areOneMeasure } from '../alike';
import { boundsOf, sumOf } from '../bounds';
import { fault, fine, inWordsOf, printedOf, type Tested, type TestResult } from '../tested';

/** "21.882 cố định + 1.101.949 di động = 1.123.831": what is added up in so many words. */
export function sumOfEquation({ sentence, claims, claim, position }: Tested): TestResult {
  const own = boundsOf(claim.number);
  const last = claims[position - 1]?.claim;
  if (!own || !last || !EQUALS.test(sentence.slice(last.number.end, claim.number.start)))
    return undefined;
  const parts = addedBefore(
    sentence,
    claims.map((one) => one.claim),
    position,
  );
  const bounds = parts.flatMap(({ number }) => boundsOf(number) ?? []);
  const areAlike = parts.every(({ number }) => areOneMeasure(number, claim.number));
  if (parts.length < 2 || bounds.length < parts.length || !areAlike) return undefined;
  const all = bounds.reduce(sumOf, { low: ZERO, high: ZERO });
  const total = sum(parts.map(({ number }) => printedOf(number)?.value ?? ZERO));
  if (compare(all.low, own.high) <= 0 && compare(own.low, all.high) <= 0) return fine(total);
  const right = inWordsOf(claim.number, total);
  return fault(
    total,
    { code: 'draft/sum-differs', arguments: { text: claim.number.text, right } },
    right,
  );
}

/** The numbers that plus signs join, the last of them right before a position. */
function addedBefore(
  sentence: string,
  claims: readonly Claim[],
  position: number,
): readonly Claim[] {
  let from = position - 1;
  while (from > 0) {
    const [one, next] = [claims[from - 1]?.number, claims[from]?.number];
    if (!one || !next || !PLUS.test(sentence.slice(one.end, next.start))) break;
    from -= 1;
  }
  return claims.slice(from, position);
}

const PLUS = /^[^,;.:()\d+=]{0,40}\+\s*(?:\p{L}+\s+){0,4}$/u;
const EQUALS = /^[^,;.:()\d+=]{0,40}=\s*$/u;
