import type { Verdict } from '../verdict';
import { percentOfFraction, shareOfTotal, shareOfWhole } from './fractions';
import {
  growthBeforeTwoLevels,
  growthOfDifference,
  growthOfTwoLevels,
  pointsAsPercent,
} from './growths';
import { countOfList } from './lists';
import type { Around, ReadClaim, Tested, TestResult } from './tested';
import { restOfFraction, restOfHundred } from './remainders';
import { partOfWhole, shareAboveHundred, sumOfParts } from './wholes';

/**
 * What a sentence says about itself: a/b and its percentage, growth and its two levels, the rest
 * of 100 %, a count and the list behind it, parts and their whole, points written as per cent. A
 * fault overrules "not found"; where the book has agreed the book is right.
 */
export function arithmeticFaults(
  sentence: string,
  claims: readonly ReadClaim[],
  around: Around,
): readonly Verdict[] {
  return claims.map(({ claim, verdict }, position) => {
    if (verdict.verdict === 'agree' || verdict.verdict === 'disagree') return verdict;
    for (const test of TESTS) {
      const result = test({ sentence, claims, claim, position, ...around });
      if (result) return { ...verdict, ...result };
    }
    return verdict;
  });
}

const TESTS: readonly ((tested: Tested) => TestResult)[] = [
  percentOfFraction,
  shareOfWhole,
  shareOfTotal,
  growthOfTwoLevels,
  growthBeforeTwoLevels,
  growthOfDifference,
  restOfHundred,
  restOfFraction,
  countOfList,
  pointsAsPercent,
  shareAboveHundred,
  sumOfParts,
  partOfWhole,
];
