import type { Claim } from '../../claim';
import { areOneMeasure } from '../alike';
import type { Tested, TestResult } from '../tested';
import { againstParts } from './againstParts';

/** "21.882 cố định + 1.101.949 di động = 1.123.831": what is added up in so many words. */
export function sumOfEquation({ sentence, claims, claim, position }: Tested): TestResult {
  const last = claims[position - 1]?.claim;
  if (!last || !EQUALS.test(sentence.slice(last.number.end, claim.number.start))) return undefined;
  const before = claims.map((one) => one.claim);
  const parts = addedBefore(sentence, before, position).map(({ number }) => number);
  const areAlike = parts.every((part) => areOneMeasure(part, claim.number));
  return parts.length < 2 || !areAlike ? undefined : againstParts(claim.number, parts);
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
