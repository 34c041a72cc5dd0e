import type { Verdict } from '../verdict';
import { changeOfTwoLevels } from './changes';
import {
  amountOfShare,
  countsOfPercentage,
  percentOfFraction,
  shareOfBracketed,
  shareOfWhole,
  shareOfWholeBehind,
} from './fractions';
import { growthOfDifference, pointsAsPercent } from './growths';
import { countOfList } from './lists';
import { sumOfListed } from './listedParts';
import { missingBesideShare, missingToldFirst, restOfThree, shareOfMissing } from './notYet';
import { gapOfRates, partOfPlan } from './plans';
import type { ReadClaim, Tested, TestResult } from './tested';
import { oppositesOfHundred, oppositesOfWhole } from './opposites';
import { restOfFraction, shareOfRest } from './restOfFraction';
import { restOfHundred } from './restOfHundred';
import { restOfWhole } from './restOfWhole';
import { amountToldTwice, growthOfIndex, hedgeBesideExact } from './restatements';
import { fallAboveAll, namedParts, partOfWhole, shareAboveHundred, sumOfParts } from './wholes';

/**
 * What a sentence says about itself: a/b and its percentage, growth and its two levels, the rest
 * of 100 %, a count and the list behind it, parts and their whole, points written as per cent. A
 * fault overrules "not found"; where the book has agreed the book is right.
 */
export function arithmeticFaults(
  sentence: string,
  claims: readonly ReadClaim[],
): readonly Verdict[] {
  const plain = sentence.replace(COMMA_IN_NAME, ' ');
  return claims.map(({ claim, verdict }, position) => {
    if (verdict.verdict === 'agree' || verdict.verdict === 'disagree') return verdict;
    for (const test of TESTS) {
      const result = test({ sentence: plain, claims, claim, position });
      if (result) return { ...verdict, ...result };
    }
    return verdict;
  });
}

/** "gói, kiện", "phí, lệ phí", "chỉnh trang, bó gọn": the comma parts no clauses. */
const COMMA_IN_NAME =
  /(?<=(?<!\p{L})(?:gói|phí|chỉnh trang|khóa|số hóa hồ sơ)),(?=\s(?:kiện|lệ phí|bó gọn|thu hồi|kết quả)(?!\p{L}))/giu;

const TESTS: readonly ((tested: Tested) => TestResult)[] = [
  percentOfFraction,
  shareOfWhole,
  shareOfBracketed,
  shareOfWholeBehind,
  countsOfPercentage,
  changeOfTwoLevels,
  partOfPlan,
  gapOfRates,
  growthOfDifference,
  restOfHundred,
  restOfFraction,
  restOfWhole,
  shareOfRest,
  missingBesideShare,
  shareOfMissing,
  missingToldFirst,
  restOfThree,
  amountOfShare,
  oppositesOfHundred,
  oppositesOfWhole,
  hedgeBesideExact,
  amountToldTwice,
  growthOfIndex,
  countOfList,
  pointsAsPercent,
  shareAboveHundred,
  fallAboveAll,
  namedParts,
  sumOfParts,
  partOfWhole,
  sumOfListed,
];
